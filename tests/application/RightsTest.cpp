#include "application/appointment/Appointments.h"
#include "application/appointment/CalendarExport.h"
#include "application/appointment/Rosters.h"
#include "application/complaint/Complaints.h"
#include "application/customer/CustomerImport.h"
#include "application/customer/Customers.h"
#include "application/customer/Merges.h"
#include "application/followup/FollowUps.h"
#include "application/history/History.h"
#include "application/order/Express.h"
#include "application/order/Guarantees.h"
#include "application/order/Notices.h"
#include "application/settlement/Credits.h"
#include "application/settlement/MoneyBack.h"
#include "application/settlement/Shifts.h"
#include "application/staff/StaffDesk.h"
#include "application/store/Backups.h"
#include "application/store/Export.h"
#include "application/store/Restoring.h"
#include "application/workshop/Exits.h"
#include "application/workshop/Supplements.h"
#include "application/workshop/Workshop.h"
#include "support/EveryVerb.h"
#include "support/ShopFixture.h"

#include <set>

namespace baydesk::testing {

namespace {

class RightsTest : public ShopFixture {
protected:
    Result<Outcome> attempt(Verb verb, const Caller& caller, bool& ran) {
        return perform(shop(), verb, caller, [&ran](Transaction&) -> Result<Outcome> {
            ran = true;
            return Outcome{};
        });
    }
};

BAYDESK_ON_BOTH_ENGINES(RightsTest);

template <typename T>
std::optional<Violation> whyNot(const Result<T>& result) {
    return result.ok() ? std::nullopt : std::optional(result.error().first());
}

// Every use case that changes the store, as somebody presses its button, with a sound form.
struct UseCase {
    Verb verb;
    std::function<std::optional<Violation>(Workplace&, const Caller&)> press;
};

std::vector<UseCase> deskCases() {
    const OrderId order(1);
    return {
        {Verb::TakeIn, [](auto& w, auto& c) { return whyNot(takeIn(w, c, {})); }},
        {Verb::EditIntake, [](auto& w, auto& c) { return whyNot(editIntake(w, c, {})); }},
        {Verb::ChangePromise, [](auto& w, auto& c) { return whyNot(changePromise(w, c, {})); }},
        {Verb::TellCustomer, [](auto& w, auto& c) { return whyNot(tellCustomer(w, c, {})); }},
        {Verb::SellExpress, [](auto& w, auto& c) { return whyNot(sellExpress(w, c, {})); }},
        {Verb::Work,
         [=](auto& w, auto& c) { return whyNot(finishDiagnosis(w, c, order, {}, {}, {})); }},
        {Verb::EditJobs, [](auto& w, auto& c) { return whyNot(saveJob(w, c, {})); }},
        {Verb::EditJobs, [=](auto& w, auto& c) { return whyNot(removeJob(w, c, order, {})); }},
        {Verb::Offer, [=](auto& w, auto& c) { return whyNot(offer(w, c, order)); }},
        {Verb::Decide, [](auto& w, auto& c) { return whyNot(decide(w, c, {})); }},
        {Verb::Dispatch,
         [=](auto& w, auto& c) { return whyNot(dispatch(w, c, order, {}, StaffId())); }},
        {Verb::Work, [=](auto& w, auto& c) { return whyNot(startWork(w, c, order, {})); }},
        {Verb::Work, [=](auto& w, auto& c) { return whyNot(finishWork(w, c, order, {}, {})); }},
        {Verb::Inspect, [=](auto& w, auto& c) { return whyNot(inspect(w, c, order, {})); }},
        {Verb::MarkReady, [=](auto& w, auto& c) { return whyNot(markReady(w, c, order, {})); }},
        {Verb::TakePayment,
         [=](auto& w, auto& c) { return whyNot(takePayment(w, c, order, {Tendered()})); }},
        {Verb::Settle, [=](auto& w, auto& c) { return whyNot(settle(w, c, order, {}, {})); }},
        {Verb::SendOut, [=](auto& w, auto& c) { return whyNot(sendOut(w, c, order, {})); }},
        {Verb::TakeBack, [=](auto& w, auto& c) { return whyNot(takeBack(w, c, order, {})); }},
        {Verb::Release, [=](auto& w, auto& c) { return whyNot(release(w, c, order, {})); }},
        {Verb::RecordCall,
         [](auto& w, auto& c) { return whyNot(recordCall(w, c, FollowUpId(1), {})); }},
    };
}

std::vector<UseCase> afterwardsCases() {
    const ComplaintId complaint(1);
    return {
        {Verb::HandleComplaint,
         [=](auto& w, auto& c) { return whyNot(recordComplaintStep(w, c, complaint, {})); }},
        {Verb::HandleComplaint,
         [=](auto& w, auto& c) { return whyNot(saveFindings(w, c, complaint, {}, 1)); }},
        {Verb::EditLadder, [](auto& w, auto& c) { return whyNot(saveLadder(w, c, {}, {})); }},
        {Verb::EditWarrantyTerms,
         [](auto& w, auto& c) { return whyNot(saveWarrantyPromise(w, c, {}, {})); }},
        {Verb::AddComeback,
         [](auto& w, auto& c) { return whyNot(addComeback(w, c, OrderId(1), JobId(1), {})); }},
    };
}

std::vector<UseCase> floorCases() {
    const OrderId order(1);
    const SupplementId report(1);
    const QString words = QStringLiteral("漏油");
    return {
        {Verb::Clock, [=](auto& w, auto& c) { return whyNot(clockOn(w, c, order, {}, {})); }},
        {Verb::Clock, [=](auto& w, auto& c) { return whyNot(clockOff(w, c, order, {}, {})); }},
        {Verb::Hold, [](auto& w, auto& c) { return whyNot(holdWork(w, c, {})); }},
        {Verb::IssueAnyway,
         [=](auto& w, auto& c) { return whyNot(issueAnyway(w, c, order, {}, words)); }},
        {Verb::RecordInspection,
         [=](auto& w, auto& c) { return whyNot(recordInspection(w, c, order, {}, words)); }},
        {Verb::AskForWash, [=](auto& w, auto& c) { return whyNot(askForWash(w, c, order, true)); }},
        {Verb::Wash, [=](auto& w, auto& c) { return whyNot(recordWash(w, c, order)); }},
        {Verb::ReportSupplement,
         [](auto& w, auto& c) { return whyNot(reportSupplement(w, c, {})); }},
        {Verb::PriceSupplement,
         [=](auto& w, auto& c) { return whyNot(priceSupplement(w, c, order, report)); }},
        {Verb::WithdrawSupplement,
         [=](auto& w, auto& c) { return whyNot(withdrawSupplement(w, c, order, report, words)); }},
    };
}

std::vector<UseCase> moneyCases() {
    const OrderId order(1);
    const CreditAgreement agreement{CustomerId(1), Money::ofYuan(1), QDate(2027, 1, 1),
                                    QStringLiteral("协议")};
    return {
        {Verb::GiveDiscount, [](auto& w, auto& c) { return whyNot(giveDiscount(w, c, {})); }},
        {Verb::GiveDiscount,
         [=](auto& w, auto& c) { return whyNot(takeDiscountBack(w, c, order)); }},
        {Verb::Refund, [](auto& w, auto& c) { return whyNot(refund(w, c, {})); }},
        {Verb::Reverse, [=](auto& w, auto& c) { return whyNot(reverse(w, c, order, {})); }},
        {Verb::Cancel, [](auto& w, auto& c) { return whyNot(cancelOrder(w, c, {})); }},
        {Verb::OpenShift, [](auto& w, auto& c) { return whyNot(openShift(w, c, {})); }},
        {Verb::CloseShift, [](auto& w, auto& c) { return whyNot(closeShift(w, c, {}, {})); }},
        {Verb::GrantCredit, [=](auto& w, auto& c) { return whyNot(grantCredit(w, c, agreement)); }},
        {Verb::TakeReceivable,
         [](auto& w, auto& c) {
             return whyNot(takeReceivable(w, c, CustomerId(1), {Tendered()}));
         }},
    };
}

// Gives nothing away.
class NoSink : public ExportSink {
public:
    Done begin(const ExportTable&) override { return {}; }
    Done row(const std::vector<QVariant>&) override { return {}; }
    Done end() override { return {}; }
};

std::vector<UseCase> officeCases(const Shop& shop) {
    Customer customer;
    customer.name = QStringLiteral("陈志远");
    Part part;
    part.code = part.name = QStringLiteral("X-1");
    LabourItem item;
    item.name = QStringLiteral("抛光");
    StaffForm added;
    added.name = QStringLiteral("新人");
    added.roles = {Role::Manager};
    added.newPin = QStringLiteral("1234");
    StaffForm edited = added;
    edited.id = StaffId(1);
    edited.newPin.clear();
    return {
        {Verb::EditShop, [=](auto& w, auto& c) { return whyNot(editShop(w, c, shop, shop)); }},
        {Verb::AddStaff, [=](auto& w, auto& c) { return whyNot(saveStaff(w, c, added)); }},
        {Verb::EditStaff, [=](auto& w, auto& c) { return whyNot(saveStaff(w, c, edited)); }},
        {Verb::EditCustomer,
         [=](auto& w, auto& c) { return whyNot(saveCustomer(w, c, customer)); }},
        {Verb::EditVehicle, [](auto& w, auto& c) { return whyNot(saveVehicle(w, c, {})); }},
        {Verb::EditVehicle,
         [](auto& w, auto& c) { return whyNot(saveOwners(w, c, VehicleId(1), 1, {})); }},
        {Verb::MergeCustomers,
         [](auto& w, auto& c) {
             return whyNot(mergeCustomers(w, c, {.kept = CustomerId(1), .gone = CustomerId(2)}));
         }},
        {Verb::MergeVehicles,
         [](auto& w, auto& c) {
             return whyNot(mergeVehicles(w, c, {.kept = VehicleId(1), .gone = VehicleId(2)}));
         }},
        {Verb::UndoMerge, [](auto& w, auto& c) { return whyNot(undoMerge(w, c, FileMergeId(1))); }},
        {Verb::EditParts, [=](auto& w, auto& c) { return whyNot(savePart(w, c, part)); }},
        {Verb::EditParts, [=](auto& w, auto& c) { return whyNot(saveLabour(w, c, item)); }},
        {Verb::EditParts,
         [](auto& w, auto& c) {
             return whyNot(adjustStock(w, c, PartId(1), {}, QStringLiteral("盘点")));
         }},
        {Verb::ImportParts, [](auto& w, auto& c) { return whyNot(importParts(w, c, {})); }},
        {Verb::ImportLabour, [](auto& w, auto& c) { return whyNot(importLabour(w, c, {})); }},
        {Verb::ImportCustomers, [](auto& w, auto& c) { return whyNot(importCustomers(w, c, {})); }},
        {Verb::ImportVehicles, [](auto& w, auto& c) { return whyNot(importVehicles(w, c, {})); }},
        {Verb::ImportHistory, [](auto& w, auto& c) { return whyNot(importHistory(w, c, {})); }},
        {Verb::BackUp, [](auto& w, auto& c) { return whyNot(makeBackupFor(w, c)); }},
        {Verb::BackUp, [](auto& w, auto& c) { return whyNot(useSecondFolder(w, c, {})); }},
        {Verb::Restore,
         [](auto& w, auto& c) { return whyNot(permitRestore(w, c, QStringLiteral("x.db"))); }},
        {Verb::Export,
         [](auto& w, auto& c) {
             NoSink sink;
             return whyNot(exportStore(w, c, {ExportKind::Parts}, sink));
         }},
    };
}

std::vector<UseCase> appointmentCases() {
    const BookingId booking(1);
    return {
        {Verb::Book, [](auto& w, auto& c) { return whyNot(book(w, c, {})); }},
        {Verb::EditBooking,
         [=](auto& w, auto& c) { return whyNot(editBooking(w, c, {.id = booking})); }},
        {Verb::EditBooking, [=](auto& w, auto& c) { return whyNot(moveSlot(w, c, booking, {})); }},
        {Verb::AnswerBooking,
         [=](auto& w, auto& c) {
             return whyNot(answerBooking(w, c, booking, BookingStatus::Confirmed));
         }},
        {Verb::EditBays,
         [](auto& w, auto& c) { return whyNot(saveBay(w, c, {.name = QStringLiteral("1 号")})); }},
        {Verb::EditRoster,
         [](auto& w, auto& c) { return whyNot(saveShifts(w, c, StaffId(1), {}, {})); }},
        {Verb::EditRoster,
         [](auto& w, auto& c) { return whyNot(removeAbsence(w, c, AbsenceId(1))); }},
        {Verb::ExportAppointments,
         [](auto& w, auto& c) { return whyNot(exportAppointments(w, c, QDate(2026, 11, 22), 1)); }},
    };
}

// What everybody of the shop may: the first start, which comes before everybody, a complaint, an
// urgent call, the customer's pen, and a list that one sees.
constexpr std::size_t ForEverybody = 6;

}  // namespace

TEST_P(RightsTest, EachVerbIsDoneByThoseRolesThatMayDoIt) {
    for (int index = 0; index < RoleCount; ++index) {
        const Role role = static_cast<Role>(index);
        // The manager of a new shop is advisor and cashier too; here it changes nothing.
        for (const Verb verb : everyVerb()) {
            bool ran = false;
            const auto outcome = attempt(verb, as(role), ran);
            const bool allowed = may({role}, rightFor(verb));
            EXPECT_EQ(outcome.ok(), allowed)
                << roleCode(role).toStdString() << " " << verbName(verb).toStdString();
            EXPECT_EQ(ran, allowed);
            if (allowed || outcome.ok()) continue;
            EXPECT_EQ(outcome.error().first(),
                      (Violation{ErrorKind::NotAllowed,
                                 {},
                                 {{QStringLiteral("right"), rightCode(rightFor(verb))}}}));
        }
    }
}

TEST_P(RightsTest, NoUseCaseGoesRoundTheRights) {
    auto cases = deskCases();
    for (const UseCase& each : moneyCases()) cases.push_back(each);
    for (const UseCase& each : officeCases(done(shopOf(shop())))) cases.push_back(each);
    for (const UseCase& each : afterwardsCases()) cases.push_back(each);
    for (const UseCase& each : floorCases()) cases.push_back(each);
    for (const UseCase& each : appointmentCases()) cases.push_back(each);
    std::set<Verb> verbs;
    for (const UseCase& each : cases) {
        verbs.insert(each.verb);
        const auto why = each.press(shop(), as(Role::WarrantyClerk));
        ASSERT_TRUE(why) << verbName(each.verb).toStdString();
        EXPECT_EQ(*why, (Violation{ErrorKind::NotAllowed,
                                   {},
                                   {{QStringLiteral("right"), rightCode(rightFor(each.verb))}}}))
            << verbName(each.verb).toStdString();
        const auto nobody = each.press(shop(), {.by = {}});
        ASSERT_TRUE(nobody);
        EXPECT_EQ(nobody->kind, ErrorKind::NotSignedIn);
    }
    EXPECT_EQ(verbs.size(), static_cast<std::size_t>(VerbCount) - ForEverybody);
}

TEST_P(RightsTest, RightsAreReadWhenTheVerbRuns) {
    const StaffId person = staff(QStringLiteral("李敏"), {Role::Cashier});
    bool ran = false;
    EXPECT_TRUE(attempt(Verb::Settle, {.by = person}, ran).ok());
    StaffForm form;
    form.id = person;
    form.name = QStringLiteral("李敏");
    form.roles = {Role::Technician};
    form.baseVersion = 1;
    done(saveStaff(shop(), asManager(), form));
    EXPECT_EQ(kinds(attempt(Verb::Settle, {.by = person}, ran)),
              std::vector<ErrorKind>{ErrorKind::NotAllowed});
}

TEST_P(RightsTest, AStrangerMayNothing) {
    bool ran = false;
    EXPECT_EQ(kinds(attempt(Verb::TakeIn, {.by = StaffId(99)}, ran)),
              std::vector<ErrorKind>{ErrorKind::NotSignedIn});
    EXPECT_FALSE(ran);
}

TEST_P(RightsTest, TheOwnerOfALocalFileMayEverythingByName) {
    shop().localOwner = QStringLiteral("lin");
    bool ran = false;
    done(attempt(Verb::EditParts, {.by = {}}, ran));
    EXPECT_TRUE(ran);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM audit WHERE by_name = 'lin' AND "
                                    "staff_id IS NULL AND verb = 'parts.edit'")),
              1);
}

TEST(VerbTest, EveryVerbHasANameOfItsOwn) {
    std::set<QString> names;
    for (const Verb verb : everyVerb()) names.insert(verbName(verb));
    EXPECT_EQ(names.size(), static_cast<std::size_t>(VerbCount));
    EXPECT_EQ(verbName(Verb::TakeIn), QStringLiteral("order.take-in"));
    EXPECT_EQ(verbName(Verb::Release), QStringLiteral("settlement.release"));
}

}  // namespace baydesk::testing

// Two files of one customer or one car become one, and two again (R20).

#include "application/customer/Merges.h"

#include "application/complaint/Complaints.h"
#include "application/customer/Customers.h"
#include "application/followup/FollowUps.h"
#include "application/order/Orders.h"
#include "application/search/Finder.h"
#include "application/settlement/Credits.h"
#include "support/ShopFixture.h"

#include <algorithm>

namespace baydesk::testing {

namespace {

class MergesTest : public ShopFixture {
protected:
    // 陈晓雯 with one car, and once more under another name and phone, with another car.
    void SetUp() override {
        ShopFixture::SetUp();
        m_order = takenIn();
        ReceptionForm again = car(QStringLiteral("粤B99999"), QStringLiteral("18"));
        again.senderName = QStringLiteral("陈小雯");
        again.phone = Phone::of(QStringLiteral("13800552210"));
        m_other = takenIn(again);
        m_kept = state(m_order).sender;
        m_gone = state(m_other).sender;
    }

    Customer customer(CustomerId id) { return done(customerView(shop(), id)).customer; }
    CustomerMergeForm form(const QStringList& theirs = {}) {
        return {m_kept, customer(m_kept).version, m_gone, customer(m_gone).version, theirs};
    }
    Result<Outcome> merge(const CustomerMergeForm& wish) {
        return mergeCustomers(shop(), as(Role::ServiceAdvisor), wish);
    }
    FileMergeId merged() { return FileMergeId(done(merge(form())).id); }
    Result<Outcome> undo(FileMergeId id) { return undoMerge(shop(), as(Role::ServiceAdvisor), id); }
    Vehicle vehicle(VehicleId id) { return *done(vehicleFacts(shop(), id)).vehicle; }
    VehicleMergeForm carForm(VehicleId kept, VehicleId gone) {
        return {kept, vehicle(kept).version, gone, vehicle(gone).version};
    }
    Result<Outcome> merge(const VehicleMergeForm& wish) {
        return mergeVehicles(shop(), as(Role::ServiceAdvisor), wish);
    }
    std::vector<Found> found(const QString& text) { return done(find(shop(), text, 10)); }

    OrderId m_order;
    OrderId m_other;
    CustomerId m_kept;
    CustomerId m_gone;
};

BAYDESK_ON_BOTH_ENGINES(MergesTest);

}  // namespace

TEST_P(MergesTest, BothAreSeenBeforeTheyAreOne) {
    const auto preview = done(previewMerge(shop(), m_kept, m_gone));
    EXPECT_EQ(preview.kept.customer.name, QStringLiteral("陈晓雯"));
    EXPECT_EQ(preview.gone.customer.name, QStringLiteral("陈小雯"));
    EXPECT_EQ(preview.gone.cars.size(), 1U);
    EXPECT_EQ(preview.gone.visits, 1);
    EXPECT_EQ(preview.gone.openOrders, 1);
    EXPECT_EQ(kinds(previewMerge(shop(), m_kept, m_kept)),
              std::vector<ErrorKind>{ErrorKind::StaleEdit});
    EXPECT_EQ(kinds(previewMerge(shop(), m_kept, CustomerId(77))),
              std::vector<ErrorKind>{ErrorKind::NotFound});
}

TEST_P(MergesTest, CarsPhonesAndOpenOrdersFollow) {
    merged();
    const CustomerView view = done(customerView(shop(), m_kept));
    EXPECT_EQ(view.customer.phones.size(), 2U);
    EXPECT_EQ(view.vehicles.size(), 2U);
    EXPECT_EQ(view.cars.size(), 2U);
    EXPECT_EQ(done(customerList(shop(), 10, 0)).total, 1);
    // The order that is open says the one name, wherever it is shown.
    EXPECT_EQ(this->view(m_other).sender.id, m_kept);
    for (const orders::OrderRow& row : done(openOrders(shop())))
        EXPECT_EQ(row.customer, QStringLiteral("陈晓雯"));
}

TEST_P(MergesTest, WhoHasTheVanishedFileOpenIsLedToTheOther) {
    Customer open = customer(m_gone);
    merged();
    EXPECT_EQ(customer(m_gone).id, m_kept);
    open.note = QStringLiteral("typed meanwhile");
    EXPECT_EQ(kinds(saveCustomer(shop(), as(Role::ServiceAdvisor), open)),
              std::vector<ErrorKind>{ErrorKind::StaleEdit});
    // A reception that was begun with it takes in for the one that stays.
    ReceptionForm form = car(QStringLiteral("粤B55555"), QStringLiteral("19"));
    form.sender = m_gone;
    EXPECT_EQ(state(takenIn(form)).sender, m_kept);
}

TEST_P(MergesTest, EitherNameFindsTheFile) {
    merged();
    for (const char* text : {"陈晓雯", "陈小雯", "13800552210", "99999"}) {
        const auto hits = found(QString::fromUtf8(text));
        ASSERT_FALSE(hits.empty()) << text;
        for (const Found& hit : hits) EXPECT_EQ(hit.customer, m_kept) << text;
    }
    // Both files fit: each car is found once.
    const auto hits = found(QStringLiteral("陈"));
    EXPECT_EQ(std::count_if(hits.begin(), hits.end(),
                            [](const Found& hit) { return hit.kind == Found::Kind::Customer; }),
              2);
}

TEST_P(MergesTest, WhatWasSettledKeepsItsNameAndIsCalledUnderTheOther) {
    ReceptionForm form = car(QStringLiteral("粤B77777"), QStringLiteral("20"));
    form.sender = m_gone;
    const OrderId before = delivered(form);
    merged();
    const OrderView view = this->view(before);
    EXPECT_EQ(view.senderName(), QStringLiteral("陈小雯"));
    EXPECT_EQ(view.sender.name, QStringLiteral("陈晓雯"));
    const FollowUpView call = done(followUpView(shop(), callOf(before)));
    EXPECT_EQ(call.order.sender.id, m_kept);
    clock().advanceMinutes(3 * 24 * 60);
    const auto due = done(dueCalls(shop()));
    ASSERT_EQ(due.size(), 1U);
    EXPECT_EQ(due.front().customer, QStringLiteral("陈晓雯"));
}

TEST_P(MergesTest, DebtsAndAgreementsFollow) {
    done(grantCredit(shop(), asManager(),
                     {.customer = m_gone,
                      .limit = Money::ofYuan(2000),
                      .validUntil = QDate(2026, 12, 31),
                      .paper = QStringLiteral("协议 12")}));
    merged();
    const CreditView credit = done(creditOf(shop(), m_kept));
    ASSERT_TRUE(credit.agreement);
    EXPECT_EQ(credit.agreement->limit, Money::ofYuan(2000));
    // Changed through the file that stays it is still one agreement.
    done(grantCredit(shop(), asManager(),
                     {.customer = m_kept,
                      .limit = Money::ofYuan(3000),
                      .validUntil = QDate(2026, 12, 31),
                      .paper = QStringLiteral("协议 12"),
                      .version = credit.agreement->version}));
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM credit_agreement")), 1);
    EXPECT_EQ(done(creditOf(shop(), m_gone)).agreement->limit, Money::ofYuan(3000));
}

TEST_P(MergesTest, AComplaintFollows) {
    ComplaintForm complaint;
    complaint.customer = m_gone;
    complaint.words = QStringLiteral("刹车又响");
    const ComplaintId id(done(openComplaint(shop(), as(Role::ServiceAdvisor), complaint)).id);
    merged();
    EXPECT_EQ(done(complaintView(shop(), id)).customer.id, m_kept);
}

TEST_P(MergesTest, UndoneBothAreAsTheyWere) {
    const Customer kept = customer(m_kept);
    const Customer gone = customer(m_gone);
    const FileMergeId id = merged();
    const CustomerView view = done(customerView(shop(), m_kept));
    ASSERT_EQ(view.merged.size(), 1U);
    EXPECT_EQ(view.merged.front().goneName, gone.name);
    EXPECT_EQ(view.staffNames.at(view.merged.front().by), nameOf(Role::ServiceAdvisor));
    EXPECT_TRUE(view.merged.front().canBeUndone(view.today));
    done(undo(id));
    Customer after = customer(m_kept);
    after.version = kept.version;
    EXPECT_TRUE(after == kept);
    after = customer(m_gone);
    after.version = gone.version;
    EXPECT_TRUE(after == gone);
    EXPECT_EQ(done(customerView(shop(), m_gone)).vehicles.size(), 1U);
    EXPECT_EQ(done(customerView(shop(), m_kept)).vehicles.size(), 1U);
    EXPECT_TRUE(done(customerView(shop(), m_kept)).merged.empty());
    EXPECT_EQ(this->view(m_other).sender.id, m_gone);
    EXPECT_EQ(kinds(undo(id)), std::vector<ErrorKind>{ErrorKind::NotFound});
}

TEST_P(MergesTest, WhatWasDoneSinceStays) {
    const FileMergeId id = merged();
    Customer now = customer(m_kept);
    now.address = QStringLiteral("练习路 18 号");
    done(saveCustomer(shop(), as(Role::ServiceAdvisor), now));
    done(undo(id));
    EXPECT_EQ(customer(m_kept).address, QStringLiteral("练习路 18 号"));
    EXPECT_EQ(customer(m_kept).phones.size(), 1U);
}

TEST_P(MergesTest, TheDayAfterItStays) {
    const FileMergeId id = merged();
    clock().advanceMinutes(24 * 60);
    EXPECT_EQ(refusal(undo(id)),
              (std::vector<Violation>{{ErrorKind::StepDoesNotFit, QStringLiteral("day")}}));
    EXPECT_EQ(customer(m_gone).id, m_kept);
}

TEST_P(MergesTest, OfTwoMergesTheLaterIsUndoneFirst) {
    Customer third;
    third.name = QStringLiteral("陈晓文");
    const CustomerId last(done(saveCustomer(shop(), as(Role::ServiceAdvisor), third)).id);
    const FileMergeId first = merged();
    const FileMergeId second(
        done(merge({last, customer(last).version, m_kept, customer(m_kept).version})).id);
    EXPECT_EQ(customer(m_gone).id, last);
    EXPECT_EQ(customer(m_gone).phones.size(), 2U);
    EXPECT_EQ(refusal(undo(first)),
              (std::vector<Violation>{{ErrorKind::StepDoesNotFit, QStringLiteral("order")}}));
    done(undo(second));
    EXPECT_EQ(customer(m_gone).id, m_kept);
    done(undo(first));
    EXPECT_EQ(customer(m_gone).id, m_gone);
    EXPECT_EQ(done(customerView(shop(), m_gone)).vehicles.size(), 1U);
}

TEST_P(MergesTest, WhatWasChangedMeanwhileIsNotMerged) {
    const CustomerMergeForm wish = form();
    Customer changed = customer(m_gone);
    changed.note = QStringLiteral("月结");
    done(saveCustomer(shop(), as(Role::ServiceAdvisor), changed));
    EXPECT_EQ(kinds(merge(wish)), std::vector<ErrorKind>{ErrorKind::StaleEdit});
    merged();
    EXPECT_EQ(kinds(merge(form())), std::vector<ErrorKind>{ErrorKind::StaleEdit});
}

TEST_P(MergesTest, AMergeIsOnTheAuditAndAskedTwiceHappensOnce) {
    const Caller caller = as(Role::ServiceAdvisor);
    const CustomerMergeForm wish = form();
    const Outcome once = done(mergeCustomers(shop(), caller, wish));
    EXPECT_EQ(done(mergeCustomers(shop(), caller, wish)), once);
    EXPECT_GE(number(QStringLiteral("SELECT COUNT(*) FROM audit WHERE verb = 'customer.merge'")),
              3);
}

TEST_P(MergesTest, TwoFilesOfACarBecomeOne) {
    const VehicleId kept = state(m_order).vehicle;
    ReceptionForm form = car(QStringLiteral("粤B1234S"), QStringLiteral("21"));
    form.vin = Vin::of(QStringLiteral("LSVAM4187C2184847"));
    const OrderId before = delivered(form);
    const VehicleId gone = state(before).vehicle;
    const FileMergeId id(done(merge(carForm(kept, gone))).id);
    const PlateFacts facts = done(vehicleFacts(shop(), gone));
    EXPECT_EQ(facts.vehicle->id, kept);
    EXPECT_EQ(facts.vehicle->vin, form.vin);
    EXPECT_EQ(facts.vehicle->plate, car().plate);
    EXPECT_EQ(facts.visits.size(), 2U);
    EXPECT_FALSE(facts.warranties.empty()) << "the guarantee follows";
    EXPECT_TRUE(facts.openOrder);
    for (const Found& hit : found(QStringLiteral("1234S"))) EXPECT_EQ(hit.vehicle, kept);
    EXPECT_FALSE(done(plateFacts(shop(), form.plate)).vehicle) << "nobody bears that plate now";
    done(undo(id));
    EXPECT_EQ(vehicle(gone).id, gone);
    EXPECT_TRUE(vehicle(kept).vin.isNone());
    EXPECT_EQ(done(vehicleFacts(shop(), kept)).visits.size(), 1U);
}

TEST_P(MergesTest, TwoCarsInTheShopAreNotOne) {
    EXPECT_EQ(kinds(merge(carForm(state(m_order).vehicle, state(m_other).vehicle))),
              std::vector<ErrorKind>{ErrorKind::OpenOrderExists});
}

TEST_P(MergesTest, TwoWholeVinsAreNotOneCar) {
    Vehicle one = vehicle(state(m_order).vehicle);
    Vehicle other = vehicle(state(m_other).vehicle);
    one.vin = Vin::of(QStringLiteral("LSVAM4187C2184847"));
    other.vin = Vin::of(QStringLiteral("LSVAM4189C2184848"));
    ASSERT_EQ(checkVin(other.vin), VinVerdict::Ok);
    done(saveVehicle(shop(), as(Role::ServiceAdvisor), one));
    done(saveVehicle(shop(), as(Role::ServiceAdvisor), other));
    EXPECT_EQ(refusal(merge(carForm(one.id, other.id))),
              (std::vector<Violation>{{ErrorKind::StepDoesNotFit, QStringLiteral("vin")}}));
}

TEST_P(MergesTest, TwoCountersMergeTheTwoInOppositeDirectionsOnce) {
    const auto second = anotherCounter();
    const CustomerMergeForm there = form();
    const CustomerMergeForm back{there.gone, there.goneVersion, there.kept, there.keptVersion};
    done(merge(there));
    EXPECT_EQ(kinds(mergeCustomers(*second, as(Role::ServiceAdvisor), back)),
              std::vector<ErrorKind>{ErrorKind::StaleEdit});
}

}  // namespace baydesk::testing

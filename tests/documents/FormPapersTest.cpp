// Four forms must print: customer's basic data, follow-up call record, follow-up call register,
// follow-up letter register (mission.md, After the car has left; manual 004).
#include "documents/Golden.h"
#include "documents/PaperSamples.h"
#include "documents/PdfText.h"
#include "documents/customer/CustomerSheet.h"
#include "documents/followup/CallRecord.h"
#include "documents/followup/CallRegister.h"
#include "documents/followup/LetterRegister.h"

#include <gtest/gtest.h>
#include <functional>

namespace baydesk::testing {

namespace {

const Phone Mobile = Phone::of(QStringLiteral("13900667731"));

Call call(CallOutcome outcome, int hours, std::optional<int> score = {}) {
    Call call;
    call.outcome = outcome;
    call.score = score;
    call.words = score ? QStringLiteral("刹车还有一点响") : QString();
    call.problem = score.has_value();
    call.at = OrderBuilder::takenIn().plusHours(hours);
    call.by = StaffId(1);
    return call;
}

FollowUpView talk() {
    FollowUpView view;
    view.order = deliveredOrder().build();
    view.order.sender.phones = {{.phone = Mobile}};
    view.order.staffNames[StaffId(1)] = QStringLiteral("孙丽");
    view.task.customer = view.order.sender.id;
    view.task.state = FollowUpState::Reached;
    view.task.dueAt = OrderBuilder::takenIn().plusHours(48);
    view.task.overdueAt = OrderBuilder::takenIn().plusHours(168);
    view.task.calls = {call(CallOutcome::NoAnswer, 49), call(CallOutcome::Reached, 75, 2)};
    view.ofOrder = {view.task};
    return view;
}

CallRegister listed() {
    CallRegister calls{OrderBuilder::takenIn().plusHours(80), {}};
    for (int at = 0; at < 3; ++at) {
        ListedCall line;
        line.task.id = FollowUpId(at + 1);
        line.task.orderNumber = QStringLiteral("W261122-000%1").arg(at + 1);
        line.task.plate = Plate::guess(QStringLiteral("粤B1234%1").arg(at));
        line.task.customer = QStringLiteral("陈晓雯");
        line.task.phone = Mobile;
        line.task.dueAt = OrderBuilder::takenIn().plusHours(48);
        if (at > 0) {
            line.tries = at;
            line.last = call(at == 1 ? CallOutcome::Busy : CallOutcome::Reached, 50 + at);
            line.by = QStringLiteral("孙丽");
        }
        calls.calls.push_back(line);
    }
    return calls;
}

CustomerView customer() {
    CustomerView view;
    view.customer.name = QStringLiteral("陈晓雯");
    view.customer.honorific = Honorific::Ms;
    view.customer.phones = {{.phone = Mobile}};
    view.customer.address = QStringLiteral("深圳市南山区");
    CustomerVehicle car;
    car.vehicle = deliveredOrder().build().vehicle;
    car.vehicle.plate = Plate::guess(QStringLiteral("粤B12345"));
    view.vehicles = {car};
    return view;
}

using Composer = std::function<DocumentModel(const PaperContext&)>;
struct Form {
    const char* name;
    Composer compose;
};

std::vector<Form> forms() {
    return {{"customer-sheet",
             [](const PaperContext& context) {
                 return composeCustomerSheet(customer(), PhonesShown::Masked, context);
             }},
            {"call-record",
             [](const PaperContext& context) {
                 return composeCallRecord(talk(), PhonesShown::Masked, context);
             }},
            {"call-register",
             [](const PaperContext& context) {
                 return composeCallRegister(listed(), PhonesShown::Masked, context);
             }},
            {"letter-register",
             [](const PaperContext& context) { return composeLetterRegister({}, context); }}};
}

QString printed(const DocumentModel& model) { return squeezed(printedText(model)); }
PaperContext chinese() { return paperContext(QStringLiteral("zh_CN")); }

void expectParts(const QString& text, std::initializer_list<const char*> parts) {
    for (const char* part : parts)
        EXPECT_TRUE(text.contains(squeezed(QString::fromUtf8(part)))) << part;
}

class GoldenForm : public ::testing::TestWithParam<const char*> {};

}  // namespace

TEST_P(GoldenForm, readsBackAsKept) {
    const QString language = QString::fromLatin1(GetParam());
    for (const Form& form : forms())
        expectGolden(QLatin1String(form.name) + u'.' + language,
                     form.compose(paperContext(language)));
}

INSTANTIATE_TEST_SUITE_P(Papers, GoldenForm, ::testing::Values("zh_CN", "en"));

TEST(FormPapers, theCustomersBasicDataHasPhonesAndCars) {
    expectParts(printed(composeCustomerSheet(customer(), PhonesShown::Whole, chinese())),
                {"客户基本资料表", "陈晓雯", "139 0066 7731", "深圳市南山区", "粤B12345"});
}

TEST(FormPapers, whoMayNotSeePhonesPrintsNone) {
    for (const Form& form : forms())
        EXPECT_FALSE(
            printed(form.compose(chinese())).contains(squeezed(QStringLiteral("139 0066 7731"))))
            << form.name;
}

TEST(FormPapers, theRecordOfACallHasItsOutcomeScoreAndWords) {
    expectParts(
        printed(composeCallRecord(talk(), PhonesShown::Whole, chinese())),
        {"回访记录表", "无人接听", "已接通", "不满意", "刹车还有一点响", "孙丽", "粤B12345"});
}

TEST(FormPapers, theRegisterListsTheCallsAndCountsTheirOutcomes) {
    const QString text = printed(composeCallRegister(listed(), PhonesShown::Whole, chinese()));
    expectParts(text, {"回访登记表", "W261122-0001", "W261122-0003", "占线", "已接通", "尚未拨打",
                       "回访条数"});
    CallRegister many = listed();
    while (many.calls.size() < 80) many.calls.push_back(many.calls.front());
    const DocumentModel model = composeCallRegister(many, PhonesShown::Whole, chinese());
    EXPECT_TRUE(printed(model).contains(squeezed(QStringLiteral("第2页")))) << "over a page";
}

TEST(FormPapers, theLetterRegisterIsRuledToBeFilledIn) {
    const DocumentModel empty = composeLetterRegister({}, chinese());
    expectParts(printed(empty), {"信函登记表", "日期", "事由", "寄发人"});
    expectParts(printed(composeLetterRegister({{QDate(2026, 11, 22),
                                                QStringLiteral("陈晓雯"),
                                                QStringLiteral("粤B12345"),
                                                QStringLiteral("冬季检测"),
                                                QStringLiteral("孙丽"),
                                                {}}},
                                              chinese())),
                {"2026-11-22", "冬季检测", "孙丽"});
}

}  // namespace baydesk::testing

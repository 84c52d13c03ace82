#include "documents/FormSamples.h"

#include "documents/PaperSamples.h"

namespace baydesk::testing {

namespace {

CustomerVehicle car(const QString& plate, const QString& model, const QString& vin, int km,
                    Instant lastVisit) {
    CustomerVehicle car;
    car.vehicle.plate = Plate::guess(plate);
    car.vehicle.brand = u"大众"_qs;
    car.vehicle.model = model;
    car.vehicle.vin = Vin::of(vin);
    car.vehicle.lastOdometerKm = km;
    car.vehicle.lastVisit = lastVisit;
    return car;
}

Call call(CallOutcome outcome, qint64 hours) {
    Call call;
    call.outcome = outcome;
    call.at = OrderBuilder::takenIn().plusHours(hours);
    call.by = StaffId(1);
    return call;
}

ListedCall listed(int number, std::optional<CallOutcome> outcome) {
    ListedCall line;
    line.task.orderNumber = u"W261122-%1"_qs.arg(number, 4, 10, QChar(u'0'));
    line.task.plate = Plate::guess(u"粤B1234%1"_qs.arg(number));
    line.task.customer = u"陈晓雯"_qs;
    line.task.honorific = number % 2 == 0 ? Honorific::Ms : Honorific::Mr;
    line.task.phone = Phone::of(u"1390066773%1"_qs.arg(number));
    line.task.stage = number % 3 == 0 ? FollowUpStage::Second : FollowUpStage::First;
    line.task.dueAt = OrderBuilder::takenIn().plusHours(48 + number);
    if (!outcome) return line;
    line.tries = number % 3 + 1;
    line.last = call(*outcome, 49 + number);
    line.by = u"周敏"_qs;
    return line;
}

}  // namespace

CustomerView fleetCustomer() {
    CustomerView view;
    Customer& customer = view.customer;
    customer.name = u"深圳市远行租赁有限公司"_qs;
    customer.kind = CustomerKind::Company;
    customer.phones = {{Phone::of(u"0755-26119988"_qs), u"前台"_qs, false},
                       {Phone::of(u"13800552210"_qs), u"陈经理，下午"_qs, true}};
    customer.address = u"深圳市南山区练习路 66 号远行大厦 3 楼"_qs;
    customer.taxTitle = customer.name;
    customer.taxNumber = u"91440300MA5TEST02Y"_qs;
    customer.flag = u"结算前先报总价"_qs;
    customer.note = u"每月 25 日对账。"_qs;
    view.vehicles = {car(u"粤B10002"_qs, u"朗逸 1.6L"_qs, u"LSVAL2189E2105386"_qs, 48'210,
                         OrderBuilder::takenIn()),
                     car(u"粤BD12345"_qs, u"ID.4 CROZZ"_qs, u"LFV2A2156P3012345"_qs, 0,
                         OrderBuilder::takenIn().plusHours(26))};
    return view;
}

FollowUpView calledTwice() {
    FollowUpView view;
    view.order = deliveredOrder().build();
    view.order.sender.honorific = Honorific::Ms;
    view.task.dueAt = OrderBuilder::takenIn().plusHours(56);
    view.task.overdueAt = OrderBuilder::takenIn().plusHours(176);
    view.task.state = FollowUpState::Reached;
    Call later = call(CallOutcome::CallBack, 57);
    later.callBackAt = OrderBuilder::takenIn().plusHours(79);
    Call reached = call(CallOutcome::Reached, 79);
    reached.score = 2;
    reached.problem = true;
    reached.words = u"刹车不响了，可是方向盘在一百码左右还是有一点抖，希望再检查一下动平衡。"_qs;
    view.task.calls = {later, reached};
    return view;
}

CallRegister everyOutcome() {
    CallRegister calls;
    calls.at = OrderBuilder::takenIn().plusHours(60);
    calls.calls.push_back(listed(1, std::nullopt));
    int number = 2;
    for (const CallOutcome each :
         {CallOutcome::Reached, CallOutcome::NoAnswer, CallOutcome::NoAnswer, CallOutcome::Busy,
          CallOutcome::WrongNumber, CallOutcome::Refused, CallOutcome::CallBack})
        calls.calls.push_back(listed(number++, each));
    calls.calls[1].last->score = 5;
    calls.calls[1].last->words = u"很满意，下次还来。"_qs;
    calls.calls.back().last->callBackAt = OrderBuilder::takenIn().plusHours(82);
    return calls;
}

std::vector<LetterEntry> twoLetters() {
    return {{QDate(2026, 11, 23), u"陈志远"_qs, u"粤B12345"_qs, u"生日"_qs, u"周敏"_qs, {}},
            {QDate(2026, 11, 24), u"深圳市远行租赁有限公司"_qs, u"粤BD12345"_qs,
             u"冬季免费检查活动"_qs, u"周敏"_qs, u"电话未通，改寄信函"_qs}};
}

}  // namespace baydesk::testing

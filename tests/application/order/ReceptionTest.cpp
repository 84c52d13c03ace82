#include "application/order/Reception.h"

#include "application/customer/Duplicates.h"
#include "application/order/Orders.h"
#include "support/ShopFixture.h"

namespace baydesk::testing {

namespace {

class TakeInTest : public ShopFixture {
protected:
    Result<Outcome> take(const ReceptionForm& form) {
        return takeIn(shop(), as(Role::ServiceAdvisor), form);
    }
    qint64 rows(const char* table) {
        return number(QStringLiteral("SELECT COUNT(*) FROM %1").arg(QLatin1String(table)));
    }
    ReceptionForm otherCar() {
        ReceptionForm form = car(QStringLiteral("粤B99999"), QStringLiteral("18"));
        form.senderName = QStringLiteral("王强");
        form.phone = Phone::of(QStringLiteral("13700001111"));
        return form;
    }
};

BAYDESK_ON_BOTH_ENGINES(TakeInTest);

}  // namespace

TEST_P(TakeInTest, MakesCarCustomerAndOrderInOneGo) {
    const OrderView order = view(takenIn());
    EXPECT_EQ(order.order.number, QStringLiteral("W261122-0001"));
    EXPECT_EQ(order.order.document, DocumentState::Draft);
    EXPECT_EQ(order.order.businessDate, QDate(2026, 11, 22));
    EXPECT_EQ(order.order.advisor, staff(Role::ServiceAdvisor));
    EXPECT_TRUE(order.order.intake == car().intake);
    EXPECT_EQ(order.vehicle.plate, Plate::guess(QStringLiteral("粤B12345")));
    EXPECT_EQ(order.vehicle.brand, QStringLiteral("大众"));
    EXPECT_EQ(order.vehicle.lastOdometerKm, 48'210);
    EXPECT_EQ(order.vehicle.lastVisit, clock().now());
    EXPECT_EQ(order.vehicle.plateHistory.size(), 1U);
    EXPECT_EQ(order.sender.name, QStringLiteral("陈晓雯"));
    EXPECT_EQ(order.sender.honorific, Honorific::Ms);
    EXPECT_EQ(order.sender.phone(), Phone::of(QStringLiteral("13900667731")));
    EXPECT_EQ(order.owner.id, order.sender.id) << "whoever brings it first owns it";
    EXPECT_EQ(order.payer.id, order.sender.id);
    EXPECT_EQ(order.staffName(order.order.advisor), nameOf(Role::ServiceAdvisor));
    EXPECT_EQ(done(orderViewByNumber(shop(), order.order.number)).order.id, order.order.id);
}

TEST_P(TakeInTest, NumbersCountWithinTheBusinessDay) {
    EXPECT_EQ(state(takenIn()).number, QStringLiteral("W261122-0001"));
    clock().set(nineOClock(18 * 60 + 59));  // 03:59 belongs to the day before
    EXPECT_EQ(state(takenIn(otherCar())).number, QStringLiteral("W261122-0002"));
    clock().advanceMinutes(1);
    EXPECT_EQ(state(takenIn(car(QStringLiteral("粤B00003"), {}))).number,
              QStringLiteral("W261123-0001"));
}

// decisions.md, Time and numbers: a wrong clock would date the numbers, and they stay.
TEST_P(TakeInTest, AClockThatIsFarAheadNeedsTheManager) {
    const auto takeInAYearLater = [this](Role role, const QString& plate) {
        ReceptionForm form = car(plate, plate);
        form.promisedAt = clock().now().plusHours(8);
        return takeIn(shop(), as(role), form);
    };
    staff(Role::ServiceAdvisor);
    clock().advanceMinutes(31 * 24 * 60);
    done(takeInAYearLater(Role::ServiceAdvisor, QStringLiteral("粤B30001")));
    clock().advanceMinutes(365 * 24 * 60);
    EXPECT_EQ(kinds(takeInAYearLater(Role::ServiceAdvisor, QStringLiteral("粤B30002"))),
              std::vector<ErrorKind>{ErrorKind::ClockImplausible});
    done(takeInAYearLater(Role::Manager, QStringLiteral("粤B30002")));
    done(takeInAYearLater(Role::ServiceAdvisor, QStringLiteral("粤B30003")));
}

TEST_P(TakeInTest, ARefusalLeavesNoGapInTheNumbers) {
    ReceptionForm silent = car();
    silent.intake.statement.clear();
    EXPECT_EQ(kinds(take(silent)), std::vector<ErrorKind>{ErrorKind::StatementMissing});
    EXPECT_EQ(state(takenIn()).number, QStringLiteral("W261122-0001"));
    EXPECT_EQ(kinds(take(car())),
              (std::vector<ErrorKind>{ErrorKind::KeyTagInUse, ErrorKind::OpenOrderExists}));
    EXPECT_EQ(state(takenIn(otherCar())).number, QStringLiteral("W261122-0002"));
}

TEST_P(TakeInTest, ARefusalWritesNothing) {
    ReceptionForm late = car();
    late.promisedAt = clock().now();
    EXPECT_EQ(
        refusal(take(late)),
        (std::vector<Violation>{{ErrorKind::PromiseInThePast, QStringLiteral("promisedAt")}}));
    for (const char* table : {"customer", "vehicle", "repair_order", "search_term"})
        EXPECT_EQ(rows(table), 0) << table;
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM audit WHERE verb = 'order.take-in'")), 0);
}

TEST_P(TakeInTest, EverythingWrongIsToldAtOnceAtItsField) {
    ReceptionForm empty;
    EXPECT_EQ(
        refusal(take(empty)),
        (std::vector<Violation>{{ErrorKind::Required, QStringLiteral("plate")},
                                {ErrorKind::Required, QStringLiteral("phone")},
                                {ErrorKind::Required, QStringLiteral("sender")},
                                {ErrorKind::StatementMissing, QStringLiteral("statement")},
                                {ErrorKind::PromiseInThePast, QStringLiteral("promisedAt")}}));
}

TEST_P(TakeInTest, TheSamePressTwiceIsOneOrder) {
    const Caller caller = as(Role::ServiceAdvisor);
    const Outcome first = done(takeIn(shop(), caller, car()));
    clock().advanceMinutes(1);
    EXPECT_EQ(done(takeIn(shop(), caller, car())), first);
    EXPECT_EQ(rows("repair_order"), 1);
    EXPECT_EQ(rows("customer"), 1);
}

TEST_P(TakeInTest, ASecondOpenOrderForTheSameCarIsPointedOut) {
    takenIn();
    ReceptionForm again = car(QStringLiteral("粤B12345"), QStringLiteral("18"));
    EXPECT_EQ(
        refusal(take(again)),
        (std::vector<Violation>{{ErrorKind::OpenOrderExists,
                                 QStringLiteral("plate"),
                                 {{QStringLiteral("order"), QStringLiteral("W261122-0001")}}}}));
    EXPECT_EQ(done(plateFacts(shop(), again.plate)).openOrder, QStringLiteral("W261122-0001"));
}

TEST_P(TakeInTest, AYellowPlateIsAnotherCar) {
    takenIn();
    ReceptionForm yellow = car(QStringLiteral("黄粤B12345"), QStringLiteral("18"));
    takenIn(yellow);
    EXPECT_EQ(rows("vehicle"), 2);
}

TEST_P(TakeInTest, AKeyTagInUseIsNamedWithItsOrder) {
    takenIn();
    ReceptionForm same = otherCar();
    same.intake.keyTag = QStringLiteral("17");
    EXPECT_EQ(
        refusal(take(same)),
        (std::vector<Violation>{{ErrorKind::KeyTagInUse,
                                 QStringLiteral("keyTag"),
                                 {{QStringLiteral("tag"), QStringLiteral("17")},
                                  {QStringLiteral("order"), QStringLiteral("W261122-0001")}}}}));
}

TEST_P(TakeInTest, AKeyTagIsFreedAtDelivery) {
    delivered(car());
    ReceptionForm same = otherCar();
    same.intake.keyTag = QStringLiteral("17");
    takenIn(same);
}

TEST_P(TakeInTest, AnOdometerBelowTheLastOneNeedsAReason) {
    delivered(car());
    clock().advanceMinutes(24 * 60);
    ReceptionForm less = car();
    less.intake.odometerKm = 48'209;
    EXPECT_EQ(refusal(take(less)), (std::vector<Violation>{{ErrorKind::OdometerNeedsReason,
                                                            QStringLiteral("odometerReason"),
                                                            {{QStringLiteral("last"), 48'210}}}}));
    less.intake.odometerReason = QStringLiteral("换过仪表");
    EXPECT_EQ(view(takenIn(less)).vehicle.lastOdometerKm, 48'209);
}

TEST_P(TakeInTest, AnImpossibleJumpOfTheOdometerNeedsAReason) {
    delivered(car());
    clock().advanceMinutes(24 * 60);
    ReceptionForm more = car();
    more.intake.odometerKm = 148'210;
    EXPECT_EQ(kinds(take(more)), std::vector<ErrorKind>{ErrorKind::OdometerNeedsReason});
    more.intake.odometerKm = 48'900;
    takenIn(more);
}

TEST_P(TakeInTest, AKnownVinUnderANewPlateIsTheSameCar) {
    ReceptionForm form = car();
    form.vin = Vin::of(QStringLiteral("LSVAL2189E2105386"));
    const VehicleId vehicle = state(delivered(form)).vehicle;
    clock().advanceMinutes(24 * 60);
    ReceptionForm replated = car(QStringLiteral("粤BD99999"));
    replated.vin = form.vin;
    const OrderView order = view(takenIn(replated));
    EXPECT_EQ(order.vehicle.id, vehicle);
    EXPECT_EQ(order.vehicle.plate, replated.plate);
    EXPECT_EQ(order.vehicle.plateHistory.size(), 2U);
    EXPECT_FALSE(done(plateFacts(shop(), form.plate)).vehicle);
}

TEST_P(TakeInTest, ACarWithoutAPlateIsTakenInByItsVin) {
    ReceptionForm form = car();
    form.plate = Plate();
    EXPECT_EQ(kinds(take(form)), std::vector<ErrorKind>{ErrorKind::Required});
    form.vin = Vin::of(QStringLiteral("LSVAL2189E2105386"));
    EXPECT_TRUE(state(takenIn(form)).plate.isNone());
}

TEST_P(TakeInTest, TheFormCompletesWhatIsKnownAndEmptiesNothing) {
    delivered(car());
    clock().advanceMinutes(24 * 60);
    ReceptionForm bare = car();
    bare.brand.clear();
    bare.model = QStringLiteral("朗逸 1.6L");
    const OrderView order = view(takenIn(bare));
    EXPECT_EQ(order.vehicle.brand, QStringLiteral("大众"));
    EXPECT_EQ(order.vehicle.model, QStringLiteral("朗逸 1.6L"));
}

TEST_P(TakeInTest, TheSameNameAndPhoneIsTheSameCustomer) {
    takenIn();
    ReceptionForm second = otherCar();
    second.senderName = QStringLiteral(" 陈晓雯 ");
    second.phone = Phone::of(QStringLiteral("139 0066 7731"));
    takenIn(second);
    EXPECT_EQ(rows("customer"), 1);
    ReceptionForm brother = car(QStringLiteral("粤B00003"), QStringLiteral("19"));
    brother.senderName = QStringLiteral("陈志远");
    takenIn(brother);
    EXPECT_EQ(rows("customer"), 2) << "another name under the same phone";
    EXPECT_EQ(done(customersAlike(shop(), {.phone = second.phone})).size(), 2U);
}

TEST_P(TakeInTest, ADriverIsTheSenderAndTheOwnerStays) {
    delivered(car());
    clock().advanceMinutes(24 * 60);
    ReceptionForm form = car();
    form.senderName = QStringLiteral("王强");
    form.phone = Phone::of(QStringLiteral("13700001111"));
    const OrderView order = view(takenIn(form));
    EXPECT_EQ(order.sender.name, QStringLiteral("王强"));
    EXPECT_EQ(order.owner.name, QStringLiteral("陈晓雯"));
    EXPECT_EQ(order.payer.name, QStringLiteral("王强"));
    EXPECT_EQ(order.vehicle.owners.size(), 2U);
}

TEST_P(TakeInTest, AnUnknownSenderIsNotFound) {
    ReceptionForm form = car();
    form.sender = CustomerId(12345);
    EXPECT_EQ(kinds(take(form)), std::vector<ErrorKind>{ErrorKind::NotFound});
}

// -- the intake and the promise of an order that is there

TEST_P(TakeInTest, AStaleIntakeIsNotSaved) {
    const OrderId order = takenIn();
    IntakeEdit first{.order = order, .intake = car().intake, .baseRevision = 1};
    first.intake.statement = QStringLiteral("后轮响");
    IntakeEdit second = first;
    second.intake.statement = QStringLiteral("前轮响");
    done(editIntake(shop(), as(Role::ServiceAdvisor), first));
    EXPECT_EQ(kinds(editIntake(shop(), as(Role::ServiceAdvisor), second)),
              std::vector<ErrorKind>{ErrorKind::StaleEdit});
    EXPECT_EQ(state(order).intake.statement, QStringLiteral("后轮响"));
}

TEST_P(TakeInTest, AnEditMayKeepItsOwnTagButTakeNoOthers) {
    const OrderId first = takenIn();
    const OrderId second = takenIn(otherCar());
    IntakeEdit edit{.order = second, .intake = otherCar().intake, .baseRevision = 1};
    done(editIntake(shop(), as(Role::ServiceAdvisor), edit));
    edit.baseRevision = 2;
    edit.intake.keyTag = QStringLiteral("17");
    EXPECT_EQ(kinds(editIntake(shop(), as(Role::ServiceAdvisor), edit)),
              std::vector<ErrorKind>{ErrorKind::KeyTagInUse});
    EXPECT_EQ(state(first).intake.keyTag, QStringLiteral("17"));
    EXPECT_EQ(state(second).intake.keyTag, QStringLiteral("18"));
}

TEST_P(TakeInTest, AChangedPromiseKeepsTheOldOneAndItsReason) {
    const OrderId order = takenIn();
    const Instant old = state(order).promisedAt();
    const PromiseEdit edit{order, clock().now().plusHours(30), QStringLiteral("等配件")};
    done(changePromise(shop(), as(Role::ServiceAdvisor), edit));
    EXPECT_EQ(state(order).promises.size(), 2U);
    EXPECT_EQ(state(order).promises.front().dueAt, old);
    EXPECT_EQ(state(order).promises.back().reason, QStringLiteral("等配件"));
    EXPECT_EQ(kinds(changePromise(shop(), as(Role::ServiceAdvisor), {order, old, QString()})),
              std::vector<ErrorKind>{ErrorKind::Required});
}

TEST_P(TakeInTest, AnOrderThatIsNotThereIsNotFound) {
    const OrderId none(4711);
    EXPECT_EQ(kinds(orderView(shop(), none)), std::vector<ErrorKind>{ErrorKind::NotFound});
    EXPECT_EQ(kinds(orderViewByNumber(shop(), QStringLiteral("W1"))),
              std::vector<ErrorKind>{ErrorKind::NotFound});
    EXPECT_EQ(kinds(offer(shop(), as(Role::ServiceAdvisor), none)),
              std::vector<ErrorKind>{ErrorKind::NotFound});
}

TEST_P(TakeInTest, ATagIsTheSameHoweverItIsTyped) {
    const OrderId first = takenIn();
    for (const char* typed : {" 17 ", "１７"}) {
        ReceptionForm same = otherCar();
        same.intake.keyTag = QString::fromUtf8(typed);
        EXPECT_EQ(kinds(take(same)), std::vector<ErrorKind>{ErrorKind::KeyTagInUse});
    }
    EXPECT_EQ(state(first).intake.keyTag, QStringLiteral("17"));
}

TEST_P(TakeInTest, ACorrectedOdometerCorrectsWhatTheCarIsKnownBy) {
    delivered(car());
    clock().advanceMinutes(24 * 60);
    ReceptionForm mistyped = car();
    mistyped.intake.odometerKm = 480'210;
    mistyped.intake.odometerReason = QStringLiteral("看错");
    const OrderId order = takenIn(mistyped);
    IntakeEdit edit{.order = order, .intake = car().intake, .baseRevision = 1};
    edit.intake.odometerKm = 48'209;
    EXPECT_EQ(refusal(editIntake(shop(), as(Role::ServiceAdvisor), edit)),
              (std::vector<Violation>{{ErrorKind::OdometerNeedsReason,
                                       QStringLiteral("odometerReason"),
                                       {{QStringLiteral("last"), 48'210}}}}));
    edit.intake.odometerKm = 48'300;
    done(editIntake(shop(), as(Role::ServiceAdvisor), edit));
    EXPECT_EQ(view(order).vehicle.lastOdometerKm, 48'300);
    edit.baseRevision = 2;
    edit.intake.odometerKm.reset();
    done(editIntake(shop(), as(Role::ServiceAdvisor), edit));
    EXPECT_EQ(view(order).vehicle.lastOdometerKm, 48'210) << "as it was before this visit";
}

TEST_P(TakeInTest, WhoBroughtTheCarLastTimeComesFirst) {
    ReceptionForm driver = car();
    driver.senderName = QStringLiteral("王强");
    driver.phone = Phone::of(QStringLiteral("13700001111"));
    const auto first = [&] {
        const PlateFacts facts = done(plateFacts(shop(), driver.plate));
        return facts.customers.empty() ? QString() : facts.customers.front().name;
    };
    delivered(car());
    clock().advanceMinutes(24 * 60);
    driver.promisedAt = clock().now().plusHours(8);
    delivered(driver);
    EXPECT_EQ(first(), QStringLiteral("王强"));
    clock().advanceMinutes(24 * 60);
    delivered(car());
    EXPECT_EQ(first(), QStringLiteral("陈晓雯")) << "although the driver's link is younger";
    EXPECT_EQ(done(plateFacts(shop(), driver.plate)).customers.size(), 2U);
}

TEST_P(TakeInTest, AKnownCarDoesNotTakeAnothersPlate) {
    takenIn();
    const VehicleId other = view(delivered(otherCar())).vehicle.id;
    ReceptionForm form = otherCar();
    form.vehicle = other;
    form.plate = car().plate;
    EXPECT_EQ(refusal(take(form)),
              (std::vector<Violation>{{ErrorKind::AlreadyExists,
                                       QStringLiteral("plate"),
                                       {{QStringLiteral("what"), car().plate.display()}}}}));
}

TEST_P(TakeInTest, AnAbsurdOdometerOfANewCarNeedsAReason) {
    ReceptionForm form = otherCar();
    form.intake.odometerKm = 1'999'999;
    EXPECT_EQ(kinds(take(form)), std::vector<ErrorKind>{ErrorKind::OdometerNeedsReason});
    form.intake.odometerReason = QStringLiteral("表是换过的");
    done(take(form));
}

TEST_P(TakeInTest, ThatNothingWasLeftIsOnRecord) {
    ReceptionForm form = otherCar();
    form.intake.belongings.clear();
    form.intake.noBelongings = true;
    form.senderName = QStringLiteral("王\n强");
    const OrderView order = view(takenIn(form));
    EXPECT_TRUE(order.order.intake.noBelongings);
    EXPECT_EQ(order.sender.name, QStringLiteral("王 强"));
}

TEST_P(TakeInTest, EngineHoursThatDoNotFitTheLastVisitNeedAReason) {
    ReceptionForm machine = car();
    machine.intake.odometerKm.reset();
    machine.intake.engineHours = 1'250;
    EXPECT_EQ(view(delivered(machine)).vehicle.lastEngineHours, 1'250);
    clock().advanceMinutes(24 * 60);
    machine.intake.engineHours = 1'249;
    machine.promisedAt = clock().now().plusHours(8);
    EXPECT_EQ(refusal(take(machine)),
              (std::vector<Violation>{{ErrorKind::EngineHoursNeedReason,
                                       QStringLiteral("odometerReason"),
                                       {{QStringLiteral("last"), 1'250}}}}));
    machine.intake.engineHours = 1'300;
    EXPECT_EQ(kinds(take(machine)), std::vector<ErrorKind>{ErrorKind::EngineHoursNeedReason});
    machine.intake.engineHours = 1'260;
    const OrderId order = takenIn(machine);
    EXPECT_EQ(state(order).intake.engineHours, 1'260);
    IntakeEdit edit{.order = order, .intake = machine.intake, .baseRevision = 1};
    edit.intake.engineHours = 1'240;
    EXPECT_EQ(kinds(editIntake(shop(), as(Role::ServiceAdvisor), edit)),
              std::vector<ErrorKind>{ErrorKind::EngineHoursNeedReason});
    edit.intake.engineHours.reset();
    done(editIntake(shop(), as(Role::ServiceAdvisor), edit));
    EXPECT_EQ(view(order).vehicle.lastEngineHours, 1'250) << "as it was before this visit";
}

}  // namespace baydesk::testing

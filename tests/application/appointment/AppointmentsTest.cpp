// Appointments in the store (requirements R1 to R7).
#include "application/appointment/Appointments.h"

#include "application/appointment/Rosters.h"
#include "application/customer/Customers.h"
#include "application/order/Orders.h"
#include "support/ShopFixture.h"

namespace baydesk::testing {

namespace {

class AppointmentsTest : public ShopFixture {
protected:
    void SetUp() override {
        ShopFixture::SetUp();
        if (HasFatalFailure()) return;
        m_lift = bay(QStringLiteral("1 号举升机"));
        m_pit = bay(QStringLiteral("2 号举升机"));
        m_wang = staff(Role::Technician);
    }
    BayId bay(const QString& name) {
        return BayId(done(saveBay(shop(), asManager(), {.id = {}, .name = name})).id);
    }
    Booking form(qint64 minutesOn = 120, BayId bay = {}, StaffId technician = {}) {
        Booking booking;
        booking.caller = QStringLiteral("陈晓雯");
        booking.phone = Phone::of(QStringLiteral("13900667731"));
        booking.plate = Plate::guess(QStringLiteral("粤B12345"));
        booking.purpose = QStringLiteral("二级维护");
        booking.times = {{.id = {},
                          .from = nineOClock(minutesOn),
                          .minutes = 60,
                          .bay = bay,
                          .technician = technician}};
        return booking;
    }
    Booking booked(const Booking& form) {
        return of(done(book(shop(), as(Role::ServiceAdvisor), form)).id);
    }
    Booking of(qint64 id) { return done(bookingOf(shop(), BookingId(id))); }
    AppointmentBook today() {
        return done(appointmentBook(shop(), shop().calendar.businessDate(clock().now()), 1));
    }

    BayId m_lift;
    BayId m_pit;
    StaffId m_wang;
};

BAYDESK_ON_BOTH_ENGINES(AppointmentsTest);

}  // namespace

TEST_P(AppointmentsTest, WhatWasSaidOnTheTelephoneIsKept) {
    Booking wanted = form(120, m_lift, m_wang);
    wanted.model = QStringLiteral(" 朗逸 ");
    wanted.wishes = QStringLiteral("等待取车");
    wanted.site = QStringLiteral("滨河工地 3 号门");
    wanted.times.push_back({.id = {}, .from = nineOClock(60), .minutes = 30});
    const Booking kept = booked(wanted);
    EXPECT_EQ(kept.model, QStringLiteral("朗逸"));
    EXPECT_EQ(kept.site, wanted.site);
    EXPECT_EQ(kept.phone, wanted.phone);
    EXPECT_EQ(kept.plate, wanted.plate);
    ASSERT_EQ(kept.times.size(), 2U);
    EXPECT_EQ(kept.at(), nineOClock(60)) << "the earliest first";
    EXPECT_EQ(kept.times.at(1).bay, m_lift);
    EXPECT_EQ(kept.times.at(1).technician, m_wang);
    EXPECT_EQ(kept.status, BookingStatus::Unconfirmed);
    ASSERT_EQ(today().table.bookings.size(), 1U);
    EXPECT_EQ(today().table.bookings.front(), kept);
}

TEST_P(AppointmentsTest, OnlyWhoMayBookBooks) {
    for (const Role role : {Role::ServiceAdvisor, Role::CallbackClerk, Role::Manager})
        done(book(shop(), as(role), form()));
    EXPECT_EQ(kinds(book(shop(), as(Role::Technician), form())),
              std::vector<ErrorKind>{ErrorKind::NotAllowed});
    EXPECT_EQ(kinds(saveBay(shop(), as(Role::ServiceAdvisor), {.name = QStringLiteral("3 号")})),
              std::vector<ErrorKind>{ErrorKind::NotAllowed});
}

TEST_P(AppointmentsTest, ATakenTimeNeedsAReason) {
    const Booking first = booked(form(120, m_lift, m_wang));
    Booking second = form(150, m_lift);
    const auto refused = refusal(book(shop(), as(Role::ServiceAdvisor), second));
    EXPECT_EQ(refused.front().kind, ErrorKind::TimeTaken);
    EXPECT_EQ(refused.front().field, QStringLiteral("bay"));
    second.times.front().sharedReason = QStringLiteral("先等配件");
    EXPECT_EQ(booked(second).times.front().sharedReason, QStringLiteral("先等配件"));
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM audit WHERE verb = 'appointment.book'")),
              2);
    Booking elsewhere = form(150, m_pit, m_wang);
    EXPECT_EQ(refusal(book(shop(), as(Role::ServiceAdvisor), elsewhere)).front().field,
              QStringLiteral("technician"));
}

TEST_P(AppointmentsTest, ASlotMovesAlthoughSomethingElseWasChangedMeanwhile) {
    const Booking first = booked(form(120, m_lift));
    done(answerBooking(shop(), as(Role::ServiceAdvisor), first.id, BookingStatus::Confirmed));
    BookingSlot slot = first.times.front();
    slot.from = nineOClock(240);
    slot.bay = m_pit;
    done(moveSlot(shop(), as(Role::ServiceAdvisor), first.id, slot));
    const Booking moved = of(first.id.value());
    EXPECT_EQ(moved.times, std::vector<BookingSlot>{slot});
    EXPECT_EQ(moved.status, BookingStatus::Confirmed);
    booked(form(120, m_lift));
    slot.from = nineOClock(130);
    slot.bay = m_lift;
    EXPECT_EQ(kinds(moveSlot(shop(), as(Role::ServiceAdvisor), first.id, slot)),
              std::vector<ErrorKind>{ErrorKind::TimeTaken});
    slot.id = BookingSlotId(1);
    EXPECT_EQ(kinds(moveSlot(shop(), as(Role::ServiceAdvisor), first.id, slot)),
              std::vector<ErrorKind>{ErrorKind::NotFound});
}

TEST_P(AppointmentsTest, WhatSomebodyElseChangedIsNotOverwritten) {
    Booking one = booked(form());
    Booking other = one;
    one.purpose = QStringLiteral("换轮胎");
    done(editBooking(shop(), as(Role::ServiceAdvisor), one));
    other.wishes = QStringLiteral("代步车");
    EXPECT_EQ(kinds(editBooking(shop(), as(Role::ServiceAdvisor), other)),
              std::vector<ErrorKind>{ErrorKind::StaleEdit});
    other.revision = of(one.id.value()).revision;
    other.times.push_back({.id = {}, .from = nineOClock(300), .minutes = 45});
    done(editBooking(shop(), as(Role::ServiceAdvisor), other));
    EXPECT_EQ(of(one.id.value()).times.size(), 2U);
    other = of(one.id.value());
    other.times.erase(other.times.begin());
    done(editBooking(shop(), as(Role::ServiceAdvisor), other));
    EXPECT_EQ(of(one.id.value()).at(), nineOClock(300));
}

TEST_P(AppointmentsTest, BecomesAnOrderWithTheArrival) {
    const Booking expected = booked(form(30, m_lift));
    const PlateFacts facts = done(plateFacts(shop(), expected.plate));
    ASSERT_EQ(facts.bookings.size(), 1U);
    EXPECT_EQ(facts.bookings.front().id, expected.id);
    ReceptionForm arrival = car();
    arrival.booking = expected.id;
    const OrderId order = takenIn(arrival);
    const Booking came = of(expected.id.value());
    EXPECT_EQ(came.status, BookingStatus::Arrived);
    EXPECT_EQ(came.order, order);
    EXPECT_EQ(today().numbers.at(order), state(order).number);
    EXPECT_TRUE(done(plateFacts(shop(), expected.plate)).bookings.empty());
    EXPECT_EQ(kinds(book(shop(), as(Role::ServiceAdvisor), form(40, m_lift))),
              std::vector<ErrorKind>{ErrorKind::TimeTaken})
        << "it stands there";
    // Once more with another car: it has become that order.
    ReceptionForm again = car(QStringLiteral("皖A66666"), QStringLiteral("18"));
    again.booking = expected.id;
    const auto refused = refusal(takeIn(shop(), as(Role::ServiceAdvisor), again));
    EXPECT_EQ(refused.front().kind, ErrorKind::TaskClosed);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM repair_order")), 1);
}

// R7, R17: booked under the plate it had, or under that of a file that was the same car.
TEST_P(AppointmentsTest, IsFoundUnderAnyPlateOfTheCar) {
    const Booking expected = booked(form(30, m_lift));
    takenIn(car());
    Vehicle vehicle = *done(plateFacts(shop(), expected.plate)).vehicle;
    vehicle.plate = Plate::guess(QStringLiteral("粤B99999"));
    done(saveVehicle(shop(), asManager(), vehicle));
    const PlateFacts facts = done(plateFacts(shop(), vehicle.plate));
    ASSERT_EQ(facts.bookings.size(), 1U);
    EXPECT_EQ(facts.bookings.front().id, expected.id);
    // The car is known by its VIN, and comes with a plate that only the booking knows yet.
    Booking renamed = form(90, m_lift);
    renamed.plate = Plate::guess(QStringLiteral("粤B88888"));
    booked(renamed);
    EXPECT_EQ(done(vehicleFacts(shop(), vehicle.id, renamed.plate)).bookings.size(), 2U);
}

TEST_P(AppointmentsTest, AnOpenOrderAnotherBookingAndNoShowsArePointedOut) {
    const Booking missed = booked(form(30));
    clock().advanceMinutes(60);
    done(answerBooking(shop(), as(Role::ServiceAdvisor), missed.id, BookingStatus::NoShow));
    const Booking expected = booked(form(240));
    takenIn(car());
    const BookingFacts facts = done(bookingFacts(shop(), form(300)));
    EXPECT_EQ(facts.noShows, 1);  // R5
    ASSERT_EQ(facts.others.size(), 1U);
    EXPECT_EQ(facts.others.front().id, expected.id);
    EXPECT_TRUE(facts.openOrder.has_value());
    EXPECT_FALSE(facts.caller.isEmpty()) << "who brought it last time";
    EXPECT_EQ(today().noShows.at(missed.phone.number()), 1);
}

TEST_P(AppointmentsTest, HoursLeftKnowLeaveShiftsAndWorkThatIsHereAlready) {
    const auto before = today().capacity.front();
    EXPECT_EQ(before.carriedOver, 0);
    const OrderId order = takenIn();
    JobForm form = brakes(order);
    form.lines.front().unit = QStringLiteral("工时");
    form.lines.front().quantity = Quantity::of(3);
    done(saveJob(shop(), as(Role::ServiceAdvisor), form));
    EXPECT_EQ(today().capacity.front().carriedOver, 0) << "nobody has agreed to it";
    done(offer(shop(), as(Role::ServiceAdvisor), order));
    DecisionForm decision;
    decision.order = order;
    decision.answers = {{.job = firstJob(order), .revision = 1}};
    decision.person = QStringLiteral("陈晓雯");
    done(decide(shop(), as(Role::ServiceAdvisor), decision));
    const auto after = today().capacity.front();
    EXPECT_EQ(after.carriedOver, 180);
    EXPECT_EQ(after.left(), before.left() - 180);
    done(addAbsence(shop(), asManager(),
                    {.id = {}, .person = m_wang, .time = {nineOClock(60), nineOClock(180)}}));
    EXPECT_EQ(today().capacity.front().leave, 120);
    EXPECT_EQ(today().capacityOf.at(m_wang).front().leave, 120);
    done(saveShifts(shop(), asManager(), m_wang, {}, {{m_wang, 7, QTime(13, 0), QTime(15, 0)}}));
    EXPECT_EQ(today().capacityOf.at(m_wang).front().rostered, 120);
    EXPECT_EQ(kinds(saveShifts(shop(), asManager(), m_wang, {}, {})),
              std::vector<ErrorKind>{ErrorKind::StaleEdit});
}

TEST_P(AppointmentsTest, OffersTimesThatAreFree) {
    booked(form(0, m_lift, m_wang));
    const FreeTimes times = done(freeTimes(shop(), clock().now(), 60, 3));
    ASSERT_EQ(times.windows.size(), 3U);
    EXPECT_FALSE(times.bayNames.empty());
    for (const FreeWindow& window : times.windows) {
        Booking wanted = form(0, window.bay, window.technician);
        wanted.times.front().from = window.from;
        done(book(shop(), as(Role::ServiceAdvisor), wanted));
    }
}

TEST_P(AppointmentsTest, LeaveIsTakenBackAndABayGivenUp) {
    const auto absence =
        done(addAbsence(shop(), asManager(),
                        {.id = {}, .person = m_wang, .time = {nineOClock(60), nineOClock(180)}}));
    done(removeAbsence(shop(), asManager(), AbsenceId(absence.id)));
    EXPECT_TRUE(done(rosterView(shop())).absences.empty());
    Bay lift = done(rosterView(shop())).bays.front();
    EXPECT_EQ(kinds(saveBay(shop(), asManager(), {.id = {}, .name = lift.name})),
              std::vector<ErrorKind>{ErrorKind::AlreadyExists});
    booked(form(120, lift.id));
    lift.active = false;
    done(saveBay(shop(), asManager(), lift));
    EXPECT_EQ(kinds(saveBay(shop(), asManager(), lift)),
              std::vector<ErrorKind>{ErrorKind::StaleEdit});
    EXPECT_EQ(kinds(book(shop(), as(Role::ServiceAdvisor), form(300, lift.id))),
              std::vector<ErrorKind>{ErrorKind::NotFound});
    EXPECT_EQ(today().oldBays.front().id, lift.id);
}

// However many counters try at once: the store's turn is taken before anybody looks.
TEST_P(AppointmentsTest, TwoCountersDoNotTakeOneTime) {
    const auto other = anotherCounter();
    const Caller one = as(Role::ServiceAdvisor);
    const Caller two = as(Role::CallbackClerk);
    done(book(shop(), one, form(120, m_lift)));
    EXPECT_EQ(kinds(book(*other, two, form(150, m_lift))),
              std::vector<ErrorKind>{ErrorKind::TimeTaken});
}

}  // namespace baydesk::testing

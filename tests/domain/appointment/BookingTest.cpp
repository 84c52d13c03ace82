// Bookings (mission.md, At the door; manual 002; requirements R4, R6, R7).
#include "domain/appointment/Booking.h"

#include "support/OrderStages.h"

namespace baydesk::testing {

namespace {

constexpr qint64 Tomorrow = 24 * 60;

Booking tomorrow() {
    Booking booking{.id = BookingId(1),
                    .caller = QStringLiteral("陈晓雯"),
                    .phone = Phone::of(QStringLiteral("13900667731")),
                    .plate = Plate::guess(QStringLiteral("粤B12345")),
                    .model = QStringLiteral("朗逸"),
                    .purpose = QStringLiteral("二级维护"),
                    .wishes = QStringLiteral("等待取车")};
    booking.times = {{.id = BookingSlotId(1), .from = nineOClock(Tomorrow), .minutes = 90}};
    return booking;
}

Booking with(BookingStatus status, qint64 id = 2) {
    Booking booking = tomorrow();
    booking.id = BookingId(id);
    booking.status = status;
    return booking;
}

}  // namespace

TEST(BookingTest, KeepsCallerPhoneModelPurposeWishesAndSite) {
    Booking booking = tomorrow();
    booking.site = QStringLiteral("滨河工地 3 号门");
    EXPECT_TRUE(check(booking));
    EXPECT_TRUE(booking.isFieldVisit());
    const Done empty = check(Booking());
    ASSERT_FALSE(empty);
    QStringList fields;
    for (const Violation& each : empty.error().violations()) fields.append(each.field);
    EXPECT_EQ(fields, (QStringList{QStringLiteral("caller"), QStringLiteral("phone"),
                                   QStringLiteral("purpose"), QStringLiteral("at")}));
}

TEST(BookingTest, ATimeThatIsOverIsNotBooked) {
    Booking early = tomorrow();
    early.times.front().from = nineOClock(-90);
    EXPECT_EQ(kindsOf(checkTimes({}, early, nineOClock()).error()),
              std::vector<ErrorKind>{ErrorKind::PromiseInThePast});
    early.times.front().from = nineOClock(-30);
    EXPECT_TRUE(checkTimes({}, early, nineOClock())) << "it has begun, and goes on";
    // What was booked then stays booked when its words are changed now.
    EXPECT_TRUE(checkTimes(early, early, nineOClock(600)));
}

TEST(BookingTest, ASlotIsAQuarterOfAnHourAtLeastAndADayAtMost) {
    for (const auto& [minutes, fits] :
         {std::pair{14, false}, {15, true}, {1440, true}, {1441, false}}) {
        Booking booking = tomorrow();
        booking.times.front().minutes = minutes;
        EXPECT_EQ(check(booking).ok(), fits) << minutes;
    }
}

TEST(BookingTest, AJobMayTakeSeveralTimesAndTheEarliestIsWhenTheCarComes) {
    Booking booking = tomorrow();
    booking.times.push_back({.id = BookingSlotId(2), .from = nineOClock(60), .minutes = 30});
    booking = tidied(booking);
    EXPECT_EQ(booking.at(), nineOClock(60));
    EXPECT_EQ(booking.until(), nineOClock(Tomorrow + 90));
    EXPECT_TRUE(booking.overlaps({nineOClock(80), nineOClock(100)}));
    EXPECT_FALSE(booking.overlaps({nineOClock(90), nineOClock(Tomorrow)}));
}

TEST(BookingTest, ASlotThatGoesElsewhereLosesItsReason) {
    Booking shared = tomorrow();
    shared.times.front().sharedReason = QStringLiteral("先等配件");
    BookingSlot slot = shared.times.front();
    EXPECT_EQ(moved(shared, slot)->times, shared.times) << "it stays where it is";
    slot.from = nineOClock(Tomorrow + 60);
    EXPECT_TRUE(moved(shared, slot)->times.front().sharedReason.isEmpty());
    slot.sharedReason = QStringLiteral("两台车一起做");
    EXPECT_EQ(moved(shared, slot)->times.front(), slot);
    slot.id = BookingSlotId(99);
    EXPECT_TRUE(moved(shared, slot).error().has(ErrorKind::NotFound));
    EXPECT_TRUE(moved(with(BookingStatus::Arrived), slot).error().has(ErrorKind::TaskClosed));
}

TEST(BookingTest, BecomesAnOrderInOneStep) {
    const Result<Booking> arrival = arrived(tomorrow(), OrderId(7));
    ASSERT_TRUE(arrival);
    EXPECT_EQ(arrival->status, BookingStatus::Arrived);
    EXPECT_EQ(arrival->order, OrderId(7));
    EXPECT_TRUE(arrival->keepsTime()) << "the car stands there now";
    EXPECT_FALSE(arrival->isLive());
    EXPECT_EQ(statementOf(*arrival), QStringLiteral("二级维护\n等待取车"));
    EXPECT_TRUE(arrived(*arrival, OrderId(8)).error().has(ErrorKind::TaskClosed))
        << "it becomes one order";
}

TEST(BookingTest, AnotherLiveBookingOfTheSameCarIsPointedOut) {
    const std::vector<Booking> all{tomorrow(),
                                   with(BookingStatus::Confirmed, 2),
                                   with(BookingStatus::Declined, 3),
                                   with(BookingStatus::NoShow, 4),
                                   with(BookingStatus::Arrived, 5),
                                   with(BookingStatus::NoAnswer, 6)};
    EXPECT_EQ(othersOf(tomorrow(), all), (std::vector<BookingId>{BookingId(2), BookingId(6)}));
    Booking noPlate = tomorrow();
    noPlate.plate = Plate();
    EXPECT_TRUE(othersOf(noPlate, all).empty());
}

TEST(BookingTest, NobodyIsANoShowBeforeTheTimeHasPassed) {
    EXPECT_TRUE(withStatus(tomorrow(), BookingStatus::NoShow, tomorrow().at())
                    .error()
                    .has(ErrorKind::PromiseInThePast));
    const Result<Booking> missed =
        withStatus(tomorrow(), BookingStatus::NoShow, tomorrow().at().plusMinutes(1));
    ASSERT_TRUE(missed);
    EXPECT_FALSE(missed->keepsTime());
    EXPECT_TRUE(withStatus(*missed, BookingStatus::Confirmed, nineOClock())
                    .error()
                    .has(ErrorKind::TaskClosed));
    EXPECT_FALSE(withStatus(tomorrow(), BookingStatus::Arrived, nineOClock()))
        << "a car arrives with its order";
}

}  // namespace baydesk::testing

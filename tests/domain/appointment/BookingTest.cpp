// Bookings (mission.md, At the door; manual 002; requirements R4 to R7).
#include "domain/appointment/Booking.h"

#include "support/OrderStages.h"

namespace baydesk::testing {

namespace {

Booking tomorrow() {
    return {.id = BookingId(1),
            .caller = QStringLiteral("陈晓雯"),
            .phone = Phone::of(QStringLiteral("13900667731")),
            .plate = Plate::guess(QStringLiteral("粤B12345")),
            .model = QStringLiteral("朗逸"),
            .purpose = QStringLiteral("二级维护"),
            .wishes = QStringLiteral("等待取车"),
            .at = nineOClock(24 * 60)};
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
    EXPECT_TRUE(check(booking, nineOClock()));
    const Done empty = check({}, nineOClock());
    ASSERT_FALSE(empty);
    QStringList fields;
    for (const Violation& each : empty.error().violations()) fields.append(each.field);
    EXPECT_EQ(fields, (QStringList{QStringLiteral("caller"), QStringLiteral("phone"),
                                   QStringLiteral("purpose"), QStringLiteral("at")}));
    booking.at = nineOClock();
    EXPECT_EQ(kindsOf(check(booking, nineOClock()).error()),
              std::vector<ErrorKind>{ErrorKind::PromiseInThePast});
}

TEST(BookingTest, BecomesAnOrderInOneStep) {
    const Result<Arrival> arrival = arrived(tomorrow(), OrderId(7));
    ASSERT_TRUE(arrival);
    EXPECT_EQ(arrival->booking.status, BookingStatus::Arrived);
    EXPECT_EQ(arrival->booking.order, OrderId(7));
    EXPECT_EQ(arrival->plate, tomorrow().plate);
    EXPECT_EQ(arrival->customer, QStringLiteral("陈晓雯"));
    EXPECT_EQ(arrival->intake.statement, QStringLiteral("二级维护\n等待取车"));
    EXPECT_TRUE(arrived(arrival->booking, OrderId(8)).error().has(ErrorKind::TaskClosed))
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
    EXPECT_TRUE(withStatus(tomorrow(), BookingStatus::NoShow, tomorrow().at)
                    .error()
                    .has(ErrorKind::PromiseInThePast));
    const Result<Booking> missed =
        withStatus(tomorrow(), BookingStatus::NoShow, tomorrow().at.plusMinutes(1));
    ASSERT_TRUE(missed);
    EXPECT_TRUE(withStatus(*missed, BookingStatus::Confirmed, nineOClock())
                    .error()
                    .has(ErrorKind::TaskClosed));
    EXPECT_FALSE(withStatus(tomorrow(), BookingStatus::Arrived, nineOClock()))
        << "a car arrives with its order";
}

TEST(BookingTest, NoShowsAreCounted) {
    Booking other = with(BookingStatus::NoShow, 9);
    other.phone = Phone::of(QStringLiteral("13700001111"));
    EXPECT_EQ(
        noShows(tomorrow().phone, {with(BookingStatus::NoShow, 2), with(BookingStatus::Arrived, 3),
                                   with(BookingStatus::NoShow, 4), other}),
        2);
}

}  // namespace baydesk::testing

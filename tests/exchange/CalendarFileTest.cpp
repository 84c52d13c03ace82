#include "exchange/CalendarFile.h"

#include <gtest/gtest.h>
#include <QFile>
#include <QTemporaryDir>

namespace baydesk::testing {

namespace {

CalendarEntry entry() {
    Booking booking;
    booking.id = BookingId(1);
    booking.caller = QStringLiteral("陈晓雯");
    booking.phone = Phone::of(QStringLiteral("13900667731"));
    booking.plate = Plate::guess(QStringLiteral("粤B12345"));
    booking.purpose = QStringLiteral("二级维护; 换机油, 机滤");
    booking.wishes = QStringLiteral("等待取车");
    booking.revision = 3;
    // 2026-11-22 09:00 in Shanghai.
    const BookingSlot slot{
        .id = BookingSlotId(7), .from = {1'795'309'200'000}, .minutes = 90, .sharedReason = {}};
    booking.times = {slot};
    return {booking, slot, QStringLiteral("1 号举升机"), QStringLiteral("王师傅")};
}

QString unfolded(const QByteArray& calendar) {
    QString text = QString::fromUtf8(calendar);
    return text.replace(QStringLiteral("\r\n "), QString());
}

}  // namespace

TEST(CalendarFileTest, AnAppointmentIsAnEventThatKeepsItsIdentity) {
    const QString text =
        unfolded(iCalendar(QStringLiteral("城东店"), {entry()}, {1'795'309'200'000}));
    EXPECT_TRUE(text.startsWith(QStringLiteral("BEGIN:VCALENDAR\r\n")));
    for (const char* line :
         {"UID:booking-slot-7@baydesk\r\n", "DTSTART:20261122T010000Z\r\n",
          "DTEND:20261122T023000Z\r\n", "SEQUENCE:3\r\n", "STATUS:TENTATIVE\r\n",
          "SUMMARY:粤B·12345 二级维护\\; 换机油\\, 机滤\r\n", "LOCATION:1 号举升机\r\n",
          "DESCRIPTION:陈晓雯\\n等待取车\\n王师傅\r\n", "X-WR-CALNAME:城东店\r\n"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(line))) << line << "\n" << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("0667731"))) << "no telephone number leaves the shop";
    CalendarEntry gone = entry();
    gone.booking.status = BookingStatus::NoShow;
    EXPECT_TRUE(iCalendar({}, {gone}, {1}).contains("STATUS:CANCELLED"));
}

TEST(CalendarFileTest, LinesAreAsShortAsOtherProgramsWantThem) {
    CalendarEntry long1 = entry();
    long1.booking.purpose = QString(300, QChar(u'修'));
    const QByteArray calendar = iCalendar({}, {long1}, {1'795'309'200'000});
    for (const QByteArray& line : calendar.split('\n'))
        EXPECT_LE(line.size(), 76) << line.constData();
    EXPECT_TRUE(unfolded(calendar).contains(long1.booking.purpose));
}

TEST(CalendarFileTest, IsWrittenWholeOrRefused) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("shop.ics"));
    ASSERT_TRUE(writeCalendar(path, "BEGIN:VCALENDAR\r\n"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("BEGIN:VCALENDAR\r\n"));
    EXPECT_TRUE(writeCalendar(folder.filePath(QStringLiteral("none/shop.ics")), "x")
                    .error()
                    .has(ErrorKind::FileNotWritable));
}

}  // namespace baydesk::testing

#include "desktop/appointment/BookingText.h"

namespace baydesk {

namespace {

constexpr qint64 GraceMinutes = 5;     // nobody is late who is just parking
constexpr qint64 MinutesOfATenth = 6;  // of an hour: as exact as anybody plans
constexpr qint64 ThousandthsOfATenth = 100;

}  // namespace

QString BookingText::of(BookingStatus status) {
    switch (status) {
        case BookingStatus::Unconfirmed:
            return tr("unconfirmed");
        case BookingStatus::Confirmed:
            return tr("confirmed");
        case BookingStatus::Declined:
            return tr("declined");
        case BookingStatus::NoAnswer:
            return tr("no answer");
        case BookingStatus::Arrived:
            return tr("arrived");
        case BookingStatus::NoShow:
            return tr("no-show");
    }
    return {};
}

bool BookingText::isLate(const Booking& booking, Instant now) {
    return booking.isLive() && minutesBetween(booking.at(), now) >= GraceMinutes;
}

ChipText BookingText::chip(const Booking& booking, Instant now) const {
    if (booking.status == BookingStatus::Arrived)
        return {Tone::Green, of(booking.status), Icon::Check};
    if (isLate(booking, now)) return {Tone::Red, m_formats.distance(booking.at()), Icon::Clock};
    return {Tone::Neutral, of(booking.status), {}};
}

QString BookingText::times(const TimeSpan& time) const {
    return m_formats.time(time.from) + u'–' + m_formats.time(time.until);
}

QString BookingText::when(const BookingSlot& slot) const {
    return m_formats.moment(slot.from) + QStringLiteral(" · ") + Formats::duration(slot.minutes);
}

QString BookingText::called(const Booking& booking) {
    return booking.plate.isNone() ? booking.caller : booking.plate.display();
}

QString BookingText::spoken(const Booking& booking, const BookingSlot& slot) const {
    QStringList words{m_formats.moment(slot.from) + u'–' + m_formats.time(slot.time().until)};
    if (!booking.plate.isNone()) words.append(booking.plate.display());
    words.append({booking.caller, booking.purpose, of(booking.status)});
    if (booking.isFieldVisit()) words.append(tr("at %1").arg(booking.site));
    if (!slot.sharedReason.isEmpty()) words.append(tr("booked twice: %1").arg(slot.sharedReason));
    return words.join(QStringLiteral(", "));
}

QString BookingText::hours(qint64 minutes) {
    return Formats::hours(Quantity::ofThousandths((minutes + MinutesOfATenth / 2) /
                                                  MinutesOfATenth * ThousandthsOfATenth));
}

ChipText BookingText::left(const DayCapacity& day) {
    if (day.rostered == 0) return {Tone::Neutral, tr("nobody works"), {}};
    if (day.left() < 0)
        return {Tone::Red, tr("%1 too much").arg(hours(-day.left())), Icon::Warning};
    return {Tone::Neutral, tr("%1 left").arg(hours(day.left())), {}};
}

QString BookingText::formula(const DayCapacity& day) {
    if (day.rostered == 0) return {};
    QStringList parts{tr("rostered %1").arg(hours(day.rostered))};
    if (day.leave > 0) parts << tr("leave %1").arg(hours(day.leave));
    if (day.carriedOver > 0) parts << tr("carried over %1").arg(hours(day.carriedOver));
    if (day.booked > 0) parts << tr("booked %1").arg(hours(day.booked));
    return parts.join(tr(", "));
}

}  // namespace baydesk

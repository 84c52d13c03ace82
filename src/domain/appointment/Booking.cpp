#include "domain/appointment/Booking.h"

#include "domain/values/Text.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr int MostName = 100;
constexpr int MostWords = 500;
constexpr int LeastMinutes = 15;
constexpr int MostMinutes = 14'400;  // ten days

bool isOver(const Booking& booking) {
    return booking.status == BookingStatus::Arrived || booking.status == BookingStatus::NoShow;
}

void requireText(Violations& violations, const QString& text, const char* field, int most) {
    violations.require(!text.trimmed().isEmpty(), ErrorKind::Required, QLatin1String(field));
    violations.take(checkText(text, QLatin1String(field), most));
}

}  // namespace

bool Booking::isLive() const { return !isOver(*this) && status != BookingStatus::Declined; }

Done check(const Booking& booking, Instant now) {
    Violations violations;
    requireText(violations, booking.caller, "caller", MostName);
    violations.require(!booking.phone.isNone(), ErrorKind::Required, QStringLiteral("phone"));
    requireText(violations, booking.purpose, "purpose", MostWords);
    violations.take(checkText(booking.wishes, QStringLiteral("wishes"), MostWords));
    violations.take(checkText(booking.model, QStringLiteral("model"), MostName));
    violations.take(checkText(booking.site, QStringLiteral("site"), MostWords));
    const QString at = QStringLiteral("at");
    if (booking.at.isNone())
        violations.add(ErrorKind::Required, at);
    else
        violations.require(booking.at > now, ErrorKind::PromiseInThePast, at);
    violations.require(
        booking.minutes >= LeastMinutes && booking.minutes <= MostMinutes, ErrorKind::OutOfRange,
        QStringLiteral("minutes"),
        {{QStringLiteral("least"), LeastMinutes}, {QStringLiteral("most"), MostMinutes}});
    return violations.result();
}

Result<Booking> withStatus(Booking booking, BookingStatus status, Instant now) {
    const QString field = QStringLiteral("status");
    if (isOver(booking)) return Error(ErrorKind::TaskClosed);
    if (status == BookingStatus::Arrived) return Error(ErrorKind::AlreadyDecided, field);
    if (status == BookingStatus::NoShow && now <= booking.at)
        return Error(ErrorKind::PromiseInThePast, field);
    booking.status = status;
    return booking;
}

Result<Arrival> arrived(Booking booking, OrderId order) {
    if (isOver(booking)) return Error(ErrorKind::TaskClosed);
    booking.status = BookingStatus::Arrived;
    booking.order = order;
    Arrival arrival{booking, booking.plate, booking.caller, booking.phone, {}};
    arrival.intake.statement = booking.wishes.trimmed().isEmpty()
                                   ? booking.purpose
                                   : booking.purpose + u'\n' + booking.wishes;
    return arrival;
}

std::vector<BookingId> othersOf(const Booking& booking, const std::vector<Booking>& all) {
    std::vector<BookingId> others;
    if (booking.plate.isNone()) return others;
    for (const Booking& each : all)
        if (each.id != booking.id && each.isLive() && each.plate == booking.plate)
            others.push_back(each.id);
    return others;
}

int noShows(const Phone& phone, const std::vector<Booking>& all) {
    return static_cast<int>(std::count_if(all.begin(), all.end(), [&phone](const Booking& each) {
        return each.status == BookingStatus::NoShow && each.phone == phone;
    }));
}

}  // namespace baydesk

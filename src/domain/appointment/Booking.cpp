#include "domain/appointment/Booking.h"

#include "domain/values/Text.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr int MostName = 100;
constexpr int MostWords = 500;

bool isOver(const Booking& booking) {
    return booking.status == BookingStatus::Arrived || booking.status == BookingStatus::NoShow;
}

Error overAlready() {
    return Error(ErrorKind::TaskClosed, QStringLiteral("booking"),
                 {{QStringLiteral("what"), QStringLiteral("booking")}});
}

void requireText(Violations& violations, const QString& text, const char* field, int most) {
    violations.require(!text.trimmed().isEmpty(), ErrorKind::Required, QLatin1String(field));
    violations.take(checkText(text, QLatin1String(field), most));
}

Done check(const BookingSlot& slot) {
    Violations violations;
    violations.require(!slot.from.isNone(), ErrorKind::Required, QStringLiteral("at"));
    violations.require(
        slot.minutes >= LeastSlotMinutes && slot.minutes <= MostSlotMinutes, ErrorKind::OutOfRange,
        QStringLiteral("minutes"),
        {{QStringLiteral("least"), LeastSlotMinutes}, {QStringLiteral("most"), MostSlotMinutes}});
    violations.take(checkText(slot.sharedReason, QStringLiteral("sharedReason"), MostWords));
    return violations.result();
}

}  // namespace

Instant Booking::at() const { return times.empty() ? Instant() : times.front().from; }

Instant Booking::until() const {
    Instant last;
    for (const BookingSlot& slot : times) last = std::max(last, slot.time().until);
    return last;
}

bool Booking::overlaps(const TimeSpan& span) const {
    return std::any_of(times.begin(), times.end(),
                       [&span](const BookingSlot& slot) { return slot.time().overlaps(span); });
}

bool Booking::isLive() const { return !isOver(*this) && status != BookingStatus::Declined; }

bool Booking::keepsTime() const { return isLive() || status == BookingStatus::Arrived; }

Booking tidied(Booking booking) {
    tidyLines({&booking.caller, &booking.model, &booking.site});
    for (BookingSlot& slot : booking.times) tidyLines({&slot.sharedReason});
    std::stable_sort(booking.times.begin(), booking.times.end(),
                     [](const BookingSlot& a, const BookingSlot& b) { return a.from < b.from; });
    return booking;
}

Done check(const Booking& booking) {
    Violations violations;
    requireText(violations, booking.caller, "caller", MostName);
    violations.require(!booking.phone.isNone(), ErrorKind::Required, QStringLiteral("phone"));
    requireText(violations, booking.purpose, "purpose", MostWords);
    violations.take(checkText(booking.wishes, QStringLiteral("wishes"), MostWords));
    violations.take(checkText(booking.model, QStringLiteral("model"), MostName));
    violations.take(checkText(booking.site, QStringLiteral("site"), MostWords));
    violations.require(!booking.times.empty(), ErrorKind::Required, QStringLiteral("at"));
    for (const BookingSlot& slot : booking.times) violations.take(check(slot));
    return violations.result();
}

Done checkOpen(const Booking& booking) { return isOver(booking) ? Done(overAlready()) : Done(); }

Done checkTimes(const Booking& before, const Booking& after, Instant now) {
    for (const BookingSlot& slot : after.times) {
        const auto known =
            std::find_if(before.times.begin(), before.times.end(), [&slot](const BookingSlot& old) {
                return old.id == slot.id && old.from == slot.from && old.minutes == slot.minutes;
            });
        if (known == before.times.end() && slot.time().until <= now)
            return Error(ErrorKind::PromiseInThePast, QStringLiteral("at"));
    }
    return {};
}

Result<Booking> withStatus(Booking booking, BookingStatus status, Instant now) {
    const QString field = QStringLiteral("status");
    if (isOver(booking)) return overAlready();
    if (status == BookingStatus::Arrived) return Error(ErrorKind::AlreadyDecided, field);
    if (status == BookingStatus::NoShow && now <= booking.at())
        return Error(ErrorKind::PromiseInThePast, field);
    booking.status = status;
    ++booking.revision;
    return booking;
}

Result<Booking> arrived(Booking booking, OrderId order) {
    if (isOver(booking)) return overAlready();
    booking.status = BookingStatus::Arrived;
    booking.order = order;
    ++booking.revision;
    return booking;
}

QString statementOf(const Booking& booking) {
    if (booking.wishes.trimmed().isEmpty()) return booking.purpose;
    return booking.purpose + u'\n' + booking.wishes;
}

Result<Booking> moved(Booking booking, BookingSlot slot) {
    if (const Done open = checkOpen(booking); !open) return open.error();
    const auto own = std::find_if(booking.times.begin(), booking.times.end(),
                                  [&slot](const BookingSlot& each) { return each.id == slot.id; });
    const QString field = QStringLiteral("booking");
    if (own == booking.times.end())
        return Error(ErrorKind::NotFound, field, {{QStringLiteral("what"), field}});
    if (slot != *own && slot.sharedReason == own->sharedReason) slot.sharedReason.clear();
    *own = std::move(slot);
    ++booking.revision;
    return tidied(std::move(booking));
}

std::vector<BookingId> othersOf(const Booking& booking, const std::vector<Booking>& all) {
    std::vector<BookingId> others;
    if (booking.plate.isNone()) return others;
    for (const Booking& each : all)
        if (each.id != booking.id && each.isLive() && each.plate == booking.plate)
            others.push_back(each.id);
    return others;
}

}  // namespace baydesk

#include "desktop/appointment/BookingDraft.h"

#include <QJsonArray>

namespace baydesk {

namespace {

// 64-bit ids do not survive a JSON number.
QString text(qint64 number) { return QString::number(number); }
qint64 numberOf(const QJsonValue& value) { return value.toString().toLongLong(); }

QJsonObject toJson(const BookingSlot& slot) {
    return {{QStringLiteral("id"), text(slot.id.value())},
            {QStringLiteral("from"), text(slot.from.ms)},
            {QStringLiteral("minutes"), slot.minutes},
            {QStringLiteral("bay"), text(slot.bay.value())},
            {QStringLiteral("technician"), text(slot.technician.value())},
            {QStringLiteral("sharedReason"), slot.sharedReason}};
}

BookingSlot slotFromJson(const QJsonObject& json) {
    return {.id = BookingSlotId(numberOf(json.value(u"id"))),
            .from = {numberOf(json.value(u"from"))},
            .minutes = json.value(u"minutes").toInt(),
            .bay = BayId(numberOf(json.value(u"bay"))),
            .technician = StaffId(numberOf(json.value(u"technician"))),
            .sharedReason = json.value(u"sharedReason").toString()};
}

}  // namespace

QJsonObject toJson(const Booking& booking) {
    QJsonArray times;
    for (const BookingSlot& slot : booking.times) times.append(toJson(slot));
    return {{QStringLiteral("id"), text(booking.id.value())},
            {QStringLiteral("revision"), booking.revision},
            {QStringLiteral("caller"), booking.caller},
            {QStringLiteral("phone"), booking.phone.number()},
            {QStringLiteral("plateKind"), plateKindCode(booking.plate.kind())},
            {QStringLiteral("plate"), booking.plate.number()},
            {QStringLiteral("model"), booking.model},
            {QStringLiteral("purpose"), booking.purpose},
            {QStringLiteral("wishes"), booking.wishes},
            {QStringLiteral("site"), booking.site},
            {QStringLiteral("confirmed"), booking.status == BookingStatus::Confirmed},
            {QStringLiteral("times"), times}};
}

Booking bookingFromJson(const QJsonObject& json) {
    Booking booking;
    booking.id = BookingId(numberOf(json.value(u"id")));
    booking.revision = json.value(u"revision").toInt();
    booking.caller = json.value(u"caller").toString();
    booking.phone = Phone::of(json.value(u"phone").toString());
    booking.plate =
        Plate::ofStored(json.value(u"plateKind").toString(), json.value(u"plate").toString());
    booking.model = json.value(u"model").toString();
    booking.purpose = json.value(u"purpose").toString();
    booking.wishes = json.value(u"wishes").toString();
    booking.site = json.value(u"site").toString();
    if (json.value(u"confirmed").toBool()) booking.status = BookingStatus::Confirmed;
    const QJsonArray times = json.value(u"times").toArray();
    for (const QJsonValueConstRef each : times)
        booking.times.push_back(slotFromJson(each.toObject()));
    return booking;
}

}  // namespace baydesk

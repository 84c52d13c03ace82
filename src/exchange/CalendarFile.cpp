#include "exchange/CalendarFile.h"

#include <libical/ical.h>
#include <QSaveFile>
#include <memory>

namespace baydesk {

namespace {

struct Free {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Free>;

icaltimetype utc(Instant moment) {
    return icaltime_from_timet_with_zone(static_cast<time_t>(moment.ms / 1000), 0,
                                         icaltimezone_get_utc_timezone());
}

icalproperty_status statusOf(BookingStatus status) {
    switch (status) {
        case BookingStatus::Declined:
        case BookingStatus::NoShow:
            return ICAL_STATUS_CANCELLED;
        case BookingStatus::Confirmed:
        case BookingStatus::Arrived:
            return ICAL_STATUS_CONFIRMED;
        case BookingStatus::Unconfirmed:
        case BookingStatus::NoAnswer:
            break;
    }
    return ICAL_STATUS_TENTATIVE;
}

QString summaryOf(const Booking& booking) {
    const QString who = booking.plate.isNone() ? booking.caller : booking.plate.display();
    return who + u' ' + booking.purpose;
}

QString wordsOf(const CalendarEntry& entry) {
    QStringList lines{entry.booking.caller, entry.booking.model, entry.booking.wishes, entry.who};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

icalcomponent* eventOf(const CalendarEntry& entry, Instant stamp) {
    icalcomponent* event = icalcomponent_new_vevent();
    const QString uid = QStringLiteral("booking-slot-%1@baydesk").arg(entry.slot.id.value());
    icalcomponent_set_uid(event, uid.toUtf8().constData());
    icalcomponent_add_property(event, icalproperty_new_dtstamp(utc(stamp)));
    icalcomponent_set_sequence(event, entry.booking.revision);
    icalcomponent_set_dtstart(event, utc(entry.slot.from));
    icalcomponent_set_dtend(event, utc(entry.slot.time().until));
    icalcomponent_set_summary(event, summaryOf(entry.booking).toUtf8().constData());
    icalcomponent_set_status(event, statusOf(entry.booking.status));
    if (const QString words = wordsOf(entry); !words.isEmpty())
        icalcomponent_set_description(event, words.toUtf8().constData());
    if (!entry.place.isEmpty()) icalcomponent_set_location(event, entry.place.toUtf8().constData());
    return event;
}

}  // namespace

QByteArray iCalendar(const QString& shop, const std::vector<CalendarEntry>& entries,
                     Instant stamp) {
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Baydesk//Baydesk//EN"));
    icalproperty* name = icalproperty_new_x(shop.toUtf8().constData());
    icalproperty_set_x_name(name, "X-WR-CALNAME");
    icalcomponent_add_property(calendar.get(), name);
    for (const CalendarEntry& entry : entries)
        icalcomponent_add_component(calendar.get(), eventOf(entry, stamp));
    const std::unique_ptr<char, void (*)(void*)> text(
        icalcomponent_as_ical_string_r(calendar.get()), icalmemory_free_buffer);
    return QByteArray(text.get());
}

Done writeCalendar(const QString& path, const QByteArray& calendar) {
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(calendar) == calendar.size() && file.commit();
    if (written) return {};
    return Error(ErrorKind::FileNotWritable, {}, {{QStringLiteral("path"), path}});
}

}  // namespace baydesk

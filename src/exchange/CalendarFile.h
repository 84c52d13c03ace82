#pragma once

#include "base/Result.h"
#include "domain/appointment/Booking.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace baydesk {

// An appointment as other calendars show it.
struct CalendarEntry {
    Booking booking;
    BookingSlot slot;
    QString place;  // the bay; of a field visit, where to
    QString who;    // the technician; empty where nobody is decided
};

// The appointments in the standard form of calendars (iCalendar, RFC 5545), one event for each
// slot, under the same identity each time: a calendar that subscribes to the file sees an event
// move. Telephone numbers are left out. `stamp` is when it was made.
QByteArray iCalendar(const QString& shop, const std::vector<CalendarEntry>& entries, Instant stamp);

// Writes it, whole or not at all. Errors: FileNotWritable ("path").
Done writeCalendar(const QString& path, const QByteArray& calendar);

}  // namespace baydesk

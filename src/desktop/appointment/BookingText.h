#pragma once

#include "application/appointment/Appointments.h"
#include "desktop/appointment/Timeline.h"
#include "desktop/appointment/TimelineHead.h"
#include "desktop/text/Formats.h"

#include <QCoreApplication>
#include <QString>

namespace baydesk {

// Bookings in the words of the counter.
class BookingText {
    Q_DECLARE_TR_FUNCTIONS(BookingText)

public:
    explicit BookingText(const Formats& formats) : m_formats(formats) {}

    static QString of(BookingStatus status);
    // The time is over by some minutes, and nobody came.
    static bool isLate(const Booking& booking, Instant now);
    // The status with its colour: red for who is late.
    ChipText chip(const Booking& booking, Instant now) const;
    // "09:00–10:30".
    QString times(const TimeSpan& time) const;
    // "today 09:00 · 1 h".
    QString when(const BookingSlot& slot) const;
    // The plate, or who called.
    static QString called(const Booking& booking);
    // Everything in one line, for a screen reader.
    QString spoken(const Booking& booking, const BookingSlot& slot) const;
    // "12.5 h left", and red where more is booked than there is.
    static ChipText left(const DayCapacity& day);
    // What makes the hours up, without what is nothing: "rostered 16 h, leave 4 h, booked 2.5 h".
    // Empty where nobody works.
    static QString formula(const DayCapacity& day);
    static QString hours(qint64 minutes);

private:
    Formats m_formats;
};

}  // namespace baydesk

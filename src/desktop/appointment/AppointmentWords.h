#pragma once

#include "application/appointment/Appointments.h"
#include "desktop/appointment/Timeline.h"
#include "desktop/appointment/TimelineHead.h"
#include "desktop/text/Formats.h"

#include <QCoreApplication>
#include <vector>

namespace baydesk {

enum class LaneMode { Bays, Technicians };

// Makes what the timeline shows from the appointments of some days.
class AppointmentWords {
    Q_DECLARE_TR_FUNCTIONS(AppointmentWords)

public:
    AppointmentWords(const AppointmentBook& book, const Clock& clock,
                     const BusinessCalendar& calendar, bool mayMove);

    // While the store is open, and whatever is booked outside of that.
    TimelineScale scale() const;
    std::vector<TimelineHead::Day> days() const;
    std::vector<TimelineLane> lanes(LaneMode mode) const;
    std::vector<TimelineBlock> blocks(LaneMode mode) const;

private:
    std::vector<TimeSpan> awayOf(const std::vector<std::vector<TimeSpan>>& there) const;
    bool isUndecided(LaneMode mode) const;
    TimelineBlock block(const Booking& booking, const BookingSlot& slot, LaneMode mode) const;

    const AppointmentBook& m_book;
    const Clock& m_clock;
    BusinessCalendar m_calendar;
    Formats m_formats;
    bool m_mayMove;
};

}  // namespace baydesk

#pragma once

#include "domain/appointment/Bay.h"
#include "domain/appointment/Booking.h"
#include "domain/appointment/Roster.h"

#include <QDate>
#include <map>
#include <optional>
#include <vector>

namespace baydesk {

// Everything that decides whether a time is free: bays, who works when, and what is booked.
struct Timetable {
    std::vector<Bay> bays = {};  // those in use
    Roster roster = {};
    std::vector<Booking> bookings = {};
};

// Why a slot's time is not free (requirement R3).
enum class ClashKind {
    BayTaken,         // another booking stands there
    TechnicianTaken,  // … is the technician's
    OnLeave,
    OffDuty,  // outside the technician's hours
};
struct Clash {
    ClashKind kind = ClashKind::BayTaken;
    BookingSlotId slot = {};  // which of the booking's own
    BookingId other = {};     // none: leave or hours
    TimeSpan time = {};       // of the other booking, or of the leave
    QString what = {};        // the other's caller and plate, or why the person is on leave

    bool operator==(const Clash&) const = default;
};
// Of every slot that says no reason for it.
std::vector<Clash> clashesOf(const Booking& booking, const Timetable& table,
                             const BusinessCalendar& calendar);
// The first clash as a refusal: TimeTaken at "bay" or "technician" ("clash": of ClashKind, "from"
// and "until" in UTC ms, "what").
Done checkFree(const Booking& booking, const Timetable& table, const BusinessCalendar& calendar);

// Hours of one day (requirement R2), in minutes. `left` is below nothing where too much is booked.
struct DayCapacity {
    QDate date = {};
    qint64 rostered = 0;
    qint64 leave = 0;
    qint64 carriedOver = 0;  // work that is in the shop already
    qint64 booked = 0;

    qint64 left() const { return rostered - leave - carriedOver - booked; }
    bool operator==(const DayCapacity&) const = default;
};

// Minutes of work that is agreed and not done, by technician; with nobody: not given to anybody.
using CarriedWork = std::map<StaffId, qint64>;

// Of `days` days from `from` on. The day that is going on counts from `now`. Carried-over work is
// done first: it takes the time of today, then of the next days. `person`: of that technician
// alone; else of everybody.
std::vector<DayCapacity> capacityOf(const Timetable& table, const CarriedWork& carried,
                                    const BusinessCalendar& calendar, Instant now, QDate from,
                                    int days, std::optional<StaffId> person = {});

// A time in which a bay and a technician are free for that long.
struct FreeWindow {
    Instant from = {};
    BayId bay = {};
    StaffId technician = {};

    bool operator==(const FreeWindow&) const = default;
};
// The next of them, an hour or more apart, at quarters of an hour inside one opening time. A shop
// that has no bays or no technicians written down is not short of them. More minutes than a day is
// open: the whole day. Looks at most `days` days ahead.
std::vector<FreeWindow> freeWindows(const Timetable& table, const BusinessCalendar& calendar,
                                    Instant from, int minutes, int days, std::size_t most);

}  // namespace baydesk

#pragma once

#include "domain/customer/Customer.h"
#include "domain/vehicle/Odometer.h"

#include <QDate>
#include <optional>
#include <vector>

namespace baydesk {

// 提醒 (mission.md, After the car has left; manuals 001, 003, 004; requirement C8).
enum class ReminderKind { FirstService, PeriodicService, Inspection, Insurance, Birthday };

// Each is a setting. What is due by date and by km is due by the earlier of both.
struct ReminderPlan {
    int firstServiceKm = 5'000;
    int firstServiceMonths = 6;
    int serviceKm = 10'000;
    int serviceMonths = 12;
    int aheadDays = 14;  // the customer hears that long before
};

// What is known of one car and its owner. A date that nobody knows is not valid.
struct ReminderFacts {
    QDate sold = {};
    QDate lastService = {};
    int lastServiceKm = 0;
    std::vector<OdometerReading> readings = {};  // in any order
    QDate inspectionDue = {};
    QDate insuranceEnds = {};
    QDate born = {};
    bool serviceBooked = false;  // a booking exists already: none of service or inspection (C10)
};

struct Reminder {
    ReminderKind kind = ReminderKind::PeriodicService;
    QDate dueOn = {};     // when the thing itself is due
    QDate remindOn = {};  // when the customer hears of it
    bool byKm = false;    // the odometer, projected, comes before the date

    bool operator==(const Reminder&) const = default;
};

// On which day the car will have run to `km`, by its own km per day; nothing where too few readings
// say how far it goes, or where it stands still.
std::optional<QDate> projectedDay(const std::vector<OdometerReading>& readings, int km,
                                  QDate today);

// The earliest first. None at all to who wants no calls (opt-out).
std::vector<Reminder> remindersOf(const Customer& customer, const ReminderFacts& facts,
                                  const ReminderPlan& plan, QDate today);

}  // namespace baydesk

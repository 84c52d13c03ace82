#include "domain/followup/Reminder.h"

#include <algorithm>

namespace baydesk {

namespace {

// By the earlier of date and km.
struct Due {
    QDate byDate = {};
    std::optional<QDate> byKm = {};

    bool kmComesFirst() const { return byKm && (!byDate.isValid() || *byKm < byDate); }
    QDate day() const { return kmComesFirst() ? *byKm : byDate; }
};

std::optional<Reminder> service(const ReminderFacts& facts, const ReminderPlan& plan, QDate today) {
    const bool isFirst = !facts.lastService.isValid();
    const QDate from = isFirst ? facts.sold : facts.lastService;
    const int km = isFirst ? plan.firstServiceKm : facts.lastServiceKm + plan.serviceKm;
    const int months = isFirst ? plan.firstServiceMonths : plan.serviceMonths;
    if (!from.isValid()) return std::nullopt;
    const Due due{from.addMonths(months), projectedDay(facts.readings, km, today)};
    return Reminder{.kind = isFirst ? ReminderKind::FirstService : ReminderKind::PeriodicService,
                    .dueOn = due.day(),
                    .remindOn = due.day().addDays(-plan.aheadDays),
                    .byKm = due.kmComesFirst()};
}

// The next one that is not over; who was born on 29 February has it on the 28th in other years.
QDate nextBirthday(QDate born, QDate today) {
    const QDate thisYear = born.addYears(today.year() - born.year());
    return thisYear >= today ? thisYear : born.addYears(today.year() - born.year() + 1);
}

}  // namespace

std::optional<QDate> projectedDay(const std::vector<OdometerReading>& readings, int km,
                                  QDate today) {
    // A doubted reading is no place to count from.
    const std::vector<OdometerReading> row = plausible(readings);
    const std::optional<int> perDay = kmPerDay(readings);
    if (row.empty() || !perDay || *perDay <= 0) return std::nullopt;
    const OdometerReading& last = row.back();
    const int left = km - last.odometer.km();
    const QDate read = QDateTime::fromMSecsSinceEpoch(last.at.ms, Qt::UTC).date();
    const QDate day = read.addDays(left <= 0 ? 0 : (left + *perDay - 1) / *perDay);
    return std::max(day, today);
}

std::vector<Reminder> remindersOf(const Customer& customer, const ReminderFacts& facts,
                                  const ReminderPlan& plan, QDate today) {
    std::vector<Reminder> reminders;
    if (customer.noCalls) return reminders;
    const auto add = [&](ReminderKind kind, QDate dueOn, int ahead) {
        if (dueOn.isValid() && dueOn >= today)
            reminders.push_back({kind, dueOn, dueOn.addDays(-ahead), false});
    };
    if (!facts.serviceBooked) {
        if (const auto due = service(facts, plan, today)) reminders.push_back(*due);
        add(ReminderKind::Inspection, facts.inspectionDue, plan.aheadDays);
    }
    add(ReminderKind::Insurance, facts.insuranceEnds, plan.aheadDays);
    if (facts.born.isValid()) add(ReminderKind::Birthday, nextBirthday(facts.born, today), 0);
    std::stable_sort(reminders.begin(), reminders.end(),
                     [](const Reminder& a, const Reminder& b) { return a.dueOn < b.dueOn; });
    return reminders;
}

}  // namespace baydesk

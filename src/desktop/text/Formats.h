#pragma once

#include "base/Clock.h"
#include "desktop/widgets/Chip.h"
#include "domain/store/BusinessCalendar.h"
#include "domain/values/Quantity.h"

#include <QCoreApplication>
#include <QString>

namespace baydesk {

// Times as people say them, on the store's wall clock, and the units of the trade. Amounts are
// Money::toText() in sentences and toGrouped() in tables. Cheap to copy; the clock must outlive it.
class Formats {
    Q_DECLARE_TR_FUNCTIONS(Formats)

public:
    Formats(const Clock& clock, BusinessCalendar calendar);

    // "today 16:30", "tomorrow 09:00", "yesterday 17:05", "11-28 09:00", "2025-11-28 09:00".
    QString moment(Instant moment) const;
    // "2026-11-22 16:30:05": for tool tips.
    QString exact(Instant moment) const;
    // "16:30": where the day is plain.
    QString time(Instant moment) const;
    // "today", "tomorrow", "yesterday", "11-28", "2025-11-28".
    QString day(QDate date) const;
    // How far from now: "in 40 min", "in 1 h 20 min", "in 2 days", "now", "15 min late", "2 h
    // late".
    QString distance(Instant due) const;
    // How long ago: "just now", "5 min ago", "3 h ago", then as moment().
    QString ago(Instant moment) const;

    // A promise as a chip: neutral, amber inside the last hour, red when it is broken, green when
    // kept; always with its words ("today 17:30 · in 52 min"). None is "no time promised".
    ChipText promise(Instant due, bool kept) const;

    // "68,920 km".
    static QString kilometres(int km);
    // "1,250 h".
    static QString engineHours(int hours);
    // "0.5 h".
    static QString hours(Quantity hours);
    // "5 min", "1 h 20 min", "3 h", "2 days".
    static QString duration(qint64 minutes);

private:
    QDate today() const;

    const Clock* m_clock;
    BusinessCalendar m_calendar;
};

}  // namespace baydesk

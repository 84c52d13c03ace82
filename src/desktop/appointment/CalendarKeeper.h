#pragma once

#include "application/appointment/Appointments.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace baydesk {

class Desk;
class JobQueue;
struct CalendarEntry;

// The events of these appointments.
std::vector<CalendarEntry> calendarEntries(const AppointmentBook& book);

// Keeps a calendar file up to date, to which other calendars subscribe: after each change of the
// store it is written anew if something in it differs. Which file is remembered on this PC.
class CalendarKeeper : public QObject {
    Q_OBJECT

public:
    CalendarKeeper(Desk& desk, const Clock& clock, BusinessCalendar calendar,
                   QObject* parent = nullptr);
    ~CalendarKeeper() override;

    // Where it is kept; empty: nowhere.
    static QString file();
    static void setFile(const QString& path);
    // From which day, and how many: last week is still seen.
    static constexpr int DaysBack = 7;
    static constexpr int Days = 31;

Q_SIGNALS:
    // It could not be written there: the sentence that says so.
    void failed(const QString& sentence);

private:
    void look();
    void write(const AppointmentBook& book);

    Desk& m_desk;
    const Clock& m_clock;
    BusinessCalendar m_calendar;
    QTimer m_soon;
    QByteArray m_written;
    QString m_at;  // where that is
    std::unique_ptr<JobQueue> m_files;
};

}  // namespace baydesk

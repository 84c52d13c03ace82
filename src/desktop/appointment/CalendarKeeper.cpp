#include "desktop/appointment/CalendarKeeper.h"

#include "application/store/Shops.h"
#include "desktop/desk/Desk.h"
#include "desktop/desk/JobQueue.h"
#include "desktop/desk/Remembered.h"
#include "exchange/CalendarFile.h"

#include <QDir>
#include <algorithm>

namespace baydesk {

namespace {

constexpr QLatin1String FileKey("appointments/calendar");
constexpr int SoonMs = 2000;  // several verbs in a row are one change

QString nameIn(const std::vector<Bay>& bays, BayId id) {
    const auto found =
        std::find_if(bays.begin(), bays.end(), [id](const Bay& each) { return each.id == id; });
    return found == bays.end() ? QString() : found->name;
}

QString nameIn(const std::vector<Staff>& people, StaffId id) {
    const auto found = std::find_if(people.begin(), people.end(),
                                    [id](const Staff& each) { return each.id == id; });
    return found == people.end() ? QString() : found->name;
}

}  // namespace

std::vector<CalendarEntry> calendarEntries(const AppointmentBook& book) {
    std::vector<CalendarEntry> entries;
    for (const Booking& booking : book.table.bookings)
        for (const BookingSlot& slot : booking.times)
            entries.push_back(
                {booking, slot,
                 booking.isFieldVisit() ? booking.site : nameIn(book.table.bays, slot.bay),
                 nameIn(book.technicians, slot.technician)});
    return entries;
}

CalendarKeeper::CalendarKeeper(Desk& desk, const Clock& clock, BusinessCalendar calendar,
                               QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_clock(clock),
      m_calendar(std::move(calendar)),
      m_files(std::make_unique<JobQueue>()) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(SoonMs);
    connect(&m_soon, &QTimer::timeout, this, &CalendarKeeper::look);
    connect(&desk, &Desk::changed, this, [this] {
        if (!file().isEmpty()) m_soon.start();
    });
}

CalendarKeeper::~CalendarKeeper() = default;

QString CalendarKeeper::file() { return remembered(FileKey).toString(); }

void CalendarKeeper::setFile(const QString& path) { remember(FileKey, path); }

void CalendarKeeper::look() {
    const QDate from = m_calendar.businessDate(m_clock.now()).addDays(-DaysBack);
    m_desk.askLatest(
        QStringLiteral("appointment.calendar"), this,
        [from](Workplace& workplace) { return appointmentBook(workplace, from, Days); },
        [this](const Result<AppointmentBook>& book) {
            if (book) write(*book);
        });
}

void CalendarKeeper::write(const AppointmentBook& book) {
    const QString path = file();
    // Made today, whenever that is: what does not differ is not written again.
    const QByteArray calendar =
        iCalendar({}, calendarEntries(book), m_calendar.startOf(book.from.addDays(DaysBack)));
    if (path.isEmpty() || (path == m_at && calendar == m_written)) return;
    m_at = path;
    m_written = calendar;
    const auto done = std::make_shared<bool>(false);
    m_files->add(
        [path, calendar, done] { *done = writeCalendar(path, calendar).ok(); },
        [this, path, done] {
            if (*done) return;
            m_written.clear();  // tried again with the next change
            Q_EMIT failed(tr("The calendar %1 could not be written. Choose another place at the "
                             "appointments.")
                              .arg(QDir::toNativeSeparators(path)));
        });
}

}  // namespace baydesk

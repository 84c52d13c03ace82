#include "screen/Beside.h"

#include "application/order/Reception.h"
#include "application/report/Summary.h"
#include "application/staff/StaffDesk.h"
#include "desktop/desk/Desk.h"
#include "support/CarsOnTheWay.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>
#include <algorithm>

namespace baydesk::benchmarks {

namespace {

constexpr int MonthsOfAYear = 12;
constexpr int PauseMs = 300;  // between two saves

StaffId managerOf(Workplace& workplace) {
    const std::vector<Staff> people = done(staffList(workplace));
    const auto found = std::find_if(people.begin(), people.end(), [](const Staff& person) {
        return person.active && person.roles.contains(Role::Manager);
    });
    if (found == people.end()) giveUp("the store has no manager");
    return found->id;
}

}  // namespace

Beside::Beside(Desk& desk, const QString& store, const QStringList& programs)
    : m_desk(desk), m_store(store), m_program(programs.at(0)) {
    m_commands = {{QStringLiteral("backup"), store + QStringLiteral("-backup")},
                  {QStringLiteral("import"), QStringLiteral("customers"), programs.at(1)}};
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QObject::connect(&m_process, &QProcess::finished, &m_receiver, [this](int code) {
        if (code != 0) giveUp("what runs beside the desk failed");
        runNext();
    });
    runNext();
    reportMonth(0);
    save();
}

Beside::~Beside() {
    m_process.disconnect();
    m_process.kill();
    m_process.waitForFinished();
    QFile::remove(m_store + QStringLiteral("-backup"));
}

bool Beside::isBusy() const { return m_reporting || m_process.state() != QProcess::NotRunning; }

void Beside::runNext() {
    if (m_commands.isEmpty()) return;
    m_process.start(m_program,
                    QStringList{QStringLiteral("--database"), m_store} + m_commands.takeFirst());
}

void Beside::reportMonth(int back) {
    m_reporting = back < MonthsOfAYear;
    if (!m_reporting) return;
    m_desk.ask(
        &m_receiver,
        [back](Workplace& workplace) {
            const QDate day = workplace.calendar.businessDate(workplace.clock->now());
            return summaryPart(workplace, managerOf(workplace),
                               rangeOf(ReportPeriod::Month, day.addMonths(-back)));
        },
        [this, back](const Result<SummaryPart>& part) {
            if (!part) giveUp(part.error());
            reportMonth(back + 1);
        });
}

void Beside::save() {
    QElapsedTimer told;
    told.start();
    m_desk.tell(
        &m_receiver,
        [number = m_saved++](Workplace& workplace) {
            return takeIn(workplace, {.by = managerOf(workplace)},
                          newCar(workplace.clock->now(), 'G', number));
        },
        [this, told](const Result<Outcome>& outcome) {
            if (!outcome) giveUp(outcome.error());
            m_saves.push_back(static_cast<double>(told.nsecsElapsed()) / 1e3);
            QTimer::singleShot(PauseMs, &m_receiver, [this] { save(); });
        });
}

}  // namespace baydesk::benchmarks

#include "desktop/appointment/RosterScreen.h"

#include "desktop/appointment/RosterDialogs.h"
#include "desktop/appointment/ShiftsText.h"
#include "desktop/desk/Desk.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/text/ErrorText.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/Card.h"
#include "desktop/widgets/DataTable.h"
#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/TabOrder.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int WeekDays = 7;

std::vector<Column<Bay>> bayColumns() {
    const Column<Bay> name{QStringLiteral("name"), [] { return RosterScreen::tr("Bay"); },
                           [](const Bay& bay) { return bay.name; }};
    const Column<Bay> state{QStringLiteral("state"), [] { return RosterScreen::tr("State"); },
                            [](const Bay& bay) {
                                return bay.active ? RosterScreen::tr("in use")
                                                  : RosterScreen::tr("given up");
                            }};
    return {name, state};
}

void putButtons(Card* card, const QList<QAction*>& actions) {
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::Grid);
    line->addStretch(1);
    for (QAction* action : actions) {
        auto* button = new KeyButton(card);
        button->follow(action);
        line->addWidget(button);
    }
    card->body()->addLayout(line);
}

}  // namespace

RosterScreen::RosterScreen(ScreenContext& context, QWidget* parent)
    : Screen(parent),
      m_context(context),
      m_formats(context.clock, context.calendar),
      m_title(new QLabel(this)),
      m_bayCard(new Card(this)),
      m_hourCard(new Card(this)),
      m_leaveCard(new Card(this)),
      m_bayModel(new ValueTableModel<Bay>([](const Bay& bay) { return bay.id.value(); },
                                          bayColumns(), this)),
      m_hourModel(new ValueTableModel<Staff>([](const Staff& person) { return person.id.value(); },
                                             hourColumns(), this)),
      m_leaveModel(new ValueTableModel<Absence>(
          [](const Absence& absence) { return absence.id.value(); }, leaveColumns(), this)),
      m_bays(new DataTable(QStringLiteral("roster.bays"), m_bayCard)),
      m_hours(new DataTable(QStringLiteral("roster.hours"), m_hourCard)),
      m_leave(new DataTable(QStringLiteral("roster.leave"), m_leaveCard)),
      m_problem(new WrappedLabel(this)),
      m_bar(new ActionBar(this)),
      m_addBay(new QAction(this)),
      m_changeBay(new QAction(this)),
      m_changeHours(new QAction(this)),
      m_addLeave(new QAction(this)),
      m_endLeave(new QAction(this)) {
    layOut();
    connectParts();
    retranslate();
}

std::vector<Column<Staff>> RosterScreen::hourColumns() {
    const Column<Staff> name{QStringLiteral("name"), [] { return tr("Technician"); },
                             [](const Staff& person) { return person.name; }};
    std::vector<Column<Staff>> columns{name};
    for (int weekday = 1; weekday <= WeekDays; ++weekday) {
        const Column<Staff> day{
            QStringLiteral("day%1").arg(weekday),
            [weekday] { return QLocale().dayName(weekday, QLocale::ShortFormat); },
            [this, weekday](const Staff& person) { return hoursOf(person, weekday); }};
        columns.push_back(day);
    }
    return columns;
}

QString RosterScreen::hoursOf(const Staff& person, int weekday) const {
    const auto& all = m_view.shifts;
    const bool own = std::any_of(all.begin(), all.end(), [&person](const WorkShift& each) {
        return each.person == person.id;
    });
    if (!own) return tr("as the shop");
    const QString hours = shiftsText(all, person.id, weekday);
    return hours.isEmpty() ? tr("off") : hours;
}

std::vector<Column<Absence>> RosterScreen::leaveColumns() {
    const auto nameOf = [this](const Absence& absence) {
        for (const Staff& person : m_view.technicians)
            if (person.id == absence.person) return person.name;
        return QString();
    };
    const Column<Absence> person{QStringLiteral("person"), [] { return tr("Technician"); }, nameOf};
    const Column<Absence> from{
        QStringLiteral("from"), [] { return tr("From"); },
        [this](const Absence& each) { return m_formats.moment(each.time.from); }};
    const Column<Absence> until{
        QStringLiteral("until"), [] { return tr("Until"); },
        [this](const Absence& each) { return m_formats.moment(each.time.until); }};
    const Column<Absence> reason{QStringLiteral("reason"), [] { return tr("Reason"); },
                                 [](const Absence& each) { return each.reason; }};
    return {person, from, until, reason};
}

void RosterScreen::layOut() {
    markAs(m_title, "title");
    markAs(m_problem, "error");
    m_problem->hide();
    m_bays->setModel(m_bayModel);
    m_hours->setModel(m_hourModel);
    m_leave->setModel(m_leaveModel);
    for (DataTable* table : {m_bays, m_hours, m_leave}) table->setFilterShown(false);
    m_bayCard->body()->addWidget(m_bays, 1);
    m_hourCard->body()->addWidget(m_hours, 1);
    m_leaveCard->body()->addWidget(m_leave, 1);
    putButtons(m_bayCard, {m_changeBay});
    putButtons(m_hourCard, {m_changeHours});
    putButtons(m_leaveCard, {m_endLeave, m_addLeave});
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_hourCard, 3);
    right->addWidget(m_leaveCard, 2);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(12);
    halves->addWidget(m_bayCard, 2);
    halves->addLayout(right, 5);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 4);
    column->setSpacing(metrics::Grid);
    column->addWidget(m_title);
    column->addLayout(halves, 1);
    column->addWidget(m_problem);
    column->addWidget(m_bar);
    tabFollowsLayout(this);
}

void RosterScreen::connectParts() {
    m_bar->setPrimary(m_addBay);
    m_bays->setContextActions({m_changeBay, m_addBay});
    m_hours->setContextActions({m_changeHours});
    m_leave->setContextActions({m_endLeave, m_addLeave});
    connect(m_addBay, &QAction::triggered, this,
            [this] { (new BayDialog(m_context, {}, window()))->open(); });
    connect(m_changeBay, &QAction::triggered, this, [this] {
        if (const Bay* bay = m_bayModel->find(m_bays->currentId()))
            (new BayDialog(m_context, *bay, window()))->open();
    });
    connect(m_changeHours, &QAction::triggered, this, [this] {
        const Staff* person = currentPerson();
        if (!person) return;
        std::vector<WorkShift> own;
        std::copy_if(m_view.shifts.begin(), m_view.shifts.end(), std::back_inserter(own),
                     [person](const WorkShift& each) { return each.person == person->id; });
        (new ShiftsDialog(m_context, *person, own, window()))->open();
    });
    connect(m_addLeave, &QAction::triggered, this, [this] {
        const Staff* person = currentPerson();
        (new LeaveDialog(m_context, m_view.technicians, person ? person->id : StaffId(), window()))
            ->open();
    });
    connect(m_endLeave, &QAction::triggered, this, &RosterScreen::endLeave);
    connect(m_bays, &DataTable::opened, m_changeBay, &QAction::trigger);
    connect(m_hours, &DataTable::opened, m_changeHours, &QAction::trigger);
    for (DataTable* table : {m_bays, m_hours, m_leave})
        connect(table, &DataTable::currentChanged, this, &RosterScreen::updateActions);
    connect(&m_context.desk, &Desk::changed, this, [this] {
        if (isVisible()) refresh();
    });
}

QString RosterScreen::title() const { return tr("Bays, working hours and leave"); }

QList<QAction*> RosterScreen::screenActions() const {
    return {m_addBay, m_changeBay, m_changeHours, m_addLeave, m_endLeave};
}

void RosterScreen::onShown() { m_bays->view()->setFocus(); }

void RosterScreen::refresh() {
    m_context.desk.askLatest(
        QStringLiteral("appointment.roster"), this,
        [](Workplace& workplace) { return rosterView(workplace); },
        [this](const Result<RosterView>& view) {
            if (view) {
                show(*view);
                return;
            }
            m_problem->setText(ErrorText::sentences(view.error()));
            m_problem->show();
        });
}

void RosterScreen::show(const RosterView& view) {
    m_view = view;
    m_problem->hide();
    m_bayModel->setRows(view.bays);
    m_hourModel->setRows(view.technicians);
    m_leaveModel->setRows(view.absences);
    m_bays->selectFirst();
    m_hours->selectFirst();
    updateActions();
}

const Staff* RosterScreen::currentPerson() const { return m_hourModel->find(m_hours->currentId()); }

void RosterScreen::updateActions() {
    const bool bays = m_context.may(Verb::EditBays);
    const bool roster = m_context.may(Verb::EditRoster);
    m_addBay->setEnabled(bays);
    m_changeBay->setEnabled(bays && m_bays->currentId() != 0);
    m_changeHours->setEnabled(roster && currentPerson());
    m_addLeave->setEnabled(roster && !m_view.technicians.empty());
    m_endLeave->setEnabled(roster && m_leave->currentId() != 0 && !m_busy);
    m_bar->setMissing(bays ? QList<Missing>()
                           : QList<Missing>{{QString(), tr("the right to change the shop")}});
}

void RosterScreen::endLeave() {
    const AbsenceId id(m_leave->currentId());
    if (id.isNone() || m_busy) return;
    m_busy = true;
    updateActions();
    m_context.desk.tell(
        this,
        [id, caller = m_context.caller()](Workplace& workplace) {
            return removeAbsence(workplace, caller, id);
        },
        [this](const Result<Outcome>& outcome) {
            m_busy = false;
            updateActions();
            if (outcome) return;
            m_problem->setText(ErrorText::sentences(outcome.error()));
            m_problem->show();
        });
}

void RosterScreen::showEvent(QShowEvent* event) {
    Screen::showEvent(event);
    refresh();
}

void RosterScreen::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    Screen::changeEvent(event);
}

void RosterScreen::retranslate() {
    m_title->setText(title());
    m_bayCard->setTitle(tr("Bays"));
    m_hourCard->setTitle(tr("Working hours"));
    m_leaveCard->setTitle(tr("Leave"));
    m_bays->setTitle(tr("Bays"));
    m_hours->setTitle(tr("Working hours"));
    m_leave->setTitle(tr("Leave"));
    m_bays->setEmptyState(Icon::Car,
                          tr("No bay is written down: appointments are planned by people alone."));
    m_hours->setEmptyState(Icon::User, tr("Nobody here is a technician or a foreman. Give people "
                                          "their roles in the settings."));
    m_leave->setEmptyState(Icon::Calendar, tr("Nobody is on leave."));
    m_addBay->setText(tr("New bay"));
    m_changeBay->setText(tr("Change the bay"));
    m_changeHours->setText(tr("Change the hours"));
    m_addLeave->setText(tr("Enter leave"));
    m_endLeave->setText(tr("Take the leave back"));
    m_bayModel->retranslate();
    m_hourModel->retranslate();
    m_leaveModel->retranslate();
    updateActions();
    Q_EMIT titleChanged();
}

}  // namespace baydesk

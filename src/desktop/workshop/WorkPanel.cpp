#include "desktop/workshop/WorkPanel.h"

#include "application/workshop/Workshop.h"
#include "desktop/desk/Desk.h"
#include "desktop/order/OrderWords.h"
#include "desktop/text/ErrorText.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/Card.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/WrappedLabel.h"
#include "desktop/workshop/HoldDialog.h"
#include "desktop/workshop/JobList.h"
#include "desktop/workshop/ReasonDialog.h"
#include "desktop/workshop/SupplementDialog.h"
#include "desktop/workshop/TeamDialog.h"
#include "domain/workshop/Quality.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int CardWidth = 360;
constexpr int CauseHeight = 120;
constexpr qint64 Team = -1;  // in place of one person's id

}  // namespace

WorkPanel::WorkPanel(ScreenContext& context, QWidget* parent)
    : OrderPanel(context, parent),
      m_list(
          new JobList(QStringLiteral("order.work"), JobList::Person::Technician, formats(), this)),
      m_words(new Card(this)),
      m_said(new WrappedLabel(this)),
      m_card(new Card(this)),
      m_technician(new FormField(new QComboBox, QStringLiteral("technician"), this)),
      m_team(new QPushButton(this)),
      m_clockFacts(new WrappedLabel(this)),
      m_parts(new WrappedLabel(this)),
      m_failure(new WrappedLabel(this)),
      m_cause(new FormField(new QPlainTextEdit, QStringLiteral("cause"), this)),
      m_checksTitle(new QLabel(this)),
      m_problem(new WrappedLabel(this)),
      m_dispatch(new QAction(this)),
      m_start(new QAction(this)),
      m_finish(new QAction(this)),
      m_clock(new QAction(this)),
      m_hold(new QAction(this)),
      m_report(new QAction(this)),
      m_issue(new QAction(this)),
      m_print(new QAction(this)) {
    for (QCheckBox*& check : m_checks) {
        check = new QCheckBox(this);
        connect(check, &QCheckBox::toggled, this, [this] { Q_EMIT barChanged(); });
    }
    m_print->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    buildCard();
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(m_list, 3);
    left->addWidget(m_words, 2);
    line->addLayout(left, 1);
    line->addWidget(m_card);
    m_list->setContextActions({m_dispatch, m_start, m_finish, m_clock, m_hold, m_report});
    connect(m_list, &DataTable::currentChanged, this, [this] { showJob(); });
    connect(technician(), &QComboBox::activated, this, &WorkPanel::updateActions);
    connect(m_dispatch, &QAction::triggered, this, &WorkPanel::dispatchJob);
    connect(m_start, &QAction::triggered, this, &WorkPanel::startJob);
    connect(m_finish, &QAction::triggered, this, &WorkPanel::finishJob);
    connect(m_print, &QAction::triggered, this,
            [this] { this->context().navigator.preview(PaperKind::JobSheet, order().id); });
    connect(m_clock, &QAction::triggered, this, &WorkPanel::switchClock);
    connect(m_hold, &QAction::triggered, this, &WorkPanel::holdJob);
    connect(m_report, &QAction::triggered, this, &WorkPanel::report);
    connect(m_issue, &QAction::triggered, this, &WorkPanel::issueAnywayWithReason);
    connect(m_team, &QPushButton::clicked, this, &WorkPanel::chooseTeam);
    retranslate();
}

void WorkPanel::buildCard() {
    m_card->setFixedWidth(CardWidth);
    markAs(m_checksTitle, "heading");
    markAs(m_problem, "error");
    markAs(m_failure, "warning");
    m_said->setAlignment(Qt::AlignTop);
    m_words->body()->addWidget(m_said, 1);
    m_team->setAutoDefault(false);
    for (QLabel* label : {m_parts, m_failure, m_problem, m_said, m_clockFacts})
        label->setTextFormat(Qt::PlainText);
    auto* people = new QHBoxLayout;
    people->setSpacing(metrics::Grid);
    people->addWidget(m_technician, 1);
    people->addWidget(m_team, 0, Qt::AlignBottom);
    m_card->body()->addLayout(people);
    m_card->body()->addWidget(m_clockFacts);
    m_card->body()->addWidget(m_failure);
    m_card->body()->addWidget(m_parts);
    m_card->body()->addWidget(m_problem);
    m_cause->controlAs<QPlainTextEdit>()->setTabChangesFocus(true);
    m_cause->setMaximumHeight(CauseHeight);
    connect(m_cause->controlAs<QPlainTextEdit>(), &QPlainTextEdit::textChanged, this,
            [this] { Q_EMIT barChanged(); });
    m_card->body()->addWidget(m_cause);
    m_card->body()->addWidget(m_checksTitle);
    for (QCheckBox* check : m_checks) m_card->body()->addWidget(check);
    m_card->body()->addStretch(1);
}

QComboBox* WorkPanel::technician() const { return m_technician->controlAs<QComboBox>(); }

const Job* WorkPanel::job() const { return m_list->currentJob(); }

StaffId WorkPanel::chosenTechnician() const {
    const qint64 id = technician()->currentData().toLongLong();
    const Job* current = job();
    return id == Team && current ? current->lead() : StaffId(id);
}

bool WorkPanel::isRedispatch(const Job& current) const {
    if (technician()->currentData().toLongLong() == Team) return false;
    return current.technicians != alone(chosenTechnician());
}

StaffId WorkPanel::clockPerson(const Job& current) const {
    const StaffId me = context().user.id;
    const std::vector<StaffId> there = onTheClock(order().workLog, current.id);
    if (current.isDispatchedTo(me)) return me;
    return there.empty() ? current.lead() : there.front();
}

std::vector<Staff> WorkPanel::technicians() const {
    std::vector<Staff> people;
    for (const Staff& person : data().staff)
        if (person.active && may(person.roles, Right::Work)) people.push_back(person);
    return people;
}

bool WorkPanel::needsPreRepair() const {
    for (const RequiredCheck& each : requiredChecks(order()))
        if (each.step == QualityStep::PreRepair && !each.done) return true;
    return false;
}

SelfCheck WorkPanel::selfCheck() const {
    return {m_checks[0]->isChecked(), m_checks[1]->isChecked(), m_checks[2]->isChecked(),
            m_checks[3]->isChecked()};
}

QString WorkPanel::cause() const {
    return m_cause->controlAs<QPlainTextEdit>()->toPlainText().trimmed();
}

// -- what is shown

void WorkPanel::reset() {
    OrderPanel::reset();
    m_shown = {};
    m_moveOn = true;
    m_list->setRows({});
}

void WorkPanel::showData() {
    m_list->setRows(workRowsOf(data().view));
    fillTechnicians();
    if (m_moveOn || !job()) m_list->selectJob(nextJob());
    m_moveOn = false;
    showJob();
}

JobId WorkPanel::nextJob() const {
    const auto waits = [](const Job& each) {
        return each.workshop != WorkshopState::QualityCheck && !each.hasPassed();
    };
    const NextAction next = data().view.next;
    const Job* first = nullptr;
    for (const WorkRow& row : m_list->rows()) {
        const Job& each = row.job;
        if (!first && waits(each)) first = &each;
        const bool wanted =
            (next == NextAction::Dispatch && !each.isDispatched()) ||
            (next == NextAction::StartWork &&
             (each.workshop == WorkshopState::Waiting || each.workshop == WorkshopState::OnHold)) ||
            (next == NextAction::FinishWork && each.workshop == WorkshopState::InWork);
        if (wanted) return each.id;
    }
    if (first) return first->id;
    return m_list->rows().empty() ? JobId() : m_list->rows().front().job.id;
}

void WorkPanel::fillTechnicians() {
    QComboBox* box = technician();
    const QVariant chosen = box->currentData();
    box->clear();
    box->addItem(tr("Nobody yet"), QVariant::fromValue<qint64>(0));
    for (const Staff& person : technicians()) box->addItem(person.name, person.id.value());
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

void WorkPanel::showJob() {
    const Job* current = job();
    m_card->setVisible(current != nullptr);
    showWords(current);
    if (!current || !hasData()) {
        m_shown = {};
        updateActions();
        return;
    }
    m_card->setTitle(current->title);
    const bool anew = current->id != m_shown;
    if (anew) {
        m_shown = current->id;
        m_partsShort = false;
        clearFields();
        for (QCheckBox* check : m_checks) check->setChecked(false);
        m_cause->controlAs<QPlainTextEdit>()->setPlainText(current->cause);
    }
    showTeam(*current, anew);
    showClock(*current);
    const bool working = current->workshop == WorkshopState::InWork;
    m_checksTitle->setVisible(working);
    m_cause->setVisible(working && current->isDiagnosis());
    for (QCheckBox* check : m_checks) check->setVisible(working);
    m_failure->setVisible(working && current->failures > 0);
    m_failure->setText(tr("Did not pass the quality check: %1").arg(current->failureCause));
    showParts(*current);
    updateActions();
}

// One person is chosen in the box; several stand in it together.
void WorkPanel::showTeam(const Job& current, bool anew) {
    QComboBox* box = technician();
    const bool wasTeam = box->currentData().toLongLong() == Team;
    if (const int old = box->findData(Team); old >= 0) box->removeItem(old);
    if (current.technicians.size() > 1) {
        QStringList names;
        for (const WorkShare& each : current.technicians)
            names.append(QStringLiteral("%1 %2 %")
                             .arg(data().view.staffName(each.technician))
                             .arg(each.permille / 10));
        box->addItem(names.join(QStringLiteral(" · ")), Team);
    }
    const bool untouched = anew || wasTeam || box->currentIndex() <= 0;
    if (!untouched || !current.isDispatched()) {
        if (anew) box->setCurrentIndex(0);
        return;
    }
    const qint64 id = current.technicians.size() > 1 ? Team : current.lead().value();
    box->setCurrentIndex(std::max(0, box->findData(id)));
}

void WorkPanel::showClock(const Job& current) {
    QStringList facts;
    const Instant now = context().clock.now();
    const WorkLog& log = order().workLog;
    if (current.workshop == WorkshopState::OnHold) {
        const QString why = OrderWords::workshop(current).text;
        facts.append(current.holdNote.isEmpty() ? why
                                                : why + QStringLiteral(" — ") + current.holdNote);
    }
    QStringList names;
    for (const StaffId person : onTheClock(log, current.id))
        names.append(data().view.staffName(person));
    if (!names.isEmpty())
        facts.append(tr("On the clock: %1").arg(names.join(QStringLiteral(" · "))));
    else if (current.workshop == WorkshopState::InWork)
        facts.append(tr("Nobody is on the clock."));
    const qint64 clocked = clockedMinutes(log, current.id, now);
    if (!current.soldHours().isZero() && !current.startedAt.isNone())
        facts.append(tr("Sold %1, clocked %2")
                         .arg(Formats::hours(current.soldHours()), Formats::duration(clocked)));
    else if (!current.startedAt.isNone())
        facts.append(tr("Clocked %1").arg(Formats::duration(clocked)));
    m_clockFacts->setText(facts.join(QLatin1Char('\n')));
    m_clockFacts->setVisible(!facts.isEmpty());
}

void WorkPanel::showParts(const Job& current) {
    QStringList lines;
    for (const Line& line : current.lines) {
        QString words = OrderWords::lineKind(line.kind) + QStringLiteral(" · ") + line.name +
                        QStringLiteral(" × ") + OrderWords::quantity(line);
        if (line.customerSupplied)
            words += tr(" — the customer's own");
        else if (line.comesFromStock() && line.issued == line.quantity)
            words += tr(" — issued");
        else if (line.comesFromStock())
            words += tr(" — from stock when the work starts");
        lines.append(words);
    }
    m_parts->setText(lines.join(QLatin1Char('\n')));
}

// What the technician has to know before the bonnet is open.
void WorkPanel::showWords(const Job* current) {
    if (!hasData()) return;
    QStringList paragraphs;
    if (current && !current->cause.isEmpty())
        paragraphs.append(tr("Cause found: %1").arg(current->cause));
    if (current && !current->correction.isEmpty())
        paragraphs.append(tr("Correction: %1").arg(current->correction));
    if (!order().intake.warningLamps.isEmpty())
        paragraphs.append(tr("Warning lamps: %1").arg(order().intake.warningLamps));
    m_words->setVisible(!paragraphs.isEmpty());
    m_said->setText(paragraphs.join(QStringLiteral("\n\n")));
}

void WorkPanel::tick() {
    m_list->setRows(workRowsOf(data().view));
    if (const Job* current = job()) showClock(*current);
}

// -- the one button

QAction* WorkPanel::primary() const {
    const Job* current = job();
    if (!current || !hasData() || order().isLocked()) return nullptr;
    switch (current->workshop) {
        case WorkshopState::Waiting:
        case WorkshopState::OnHold:
            return !current->isDispatched() || isRedispatch(*current) ? m_dispatch : m_start;
        case WorkshopState::InWork:
            return isRedispatch(*current) ? m_dispatch : m_finish;
        case WorkshopState::QualityCheck:
        case WorkshopState::Ready:
            break;
    }
    return nullptr;
}

QList<QAction*> WorkPanel::secondary() const {
    if (!hasData() || m_list->rows().empty()) return {};
    QList<QAction*> actions;
    const Job* current = job();
    if (current && !order().isLocked()) {
        const bool over = current->workshop == WorkshopState::QualityCheck || current->hasPassed();
        if (m_partsShort && context().may(Verb::IssueAnyway)) actions.append(m_issue);
        if (current->workshop == WorkshopState::InWork) actions.append(m_clock);
        if (!over) actions.append(m_hold);
        actions.append(m_report);
    }
    actions.append(m_print);
    return actions;
}

// Writes down what was found and finishes, on a copy of the order, by the order's own rules.
Done WorkPanel::canFinishNow() const {
    RepairOrder trial(order());
    if (job()->isDiagnosis() && !cause().isEmpty()) {
        const Stamp stamp{context().user.id, context().clock.now()};
        if (Done told = trial.reportCause(job()->id, cause(), stamp); !told) return told;
    }
    return trial.canFinish(job()->id, selfCheck());
}

QList<Missing> WorkPanel::missing() const {
    QList<Missing> list;
    const QAction* action = primary();
    if (!action) return list;
    if (action == m_dispatch && chosenTechnician().isNone())
        list.append({m_technician->field(), OrderWords::missing(Violation{ErrorKind::NotDispatched,
                                                                          m_technician->field()})});
    if (action == m_finish) addMissing(list, canFinishNow());
    if (action == m_start) addMissing(list, RepairOrder(order()).canStart(job()->id));
    addRight(list, action == m_dispatch ? Verb::Dispatch : Verb::Work);
    return list;
}

void WorkPanel::goTo(const QString& field) {
    if (field == m_technician->field()) m_technician->focusControl();
    if (field == m_cause->field()) m_cause->focusControl();
    if (field == QLatin1String("inspection") && needsPreRepair()) recordPreRepair();
    if (field != QLatin1String("selfCheck")) return;
    for (QCheckBox* check : m_checks) {
        if (check->isChecked()) continue;
        check->setFocus();
        return;
    }
}

QWidget* WorkPanel::nextField() const {
    const Job* current = job();
    if (!current || !hasData() || order().isLocked()) return nullptr;
    if (!current->isDispatched()) return technician();
    if (current->workshop != WorkshopState::InWork) return nullptr;
    if (current->isDiagnosis() && cause().isEmpty()) return m_cause->control();
    for (QCheckBox* check : m_checks)
        if (!check->isChecked()) return check;
    return nullptr;
}

QWidget* WorkPanel::firstField() const {
    const Job* current = job();
    if (current && !current->isDispatched()) return technician();
    return m_list->view();
}

void WorkPanel::updateActions() {
    const Job* current = job();
    const QString title = current ? current->title : QString();
    const QString who = technician()->currentText();
    m_dispatch->setText(chosenTechnician().isNone() ? tr("Dispatch")
                                                    : tr("Dispatch to %1").arg(who));
    m_start->setText(tr("Start “%1”").arg(title));
    m_finish->setText(tr("Finish “%1”").arg(title));
    const bool onClock = current && [&] {
        const std::vector<StaffId> there = onTheClock(order().workLog, current->id);
        return std::find(there.begin(), there.end(), clockPerson(*current)) != there.end();
    }();
    m_clock->setText(onClock ? tr("Clock off") : tr("Clock on"));
    m_hold->setText(tr("Hold…"));
    m_report->setText(tr("Report a supplement"));
    m_issue->setText(tr("Issue anyway…"));
    for (QAction* each : {m_clock, m_hold, m_report}) each->setEnabled(current != nullptr);
    m_clock->setEnabled(current && context().may(Verb::Clock));
    m_hold->setEnabled(current && context().may(Verb::Hold));
    m_report->setEnabled(current && context().may(Verb::ReportSupplement));
    m_team->setEnabled(current && context().may(Verb::Dispatch));
    QAction* now = primary();
    for (QAction* each : {m_dispatch, m_start, m_finish}) each->setEnabled(each == now);
    Q_EMIT barChanged();
}

void WorkPanel::dispatchJob() {
    const Job* current = job();
    if (!current) return;
    perform([order = order().id, id = current->id, who = chosenTechnician()](
                Workplace& workplace,
                const Caller& caller) { return dispatch(workplace, caller, order, id, who); },
            [this](const Outcome&) { m_moveOn = true; });
}

void WorkPanel::startJob() {
    const Job* current = job();
    if (!current) return;
    perform(
        [order = order().id, id = current->id](Workplace& workplace, const Caller& caller) {
            return startWork(workplace, caller, order, id);
        },
        [this](const Outcome&) { m_moveOn = true; });
}

void WorkPanel::finishJob() {
    const Job* current = job();
    if (!current) return;
    perform(
        [order = order().id, id = current->id, check = selfCheck(), found = cause(),
         diagnosis = current->isDiagnosis()](Workplace& workplace, const Caller& caller) {
            return diagnosis ? finishDiagnosis(workplace, caller, order, id, found, check)
                             : finishWork(workplace, caller, order, id, check);
        },
        [this](const Outcome&) { m_moveOn = true; });
}

void WorkPanel::switchClock() {
    const Job* current = job();
    if (!current) return;
    const StaffId person = clockPerson(*current);
    const std::vector<StaffId> there = onTheClock(order().workLog, current->id);
    const bool off = std::find(there.begin(), there.end(), person) != there.end();
    perform([order = order().id, id = current->id, person, off](Workplace& workplace,
                                                                const Caller& caller) {
        return off ? clockOff(workplace, caller, order, id, person)
                   : clockOn(workplace, caller, order, id, person);
    });
}

void WorkPanel::holdJob() {
    const Job* current = job();
    if (!current) return;
    auto* dialog = new HoldDialog(context(), order().id, current->id, current->title, window());
    if (m_partsShort) dialog->choose(HoldReason::Parts);
    dialog->open();
}

void WorkPanel::chooseTeam() {
    const Job* current = job();
    if (!current) return;
    (new TeamDialog(context(), order().id, current->id, current->title, current->technicians,
                    technicians(), window()))
        ->open();
}

void WorkPanel::report() { (new SupplementDialog(context(), order().id, job(), window()))->open(); }

void WorkPanel::issueAnywayWithReason() {
    const Job* current = job();
    if (!current) return;
    const ReasonDialog::Words words{
        .heading = tr("Issue the parts of “%1” anyway").arg(current->title),
        .label = tr("&Reason"),
        .hint = tr("What the list does not have is booked in first; both entries keep the reason."),
        .button = tr("Issue the parts")};
    (new ReasonDialog(
         context(), Verb::IssueAnyway, QStringLiteral("reason"), words,
         [order = order().id, id = current->id](Workplace& workplace, const Caller& caller,
                                                const QString& reason) {
             return issueAnyway(workplace, caller, order, id, reason);
         },
         window()))
        ->open();
}

void WorkPanel::recordPreRepair() {
    if (!context().may(Verb::RecordInspection)) return;
    const ReasonDialog::Words words{.heading = tr("Inspection before the repair"),
                                    .label = tr("&What was found"),
                                    .hint = tr("Of the whole car, by an inspector."),
                                    .button = tr("Record it"),
                                    .needed = false};
    (new ReasonDialog(
         context(), Verb::RecordInspection, QStringLiteral("found"), words,
         [order = order().id](Workplace& workplace, const Caller& caller, const QString& found) {
             return recordInspection(workplace, caller, order, {}, found);
         },
         window()))
        ->open();
}

// Everything that is refused about a job is said at the job.
bool WorkPanel::showAtField(const Violation& violation) {
    if (violation.field == m_technician->field()) {
        m_technician->showProblem(ErrorText::sentence(violation));
        return true;
    }
    if (violation.field == m_cause->field()) {
        m_cause->showProblem(ErrorText::sentence(violation));
        return true;
    }
    if (violation.field.isEmpty()) return false;
    if (violation.kind == ErrorKind::NotEnoughStock || violation.kind == ErrorKind::StockReserved)
        m_partsShort = true;  // it can be held, or handed out with a reason
    const QString before = m_problem->text();
    const QString sentence = ErrorText::sentence(violation);
    m_problem->setText(before.isEmpty() ? sentence : before + QLatin1Char('\n') + sentence);
    m_problem->show();
    return true;
}

void WorkPanel::clearFields() {
    m_technician->clearProblem();
    m_cause->clearProblem();
    m_problem->clear();
    m_problem->hide();
}

void WorkPanel::retranslate() {
    m_list->retranslate();
    m_words->setTitle(tr("What it is about"));
    m_technician->setLabel(tr("&Technician"));
    m_cause->setLabel(tr("&What was found"));
    m_cause->setHint(tr("The customer is told this at once."));
    m_checksTitle->setText(tr("The technician's own check"));
    const std::array<QString, 4> words{tr("Nothing forgotten in the car"), tr("All bolts tight"),
                                       tr("Clean"),
                                       tr("No leak of oil, water, electricity or air")};
    for (std::size_t at = 0; at < words.size(); ++at) {
        m_checks.at(at)->setText(words.at(at));
        m_checks.at(at)->setAccessibleName(words.at(at));
    }
    m_print->setText(tr("Print job sheet"));
    m_team->setText(tr("Several…"));
    m_team->setAccessibleName(tr("Several technicians"));
}

}  // namespace baydesk

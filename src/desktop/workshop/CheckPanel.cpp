#include "desktop/workshop/CheckPanel.h"

#include "application/workshop/Workshop.h"
#include "desktop/text/ErrorText.h"
#include "desktop/text/Names.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/Card.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/WrappedLabel.h"
#include "desktop/workshop/JobList.h"
#include "desktop/workshop/QualityList.h"
#include "desktop/workshop/ReasonDialog.h"
#include "desktop/workshop/TickList.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int SideWidth = 360;

}  // namespace

CheckPanel::CheckPanel(ScreenContext& context, QWidget* parent)
    : OrderPanel(context, parent),
      m_list(
          new JobList(QStringLiteral("order.check"), JobList::Person::Inspector, formats(), this)),
      m_card(new Card(this)),
      m_facts(new WrappedLabel(this)),
      m_cause(new FormField(new QLineEdit, QStringLiteral("cause"), this)),
      m_needed(new Card(this)),
      m_quality(new QualityList(this)),
      m_washAsked(new QCheckBox(this)),
      m_look(new Card(this)),
      m_seen(new TickList(this)),
      m_ready(new WrappedLabel(this)),
      m_pass(new QAction(this)),
      m_fail(new QAction(this)),
      m_record(new QAction(this)),
      m_wash(new QAction(this)),
      m_markReady(new QAction(this)) {
    for (QLabel* label : {m_facts, m_ready}) label->setTextFormat(Qt::PlainText);
    m_card->body()->addWidget(m_facts);
    m_card->body()->addWidget(m_cause);
    m_needed->body()->addWidget(m_quality);
    m_needed->body()->addWidget(m_washAsked);
    m_needed->setFixedWidth(SideWidth);
    m_look->body()->addWidget(m_seen);
    m_look->body()->addWidget(m_ready);
    m_look->body()->addStretch(1);
    auto* side = new QVBoxLayout;
    side->setSpacing(12);
    side->addWidget(m_card);
    side->addWidget(m_needed);
    side->addWidget(m_look, 1);
    m_card->setFixedWidth(SideWidth);
    m_look->setFixedWidth(SideWidth);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(m_list, 1);
    line->addLayout(side);
    m_list->setContextActions({m_pass, m_fail, m_record});
    connect(m_list, &DataTable::currentChanged, this, [this] { showJob(); });
    connect(m_seen, &TickList::changed, this, [this] { Q_EMIT barChanged(); });
    connect(m_pass, &QAction::triggered, this, [this] { inspectJob(true); });
    connect(m_fail, &QAction::triggered, this, [this] { inspectJob(false); });
    connect(m_record, &QAction::triggered, this, &CheckPanel::recordDueInspection);
    connect(m_wash, &QAction::triggered, this, &CheckPanel::washCar);
    connect(m_washAsked, &QCheckBox::clicked, this, &CheckPanel::askWash);
    connect(m_markReady, &QAction::triggered, this, &CheckPanel::markCarReady);
    retranslate();
}

const Job* CheckPanel::job() const { return m_list->currentJob(); }

bool CheckPanel::allChecked() const {
    return hasData() && !m_list->rows().empty() &&
           std::all_of(m_list->rows().begin(), m_list->rows().end(),
                       [](const WorkRow& row) { return row.job.hasPassed(); });
}

JobId CheckPanel::nextJob() const {
    for (const WorkRow& row : m_list->rows())
        if (row.job.workshop == WorkshopState::QualityCheck) return row.job.id;
    return m_list->rows().empty() ? JobId() : m_list->rows().front().job.id;
}

void CheckPanel::reset() {
    OrderPanel::reset();
    m_shown = {};
    m_moveOn = true;
    m_list->setRows({});
    m_seen->setThings({});
    m_seen->tickAll(false);
    m_cause->controlAs<QLineEdit>()->clear();
}

void CheckPanel::showData() {
    m_list->setRows(workRowsOf(data().view));
    if (m_moveOn || !job()) m_list->selectJob(nextJob());
    m_moveOn = false;
    QStringList things;
    for (const Belonging& each : order().intake.belongings) things.append(each.name);
    m_seen->setThings(things);
    m_quality->setData(data().view, formats());
    m_washAsked->setChecked(order().washAsked);
    m_washAsked->setEnabled(!order().isLocked() && context().may(Verb::AskForWash));
    const bool ready = !order().readyAt.isNone();
    m_seen->setEnabled(!ready);
    if (ready) m_seen->tickAll(true);
    m_ready->setVisible(ready);
    m_ready->setText(
        tr("Ready since %1, by %2. Tell the customer.")
            .arg(formats().moment(order().readyAt), data().view.staffName(order().readyBy)));
    showJob();
}

// Every cause, not only the last one; those of before the ledger are known by the last alone.
QString CheckPanel::causesOf(const Job& current) const {
    QStringList causes;
    for (const WorkEntry& entry : failuresOf(order().workLog, current.id))
        causes.append(entry.words);
    return causes.isEmpty() ? current.failureCause : causes.join(QStringLiteral(" · "));
}

std::optional<RequiredCheck> CheckPanel::dueInspection() const {
    if (!hasData() || order().isLocked()) return std::nullopt;
    const Job* current = job();
    for (const RequiredCheck& each : requiredChecks(order())) {
        if (each.done) continue;
        if (each.step == QualityStep::PreRepair) return each;
        const bool here = current && each.job == current->id && !current->startedAt.isNone() &&
                          !current->hasPassed();
        if (each.step == QualityStep::InProcess && here) return each;
    }
    return std::nullopt;
}

bool CheckPanel::washIsDue() const { return hasData() && order().washAsked && !isWashed(order()); }

void CheckPanel::tick() { m_list->setRows(workRowsOf(data().view)); }

void CheckPanel::showJob() {
    const Job* current = job();
    m_card->setVisible(current != nullptr);
    if (current && hasData()) {
        m_card->setTitle(current->title);
        if (current->id != m_shown) m_cause->controlAs<QLineEdit>()->clear();
        m_shown = current->id;
        QStringList facts{tr("Technician: %1").arg(data().view.technicianNames(*current))};
        if (current->finishedAt.ms > 0)
            facts.append(tr("Finished: %1").arg(formats().moment(current->finishedAt)));
        if (!current->correction.isEmpty()) facts.append(current->correction);
        if (current->failures > 0)
            facts.append(
                tr("Failed %n time(s): %1", nullptr, current->failures).arg(causesOf(*current)));
        m_facts->setText(facts.join(QLatin1Char('\n')));
        m_cause->setVisible(current->workshop == WorkshopState::QualityCheck);
    }
    updateActions();
}

QAction* CheckPanel::primary() const {
    if (!hasData() || order().isLocked() || !order().readyAt.isNone()) return nullptr;
    const Job* current = job();
    if (allChecked()) return dueInspection() ? m_record : washIsDue() ? m_wash : m_markReady;
    if (current && current->workshop == WorkshopState::QualityCheck) return m_pass;
    return dueInspection() ? m_record : nullptr;
}

QList<QAction*> CheckPanel::secondary() const {
    QList<QAction*> actions;
    if (primary() == m_pass) {
        if (dueInspection()) actions.append(m_record);
        actions.append(m_fail);
    }
    return actions;
}

QList<Missing> CheckPanel::missing() const {
    QList<Missing> list;
    const QAction* action = primary();
    if (action == m_pass) {
        const Job* current = job();
        addRight(list, Verb::Inspect);
        if (current->isDispatchedTo(context().user.id))
            list.append(
                {QStringLiteral("inspector"), tr("an inspector other than %1, who did the work")
                                                  .arg(data().view.staffName(context().user.id))});
    } else if (action == m_record) {
        addRight(list, Verb::RecordInspection);
    } else if (action == m_wash) {
        addRight(list, Verb::Wash);
    } else if (action == m_markReady) {
        addMissing(list, RepairOrder(order()).canMarkReady(m_seen->ticked()));
        // Whoever inspected is told whose turn it is.
        if (!context().may(Verb::MarkReady))
            list.append({QString(), tr("a service advisor, who marks the car ready")});
    }
    return list;
}

void CheckPanel::goTo(const QString& field) {
    if (field == QLatin1String("belongings"))
        m_seen->focusNext();
    else
        m_list->view()->setFocus();
}

QWidget* CheckPanel::nextField() const {
    if (primary() != m_markReady) return nullptr;
    for (QCheckBox* box : m_seen->boxes())
        if (!box->isChecked()) return box;
    return nullptr;
}

QWidget* CheckPanel::firstField() const {
    if (primary() == m_markReady && !m_seen->boxes().empty()) return m_seen->boxes().front();
    return m_list->view();
}

void CheckPanel::updateActions() {
    const Job* current = job();
    const QString title = current ? current->title : QString();
    m_pass->setText(tr("Pass “%1”").arg(title));
    m_fail->setText(tr("Does not pass"));
    m_wash->setText(tr("The car is washed"));
    m_record->setText(dueInspection() ? tr("Record the %1").arg(Names::of(dueInspection()->step))
                                      : tr("Record an inspection"));
    m_record->setEnabled(dueInspection() && context().may(Verb::RecordInspection));
    m_markReady->setText(hasData() ? tr("Mark %1 ready").arg(order().plate.display())
                                   : tr("Mark ready"));
    m_pass->setEnabled(primary() == m_pass);
    m_fail->setEnabled(primary() == m_pass && context().may(Verb::Inspect));
    Q_EMIT barChanged();
}

void CheckPanel::inspectJob(bool passed) {
    const Job* current = job();
    if (!current) return;
    const QString cause = m_cause->controlAs<QLineEdit>()->text().trimmed();
    if (!passed && cause.isEmpty()) {
        m_cause->showProblem(ErrorText::sentence(
            {ErrorKind::FailureCauseMissing, {}, {{QStringLiteral("job"), current->title}}}));
        m_cause->focusControl();
        return;
    }
    const Inspection inspection{
        .job = current->id, .passed = passed, .cause = passed ? QString() : cause};
    perform(
        [order = order().id, inspection](Workplace& workplace, const Caller& caller) {
            return inspect(workplace, caller, order, inspection);
        },
        [this](const Outcome&) {
            m_moveOn = true;
            m_cause->controlAs<QLineEdit>()->clear();
        });
}

void CheckPanel::recordDueInspection() {
    const std::optional<RequiredCheck> check = dueInspection();
    if (!check) return;
    const Job* about = order().job(check->job);
    const QString step = Names::of(check->step);
    const ReasonDialog::Words words{
        .heading = about ? tr("%1 of “%2”").arg(step, about->title) : step,
        .label = tr("&What was found"),
        .hint = tr("It stands in the order under your name."),
        .button = tr("Record it"),
        .needed = false};
    (new ReasonDialog(
         context(), Verb::RecordInspection, QStringLiteral("found"), words,
         [order = order().id, job = check->job](Workplace& workplace, const Caller& caller,
                                                const QString& found) {
             return recordInspection(workplace, caller, order, job, found);
         },
         window()))
        ->open();
}

void CheckPanel::washCar() {
    perform([order = order().id](Workplace& workplace, const Caller& caller) {
        return recordWash(workplace, caller, order);
    });
}

void CheckPanel::askWash(bool asked) {
    perform([order = order().id, asked](Workplace& workplace, const Caller& caller) {
        return askForWash(workplace, caller, order, asked);
    });
}

void CheckPanel::markCarReady() {
    perform(
        [order = order().id, seen = m_seen->ticked()](Workplace& workplace, const Caller& caller) {
            return markReady(workplace, caller, order, seen);
        });
}

bool CheckPanel::showAtField(const Violation& violation) {
    if (violation.field != m_cause->field()) return false;
    m_cause->showProblem(ErrorText::sentence(violation));
    return true;
}

void CheckPanel::clearFields() { m_cause->clearProblem(); }

void CheckPanel::retranslate() {
    m_list->retranslate();
    m_cause->setLabel(tr("&Cause, if it does not pass"));
    m_look->setTitle(tr("Last look: seen in the car"));
    m_needed->setTitle(tr("Before the car may go"));
    m_washAsked->setText(tr("The car goes out &washed"));
    m_washAsked->setAccessibleName(tr("The car goes out washed"));
    m_seen->setNothing(tr("No belongings were listed when the car came."));
    updateActions();
}

}  // namespace baydesk

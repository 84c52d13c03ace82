#include "desktop/workshop/CheckPanel.h"

#include "application/workshop/Workshop.h"
#include "desktop/text/ErrorText.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/Card.h"
#include "desktop/widgets/FormField.h"
#include "desktop/workshop/JobList.h"
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
      m_facts(new QLabel(this)),
      m_cause(new FormField(new QLineEdit, QStringLiteral("cause"), this)),
      m_look(new Card(this)),
      m_seen(new TickList(this)),
      m_ready(new QLabel(this)),
      m_pass(new QAction(this)),
      m_fail(new QAction(this)),
      m_markReady(new QAction(this)) {
    for (QLabel* label : {m_facts, m_ready}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_card->body()->addWidget(m_facts);
    m_card->body()->addWidget(m_cause);
    m_look->body()->addWidget(m_seen);
    m_look->body()->addWidget(m_ready);
    m_look->body()->addStretch(1);
    auto* side = new QVBoxLayout;
    side->setSpacing(12);
    side->addWidget(m_card);
    side->addWidget(m_look, 1);
    m_card->setFixedWidth(SideWidth);
    m_look->setFixedWidth(SideWidth);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(m_list, 1);
    line->addLayout(side);
    m_list->setContextActions({m_pass, m_fail});
    connect(m_list, &DataTable::currentChanged, this, [this] { showJob(); });
    connect(m_seen, &TickList::changed, this, [this] { Q_EMIT barChanged(); });
    connect(m_pass, &QAction::triggered, this, [this] { inspectJob(true); });
    connect(m_fail, &QAction::triggered, this, [this] { inspectJob(false); });
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
    const bool ready = !order().readyAt.isNone();
    m_seen->setEnabled(!ready);
    if (ready) m_seen->tickAll(true);
    m_ready->setVisible(ready);
    m_ready->setText(
        tr("Ready since %1, by %2. Tell the customer.")
            .arg(formats().moment(order().readyAt), data().view.staffName(order().readyBy)));
    showJob();
}

void CheckPanel::tick() { m_list->setRows(workRowsOf(data().view)); }

void CheckPanel::showJob() {
    const Job* current = job();
    m_card->setVisible(current != nullptr);
    if (current && hasData()) {
        m_card->setTitle(current->title);
        if (current->id != m_shown) m_cause->controlAs<QLineEdit>()->clear();
        m_shown = current->id;
        QStringList facts{tr("Technician: %1").arg(data().view.staffName(current->technician))};
        if (current->finishedAt.ms > 0)
            facts.append(tr("Finished: %1").arg(formats().moment(current->finishedAt)));
        if (!current->correction.isEmpty()) facts.append(current->correction);
        if (current->failures > 0)
            facts.append(
                tr("Failed %n time(s): %1", nullptr, current->failures).arg(current->failureCause));
        m_facts->setText(facts.join(QLatin1Char('\n')));
        m_cause->setVisible(current->workshop == WorkshopState::QualityCheck);
    }
    updateActions();
}

QAction* CheckPanel::primary() const {
    if (!hasData() || order().isLocked() || !order().readyAt.isNone()) return nullptr;
    if (allChecked()) return m_markReady;
    const Job* current = job();
    return current && current->workshop == WorkshopState::QualityCheck ? m_pass : nullptr;
}

QList<QAction*> CheckPanel::secondary() const {
    return primary() == m_pass ? QList<QAction*>{m_fail} : QList<QAction*>();
}

QList<Missing> CheckPanel::missing() const {
    QList<Missing> list;
    const QAction* action = primary();
    if (action == m_pass) {
        const Job* current = job();
        addRight(list, Verb::Inspect);
        if (current->technician == context().user.id)
            list.append({QStringLiteral("inspector"),
                         tr("an inspector other than %1, who did the work")
                             .arg(data().view.staffName(current->technician))});
    } else if (action == m_markReady) {
        addMissing(list, RepairOrder(order()).canMarkReady(m_seen->ticked()));
        addRight(list, Verb::MarkReady);
    }
    return list;
}

void CheckPanel::goTo(const QString& field) {
    if (field == QLatin1String("belongings"))
        m_seen->focusNext();
    else
        m_list->view()->setFocus();
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
        m_cause->showProblem(ErrorText::sentence({ErrorKind::FailureCauseMissing}));
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
    m_seen->setNothing(tr("The customer left no belongings in the car."));
    updateActions();
}

}  // namespace baydesk

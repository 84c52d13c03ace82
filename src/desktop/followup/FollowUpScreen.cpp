#include "desktop/followup/FollowUpScreen.h"

#include "desktop/desk/Desk.h"
#include "desktop/followup/CallCard.h"
#include "desktop/followup/CallForm.h"
#include "desktop/shell/Drafts.h"
#include "desktop/text/ErrorText.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/DataTable.h"
#include "desktop/widgets/EmptyState.h"
#include "desktop/widgets/Retranslate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int ListWidth = 400;
constexpr qint64 CallBackHours = 2;

QJsonObject toDraft(const CallReport& report) {
    QJsonObject draft{{QStringLiteral("words"), report.words}};
    if (report.outcome) draft.insert(QStringLiteral("outcome"), static_cast<int>(*report.outcome));
    if (report.score) draft.insert(QStringLiteral("score"), *report.score);
    if (!report.callBackAt.isNone())
        draft.insert(QStringLiteral("callBackMs"), static_cast<double>(report.callBackAt.ms));
    return draft;
}

CallReport fromDraft(const QJsonObject& draft) {
    CallReport report;
    report.words = draft.value(QStringLiteral("words")).toString();
    const int outcome = draft.value(QStringLiteral("outcome")).toInt(-1);
    if (outcome >= 0 && outcome <= static_cast<int>(CallOutcome::CallBack))
        report.outcome = static_cast<CallOutcome>(outcome);
    if (const int score = draft.value(QStringLiteral("score")).toInt()) report.score = score;
    report.callBackAt = {static_cast<qint64>(draft.value(QStringLiteral("callBackMs")).toDouble())};
    return report;
}

}  // namespace

FollowUpScreen::FollowUpScreen(ScreenContext& context, QWidget* parent)
    : Screen(parent),
      m_context(context),
      m_formats(context.clock, context.calendar),
      m_model(makeDueCallModel(m_formats, context.clock, this)),
      m_table(new DataTable(QStringLiteral("follow-up.due"), this)),
      m_stack(new QStackedWidget(this)),
      m_nobody(new EmptyState(this)),
      m_card(new CallCard(m_formats, this)),
      m_form(new CallForm(context.calendar, this)),
      m_problem(new QLabel(this)),
      m_bar(new ActionBar(this)),
      m_save(new QAction(this)),
      m_openOrder(new QAction(this)) {
    build();
    connect(m_table, &DataTable::currentChanged, this,
            [this](qint64 id) { showCall(FollowUpId(id)); });
    connect(m_table, &DataTable::opened, this,
            [this](qint64) { m_form->focusField(QStringLiteral("outcome")); });
    connect(m_form, &CallForm::edited, this, &FollowUpScreen::keepDraft);
    connect(m_save, &QAction::triggered, this, &FollowUpScreen::save);
    connect(m_openOrder, &QAction::triggered, this, [this] {
        if (m_view) m_context.navigator.openOrder(m_view->task.order);
    });
    connect(m_bar, &ActionBar::missingChosen, m_form, &CallForm::focusField);
    connect(&m_context.desk, &Desk::changed, this, &FollowUpScreen::refresh);
    retranslate();
}

QString FollowUpScreen::title() const { return tr("Follow-up"); }

void FollowUpScreen::onShown() {
    refresh();
    m_table->view()->setFocus();
}

QList<QAction*> FollowUpScreen::screenActions() const { return {m_save, m_openOrder}; }

void FollowUpScreen::refresh() {
    m_context.desk.askLatest(
        QStringLiteral("follow-up.list"), this,
        [](Workplace& workplace) { return dueCalls(workplace); },
        [this](const Result<std::vector<followups::DueCall>>& calls) { takeList(calls); });
}

void FollowUpScreen::open(FollowUpId id) {
    m_wanted = id;
    showCall(id);
}

void FollowUpScreen::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    Screen::changeEvent(event);
}

void FollowUpScreen::build() {
    m_table->setModel(m_model);
    m_table->setMinimumWidth(ListWidth);
    m_problem->setWordWrap(true);
    markAs(m_problem, "error");
    m_problem->hide();

    auto* call = new QWidget(this);
    auto* column = new QVBoxLayout(call);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_card);
    auto* formCard = new Card(call);
    formCard->body()->addWidget(m_form, 1);
    formCard->body()->addWidget(m_problem);
    column->addWidget(formCard, 1);
    column->addWidget(m_bar);
    m_bar->setPrimary(m_save);
    m_bar->setSecondary({m_openOrder});
    m_stack->addWidget(m_nobody);
    m_stack->addWidget(call);

    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 12, 16, 4);
    line->setSpacing(12);
    line->addWidget(m_table, 2);
    line->addWidget(m_stack, 3);
}

void FollowUpScreen::retranslate() {
    m_table->setTitle(tr("Calls due today"));
    m_table->setEmptyState(
        Icon::FollowUp,
        tr("Nobody is to be called now. A call is planned by itself when a car leaves."));
    m_nobody->setContent(Icon::Phone, tr("Choose a customer at left to begin the call."));
    m_save->setText(tr("Save call, next customer"));
    m_openOrder->setText(tr("Open the order"));
    m_save->setEnabled(m_context.may(Verb::RecordCall));
    if (!m_context.may(Verb::RecordCall))
        m_bar->setMissing({{QString(), tr("the rights of a callback clerk")}});
    else
        m_bar->setMissing({});
    Q_EMIT titleChanged();
}

void FollowUpScreen::takeList(const Result<std::vector<followups::DueCall>>& calls) {
    if (!calls) {
        m_context.navigator.warn(ErrorText::sentences(calls.error()));
        return;
    }
    m_model->setRows(*calls);
    if (m_table->currentId() == 0 && !calls->empty() && m_wanted.isNone())
        m_table->select(calls->front().id.value());
    if (calls->empty() && m_wanted.isNone() && m_form->isEmpty()) {
        m_view.reset();
        m_stack->setCurrentIndex(0);
    }
}

void FollowUpScreen::showCall(FollowUpId id) {
    if (id.isNone() || (m_view && m_view->task.id == id)) return;
    m_context.desk.askLatest(
        QStringLiteral("follow-up.call"), this,
        [id](Workplace& workplace) { return followUpView(workplace, id); },
        [this](const Result<FollowUpView>& view) { takeCall(view); });
}

void FollowUpScreen::takeCall(const Result<FollowUpView>& view) {
    if (!view) {
        m_context.navigator.warn(ErrorText::sentences(view.error()));
        return;
    }
    m_view = *view;
    m_key = IdempotencyKey::make();
    m_problem->hide();
    m_card->show(*view);
    m_form->clear(m_context.calendar.nextOpen(m_context.clock.now().plusHours(CallBackHours)));
    restoreDraft();
    m_stack->setCurrentIndex(1);
}

void FollowUpScreen::save() {
    if (!m_view || m_saving) return;
    m_saving = true;
    m_context.desk.tell(
        this,
        [id = m_view->task.id, caller = m_context.caller(m_key), report = m_form->report()](
            Workplace& workplace) { return recordCall(workplace, caller, id, report); },
        [this](const Result<Outcome>& outcome) { saved(outcome); });
}

void FollowUpScreen::saved(const Result<Outcome>& outcome) {
    m_saving = false;
    if (!outcome) {
        m_form->showProblems(outcome.error());
        const Violation& first = outcome.error().first();
        m_problem->setText(ErrorText::sentence(first));
        m_problem->setVisible(first.field.isEmpty());
        return;
    }
    m_context.drafts.discard(draftName());
    m_context.navigator.say(tr("Saved the call to %1").arg(m_view->order.sender.name));
    m_view.reset();
    m_wanted = {};
    m_form->clear(m_context.clock.now());
    m_stack->setCurrentIndex(0);
    refresh();
}

void FollowUpScreen::keepDraft() {
    if (m_view)
        m_context.drafts.keep(draftName(),
                              m_form->isEmpty() ? QJsonObject() : toDraft(m_form->report()));
}

void FollowUpScreen::restoreDraft() {
    if (const auto draft = m_context.drafts.find(draftName()))
        m_form->restore(fromDraft(draft->content));
}

QString FollowUpScreen::draftName() const {
    return QStringLiteral("call-%1").arg(m_view ? m_view->task.id.value() : 0);
}

}  // namespace baydesk

#include "desktop/followup/FollowUpScreen.h"

#include "desktop/desk/Desk.h"
#include "desktop/followup/CallCard.h"
#include "desktop/followup/CallForm.h"
#include "desktop/followup/FormMenu.h"
#include "desktop/followup/ScriptPanel.h"
#include "desktop/print/Forms.h"
#include "desktop/shell/Drafts.h"
#include "desktop/store/lists/ListExport.h"
#include "desktop/text/ErrorText.h"
#include "desktop/theme/Icons.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/DataTable.h"
#include "desktop/widgets/EmptyState.h"
#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/TabOrder.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int ListWidth = 480;
constexpr int UpcomingHeight = 240;
constexpr qint64 CallBackHours = 2;

QJsonObject toDraft(const CallReport& report) {
    QJsonObject draft{{QStringLiteral("words"), report.words},
                      {QStringLiteral("problem"), report.problem},
                      {QStringLiteral("noMoreCalls"), report.noMoreCalls}};
    if (report.outcome) draft.insert(QStringLiteral("outcome"), static_cast<int>(*report.outcome));
    if (report.score) draft.insert(QStringLiteral("score"), *report.score);
    if (!report.newPhone.isNone())
        draft.insert(QStringLiteral("newPhone"), report.newPhone.number());
    if (!report.callBackAt.isNone())
        draft.insert(QStringLiteral("callBackMs"), static_cast<double>(report.callBackAt.ms));
    return draft;
}

CallReport fromDraft(const QJsonObject& draft) {
    CallReport report;
    report.words = draft.value(QStringLiteral("words")).toString();
    report.problem = draft.value(QStringLiteral("problem")).toBool();
    report.noMoreCalls = draft.value(QStringLiteral("noMoreCalls")).toBool();
    const int outcome = draft.value(QStringLiteral("outcome")).toInt(-1);
    if (outcome >= 0 && outcome <= static_cast<int>(CallOutcome::CallBack))
        report.outcome = static_cast<CallOutcome>(outcome);
    if (const int score = draft.value(QStringLiteral("score")).toInt()) report.score = score;
    report.newPhone = Phone::of(draft.value(QStringLiteral("newPhone")).toString());
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
      m_upcomingModel(makeDueCallModel(m_formats, context.clock, this)),
      m_upcoming(new DataTable(QStringLiteral("follow-up.upcoming"), this)),
      m_upcomingTitle(new QLabel(this)),
      m_stack(new QStackedWidget(this)),
      m_nobody(new EmptyState(this)),
      m_card(new CallCard(m_formats, this)),
      m_script(new ScriptPanel(m_formats, context.clock, context.calendar, this)),
      m_form(new CallForm(context.calendar, this)),
      m_problem(new WrappedLabel(this)),
      m_bar(new ActionBar(this)),
      m_save(new QAction(this)),
      m_openOrder(new QAction(this)),
      m_rework(new QAction(this)),
      m_print(new QAction(this)),
      m_forms(new FormMenu(this)),
      m_export(new QAction(this)),
      m_printButton(new KeyButton(this)),
      m_scope(new QComboBox(this)) {
    build();
    buildPrinting();
    connect(m_table, &DataTable::currentChanged, this,
            [this](qint64 id) { showCall(FollowUpId(id)); });
    connect(m_table, &DataTable::opened, this,
            [this](qint64) { m_form->focusField(QStringLiteral("outcome")); });
    connect(m_upcoming, &DataTable::opened, this, [this](qint64 id) { open(FollowUpId(id)); });
    connect(m_form, &CallForm::edited, this, &FollowUpScreen::keepDraft);
    connect(m_save, &QAction::triggered, this, &FollowUpScreen::save);
    connect(m_openOrder, &QAction::triggered, this, [this] {
        if (m_view) m_context.navigator.openOrder(m_view->task.order);
    });
    connect(m_rework, &QAction::triggered, this, [this] {
        if (m_view) m_context.navigator.openReception(m_view->order.order.plate);
    });
    connect(m_script, &ScriptPanel::notNow, m_form, &CallForm::chooseLater);
    connect(m_script, &ScriptPanel::unhappy, m_form, &CallForm::tickProblem);
    connect(m_scope, &QComboBox::activated, this, &FollowUpScreen::showScope);
    connect(m_bar, &ActionBar::missingChosen, m_form, &CallForm::focusField);
    connect(&m_context.desk, &Desk::changed, this, &FollowUpScreen::refresh);
    retranslate();
}

QString FollowUpScreen::title() const { return tr("Follow-up"); }

void FollowUpScreen::onShown() {
    refresh();
    m_table->view()->setFocus();
}

QList<QAction*> FollowUpScreen::screenActions() const {
    return {m_save, m_openOrder, m_rework, m_export, m_print};
}

bool FollowUpScreen::showsUnreached() const { return m_scope->currentIndex() == 1; }

void FollowUpScreen::showScope() {
    m_wanted = {};
    refresh();
}

void FollowUpScreen::refresh() {
    m_context.desk.askLatest(
        QStringLiteral("follow-up.list"), this,
        [unreached = showsUnreached()](Workplace& workplace) {
            return unreached ? unreachedCalls(workplace) : dueCalls(workplace);
        },
        [this](const Result<std::vector<followups::DueCall>>& calls) { takeList(calls); });
    m_context.desk.askLatest(
        QStringLiteral("follow-up.upcoming"), this,
        [](Workplace& workplace) { return upcomingCalls(workplace); },
        [this](const Result<std::vector<followups::DueCall>>& calls) {
            if (!calls) return;
            m_upcomingModel->setRows(*calls);
            m_upcoming->setVisible(!calls->empty());
        });
}

// The digits choose the outcome wherever the cursor is on this page; else they would be searched
// for.
void FollowUpScreen::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && m_view && m_form->chooseOutcome(event->key() - Qt::Key_0)) return;
    Screen::keyPressEvent(event);
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
    for (int scope = 0; scope < 2; ++scope) m_scope->addItem({});
    m_table->addToHead(m_scope);
    m_table->setModel(m_model);
    m_table->setMinimumWidth(ListWidth);
    markAs(m_upcomingTitle, "heading");
    m_upcoming->addToHead(m_upcomingTitle);
    m_upcoming->setModel(m_upcomingModel);
    m_upcoming->setMaximumHeight(UpcomingHeight);
    m_upcoming->hide();
    markAs(m_problem, "error");
    m_problem->hide();

    auto* call = new QWidget(this);
    auto* column = new QVBoxLayout(call);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_card);
    column->addWidget(m_script);
    auto* formCard = new Card(call);
    formCard->body()->addWidget(m_form, 1);
    formCard->body()->addWidget(m_problem);
    column->addWidget(formCard, 1);
    column->addWidget(m_bar);
    m_bar->setPrimary(m_save);
    m_bar->setSecondary({m_rework, m_openOrder});
    m_stack->addWidget(m_nobody);
    m_stack->addWidget(call);

    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 12, 16, 4);
    line->setSpacing(12);
    auto* lists = new QVBoxLayout;
    lists->setSpacing(12);
    lists->addWidget(m_table, 1);
    lists->addWidget(m_upcoming);
    auto* outgoing = new QHBoxLayout;
    outgoing->setSpacing(metrics::Grid);
    outgoing->addWidget(m_printButton);
    auto* exportButton = new KeyButton(this);
    exportButton->follow(m_export);
    outgoing->addWidget(exportButton);
    outgoing->addStretch(1);
    lists->addLayout(outgoing);
    lists->setContentsMargins(0, 0, 0, metrics::Grid);
    line->addLayout(lists, 2);
    line->addWidget(m_stack, 4);
    tabFollowsLayout(this);
}

void FollowUpScreen::buildPrinting() {
    m_print->setIcon(Icons::icon(Icon::Print));
    m_print->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    addAction(m_print);
    m_printButton->follow(m_print);
    connect(m_print, &QAction::triggered, this, [this] {
        m_forms->popup(m_printButton->mapToGlobal(QPoint(0, m_printButton->height())));
    });
    connect(m_export, &QAction::triggered, this, &FollowUpScreen::exportList);
    connect(m_forms, &FormMenu::recordAsked, this, [this] {
        if (m_view) m_context.navigator.previewForm(Forms::callRecord(m_context, m_view->task.id));
    });
    connect(m_forms, &FormMenu::registerAsked, this, [this] {
        m_context.navigator.previewForm(Forms::callRegister(m_context, listedCalls()));
    });
    connect(m_forms, &FormMenu::lettersAsked, this,
            [this] { m_context.navigator.previewForm(Forms::letterRegister()); });
}

std::vector<followups::DueCall> FollowUpScreen::listedCalls() const {
    std::vector<followups::DueCall> calls;
    for (const qint64 id : m_table->listedIds())
        if (const followups::DueCall* call = m_model->find(id)) calls.push_back(*call);
    return calls;
}

void FollowUpScreen::exportList() {
    std::vector<std::vector<QVariant>> rows;
    for (const followups::DueCall& call : listedCalls())
        rows.push_back({call.orderNumber, call.plate.number(), call.customer, call.phone.number(),
                        call.vehicle,
                        call.stage == FollowUpStage::First ? tr("first") : tr("second"),
                        ListExport::moment(m_context.calendar, call.dueAt),
                        static_cast<qlonglong>(call.tries)});
    OutgoingList list;
    list.listing = Listing::Calls;
    list.title = showsUnreached() ? tr("Customers not reached") : tr("Calls due today");
    list.columns = {
        {tr("Order")},   {tr("Plate")}, {tr("Customer")}, {tr("Phone"), CellKind::Phone},
        {tr("Vehicle")}, {tr("Call")},  {tr("Due")},      {tr("Tries"), CellKind::Whole}};
    list.rows = [rows](Workplace&) { return Result<std::vector<std::vector<QVariant>>>(rows); };
    ListExport::ask(m_context, this, list);
}

void FollowUpScreen::retranslate() {
    m_table->setTitle(tr("Calls due today"));
    m_table->setEmptyState(
        Icon::FollowUp,
        tr("Nobody is to be called now. A call is planned by itself when a car leaves."));
    m_upcoming->setTitle(tr("Coming up, not due yet"));
    m_upcomingTitle->setText(tr("Coming up, not due yet"));
    m_nobody->setContent(Icon::Phone, tr("Choose a customer at left to begin the call."));
    m_save->setText(tr("Save call, next customer"));
    m_openOrder->setText(tr("Open the order"));
    m_rework->setText(tr("Take the car in again"));
    m_print->setText(tr("Print…"));
    m_export->setText(tr("Export…"));
    m_print->setToolTip(tr("Print the record of this call or a register"));
    m_scope->setAccessibleName(tr("Which calls"));
    m_scope->setItemText(0, tr("Due"));
    m_scope->setItemText(1, tr("Not reached"));
    updateBar();
    Q_EMIT titleChanged();
}

void FollowUpScreen::updateBar() {
    const bool isOpen = !m_view || m_view->task.isOpen();
    QList<Missing> missing;
    if (!m_context.may(Verb::RecordCall))
        missing.append({QString(), tr("the rights of a callback clerk")});
    else if (!isOpen)
        missing.append({QString(), tr("a call that is still to be made")});
    m_bar->setMissing(missing);
    m_save->setEnabled(missing.isEmpty());
    m_export->setVisible(m_context.may(Verb::ExportList));
    m_export->setEnabled(m_model->rowCount() > 0);
    m_rework->setEnabled(m_view && m_context.may(Verb::TakeIn));
    m_forms->setCustomer(m_view ? m_view->order.sender.name : QString());
}

void FollowUpScreen::takeList(const Result<std::vector<followups::DueCall>>& calls) {
    if (!calls) {
        m_context.navigator.warn(ErrorText::sentences(calls.error()));
        return;
    }
    m_model->setRows(*calls);
    updateBar();
    if (m_table->currentId() == 0 && !calls->empty() && m_wanted.isNone())
        m_table->select(calls->front().id.value());
    // The row that was called before is due again: it is chosen already, and nothing is shown.
    else if (!m_view && m_wanted.isNone())
        showCall(FollowUpId(m_table->currentId()));
    if (calls->empty() && m_wanted.isNone() && m_form->isEmpty()) {
        m_view.reset();
        m_forms->setCustomer({});
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
    m_script->show(*view);
    updateBar();
    m_form->clear(m_context.calendar.nextOpen(m_context.clock.now().plusHours(CallBackHours)));
    restoreDraft();
    m_stack->setCurrentIndex(1);
    if (std::exchange(m_nextCall, false)) m_form->focusField(QStringLiteral("outcome"));
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
    // The outcome's number is the complaint's, where the call made one.
    if (outcome->number.isEmpty())
        m_context.navigator.say(tr("Saved the call to %1").arg(m_view->order.sender.name));
    else
        m_context.navigator.warn(tr("Saved the call to %1. A complaint is open: it is to be taken "
                                    "over within 5 minutes.")
                                     .arg(m_view->order.sender.name));
    m_nextCall = true;
    m_view.reset();
    m_forms->setCustomer({});
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

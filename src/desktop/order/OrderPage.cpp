#include "desktop/order/OrderPage.h"

#include "desktop/desk/Desk.h"
#include "desktop/order/ExitBar.h"
#include "desktop/order/FollowUpPanel.h"
#include "desktop/order/OrderFacts.h"
#include "desktop/order/OrderHeader.h"
#include "desktop/order/QuotePanel.h"
#include "desktop/order/ReceptionPanel.h"
#include "desktop/order/SigningBar.h"
#include "desktop/order/StepWords.h"
#include "desktop/order/TellBar.h"
#include "desktop/settlement/MoneyBackDialogs.h"
#include "desktop/settlement/SettlePanel.h"
#include "desktop/text/ErrorText.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/LinkButton.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/TabOrder.h"
#include "desktop/widgets/WrappedLabel.h"
#include "desktop/workshop/CheckPanel.h"
#include "desktop/workshop/ExitDialogs.h"
#include "desktop/workshop/WorkPanel.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int TickMs = 20'000;

}  // namespace

OrderPage::OrderPage(ScreenContext& context, QWidget* parent)
    : Screen(parent),
      m_context(context),
      m_header(new OrderHeader(this)),
      m_steps(new StepBar(this)),
      m_stack(new QStackedWidget(this)),
      m_tell(new TellBar(context, this)),
      m_exit(new ExitBar(context, this)),
      m_signing(new SigningBar(context, this)),
      m_alert(new WrappedLabel(this)),
      m_bar(new ActionBar(this)),
      m_facts(new OrderFacts(context, this)),
      m_goOn(new QAction(this)),
      m_sendOut(new QAction(this)),
      m_sendOutButton(new LinkButton(this)),
      m_cancel(new QAction(this)),
      m_cancelButton(new LinkButton(this)),
      m_clock(new QTimer(this)) {
    build();
    connect(m_steps, &StepBar::chosen, this, &OrderPage::showStep);
    connect(m_goOn, &QAction::triggered, this, [this] { showStep(currentStep()); });
    connect(m_sendOutButton, &QPushButton::clicked, m_sendOut, &QAction::trigger);
    connect(m_sendOut, &QAction::triggered, this,
            [this] { (new SendOutDialog(m_context, m_data->order(), this))->open(); });
    connect(m_cancelButton, &QPushButton::clicked, m_cancel, &QAction::trigger);
    connect(m_cancel, &QAction::triggered, this,
            [this] { (new CancelDialog(m_context, m_data->view, this))->open(); });
    connect(m_bar, &ActionBar::missingChosen, this,
            [this](const QString& field) { panel(shownStep())->goTo(field); });
    connect(m_tell, &TellBar::refused, this, &OrderPage::showAlert);
    connect(&context.desk, &Desk::changed, this, [this] {
        if (isVisible()) refresh();  // else when it is shown again
    });
    m_clock->setInterval(TickMs);
    connect(m_clock, &QTimer::timeout, this, &OrderPage::tick);
    m_clock->start();
    retranslate();
}

OrderPage::~OrderPage() {
    if (QWidget* field = focusWidget()) field->clearFocus();
}

void OrderPage::build() {
    markAs(m_alert, "error");
    m_alert->setTextFormat(Qt::PlainText);
    m_alert->hide();
    m_facts->hide();  // the window shows it in its facts panel
    m_cancel->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete));
    for (QAction* each : {m_sendOut, m_cancel}) {
        each->setVisible(false);
        addAction(each);  // its key works here; the button only points at it
    }
    m_sendOutButton->hide();
    m_cancelButton->hide();
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::Grid);
    head->addWidget(m_header, 1);
    head->addWidget(m_sendOutButton);
    head->addWidget(m_cancelButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * metrics::Grid, 12, 2 * metrics::Grid, 0);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_tell);
    column->addWidget(m_exit);
    column->addWidget(m_steps);
    column->addWidget(m_signing);
    column->addWidget(m_stack, 1);
    column->addWidget(m_alert);
    column->addWidget(m_bar);
}

OrderPanel* OrderPage::makePanel(Step step) {
    switch (step) {
        case Step::Reception:
            return new ReceptionPanel(m_context, this);
        case Step::Quote:
            return new QuotePanel(m_context, this);
        case Step::Work:
            return new WorkPanel(m_context, this);
        case Step::Check:
            return new CheckPanel(m_context, this);
        case Step::Settle:
            return new SettlePanel(m_context, this);
        case Step::FollowUp:
            return new FollowUpPanel(m_context, this);
    }
    return nullptr;
}

OrderPanel* OrderPage::panel(Step step) {
    OrderPanel*& place = m_panels.at(static_cast<std::size_t>(step));
    if (place) return place;
    place = makePanel(step);
    m_stack->addWidget(place);
    if (m_data) {
        place->setData(*m_data);
        arrangeTabs();
    }
    connect(place, &OrderPanel::barChanged, this, &OrderPage::updateBar);
    connect(place, &OrderPanel::refreshWanted, this, &OrderPage::refresh);
    connect(place, &OrderPanel::refused, this, &OrderPage::showAlert);
    return place;
}

OrderPanel* OrderPage::shownPanel() const {
    return m_panels.at(static_cast<std::size_t>(shownStep()));
}

// What an order brings along (a proposal, the things to give back) is made when it comes.
void OrderPage::arrangeTabs() {
    for (OrderPanel* each : m_panels)
        if (each) tabFollowsLayout(each);
    tabThrough({m_header, m_sendOutButton, m_cancelButton, m_tell, m_exit, m_steps, m_signing,
                m_stack, m_bar});
}

void OrderPage::showAlert(const QString& sentences) {
    m_alert->setText(sentences);
    m_alert->setVisible(!sentences.isEmpty());
    if (sentences.isEmpty()) return;
    QAccessibleEvent alert(m_alert, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void OrderPage::openOrder(OrderId order) {
    if (order != m_order) {
        m_order = order;
        m_data.reset();
        m_alert->hide();
        m_tell->hide();
        m_exit->hide();
        m_signing->hide();
        for (OrderPanel* each : m_panels)
            if (each) each->reset();
    }
    if (m_order) read(true);
}

void OrderPage::refresh() {
    if (m_order) read(false);
}

void OrderPage::read(bool first) {
    m_context.desk.askLatest(
        QStringLiteral("order.page.%1").arg(m_order.value()), this,
        [id = m_order](Workplace& workplace) { return readOrder(workplace, id); },
        [this, first](const Result<OrderData>& answer) {
            if (answer) {
                setData(*answer, first);
                return;
            }
            m_alert->setText(ErrorText::sentences(answer.error()));
            m_alert->show();
        });
}

void OrderPage::setData(const OrderData& fresh, bool first) {
    const bool isNew = first || !m_data;
    const Step before = isNew ? Step::Reception : currentStep();
    m_data = fresh;
    m_header->setData(fresh, Formats(m_context.clock, m_context.calendar));
    m_tell->setData(fresh);
    m_exit->setData(fresh);
    m_signing->setData(fresh);
    m_facts->setData(fresh);
    for (OrderPanel* each : m_panels)
        if (each) each->setData(fresh);
    arrangeTabs();
    showSteps();
    const Step now = currentStep();
    const bool moves = isNew || (now != before && shownStep() == before);
    const bool done = shownPanel() && shownPanel()->takeDone();
    if (moves) showStep(now);
    updateBar();
    if (done && !moves) goToNextThing();
    Q_EMIT titleChanged();
    if (isNew) Q_EMIT factsChanged();
    Q_EMIT loaded();
}

Step OrderPage::currentStep() const {
    return m_data ? baydesk::currentStep(m_data->order()) : Step::Reception;
}

Step OrderPage::shownStep() const { return m_steps->shown(); }

void OrderPage::showStep(Step step) {
    m_steps->setShown(step);
    m_signing->setStep(step);
    m_stack->setCurrentWidget(panel(step));
    if (QWidget* field = panel(step)->firstField(); field && isVisible()) field->setFocus();
    updateBar();
}

// The button that was pressed says something else now, or is gone: without this the focus would
// jump to whatever stands beside it.
void OrderPage::goToNextThing() {
    if (!isVisible() || QApplication::activeModalWidget()) return;
    const OrderPanel* shown = shownPanel();
    PrimaryButton* button = m_bar->primaryButton();
    QWidget* field = shown->nextField();
    const QWidget* now = focusWidget();
    if (!field && now && now->isVisible() && !m_bar->isAncestorOf(now)) return;
    if (!field && button->isVisible() && button->isEnabled()) field = button;
    if (!field) field = shown->firstField();
    if (field) field->setFocus(Qt::OtherFocusReason);
}

void OrderPage::showSteps() {
    for (int i = 0; i < StepCount; ++i) {
        const auto step = static_cast<Step>(i);
        const bool current = step == currentStep();
        const bool done = StepWords::isDone(step, *m_data);
        m_steps->setStep(step,
                         current ? StepState::Current
                         : done  ? StepState::Finished
                                 : StepState::Todo,
                         current ? StepWords::note(m_data->view.next) : QString());
    }
}

void OrderPage::updateBar() {
    const OrderPanel* shown = shownPanel();
    if (!shown) return;
    QAction* action = shown->primary();
    m_bar->setMissing(action ? shown->missing() : QList<Missing>());
    const QList<QAction*> others = shown->secondary();
    if (others != m_others) m_bar->setSecondary(others);  // keeps the focus of a button
    m_others = others;
    updateLinks();
    const bool elsewhere = m_data && shownStep() != currentStep();
    m_goOn->setText(tr("Go on to %1").arg(StepBar::name(currentStep())));
    m_bar->setPrimary(action ? action : elsewhere ? m_goOn : nullptr);
}

// Seldom wanted, so they stay out of the bar; but a customer may change their mind at every step,
// and a car may have to be driven at any of them.
void OrderPage::updateLinks() {
    const bool open = m_data && !m_data->order().isLocked();
    const bool cancels = open && m_context.may(Verb::Cancel);
    m_cancel->setVisible(cancels);
    m_cancelButton->setVisible(cancels);
    const bool leaves = open && m_context.may(Verb::SendOut) && !m_data->order().openExit() &&
                        m_data->order().document == DocumentState::Order;
    m_sendOut->setVisible(leaves);
    m_sendOutButton->setVisible(leaves);
}

void OrderPage::tick() {
    if (!m_data || !isVisible()) return;
    m_header->setData(*m_data, Formats(m_context.clock, m_context.calendar));
    if (shownPanel()) shownPanel()->tick();
}

QString OrderPage::title() const {
    return m_data ? tr("Order %1").arg(m_data->order().number) : tr("Order");
}

void OrderPage::onShown() {
    refresh();
    const OrderPanel* shown = shownPanel();
    if (QWidget* field = shown ? shown->firstField() : nullptr) field->setFocus();
}

QAction* OrderPage::primary() const {
    const OrderPanel* shown = shownPanel();
    if (QAction* action = shown ? shown->primary() : nullptr) return action;
    return m_data && shownStep() != currentStep() ? m_goOn : nullptr;
}

QList<QAction*> OrderPage::screenActions() const {
    QList<QAction*> actions;
    if (QAction* action = primary()) actions.append(action);
    if (shownPanel()) actions += shownPanel()->secondary();
    for (QAction* each : {m_sendOut, m_cancel})
        if (each->isVisible()) actions.append(each);
    return actions;
}

bool OrderPage::goBack() { return shownPanel() && shownPanel()->goBack(); }

QWidget* OrderPage::facts() const { return m_facts; }

void OrderPage::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    Screen::changeEvent(event);
}

void OrderPage::retranslate() {
    m_goOn->setText(tr("Go on to %1").arg(StepBar::name(currentStep())));
    m_sendOut->setText(tr("Let out for a while…"));
    m_sendOutButton->setText(m_sendOut->text());
    m_sendOutButton->setAccessibleName(m_sendOut->text());
    m_cancel->setText(tr("Cancel order…"));
    m_cancelButton->setText(m_cancel->text());
    m_cancelButton->setToolTip(m_cancel->shortcut().toString(QKeySequence::NativeText));
    m_cancelButton->setAccessibleName(m_cancel->text());
    if (!m_data) return;
    m_header->setData(*m_data, Formats(m_context.clock, m_context.calendar));
    showSteps();
    updateBar();
    Q_EMIT titleChanged();
}

}  // namespace baydesk

#include "desktop/order/lists/Today.h"

#include "application/followup/FollowUps.h"
#include "desktop/desk/Desk.h"
#include "desktop/order/lists/FigureRow.h"
#include "desktop/order/lists/OrderListExport.h"
#include "desktop/reception/UrgentCard.h"
#include "desktop/report/ZeroCard.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/text/ErrorText.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/Card.h"
#include "desktop/widgets/DataTable.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/TabOrder.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int MinuteMs = 60'000;
constexpr int OrdersShare = 5;
constexpr int CallsShare = 2;
constexpr int ZeroShare = 3;
constexpr int CallsWidth = 356;

}  // namespace

Today::Today(ScreenContext& context, QWidget* parent)
    : Screen(parent),
      m_context(context),
      m_orderModel(new OrderListModel(Formats(context.clock, context.calendar), this)),
      m_callModel(makeDueCallModel(Formats(context.clock, context.calendar), context.clock, this)),
      m_title(new QLabel(this)),
      m_day(new QLabel(this)),
      m_figures(new FigureRow(this)),
      m_lists(new QHBoxLayout),
      m_orderCard(new Card(this)),
      m_callCard(new Card(this)),
      m_side(new QWidget(this)),
      m_zero(new ZeroCard(context, this)),
      m_all(new QPushButton(this)),
      m_orders(new DataTable(u"today.orders"_qs, this)),
      m_calls(new DataTable(u"today.calls"_qs, this)),
      m_urgent(new UrgentCard(context, u"today.urgent"_qs, UrgentCard::Height::Full, this)),
      m_problem(new WrappedLabel(this)),
      m_bar(new ActionBar(this)),
      m_open(new QAction(this)),
      m_call(new QAction(this)),
      m_reception(new QAction(this)),
      m_export(new QAction(this)),
      m_minute(new QTimer(this)) {
    build();
    connectParts();
    arrangeForRoles();
    retranslate();
}

void Today::build() {
    markAs(m_title, "title");
    markAs(m_day, "second");
    markAs(m_problem, "error");
    m_problem->hide();
    m_reception->setIcon(Icons::icon(Icon::Plus));
    markAs(m_all, "link");
    m_all->setAutoDefault(false);
    m_all->hide();
    m_calls->hideAtFirst(u"stage"_qs);
    for (const auto* key :
         {"vehicle", "keyTag", "parkingSlot", "advisor", "technicians", "jobs", "total", "due"})
        m_orders->hideAtFirst(QLatin1String(key));
    m_orders->setModel(m_orderModel);
    m_orders->setContextActions({m_open, m_reception, m_export});
    m_calls->setFilterShown(false);
    m_calls->setModel(m_callModel);
    m_calls->setContextActions({m_call});
    m_orderCard->addToTitle(m_all);
    m_orderCard->body()->addWidget(m_orders);
    m_callCard->body()->addWidget(m_calls);
    m_side->setMinimumWidth(CallsWidth);
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(metrics::Grid);
    side->addWidget(m_zero, ZeroShare);
    side->addWidget(m_callCard, CallsShare);
    m_lists->setSpacing(metrics::Grid);
    m_lists->addWidget(m_orderCard, OrdersShare);
    m_lists->addWidget(m_side, CallsShare);

    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::Grid);
    head->addWidget(m_title);
    head->addWidget(m_day);
    head->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 4);
    column->setSpacing(metrics::Grid);
    column->addLayout(head);
    column->addWidget(m_figures);
    column->addWidget(m_urgent);
    column->addLayout(m_lists, 1);
    column->addWidget(m_problem);
    column->addWidget(m_bar);
}

void Today::connectParts() {
    connect(m_figures, &FigureRow::choiceChanged, this, &Today::followFigure);
    connect(m_all, &QPushButton::clicked, this, &Today::goBack);
    connect(m_orders, &DataTable::opened, this, &Today::openOrder);
    connect(m_calls, &DataTable::opened, this, &Today::openCall);
    connect(m_orders, &DataTable::currentChanged, this, &Today::updateChoice);
    connect(m_calls, &DataTable::currentChanged, this, &Today::updateChoice);
    connect(m_open, &QAction::triggered, this, [this] { openOrder(m_orders->currentId()); });
    connect(m_call, &QAction::triggered, this, [this] { openCall(m_calls->currentId()); });
    connect(m_export, &QAction::triggered, this, [this] {
        ListExport::ask(m_context, this,
                        outgoingOrders(*m_orderModel, *m_orders, m_context.calendar, title()));
    });
    connect(m_reception, &QAction::triggered, this,
            [this] { m_context.navigator.openReception(Plate()); });
    connect(&m_context.desk, &Desk::changed, this, [this] {
        if (isVisible()) refresh();  // else when it is shown
    });
    m_minute->setInterval(MinuteMs);
    connect(m_minute, &QTimer::timeout, this, &Today::tick);
}

QString Today::title() const { return tr("Today"); }

void Today::onShown() { (m_callsFirst ? m_calls : m_orders)->view()->setFocus(); }

QAction* Today::primary() const { return m_callsFirst ? m_call : m_open; }

QList<QAction*> Today::screenActions() const { return {m_open, m_call, m_reception, m_export}; }

bool Today::goBack() {
    if (!m_figures->chosen()) return false;
    m_figures->choose(std::nullopt);
    showLists();
    return true;
}

void Today::refresh() {
    arrangeForRoles();
    askOrders();
    askCalls();
    m_urgent->refresh();
    if (m_context.may(Right::SeeReports)) m_zero->refresh();
}

void Today::askOrders() {
    m_context.desk.askLatest(
        u"today.orders"_qs, this, [](Workplace& workplace) { return todayView(workplace); },
        [this](const Result<TodayView>& view) {
            if (!view) {
                showProblem(view.error());
                return;
            }
            m_problem->hide();
            m_view = *view;
            m_figures->setFigures(m_view.figures);
            showOrders();
        });
}

void Today::askCalls() {
    using Calls = std::vector<followups::DueCall>;
    m_context.desk.askLatest(
        u"today.calls"_qs, this, [](Workplace& workplace) { return dueCalls(workplace); },
        [this](const Result<Calls>& calls) {
            if (!calls) {
                showProblem(calls.error());
                return;
            }
            m_due = *calls;
            showCalls();
        });
}

void Today::showProblem(const Error& error) {
    m_problem->setText(ErrorText::sentences(error));
    m_problem->show();
}

void Today::showLists() {
    showOrders();
    showCalls();
}

void Today::showOrders() {
    const Instant now = m_context.clock.now();
    const std::optional<TodayFigure> figure = m_figures->chosen();
    std::vector<orders::OrderRow> rows = inTurn(m_context.user.roles, m_view.open, now);
    if (figure == TodayFigure::TakenInToday)
        rows.insert(rows.end(), m_view.gone.begin(), m_view.gone.end());
    if (figure && !isAboutCalls(*figure)) {
        const auto other = [&](const orders::OrderRow& row) {
            return !isBehind(*figure, row, now, m_context.calendar);
        };
        rows.erase(std::remove_if(rows.begin(), rows.end(), other), rows.end());
    }
    m_orderModel->setRows(std::move(rows));
    m_orders->selectFirst();
    updateHeadings();
    updateChoice();
}

void Today::showCalls() {
    const Instant now = m_context.clock.now();
    std::vector<followups::DueCall> rows = m_due;
    if (m_figures->chosen() == TodayFigure::CallsOverdue) {
        const auto inTime = [now](const followups::DueCall& call) { return call.overdueAt >= now; };
        rows.erase(std::remove_if(rows.begin(), rows.end(), inTime), rows.end());
    }
    m_callModel->setRows(std::move(rows));
    m_calls->selectFirst();
    updateHeadings();
    updateChoice();
}

void Today::followFigure() {
    if (m_figures->chosen() == TodayFigure::ComplaintsOverdue) {
        m_figures->choose(std::nullopt);
        m_context.navigator.openComplaint({});  // a list of its own
    }
    showLists();
    const std::optional<TodayFigure> figure = m_figures->chosen();
    if (!figure) return;
    DataTable* list = isAboutCalls(*figure) ? m_calls : m_orders;
    if (list->view()->model()->rowCount() > 0) list->view()->setFocus();
}

// Whoever sits here now: the main window exchanges the user at a quick switch.
void Today::arrangeForRoles() {
    const Roles roles = m_context.user.roles;
    m_callsFirst = callsComeFirst(roles);
    m_zero->setVisible(m_context.may(Right::SeeReports));
    m_figures->setOrder(figuresFor(roles));
    m_lists->setDirection(m_callsFirst ? QBoxLayout::RightToLeft : QBoxLayout::LeftToRight);
    m_lists->setStretchFactor(m_side, m_callsFirst ? OrdersShare : CallsShare);
    if (m_callsFirst)
        tabThrough({m_zero, m_calls, m_orders});
    else
        tabThrough({m_orders, m_zero, m_calls});
    updateChoice();
}

void Today::updateHeadings() {
    const std::optional<TodayFigure> figure = m_figures->chosen();
    const bool ofOrders = figure && !isAboutCalls(*figure);
    const bool overdue = figure == TodayFigure::CallsOverdue;
    const QString orderHeading = ofOrders ? FigureRow::name(*figure) : tr("Open orders");
    const QString callHeading = overdue ? FigureRow::name(*figure) : tr("Calls due");
    m_orderCard->setTitle(orderHeading);
    m_orders->setTitle(orderHeading);
    m_callCard->setTitle(callHeading);
    m_calls->setTitle(callHeading);
    m_all->setVisible(figure.has_value());
    if (ofOrders) {
        m_orders->setEmptyState(Icon::Check, tr("There is no such order."));
    } else {
        m_orders->setEmptyState(
            Icon::Reception, tr("No car is in the shop. Take one in when it turns in at the gate."),
            m_reception);
    }
    m_calls->setEmptyState(Icon::FollowUp, overdue ? tr("No call is overdue.")
                                                   : tr("No customer is to be called today."));
}

void Today::updateChoice() {
    const orders::OrderRow* order = m_orderModel->find(m_orders->currentId());
    const followups::DueCall* call = m_callModel->find(m_calls->currentId());
    m_open->setText(order ? tr("Open %1").arg(order->number) : tr("Open the order"));
    m_open->setEnabled(order);
    m_call->setText(call ? tr("Call %1").arg(call->customer) : tr("Call the customer"));
    m_call->setEnabled(call);
    m_reception->setVisible(m_context.may(Verb::TakeIn));
    m_export->setVisible(m_context.may(Verb::ExportList));
    QAction* first = m_callsFirst ? m_call : m_open;
    QAction* other = m_callsFirst ? m_open : m_call;
    m_bar->setPrimary(first->isEnabled() ? first : nullptr);
    QList<QAction*> secondary = {m_reception};
    if (other->isEnabled()) secondary.append(other);
    if (secondary == m_secondary) return;  // the buttons stay, and with them the focus
    m_secondary = secondary;
    m_bar->setSecondary(secondary);
}

// Times go on, and other counters write too.
void Today::tick() {
    m_callModel->retranslate();
    m_orderModel->retranslate();
    m_zero->tick();
    refresh();
}

void Today::openOrder(qint64 id) {
    if (id != 0) m_context.navigator.openOrder(OrderId(id));
}

void Today::openCall(qint64 id) {
    if (id != 0) m_context.navigator.openFollowUp(FollowUpId(id));
}

void Today::showEvent(QShowEvent* event) {
    Screen::showEvent(event);
    m_minute->start();
    refresh();
}

void Today::hideEvent(QHideEvent* event) {
    m_minute->stop();
    Screen::hideEvent(event);
}

void Today::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    Screen::changeEvent(event);
}

void Today::retranslate() {
    m_title->setText(title());
    m_day->setText(m_context.calendar.businessDate(m_context.clock.now())
                       .toString(QStringLiteral("yyyy-MM-dd")));
    m_all->setText(tr("Show all"));
    m_all->setAccessibleName(tr("Show all"));
    m_reception->setText(tr("New reception"));
    m_export->setText(tr("Export the list…"));
    updateHeadings();
    updateChoice();
    Q_EMIT titleChanged();
}

}  // namespace baydesk

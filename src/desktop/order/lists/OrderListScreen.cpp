#include "desktop/order/lists/OrderListScreen.h"

#include "application/order/Orders.h"
#include "desktop/desk/Desk.h"
#include "desktop/order/lists/OrderListExport.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/text/ErrorText.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/DataTable.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int MinuteMs = 60'000;

QString nameOf(OrderListScope scope) {
    switch (scope) {
        case OrderListScope::Quotes:
            return u"quotes"_qs;
        case OrderListScope::Settlement:
            return u"settlement"_qs;
    }
    return {};
}

Icon iconOf(OrderListScope scope) {
    switch (scope) {
        case OrderListScope::Quotes:
            return Icon::Quote;
        case OrderListScope::Settlement:
            return Icon::Settlement;
    }
    return Icon::List;
}

// What the page's own work can do without, so that the rest fits a small screen.
QStringList hiddenAtFirst(OrderListScope scope) {
    switch (scope) {
        case OrderListScope::Quotes:
            return {u"keyTag"_qs,      u"parkingSlot"_qs, u"stay"_qs, u"advisor"_qs,
                    u"technicians"_qs, u"jobs"_qs,        u"due"_qs};
        case OrderListScope::Settlement:
            return {u"vehicle"_qs, u"parkingSlot"_qs, u"stay"_qs,
                    u"advisor"_qs, u"technicians"_qs, u"jobs"_qs};
    }
    return {};
}

template <typename Predicate>
int countOf(const std::vector<orders::OrderRow>& rows, Predicate predicate) {
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), predicate));
}

}  // namespace

bool belongsTo(OrderListScope scope, NextAction next) {
    const Step step = stepOf(next);
    switch (scope) {
        case OrderListScope::Quotes:
            return step == Step::Quote;
        case OrderListScope::Settlement:
            return step == Step::Settle;
    }
    return false;
}

OrderListScreen::OrderListScreen(ScreenContext& context, OrderListScope scope, QWidget* parent)
    : Screen(parent),
      m_context(context),
      m_scope(scope),
      m_model(new OrderListModel(Formats(context.clock, context.calendar), this)),
      m_title(new QLabel(this)),
      m_count(new QLabel(this)),
      m_late(new Chip(this)),
      m_soon(new Chip(this)),
      m_problem(new WrappedLabel(this)),
      m_table(new DataTable(u"orders."_qs + nameOf(scope), this)),
      m_bar(new ActionBar(this)),
      m_open(new QAction(this)),
      m_reception(new QAction(this)),
      m_preview(new QAction(this)),
      m_copyNumber(new QAction(this)),
      m_copyPlate(new QAction(this)),
      m_export(new QAction(this)),
      m_minute(new QTimer(this)) {
    build();
    connectParts();
    retranslate();
}

void OrderListScreen::build() {
    markAs(m_title, "title");
    markAs(m_count, "second");
    markAs(m_problem, "error");
    m_problem->hide();
    m_reception->setIcon(Icons::icon(Icon::Plus));
    m_preview->setIcon(Icons::icon(Icon::Print));
    const QStringList hidden = hiddenAtFirst(m_scope);
    for (const QString& key : hidden) m_table->hideAtFirst(key);
    m_table->setModel(m_model);
    m_table->setContextActions(
        {m_open, m_preview, m_copyNumber, m_copyPlate, m_export, m_reception});
    m_bar->setSecondary({m_export, m_preview, m_reception});

    for (QWidget* part : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_count),
                          static_cast<QWidget*>(m_late), static_cast<QWidget*>(m_soon)})
        m_table->addToHead(part);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 4);
    column->setSpacing(metrics::Grid);
    column->addWidget(m_table, 1);
    column->addWidget(m_problem);
    column->addWidget(m_bar);
}

void OrderListScreen::connectParts() {
    connect(m_table, &DataTable::opened, this, &OrderListScreen::openCurrent);
    connect(m_table, &DataTable::currentChanged, this, &OrderListScreen::updateChoice);
    connect(m_bar, &ActionBar::missingChosen, this, [this] { m_table->view()->setFocus(); });
    connect(m_open, &QAction::triggered, this, &OrderListScreen::openCurrent);
    connect(m_preview, &QAction::triggered, this, &OrderListScreen::previewCurrent);
    connect(m_reception, &QAction::triggered, this,
            [this] { m_context.navigator.openReception(Plate()); });
    connect(m_copyNumber, &QAction::triggered, this, [this] {
        if (const orders::OrderRow* row = current())
            QGuiApplication::clipboard()->setText(row->number);
    });
    connect(m_copyPlate, &QAction::triggered, this, [this] {
        if (const orders::OrderRow* row = current())
            QGuiApplication::clipboard()->setText(row->plate.number());
    });
    connect(&m_context.desk, &Desk::changed, this, [this] {
        if (isVisible()) refresh();  // else when it is shown
    });
    connect(m_export, &QAction::triggered, this, &OrderListScreen::exportList);
    m_minute->setInterval(MinuteMs);
    connect(m_minute, &QTimer::timeout, this, &OrderListScreen::tick);
}

QString OrderListScreen::title() const {
    switch (m_scope) {
        case OrderListScope::Quotes:
            return tr("Quotes");
        case OrderListScope::Settlement:
            return tr("Settlement");
    }
    return {};
}

QString OrderListScreen::emptySentence() const {
    switch (m_scope) {
        case OrderListScope::Quotes:
            return tr(
                "No order waits for a quote or an answer. Take a car in, and it stands here "
                "until the customer has decided.");
        case OrderListScope::Settlement:
            return tr("No order is ready to settle. An order comes here when its car is ready.");
    }
    return {};
}

QString OrderListScreen::previewWords() const {
    switch (m_scope) {
        case OrderListScope::Quotes:
            return tr("Preview the quote");
        case OrderListScope::Settlement:
            return tr("Preview the settlement list");
    }
    return {};
}

PaperKind OrderListScreen::paper() const {
    switch (m_scope) {
        case OrderListScope::Quotes:
            return PaperKind::Quote;
        case OrderListScope::Settlement:
            return PaperKind::SettlementList;
    }
    return PaperKind::Quote;
}

void OrderListScreen::onShown() { m_table->view()->setFocus(); }

void OrderListScreen::refresh() {
    m_context.desk.askLatest(
        u"orders."_qs + nameOf(m_scope), this,
        [](Workplace& workplace) { return openOrders(workplace); },
        [this](const Result<std::vector<orders::OrderRow>>& open) {
            if (open) {
                show(*open);
            } else {
                showProblem(open.error());
            }
        });
}

QList<QAction*> OrderListScreen::screenActions() const {
    return {m_open, m_preview, m_copyNumber, m_copyPlate, m_export, m_reception};
}

void OrderListScreen::show(const std::vector<orders::OrderRow>& open) {
    m_problem->hide();
    std::vector<orders::OrderRow> mine;
    std::copy_if(open.begin(), open.end(), std::back_inserter(mine),
                 [this](const orders::OrderRow& row) { return belongsTo(m_scope, row.next); });
    m_model->setRows(std::move(mine));
    m_table->selectFirst();
    updateWords();
    updateChoice();
}

void OrderListScreen::showProblem(const Error& error) {
    m_problem->setText(ErrorText::sentences(error));
    m_problem->show();
}

const orders::OrderRow* OrderListScreen::current() const {
    return m_model->find(m_table->currentId());
}

void OrderListScreen::openCurrent() {
    if (const orders::OrderRow* row = current()) m_context.navigator.openOrder(row->id);
}

void OrderListScreen::previewCurrent() {
    if (const orders::OrderRow* row = current()) m_context.navigator.preview(paper(), row->id);
}

void OrderListScreen::exportList() {
    ListExport::ask(m_context, this,
                    outgoingOrders(*m_model, *m_table, m_context.calendar, title()));
}

void OrderListScreen::updateWords() {
    const std::vector<orders::OrderRow>& rows = m_model->rows();
    const Instant now = m_context.clock.now();
    const int late = countOf(rows, [now](const auto& row) { return isLate(row, now); });
    const int soon = countOf(rows, [now](const auto& row) { return isDueSoon(row, now); });
    m_count->setText(m_model->isLoaded() ? tr("%n order(s)", nullptr, static_cast<int>(rows.size()))
                                         : QString());
    m_late->setContent({Tone::Red, tr("%n late", nullptr, late), Icon::Warning});
    m_late->setVisible(late > 0);
    m_soon->setContent({Tone::Amber, tr("%n due within the hour", nullptr, soon), Icon::Clock});
    m_soon->setVisible(soon > 0);
}

void OrderListScreen::updateChoice() {
    const orders::OrderRow* row = current();
    for (QAction* action : {m_preview, m_copyNumber, m_copyPlate}) action->setEnabled(row);
    m_reception->setVisible(m_context.may(Verb::TakeIn));
    m_export->setVisible(m_context.may(Verb::ExportList));
    m_export->setEnabled(!m_model->rows().empty());
    m_open->setText(row ? tr("Open %1").arg(row->number) : tr("Open the order"));
    // Nothing to open in an empty list, which says itself what to do.
    m_bar->setPrimary(m_model->rows().empty() ? nullptr : m_open);
    m_bar->setMissing(row || m_model->rows().empty()
                          ? QList<Missing>()
                          : QList<Missing>{{u"list"_qs, tr("Choose an order in the list")}});
}

// Promises go on, and other counters write too.
void OrderListScreen::tick() {
    m_model->retranslate();
    updateWords();
    refresh();
}

void OrderListScreen::showEvent(QShowEvent* event) {
    Screen::showEvent(event);
    m_minute->start();
    refresh();
}

void OrderListScreen::hideEvent(QHideEvent* event) {
    m_minute->stop();
    Screen::hideEvent(event);
}

void OrderListScreen::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    Screen::changeEvent(event);
}

void OrderListScreen::retranslate() {
    m_title->setText(title());
    m_table->setTitle(title());
    m_reception->setText(tr("New reception"));
    m_preview->setText(previewWords());
    m_export->setText(tr("Export…"));
    m_copyNumber->setText(tr("Copy the order number"));
    m_copyPlate->setText(tr("Copy the plate"));
    m_table->setEmptyState(iconOf(m_scope), emptySentence(), m_reception);
    updateWords();
    updateChoice();
    Q_EMIT titleChanged();
}

}  // namespace baydesk

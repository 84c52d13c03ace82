#include "desktop/reception/UrgentCard.h"

#include "desktop/desk/Desk.h"
#include "desktop/reception/UrgentDialog.h"
#include "desktop/reception/UrgentWords.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/DataTable.h"
#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/Retranslate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int TickMs = 15'000;
constexpr int RowHeight = 28;
constexpr int MostRows = 4;
constexpr int MostLowRows = 2;
constexpr int HeadHeight = 32;
constexpr int Frame = 4;

}  // namespace

UrgentCard::UrgentCard(ScreenContext& context, const QString& name, Height height, QWidget* parent)
    : Card(parent),
      m_context(context),
      m_height(height),
      m_slot(name),
      m_model(new Model([](const UrgentCall& call) { return call.id.value(); }, columns(), this)),
      m_table(new DataTable(name, this)),
      m_clock(new QTimer(this)),
      m_handOver(new QAction(this)),
      m_ask(new QAction(this)),
      m_takeIn(new QAction(this)),
      m_visit(new QAction(this)),
      m_close(new QAction(this)) {
    m_table->setFilterShown(false);
    m_table->setModel(m_model);
    m_table->setContextActions(actions());
    m_table->view()->horizontalHeader()->setVisible(height == Height::Full);
    // Beside the title: a small monitor has no line to spare for them.
    auto* buttons = new QWidget(this);
    auto* line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::Grid);
    for (QAction* each : actions()) {
        auto* button = new KeyButton(this);
        button->follow(each);
        line->addWidget(button);
    }
    addToTitle(buttons);
    body()->addWidget(m_table);
    connect(m_table, &DataTable::currentChanged, this, &UrgentCard::updateActions);
    connect(m_table, &DataTable::opened, this, [this] {
        const UrgentCall* call = current();
        if (!call) return;
        record(call->state == UrgentState::Taken ? UrgentAct::HandedOver : UrgentAct::AskedAfter);
    });
    connect(m_handOver, &QAction::triggered, this, [this] { record(UrgentAct::HandedOver); });
    connect(m_ask, &QAction::triggered, this, [this] { record(UrgentAct::AskedAfter); });
    connect(m_visit, &QAction::triggered, this, [this] {
        if (const UrgentCall* call = current()) m_context.navigator.openVisitFor(*call);
    });
    connect(m_close, &QAction::triggered, this, [this] { record(UrgentAct::Closed); });
    connect(m_takeIn, &QAction::triggered, this, [this] {
        if (const UrgentCall* call = current()) m_context.navigator.openReceptionFor(*call);
    });
    m_clock->setInterval(TickMs);
    connect(m_clock, &QTimer::timeout, this, &UrgentCard::tick);
    m_clock->start();
    hide();
    retranslate();
}

std::vector<Column<UrgentCall>> UrgentCard::columns() const {
    const Clock& clock = m_context.clock;
    const Column<UrgentCall> due{
        .key = u"clock"_qs,
        .title = [] { return tr("Next"); },
        .text =
            [&clock](const UrgentCall& call) { return UrgentWords::clock(call, clock.now()).text; },
        .sortKey = [](const UrgentCall& call) { return clockOf(call).dueAt.ms; },
        .chip = [&clock](const UrgentCall& call) { return UrgentWords::clock(call, clock.now()); },
        .total = {},
        .whole = true};
    const Column<UrgentCall> what{.key = u"what"_qs,
                                  .title = [] { return tr("What is wrong"); },
                                  .text = UrgentWords::what,
                                  .toolTip = UrgentWords::what};
    const Column<UrgentCall> place{.key = u"place"_qs,
                                   .title = [] { return tr("Where"); },
                                   .text = [](const UrgentCall& call) { return call.said.place; }};
    const Column<UrgentCall> who{
        .key = u"who"_qs, .title = [] { return tr("Caller"); }, .text = UrgentWords::who};
    const Column<UrgentCall> with{
        .key = u"with"_qs,
        .title = [] { return tr("With"); },
        .text = [this](const UrgentCall& call) { return m_queue.name(call.responsible); }};
    return {due, what, place, who, with};
}

void UrgentCard::refresh() {
    m_context.desk.askLatest(
        m_slot, this, [](Workplace& workplace) { return urgentQueue(workplace); },
        [this](const Result<UrgentQueue>& queue) {
            if (!queue) return;
            m_queue = *queue;
            m_model->setRows(m_queue.open);
            m_table->selectFirst();
            const bool low = m_height == Height::Low;
            const int rows =
                std::min(low ? MostLowRows : MostRows, static_cast<int>(m_queue.open.size()));
            m_table->setFixedHeight((low ? Frame : HeadHeight) + rows * RowHeight);
            setVisible(rows > 0);
            retranslate();
        });
}

const UrgentCall* UrgentCard::current() const { return m_model->find(m_table->currentId()); }

void UrgentCard::record(UrgentAct act) {
    if (const UrgentCall* call = current())
        (new UrgentStepDialog(m_context, *call, act, window()))->open();
}

void UrgentCard::updateActions() {
    const UrgentCall* call = current();
    const auto can = [call](UrgentAct act) { return call && fits(*call, act); };
    m_handOver->setEnabled(can(UrgentAct::HandedOver));
    m_ask->setEnabled(can(UrgentAct::AskedAfter));
    m_visit->setEnabled(can(UrgentAct::BecameVisit) && m_context.may(Verb::Book));
    m_close->setEnabled(can(UrgentAct::Closed));
    m_takeIn->setEnabled(can(UrgentAct::BecameOrder) && m_context.may(Verb::TakeIn));
}

// The clocks go on; the row stays chosen.
void UrgentCard::tick() {
    if (isVisible()) m_model->retranslate();
}

void UrgentCard::showEvent(QShowEvent* event) {
    updateActions();
    Card::showEvent(event);
}

void UrgentCard::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    Card::changeEvent(event);
}

void UrgentCard::retranslate() {
    setTitle(tr("Urgent calls: %1").arg(m_queue.open.size()));
    m_table->setTitle(tr("Urgent calls"));
    m_table->setEmptyState(Icon::Phone, tr("No urgent call is open."));
    m_handOver->setText(tr("Hand over…"));
    m_ask->setText(tr("Asked after it…"));
    m_takeIn->setText(tr("Take it in"));
    m_visit->setText(tr("Field visit"));
    m_close->setText(tr("Close…"));
    m_model->retranslate();
    updateActions();
}

}  // namespace baydesk

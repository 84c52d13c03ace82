#include "desktop/report/SummaryView.h"

#include "desktop/desk/Desk.h"
#include "desktop/report/SummaryModel.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/TableParts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {

constexpr QLatin1String Slot("report");  // shared with the day's: one report at a time
constexpr int ProgressWidth = 160;

}  // namespace

SummaryView::SummaryView(ScreenContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_model(new SummaryModel(this)),
      m_progress(new QProgressBar(this)),
      m_state(new QLabel(this)),
      m_stop(new QAction(this)) {
    build();
    connect(m_stop, &QAction::triggered, this, [this] {
        m_working ? stop() : goOn();
        Q_EMIT changed();
    });
    retranslate();
}

void SummaryView::build() {
    auto* view = new TableView(this);
    m_view = view;
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setShowGrid(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->setHighlightSections(false);
    m_view->verticalHeader()->setDefaultSectionSize(metrics::RowHeight);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->setCornerButtonEnabled(false);
    for (QHeaderView* header : {m_view->horizontalHeader(), m_view->verticalHeader()})
        markAs(header, "unsorted");
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(view, &TableView::openAsked, this, &SummaryView::openCurrent);
    connect(view, &QAbstractItemView::doubleClicked, this, &SummaryView::openCurrent);
    markAs(m_state, "second");
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(ProgressWidth);
    auto* button = new KeyButton(this);
    button->follow(m_stop);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::Grid);
    head->addWidget(m_progress);
    head->addWidget(m_state, 1);
    head->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Grid);
    column->addLayout(head);
    column->addWidget(m_view, 1);
}

void SummaryView::show(ReportPeriod period, QDate day) {
    m_period = period;
    m_table = SummaryTable::of(period, day);
    m_isOver.assign(m_table.parts.size(), false);
    m_wanted.assign(m_table.parts.size(), false);
    showTable();
    goOn();
}

void SummaryView::refresh() {
    if (!m_working && !m_stopped) goOn();
}

void SummaryView::goOn() {
    for (std::size_t at = 0; at < m_table.parts.size(); ++at)
        m_wanted[at] = hasCome(at) && !m_isOver[at];
    m_stopped = false;
    m_working = true;
    askNext();
}

void SummaryView::stop() {
    m_context.desk.forget(Slot);
    m_working = false;
    m_stopped = true;
    showState();
}

// Days that have not come have no figures.
bool SummaryView::hasCome(std::size_t part) const {
    return m_table.parts[part].first <= m_context.calendar.businessDate(m_context.clock.now());
}

std::size_t SummaryView::nextPart() const {
    const auto next = std::find(m_wanted.begin(), m_wanted.end(), true);
    return static_cast<std::size_t>(next - m_wanted.begin());
}

void SummaryView::askNext() {
    const std::size_t at = nextPart();
    if (at == m_table.parts.size()) m_working = false;
    showState();
    if (!m_working) return;
    m_context.desk.askLatest(
        Slot, this,
        [viewer = m_context.user.id, days = m_table.parts[at]](Workplace& workplace) {
            return summaryPart(workplace, viewer, days);
        },
        [this, at](const Result<SummaryPart>& part) { take(at, part); });
}

void SummaryView::take(std::size_t at, const Result<SummaryPart>& part) {
    if (!part) {
        stop();
        Q_EMIT refused(part.error());
        return;
    }
    m_table.tallies[at] = part->tallies;
    m_wanted[at] = false;
    m_isOver[at] = !part->running;
    showTable();
    askNext();
    Q_EMIT changed();
}

// What is looked at stays where it is while parts come in.
void SummaryView::showTable() {
    const QModelIndex current = m_view->currentIndex();
    const int row = std::max(0, current.row());
    const int column = std::max(0, current.column());
    const int down = m_view->verticalScrollBar()->value();
    const int right = m_view->horizontalScrollBar()->value();
    const Phrases phrases(tr("en", "code of the language these words are in: en, zh_CN"));
    m_model->setTable(m_table, phrases);
    m_view->setCurrentIndex(m_model->index(row, column));
    m_view->verticalScrollBar()->setValue(down);
    m_view->horizontalScrollBar()->setValue(right);
}

void SummaryView::showState() {
    int all = 0;
    for (std::size_t at = 0; at < m_table.parts.size(); ++at) all += hasCome(at) ? 1 : 0;
    const int known = m_table.known();
    const bool isWhole = known == all;
    m_progress->setMaximum(all);
    m_progress->setValue(known);
    m_progress->setVisible(!isWhole);
    m_stop->setVisible(!isWhole);
    m_stop->setText(m_working ? tr("Stop") : tr("Go on"));
    m_state->setText(isWhole     ? tr("Enter on a column opens it by itself.")
                     : m_working ? tr("Being worked out: %1 of %2").arg(known).arg(all)
                                 : tr("Stopped: %1 of %2 are there").arg(known).arg(all));
}

void SummaryView::openCurrent() {
    if (const DateRange* part = m_model->partAt(m_view->currentIndex().column()))
        Q_EMIT partChosen(*part);
}

void SummaryView::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void SummaryView::retranslate() {
    m_view->setAccessibleName(tr("Summary"));
    m_progress->setAccessibleName(tr("How much is worked out"));
    showTable();
    showState();
}

}  // namespace baydesk

#include "desktop/widgets/DataTable.h"

#include "desktop/desk/Remembered.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/EmptyState.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/RowModel.h"
#include "desktop/widgets/TableParts.h"

#include <QAction>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <algorithm>
#include <utility>

namespace baydesk {

namespace {

constexpr int SaveDelayMs = 400;
constexpr int LeastWidth = 64;
constexpr int MostWidth = 320;
const QString ColumnsKey = QStringLiteral("columns");
const QString StateKey = QStringLiteral("state");

}  // namespace

DataTable::DataTable(const QString& name, QWidget* parent)
    : QWidget(parent),
      m_name(name),
      m_proxy(new QSortFilterProxyModel(this)),
      m_head(new QHBoxLayout),
      m_filter(new QLineEdit(this)),
      m_choice(new QToolButton(this)),
      m_view(new TableView(this)),
      m_totals(new TotalsRow(m_view, this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_clearFilter(new QAction(this)),
      m_save(new QTimer(this)) {
    buildHead();
    buildView();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_totals->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Grid);
    column->addLayout(m_head);
    column->addWidget(m_stack, 1);
    column->addWidget(m_totals);
    m_save->setSingleShot(true);
    m_save->setInterval(SaveDelayMs);
    connect(m_save, &QTimer::timeout, this, &DataTable::saveColumns);
    connect(m_clearFilter, &QAction::triggered, m_filter, &QLineEdit::clear);
    retranslate();
}

DataTable::~DataTable() {
    if (m_save->isActive()) saveColumns();
}

void DataTable::buildHead() {
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(Icons::icon(Icon::Search), QLineEdit::LeadingPosition);
    m_filter->setMaximumWidth(280);
    m_choice->setIcon(Icons::icon(Icon::Columns));
    m_choice->setIconSize({metrics::IconSize, metrics::IconSize});
    m_head->setSpacing(metrics::Grid);
    m_head->addStretch(1);
    m_head->addWidget(m_filter, 2);
    m_head->addWidget(m_choice);
    connect(m_choice, &QToolButton::clicked, this, &DataTable::showColumnChoice);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_proxy->setFilterFixedString(text.trimmed());
        updateContent();
    });
}

void DataTable::buildView() {
    m_proxy->setSortRole(RowModel::SortRole);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortLocaleAware(true);
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->verticalHeader()->setDefaultSectionSize(metrics::RowHeight);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->hide();
    QHeaderView* header = m_view->horizontalHeader();
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    const auto changed = [this] {
        if (!m_restoring && m_model) m_save->start();
    };
    connect(header, &QHeaderView::sectionResized, this, changed);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (!m_restoring && QGuiApplication::mouseButtons() != Qt::NoButton) m_wanted.clear();
    });
    connect(header, &QHeaderView::sectionMoved, this, changed);
    connect(header, &QHeaderView::sortIndicatorChanged, this, changed);
    m_view->viewport()->installEventFilter(this);
    connect(m_view, &QTableView::doubleClicked, this, &DataTable::openCurrent);
    connect(static_cast<TableView*>(m_view), &TableView::openAsked, this, &DataTable::openCurrent);
    connect(m_view, &QWidget::customContextMenuRequested, this, &DataTable::showContextMenu);
}

void DataTable::setModel(RowModel* model) {
    m_model = model;
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &DataTable::keepSelection);
    m_proxy->setSourceModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &DataTable::restoreSelection);
    m_totals->setModel(model);
    QItemSelectionModel* selection = m_view->selectionModel();
    connect(selection, &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT currentChanged(currentId()); });
    connect(selection, &QItemSelectionModel::selectionChanged, this,
            [this] { Q_EMIT selectionChanged(); });
    for (int column = 0; column < model->columnCount(); ++column) {
        m_view->setColumnHidden(column, m_hiddenAtFirst.contains(model->columnKey(column)));
    }
    connect(model, &QAbstractItemModel::modelReset, this, &DataTable::updateContent);
    connect(model, &QAbstractItemModel::dataChanged, this, &DataTable::updateContent);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &DataTable::updateContent);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &DataTable::updateContent);
    restoreColumns();
    updateContent();
}

void DataTable::setTitle(const QString& title) {
    m_title = title;
    m_view->setAccessibleName(title);
}

void DataTable::setEmptyState(Icon icon, const QString& sentence, QAction* action) {
    m_emptyIcon = icon;
    m_emptySentence = sentence;
    m_emptyAction = action;
    updateContent();
}

void DataTable::setContextActions(const QList<QAction*>& actions) { m_actions = actions; }

void DataTable::addToHead(QWidget* widget) {
    int place = 0;
    while (m_head->itemAt(place)->widget()) ++place;  // up to the stretch
    m_head->insertWidget(place, widget);
}

void DataTable::setFilterShown(bool shown) {
    m_filter->setVisible(shown);
    m_choice->setVisible(shown);
}

void DataTable::hideAtFirst(const QString& columnKey) { m_hiddenAtFirst.append(columnKey); }

qint64 DataTable::currentId() const {
    const QModelIndex current = m_view->currentIndex();
    if (!m_model || !current.isValid()) return 0;
    return m_model->idAt(m_proxy->mapToSource(current).row());
}

QList<qint64> DataTable::selectedIds() const {
    QList<qint64> ids;
    if (!m_model) return ids;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) ids.append(m_model->idAt(m_proxy->mapToSource(row).row()));
    return ids;
}

QList<qint64> DataTable::listedIds() const {
    QList<qint64> ids;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        ids.append(m_model->idAt(m_proxy->mapToSource(m_proxy->index(row, 0)).row()));
    return ids;
}

QStringList DataTable::headings() const {
    QStringList headings;
    for (int column = 0; column < m_model->columnCount(); ++column)
        headings << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return headings;
}

bool DataTable::isPhone(int column) const { return m_model->isPhone(column); }

std::vector<QStringList> DataTable::listedCells() const {
    std::vector<QStringList> rows;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_proxy->columnCount(); ++column)
            cells << m_proxy->index(row, column).data(RowModel::FileRole).toString();
        rows.push_back(cells);
    }
    return rows;
}

void DataTable::select(qint64 id) {
    const int row = m_model ? m_model->rowOf(id) : -1;
    if (row < 0) return;
    const QModelIndex index = m_proxy->mapFromSource(m_model->index(row, 0));
    if (!index.isValid()) return;
    // Not by setCurrentIndex: it asks which keys are held, and after Ctrl+Enter it would leave the
    // row before highlighted, too.
    m_view->selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index);
}

void DataTable::selectFirst() {
    if (currentId() != 0 || !m_model || m_proxy->rowCount() == 0) return;
    select(m_model->idAt(m_proxy->mapToSource(m_proxy->index(0, 0)).row()));
}

void DataTable::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void DataTable::retranslate() {
    m_filter->setPlaceholderText(tr("Filter this list"));
    m_filter->setAccessibleName(tr("Filter this list"));
    m_choice->setToolTip(tr("Choose columns"));
    m_choice->setAccessibleName(tr("Choose columns"));
    m_clearFilter->setText(tr("Clear the filter"));
    if (m_model) m_model->retranslate();
    updateContent();
}

void DataTable::updateContent() {
    fitColumns();
    const bool none = m_proxy->rowCount() == 0;
    const bool filtered = none && m_model && m_model->rowCount() > 0;
    if (filtered) {
        m_empty->setContent(Icon::Search,
                            tr("Nothing in this list matches “%1”.").arg(m_filter->text()),
                            m_clearFilter);
    } else {
        m_empty->setContent(m_emptyIcon, m_emptySentence, m_emptyAction);
    }
    const bool showEmpty = none && m_model && m_model->isLoaded() && !m_empty->sentence().isEmpty();
    m_stack->setCurrentWidget(showEmpty ? static_cast<QWidget*>(m_empty) : m_view);
}

void DataTable::openCurrent() {
    if (const qint64 id = currentId()) Q_EMIT opened(id);
}

void DataTable::showContextMenu(const QPoint& at) {
    if (m_actions.isEmpty()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void DataTable::showColumnChoice() {
    if (!m_model) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QAction* action = menu->addAction(m_model->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(column));
        action->setEnabled(column > 0);  // the first column says which row it is
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_view->setColumnHidden(column, !shown);
            m_save->start();
        });
    }
    menu->popup(m_choice->mapToGlobal(QPoint(0, m_choice->height())));
}

void DataTable::keepSelection() {
    m_keptCurrent = currentId();
    m_kept = selectedIds();
}

void DataTable::restoreSelection() {
    select(m_keptCurrent);
    for (const qint64 id : std::as_const(m_kept)) {
        const int row = m_model->rowOf(id);
        if (row < 0) continue;
        m_view->selectionModel()->select(m_proxy->mapFromSource(m_model->index(row, 0)),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

QString DataTable::columnKeys() const {
    QStringList keys;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        keys.append(m_model->columnKey(column));
    }
    return keys.join(QLatin1Char(','));
}

void DataTable::saveColumns() {
    if (!m_model) return;
    const QString group = QStringLiteral("tables/") + m_name + u'/';
    const QByteArray state = m_view->horizontalHeader()->saveState();
    if (remembered(group + StateKey).toByteArray() == state &&
        remembered(group + ColumnsKey).toString() == columnKeys())
        return;
    remember(group + ColumnsKey, columnKeys());
    remember(group + StateKey, state);
}

void DataTable::restoreColumns() {
    const QString group = QStringLiteral("tables/") + m_name + u'/';
    if (remembered(group + ColumnsKey).toString() != columnKeys()) return;
    m_restoring = true;
    m_fitted = m_view->horizontalHeader()->restoreState(remembered(group + StateKey).toByteArray());
    m_restoring = false;
}

bool DataTable::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) shareRoom();
    return QWidget::eventFilter(watched, event);
}

int DataTable::leastWidth(int column) const {
    const int heading = std::max(LeastWidth, m_view->horizontalHeader()->sectionSizeHint(column));
    if (!m_model->isWhole(column)) return heading;
    const QAbstractItemView* view = m_view;  // public there
    return std::max(heading, view->sizeHintForColumn(column) + metrics::Grid);
}

// Times and numbers grow after the first rows were fitted, and are never cut.
void DataTable::keepWhole() {
    if (!m_model || m_model->rowCount() == 0) return;
    const bool before = std::exchange(m_restoring, true);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (!m_model->isWhole(column) || m_view->isColumnHidden(column)) continue;
        const int least = leastWidth(column);
        if (column < m_wanted.size()) m_wanted[column] = std::max(m_wanted[column], least);
        if (m_view->columnWidth(column) < least) m_view->setColumnWidth(column, least);
    }
    m_restoring = before;
}

// While nobody has chosen widths, long words give way to what is never cut.
void DataTable::shareRoom() {
    if (m_wanted.isEmpty() || !m_model) return;
    const bool before = std::exchange(m_restoring, true);
    int over = -m_view->viewport()->width();
    int spare = 0;
    const auto spareOf = [this](int column) {
        if (m_view->isColumnHidden(column)) return 0;
        return std::max(0, m_wanted[column] - leastWidth(column));
    };
    for (int column = 0; column < m_wanted.size(); ++column) {
        if (!m_view->isColumnHidden(column)) over += m_wanted[column];
        spare += spareOf(column);
    }
    for (int column = 0; column < m_wanted.size(); ++column) {
        if (m_view->isColumnHidden(column)) continue;
        const int less = over > 0 && spare > 0
                             ? std::min(spareOf(column), spareOf(column) * over / spare + 1)
                             : 0;
        m_view->setColumnWidth(column, m_wanted[column] - less);
    }
    m_restoring = before;
}

void DataTable::fitColumns() {
    if (m_fitted || !m_model || m_model->rowCount() == 0) {
        keepWhole();
        return;
    }
    m_fitted = true;
    m_restoring = true;
    // While the last column stretches, its width is not that of its content.
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int width = m_view->columnWidth(column) + 2 * metrics::Grid;
        m_view->setColumnWidth(column, std::clamp(width, LeastWidth, MostWidth));
        m_wanted.append(m_view->columnWidth(column));
    }
    keepWhole();
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_restoring = false;
    shareRoom();
}

}  // namespace baydesk

#include "desktop/order/JobsView.h"

#include "desktop/order/OrderWords.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/MoneyEdit.h"
#include "desktop/widgets/QuantityEdit.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace baydesk {

namespace {

constexpr int Side = 8;
constexpr int MarkWidth = 14;  // of the fold mark before a job's title; lines are indented by it
constexpr int GradeWidth = 124;
constexpr int NumberWidth = 84;
constexpr int MoneyWidth = 100;
constexpr int ApprovalWidth = 170;

}  // namespace

// -- cells

void JobCellDelegate::initStyleOption(QStyleOptionViewItem* option,
                                      const QModelIndex& index) const {
    CellDelegate::initStyleOption(option, index);
    if (index.data(JobsModel::RefusedRole).toBool()) {
        option->icon = Icons::icon(Icon::Warning, Token::Red);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(14, 14);
    }
}

void JobCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    QStyleOptionViewItem cell(option);
    const bool current = (option.state & QStyle::State_HasFocus) != 0;
    if (index.column() != JobsModel::Name) {
        CellDelegate::paint(painter, cell, index);
    } else {
        const bool job = index.data(JobsModel::JobRowRole).toBool();
        // The ground of the whole cell, then the words beside the fold mark.
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, Tokens::current()(Token::AccentSoft));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          Tokens::current()(Token::Border));
        cell.rect.setLeft(cell.rect.left() + MarkWidth + (job ? 0 : Side));
        CellDelegate::paint(painter, cell, index);
        if (job) {
            const bool folded = index.data(JobsModel::CollapsedRole).toBool();
            const int top = option.rect.center().y() - MarkWidth / 2;
            painter->drawPixmap(option.rect.left() + Side / 2, top,
                                Icons::pixmap(folded ? Icon::ChevronRight : Icon::ChevronDown,
                                              MarkWidth, Tokens::current()(Token::TextSecond),
                                              painter->device()->devicePixelRatioF()));
        }
        if (const QString mark = index.data(JobsModel::MarkRole).toString(); !mark.isEmpty()) {
            const ChipText chip{Tone::Accent, mark, {}};
            const QFont font = Theme::font(metrics::FontSizeSmall);
            const QSize size = chipSize(chip, font);
            const int words = QFontMetrics(Theme::boldFont())
                                  .horizontalAdvance(index.data(Qt::DisplayRole).toString());
            const int left = std::min(cell.rect.left() + words + 2 * Side + Side / 2,
                                      option.rect.right() - size.width() - Side);
            paintChip(*painter,
                      QRect(QPoint(left, option.rect.center().y() - size.height() / 2), size), chip,
                      font);
        }
    }
    if (!current) return;
    painter->save();
    painter->setPen(QPen(Tokens::current()(Token::Accent), 1));
    painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    painter->restore();
}

QWidget* JobCellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                       const QModelIndex& index) const {
    QWidget* editor = nullptr;
    if (index.column() == JobsModel::Grade) {
        auto* choice = new QComboBox(parent);
        for (const PartGrade grade : {PartGrade::Original, PartGrade::Aftermarket,
                                      PartGrade::Remanufactured, PartGrade::NotStated})
            choice->addItem(OrderWords::grade(grade), static_cast<int>(grade));
        choice->addItem(OrderWords::customersOwn(), JobsModel::CustomersOwn);
        editor = choice;
    } else if (index.column() == JobsModel::Number) {
        editor = new QuantityEdit(parent);
    } else if (index.column() == JobsModel::Price) {
        editor = new MoneyEdit(parent);
    } else {
        editor = new QLineEdit(parent);
    }
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setAlignment(index.column() == JobsModel::Name ? Qt::AlignLeft : Qt::AlignRight);
        // As high as the row, whatever the style sheet thinks of a field on a form.
        line->setStyleSheet(QStringLiteral("min-height: 0; padding: 0 5px;"));
        if (auto* view = qobject_cast<JobsView*>(parent->parentWidget()))
            connect(line, &QLineEdit::textEdited, view, &JobsView::typing);
    }
    editor->setAccessibleName(
        index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    return editor;
}

void JobCellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const QVariant value = index.data(Qt::EditRole);
    if (auto* choice = qobject_cast<QComboBox*>(editor)) {
        choice->setCurrentIndex(std::max(0, choice->findData(value)));
        return;
    }
    // A refresh meanwhile does not overwrite what is being typed.
    auto* line = qobject_cast<QLineEdit*>(editor);
    if (!line || line->isModified()) return;
    line->setText(value.toString());
    line->selectAll();
}

void JobCellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                   const QModelIndex& index) const {
    if (auto* choice = qobject_cast<QComboBox*>(editor))
        model->setData(index, choice->currentData(), Qt::EditRole);
    else if (auto* line = qobject_cast<QLineEdit*>(editor))
        model->setData(index, line->text(), Qt::EditRole);
}

// -- the view

JobsView::JobsView(JobsModel* model, QWidget* parent) : QTableView(parent), m_jobs(model) {
    setModel(model);
    setItemDelegate(new JobCellDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked);
    setShowGrid(false);
    setTabKeyNavigation(false);  // Tab leaves the list; while a cell is edited it goes on inside
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(metrics::RowHeight);
    verticalHeader()->setMinimumSectionSize(metrics::RowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    retranslate();
}

void JobsView::retranslate() { setAccessibleName(tr("Jobs and lines")); }

JobId JobsView::currentJob() const {
    const Job* job = m_jobs->jobAt(currentIndex().row());
    return job ? job->id : JobId();
}

void JobsView::selectJob(JobId job) {
    const int row = m_jobs->rowOf({JobsModel::RowKind::Job, job, {}});
    if (row >= 0) setCurrentIndex(m_jobs->index(row, JobsModel::Name));
}

void JobsView::selectLine(JobId job, LineId line) {
    const int row = m_jobs->rowOf({JobsModel::RowKind::Line, job, line});
    if (row >= 0) setCurrentIndex(m_jobs->index(row, JobsModel::Name));
}

void JobsView::editCell(int row, int column) {
    const QModelIndex cell = m_jobs->index(row, column);
    if (!cell.isValid()) return;
    setFocus(Qt::OtherFocusReason);
    setCurrentIndex(cell);
    scrollTo(cell);
    if (m_jobs->flags(cell) & Qt::ItemIsEditable) edit(cell);
}

void JobsView::finishEditing() {
    QWidget* editor = indexWidget(currentIndex());
    if (state() != EditingState || !editor) return;
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
}

std::optional<QString> JobsView::openText() const {
    const auto* editor = qobject_cast<QLineEdit*>(indexWidget(currentIndex()));
    if (state() != EditingState || !editor) return std::nullopt;
    return editor->text();
}

void JobsView::keyPressEvent(QKeyEvent* event) {
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const QModelIndex current = currentIndex();
    const bool plain = modifiers == Qt::NoModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (plain && enter) {
        editCurrent();
    } else if (plain && event->key() == Qt::Key_Insert) {
        Q_EMIT lineWanted();
    } else if (plain && event->key() == Qt::Key_Delete) {
        Q_EMIT removeWanted();
    } else if (plain && event->key() == Qt::Key_Space && current.isValid() &&
               m_jobs->rowAt(current.row()).kind == JobsModel::RowKind::Job) {
        m_jobs->toggleCollapsed(m_jobs->rowAt(current.row()).job);
    } else if (!event->text().isEmpty() && event->text().at(0).isPrint()) {
        event->ignore();  // letters belong to the search box of the window
    } else {
        QTableView::keyPressEvent(event);
    }
}

void JobsView::mousePressEvent(QMouseEvent* event) {
    QTableView::mousePressEvent(event);
    const QModelIndex cell = indexAt(event->pos());
    if (!cell.isValid() || cell.column() != JobsModel::Name) return;
    const bool onMark = event->pos().x() < visualRect(cell).left() + MarkWidth + Side;
    if (onMark && m_jobs->rowAt(cell.row()).kind == JobsModel::RowKind::Job)
        m_jobs->toggleCollapsed(m_jobs->rowAt(cell.row()).job);
}

void JobsView::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_jobs->rowCount() > 0)
        setCurrentIndex(m_jobs->index(0, JobsModel::Name));
}

void JobsView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
    scrollTo(currentIndex());
}

void JobsView::fitColumns() {
    QHeaderView* header = horizontalHeader();
    header->resizeSection(JobsModel::Grade, GradeWidth);
    header->resizeSection(JobsModel::Number, NumberWidth);
    header->resizeSection(JobsModel::Price, MoneyWidth);
    header->resizeSection(JobsModel::Amount, MoneyWidth);
    header->resizeSection(JobsModel::Approval, ApprovalWidth);
    const int others = GradeWidth + NumberWidth + 2 * MoneyWidth + ApprovalWidth;
    header->resizeSection(JobsModel::Name, std::max(200, viewport()->width() - others));
}

void JobsView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    Q_EMIT currentJobChanged();
}

void JobsView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    const QModelIndex cell = currentIndex();
    QTableView::closeEditor(editor, hint);
    // Esc takes back what was refused, too.
    if (hint == QAbstractItemDelegate::RevertModelCache && cell.isValid()) {
        const JobsModel::RowRef row = m_jobs->rowAt(cell.row());
        m_jobs->takeBack({row.job, row.line, cell.column(), {}});
    }
    // A line that was given no name is none.
    if (state() != EditingState) m_jobs->dropFreshLine();
    Q_EMIT typing();
}

void JobsView::editCurrent() {
    QModelIndex cell = currentIndex();
    if (!cell.isValid()) return;
    if (!(m_jobs->flags(cell) & Qt::ItemIsEditable)) cell = cell.siblingAtColumn(JobsModel::Name);
    if (!(m_jobs->flags(cell) & Qt::ItemIsEditable)) return;
    setCurrentIndex(cell);
    edit(cell);
}

QModelIndex JobsView::nextEditable(const QModelIndex& from, int step) const {
    const int columns = JobsModel::ColumnCount;
    const int cells = m_jobs->rowCount() * columns;
    for (int at = from.row() * columns + from.column() + step; at >= 0 && at < cells; at += step) {
        const QModelIndex cell = m_jobs->index(at / columns, at % columns);
        if (m_jobs->flags(cell) & Qt::ItemIsEditable) return cell;
    }
    return from;
}

QModelIndex JobsView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    if (currentIndex().isValid() && action == MoveNext) return nextEditable(currentIndex(), 1);
    if (currentIndex().isValid() && action == MovePrevious) return nextEditable(currentIndex(), -1);
    return QTableView::moveCursor(action, modifiers);
}

}  // namespace baydesk

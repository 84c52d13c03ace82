#include "desktop/widgets/TableParts.h"

#include "desktop/theme/Theme.h"
#include "desktop/widgets/PlateLabel.h"
#include "desktop/widgets/RowModel.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace baydesk {

namespace {

constexpr int CellSide = 8;

QRect placed(const QRect& cell, const QSize& size, const QModelIndex& index) {
    const auto alignment =
        static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).value<Qt::Alignment>());
    const QRect room = cell.adjusted(CellSide, 0, -CellSide, 0);
    const QSize fitting(std::min(size.width(), room.width()), size.height());
    return QStyle::alignedRect(Qt::LeftToRight, alignment, fitting, room);
}

}  // namespace

void TableView::keyPressEvent(QKeyEvent* event) {
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && modifiers == Qt::NoModifier) {
        Q_EMIT openAsked();
        return;
    }
    const bool character =
        !event->text().isEmpty() && event->text().at(0).isPrint() && event->key() != Qt::Key_Space;
    if (character && (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier)) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    const bool byKey =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && !currentIndex().isValid() && model() && model()->rowCount() > 0) selectRow(0);
}

void CellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant ink = index.data(Qt::ForegroundRole);
    if (ink.isValid()) option->palette.setBrush(QPalette::HighlightedText, ink.value<QBrush>());
    option->state &= ~QStyle::State_HasFocus;
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const QVariant plate = index.data(RowModel::PlateRole);
    const QVariant chip = index.data(RowModel::ChipRole);
    if (!plate.isValid() && !chip.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem empty(option);
    initStyleOption(&empty, index);
    empty.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);
    if (plate.isValid()) {
        const auto value = plate.value<Plate>();
        paintPlate(*painter, placed(option.rect, plateSize(value), index), value);
        return;
    }
    const auto value = chip.value<ChipText>();
    const QFont font = Theme::font(metrics::FontSizeSmall);
    paintChip(*painter, placed(option.rect, chipSize(value, font), index), value, font);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const QVariant plate = index.data(RowModel::PlateRole);
    if (plate.isValid()) size.setWidth(plateSize(plate.value<Plate>()).width() + 2 * CellSide);
    const QVariant chip = index.data(RowModel::ChipRole);
    if (chip.isValid()) {
        const QFont font = Theme::font(metrics::FontSizeSmall);
        size.setWidth(chipSize(chip.value<ChipText>(), font).width() + 2 * CellSide);
    }
    size.setHeight(metrics::RowHeight);
    return size;
}

TotalsRow::TotalsRow(QTableView* view, QWidget* parent) : QWidget(parent), m_view(view) {
    const auto repaint = [this] { update(); };
    connect(view->horizontalHeader(), &QHeaderView::sectionResized, this, repaint);
    connect(view->horizontalHeader(), &QHeaderView::sectionMoved, this, repaint);
    connect(view->horizontalHeader(), &QHeaderView::geometriesChanged, this, repaint);
    connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, repaint);
}

void TotalsRow::setModel(const RowModel* model) {
    m_model = model;
    connect(model, &QAbstractItemModel::modelReset, this, &TotalsRow::updateTotals);
    connect(model, &QAbstractItemModel::dataChanged, this, &TotalsRow::updateTotals);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &TotalsRow::updateTotals);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TotalsRow::updateTotals);
    updateTotals();
}

QSize TotalsRow::sizeHint() const { return {100, metrics::RowHeight}; }

void TotalsRow::updateTotals() {
    setVisible(m_model->hasTotals() && m_model->rowCount() > 0);
    QStringList words;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString total = m_model->total(column);
        if (total.isEmpty()) continue;
        words.append(m_model->headerData(column, Qt::Horizontal).toString() + QLatin1Char(' ') +
                     total);
    }
    setAccessibleName(words.join(QStringLiteral(", ")));
    update();
}

void TotalsRow::paintEvent(QPaintEvent* /*event*/) {
    if (!m_model) return;
    const Tokens tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens(Token::Border));
    painter.setBrush(tokens(Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::CardRadius,
                            metrics::CardRadius);
    painter.setFont(Theme::boldFont());
    painter.setPen(tokens(Token::Text));
    const QHeaderView* header = m_view->horizontalHeader();
    const int shift = m_view->viewport()->x();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString total = m_model->total(column);
        if (total.isEmpty() || header->isSectionHidden(column)) continue;
        const QRect cell(shift + header->sectionViewportPosition(column), 0,
                         header->sectionSize(column), height());
        const auto alignment = m_model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)
                                   .value<Qt::Alignment>();
        painter.drawText(cell.adjusted(CellSide, 0, -CellSide, 0),
                         static_cast<int>(alignment.toInt()), total);
    }
}

}  // namespace baydesk

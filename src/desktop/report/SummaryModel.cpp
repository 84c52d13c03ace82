#include "desktop/report/SummaryModel.h"

#include "desktop/theme/Theme.h"
#include "documents/report/FigureWords.h"

namespace baydesk {

void SummaryModel::setTable(const SummaryTable& table, const Phrases& phrases) {
    beginResetModel();
    m_table = table;
    m_phrases = phrases;
    m_whole = table.whole();
    endResetModel();
}

const DateRange* SummaryModel::partAt(int column) const {
    return column > 0 ? &m_table.parts.at(static_cast<std::size_t>(column - 1)) : nullptr;
}

int SummaryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_whole.size());
}

int SummaryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.parts.size()) + 1;
}

QVariant SummaryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const bool isFigure = orientation == Qt::Vertical;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isFigure ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (isFigure && (role == Qt::DisplayRole || role == Qt::ToolTipRole)) {
        const Tally& row = m_whole.at(static_cast<std::size_t>(section));
        return role == Qt::DisplayRole ? nameOf(figureOf(row), m_phrases)
                                       : formulaOf(row.kind, m_phrases);
    }
    if (role != Qt::DisplayRole) return {};
    const DateRange* part = partAt(section);
    return part ? headOf(*part) : tr("Together");
}

QVariant SummaryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Tally& row = m_whole.at(static_cast<std::size_t>(index.row()));
    switch (role) {
        case Qt::DisplayRole:
            return text(index);
        case Qt::TextAlignmentRole:
            return headerData(index.column(), Qt::Horizontal, role);
        case Qt::ToolTipRole:
            return formulaOf(row.kind, m_phrases);
        case Qt::FontRole:
            return partAt(index.column()) ? QVariant() : Theme::boldFont();
        default:
            return {};
    }
}

QString SummaryModel::text(const QModelIndex& index) const {
    const Tally& row = m_whole.at(static_cast<std::size_t>(index.row()));
    return partAt(index.column()) ? m_table.cell(static_cast<std::size_t>(index.column() - 1), row)
                                  : valueText(figureOf(row));
}

}  // namespace baydesk

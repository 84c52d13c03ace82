#include "desktop/workshop/board/BoardModel.h"

#include <QMimeData>
#include <algorithm>

namespace baydesk {

void BoardModel::setCards(std::vector<BoardCard> cards) {
    const bool same =
        std::equal(cards.begin(), cards.end(), m_cards.begin(), m_cards.end(),
                   [](const BoardCard& one, const BoardCard& other) { return one.id == other.id; });
    if (!same) {
        beginResetModel();
        m_cards = std::move(cards);
        endResetModel();
        return;
    }
    if (cards == m_cards) return;
    m_cards = std::move(cards);  // the same cards, a minute later
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const BoardCard* BoardModel::card(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= rowCount()) return nullptr;
    return &m_cards[static_cast<std::size_t>(index.row())];
}

QModelIndex BoardModel::indexOf(qint64 id) const {
    for (int row = 0; row < rowCount(); ++row)
        if (m_cards[static_cast<std::size_t>(row)].id == id) return index(row);
    return {};
}

int BoardModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QVariant BoardModel::data(const QModelIndex& index, int role) const {
    const BoardCard* found = card(index);
    if (!found) return {};
    if (role == Qt::DisplayRole) return found->title;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) return found->spoken;
    return {};
}

Qt::ItemFlags BoardModel::flags(const QModelIndex& index) const {
    const BoardCard* found = card(index);
    if (!found) return Qt::ItemIsDropEnabled;  // a column takes what is dropped between its cards
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (found->job) flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QStringList BoardModel::mimeTypes() const { return {QLatin1String(MimeType)}; }

QMimeData* BoardModel::mimeData(const QModelIndexList& indexes) const {
    auto* data = new QMimeData;
    if (const BoardCard* found = indexes.isEmpty() ? nullptr : card(indexes.first()))
        data->setData(QLatin1String(MimeType), QByteArray::number(found->job.value()));
    return data;
}

}  // namespace baydesk

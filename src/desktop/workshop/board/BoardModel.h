#pragma once

#include "desktop/workshop/board/BoardCard.h"

#include <QAbstractListModel>

namespace baydesk {

// The cards of one column. A card is read out whole and can be dragged by its job's id.
class BoardModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    static constexpr auto MimeType = "application/x-baydesk-job";

    void setCards(std::vector<BoardCard> cards);
    const std::vector<BoardCard>& cards() const { return m_cards; }
    // nullptr for an index that is not one.
    const BoardCard* card(const QModelIndex& index) const;
    QModelIndex indexOf(qint64 id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    std::vector<BoardCard> m_cards;
};

}  // namespace baydesk

#pragma once

#include "application/search/Finder.h"
#include "desktop/text/Formats.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <vector>

namespace baydesk {

// What the search box found, one hit a row. DisplayRole is the whole hit in words, for a screen
// reader.
class SearchHits : public QAbstractListModel {
    Q_OBJECT

public:
    explicit SearchHits(Formats formats, QObject* parent = nullptr);

    void setHits(std::vector<Found> hits);
    const Found& hit(int row) const { return m_hits.at(static_cast<std::size_t>(row)); }
    // "陈国强 · 大众 朗逸 · 138****5678".
    QString line(const Found& hit) const;
    // Where the car is: "in the shop · in work · W261122-0007", "last here 11-28 09:00".
    QString note(const Found& hit) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    Formats m_formats;
    std::vector<Found> m_hits;
};

// Paints a hit: sign or plate, who and what, and what opens.
class SearchHitDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace baydesk

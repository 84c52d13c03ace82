#pragma once

#include "desktop/widgets/RowModel.h"

#include <QBrush>
#include <algorithm>
#include <functional>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace baydesk {

// How one column shows a row. Only key, title and text are needed.
template <typename Row>
struct Column {
    QString key;                                       // stable name, for remembered widths
    std::function<QString()> title;                    // asked again when the language changes
    std::function<QString(const Row&)> text;           // what is shown, filtered and read aloud
    Qt::Alignment alignment = Qt::AlignLeft;           // figures: Qt::AlignRight
    std::function<QVariant(const Row&)> sortKey = {};  // the text, if there is none
    std::function<std::optional<Token>(const Row&)> color = {};
    std::function<QString(const Row&)> toolTip = {};  // the exact time, the whole name
    std::function<Plate(const Row&)> plate = {};      // painted as a plate in place of the text
    std::function<std::optional<ChipText>(const Row&)> chip = {};  // painted in place of the text
    std::function<QString(const std::vector<Row>&)> total = {};
    // In a file, where that differs from what is shown: a moment in full, a phone whole.
    std::function<QString(const Row&)> file = {};
    bool phone = false;  // in a file for who may see it, else masked there
    bool whole = false;  // never cut, as a plate: a promised time, an order's number
};

// A table of values. `setRows` tells views only what differs, by the rows' ids: selection, scroll
// position and current row survive a refresh.
//
//     auto* model = new ValueTableModel<OrderRow>(
//         [](const OrderRow& row) { return row.id.value(); },
//         {{.key = u"number"_qs, .title = [] { return Orders::tr("Number"); },
//           .text = [](const OrderRow& row) { return row.number; }}, …});
template <typename Row>
class ValueTableModel : public RowModel {
public:
    using IdOf = std::function<qint64(const Row&)>;

    ValueTableModel(IdOf idOf, std::vector<Column<Row>> columns, QObject* parent = nullptr)
        : RowModel(parent), m_idOf(std::move(idOf)), m_columns(std::move(columns)) {}

    // Ids must be different from each other.
    void setRows(std::vector<Row> rows) {
        m_loaded = true;
        removeVanished(rows);
        appendNew(rows);
        takeOrder(rows);
        m_rows = std::move(rows);
        indexRows();
        if (m_rows.empty()) {
            Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
            return;
        }
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    // More rows of the same list, for lists that come page by page.
    void appendRows(std::vector<Row> rows) {
        std::vector<Row> all = m_rows;
        all.insert(all.end(), std::make_move_iterator(rows.begin()),
                   std::make_move_iterator(rows.end()));
        setRows(std::move(all));
    }
    // Called when the view comes to the end of a list that has more; answer with appendRows.
    // `none` when everything is there.
    void setMore(std::function<void()> more) { m_more = std::move(more); }

    const std::vector<Row>& rows() const { return m_rows; }
    const Row& rowAt(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    const Row* find(qint64 id) const {
        const int row = rowOf(id);
        return row < 0 ? nullptr : &rowAt(row);
    }

    qint64 idAt(int row) const override { return m_idOf(rowAt(row)); }
    int rowOf(qint64 id) const override {
        const auto found = m_rowOf.find(id);
        return found == m_rowOf.end() ? -1 : found->second;
    }
    QString columnKey(int column) const override { return at(column).key; }
    QString total(int column) const override {
        return at(column).total ? at(column).total(m_rows) : QString();
    }
    bool hasTotals() const override {
        return std::any_of(m_columns.begin(), m_columns.end(),
                           [](const Column<Row>& column) { return bool(column.total); });
    }
    bool isWhole(int column) const override { return at(column).whole || at(column).plate; }
    bool isPhone(int column) const override { return at(column).phone; }
    bool isLoaded() const override { return m_loaded; }

    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    bool canFetchMore(const QModelIndex& parent) const override {
        return !parent.isValid() && bool(m_more);
    }
    void fetchMore(const QModelIndex& parent) override {
        if (!canFetchMore(parent)) return;
        const auto more = std::exchange(m_more, nullptr);
        more();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
            return RowModel::headerData(section, orientation, role);
        }
        if (role == Qt::DisplayRole) return at(section).title();
        if (role == Qt::TextAlignmentRole) return alignment(at(section));
        return {};
    }
    QVariant data(const QModelIndex& index, int role) const override {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
        return cell(at(index.column()), rowAt(index.row()), role);
    }

private:
    const Column<Row>& at(int column) const {
        return m_columns.at(static_cast<std::size_t>(column));
    }
    static QVariant alignment(const Column<Row>& column) {
        return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
    }
    static QVariant cell(const Column<Row>& column, const Row& row, int role) {
        switch (role) {
            case Qt::DisplayRole:
                return column.text(row);
            case Qt::TextAlignmentRole:
                return alignment(column);
            case SortRole:
                return column.sortKey ? column.sortKey(row) : column.text(row);
            case FileRole:
                return column.file ? column.file(row) : column.text(row);
            case Qt::ToolTipRole:
                return column.toolTip ? column.toolTip(row) : QVariant();
            case Qt::ForegroundRole:
                if (const auto token = column.color ? column.color(row) : std::nullopt) {
                    return QBrush(Tokens::current()(*token));
                }
                return {};
            case PlateRole:
                return column.plate ? QVariant::fromValue(column.plate(row)) : QVariant();
            case ChipRole:
                if (const auto chip = column.chip ? column.chip(row) : std::nullopt) {
                    return QVariant::fromValue(*chip);
                }
                return {};
            default:
                return {};
        }
    }

    void removeVanished(const std::vector<Row>& coming) {
        std::unordered_set<qint64> stay;
        for (const Row& row : coming) stay.insert(m_idOf(row));
        for (int last = rowCount() - 1; last >= 0; --last) {
            if (stay.count(idAt(last)) > 0) continue;
            int first = last;
            while (first > 0 && stay.count(idAt(first - 1)) == 0) --first;
            beginRemoveRows({}, first, last);
            m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
            endRemoveRows();
            last = first;
        }
        indexRows();
    }
    void appendNew(const std::vector<Row>& coming) {
        std::vector<Row> added;
        for (const Row& row : coming) {
            if (rowOf(m_idOf(row)) < 0) added.push_back(row);
        }
        if (added.empty()) return;
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(added.size()) - 1);
        m_rows.insert(m_rows.end(), added.begin(), added.end());
        indexRows();
        endInsertRows();
    }
    // Both lists hold the same ids now; persistent indexes move to where their row will be.
    void takeOrder(const std::vector<Row>& coming) {
        bool same = true;
        std::unordered_map<qint64, int> place;
        for (std::size_t i = 0; i < coming.size(); ++i) {
            const qint64 id = m_idOf(coming.at(i));
            place[id] = static_cast<int>(i);
            same = same && id == idAt(static_cast<int>(i));
        }
        if (same) return;
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex& old : before) {
            after.append(index(place.at(idAt(old.row())), old.column()));
        }
        m_rows = coming;
        indexRows();
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }
    void indexRows() {
        m_rowOf.clear();
        for (int row = 0; row < rowCount(); ++row) m_rowOf[idAt(row)] = row;
    }

    IdOf m_idOf;
    std::vector<Column<Row>> m_columns;
    std::vector<Row> m_rows;
    std::unordered_map<qint64, int> m_rowOf;
    std::function<void()> m_more;
    bool m_loaded = false;
};

}  // namespace baydesk

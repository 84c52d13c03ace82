#pragma once

#include "desktop/store/lists/ListSource.h"

#include <QAbstractTableModel>
#include <QHash>

namespace baydesk {

// The first rows of a file as they stand there, each cell with what is wrong with it, and before
// them what becomes of the row.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int MostRows = 100;

    using QAbstractTableModel::QAbstractTableModel;

    void setSource(ListKind kind, const ListSource& source);
    // What the rows come to; before it is known nothing is said of them.
    void setPlan(std::shared_ptr<const ListPlan> plan);
    void clear();
    // Asks for every word again.
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    enum class Fate { Unknown, ComesIn, Again, StaysOut };

    void readPlan();
    const DelimitedRow& rowAt(int row) const;
    Fate fateOf(int line) const;
    QString fateWords(int line) const;
    QString problemsOf(int line, int column) const;
    QVariant fateData(int line, int role) const;
    QVariant cellData(const DelimitedRow& row, int column, int role) const;

    ListKind m_kind = ListKind::Customers;
    ListSource m_source;
    std::shared_ptr<const ListPlan> m_plan;
    // What is wrong, by line and column; −1 for the row as a whole.
    QHash<int, QHash<int, std::vector<Refusal>>> m_problems;
    QHash<int, bool> m_again;
};

}  // namespace baydesk

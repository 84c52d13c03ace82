#pragma once

#include "documents/report/SummaryTable.h"

#include <QAbstractTableModel>

namespace baydesk {

// Every figure of a summary in a row under its name: what its parts come to so far, then the parts.
class SummaryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const SummaryTable& table, const Phrases& phrases);
    // The part in this column; nullptr for the whole.
    const DateRange* partAt(int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString text(const QModelIndex& index) const;

    Phrases m_phrases{QStringLiteral("en")};
    SummaryTable m_table;
    std::vector<Tally> m_whole;
};

}  // namespace baydesk

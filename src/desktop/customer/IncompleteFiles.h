#pragma once

#include "application/customer/Customers.h"
#include "desktop/text/Formats.h"
#include "desktop/widgets/ValueTableModel.h"

#include <QWidget>

namespace baydesk {

class DataTable;
struct ScreenContext;

// The files that lack something, by when each is to be complete: two days after the visit
// (requirement C15). What is overdue stands first.
class IncompleteFiles : public QWidget {
    Q_OBJECT

public:
    explicit IncompleteFiles(ScreenContext& context, QWidget* parent = nullptr);

    void refresh();
    // The customer of the chosen line; none: nothing is chosen.
    CustomerId current() const;
    QString currentName() const;
    // Of the lines that the filter leaves.
    QList<qint64> listedCustomers() const;
    DataTable* table() const { return m_table; }

Q_SIGNALS:
    void counted(int files, int overdue);
    void currentChanged();
    void opened();
    void failed(const baydesk::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    std::vector<Column<IncompleteFile>> columns();
    void retranslate();

    ScreenContext& m_context;
    Formats m_formats;
    ValueTableModel<IncompleteFile>* m_model;
    DataTable* m_table;
};

}  // namespace baydesk

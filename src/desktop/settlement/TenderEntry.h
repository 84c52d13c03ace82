#pragma once

#include "application/settlement/Cashier.h"

#include <QWidget>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace baydesk {

class FormField;
class MoneyEdit;

// How the money comes in: one row for each tender. The first row holds what is due until somebody
// types; "Rest" puts into a row whatever the others leave. For cash it counts the change.
class TenderEntry : public QWidget {
    Q_OBJECT

public:
    explicit TenderEntry(QWidget* parent = nullptr);
    // Whoever types in it is heard while it is whole.
    ~TenderEntry() override;

    // What the rows should come to. Untouched, the first row follows it.
    void setDue(Money due);
    void reset();
    // One row with this amount, as a proposal fills it in.
    void setOnly(Money amount);
    // The rows with an amount; what can't be read is not among them.
    std::vector<Tendered> tenders() const;
    Money total() const;
    // A row that can't be read; the cursor goes there.
    bool hasUnreadable() const;
    // Says a refusal at the row it is about.
    void showProblem(std::size_t tender, const QString& sentence);
    void clearProblems();
    void focusFirst();

    MoneyEdit* amountField(std::size_t row) const;
    QComboBox* tenderField(std::size_t row) const;
    QPushButton* restButton(std::size_t row) const;
    QPushButton* addButton() const { return m_add; }
    MoneyEdit* handedOver() const;
    QString changeWords() const;
    std::size_t rowCount() const { return m_rows.size(); }

    void retranslate();

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QWidget* widget;
        QComboBox* tender;
        MoneyEdit* amount;
        QPushButton* rest;
        QPushButton* remove;
        QLabel* problem;
        QLabel* name;  // for a screen reader: on Linux a combo box is called what it shows
    };

    void addRow();
    void removeRow(QWidget* row);
    void fillRest(QWidget* row);
    void nameRow(const Row& row, std::size_t at) const;
    Money cash() const;
    void updateCash();

    std::vector<Row> m_rows;
    QVBoxLayout* m_column;
    QPushButton* m_add;
    QWidget* m_cash;
    FormField* m_handed;
    QLabel* m_change;
    Money m_due;
    bool m_touched = false;
};

}  // namespace baydesk

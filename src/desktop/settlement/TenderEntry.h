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
class KeyButton;
class MoneyEdit;

// How the money comes in: one row for each tender. Nothing is there until somebody says so: types
// an amount, or presses the key of a tender, which takes the rest. For cash it counts the change.
class TenderEntry : public QWidget {
    Q_OBJECT

public:
    explicit TenderEntry(QWidget* parent = nullptr);
    // Whoever types in it is heard while it is whole.
    ~TenderEntry() override;

    // What the rows should come to. A row that was filled with the rest follows it.
    void setDue(Money due);
    void reset();
    // A debt is not paid by a debt.
    void setWithoutOnAccount();
    // All that is still open as this tender: what its key does.
    void takeAs(Tender tender);
    // One row with this amount, as a proposal fills it in.
    void setOnly(Money amount);
    // The rows with an amount; what can't be read is not among them.
    std::vector<Tendered> tenders() const;
    Money total() const;
    // An amount that can't be read, here or of what was handed over.
    bool hasUnreadable() const;
    // What the cash handed over leaves open.
    Money shortCash() const;
    // Says a refusal at the row it is about.
    void showProblem(std::size_t tender, const QString& sentence);
    void showShortCash(const QString& sentence);
    // The cursor to where what a refusal or a missing thing is about is written down.
    void goTo(const QString& field);
    void clearProblems();
    // The cursor to where a payment begins: what was handed over, or the amount of another tender.
    void focusFirst();
    QWidget* firstField() const;

    MoneyEdit* amountField(std::size_t row) const;
    QComboBox* tenderField(std::size_t row) const;
    QPushButton* restButton(std::size_t row) const;
    QPushButton* addButton() const { return m_add; }
    // The button of a tender, with its key on it.
    KeyButton* keyOf(Tender tender) const;
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

    void buildKeys(QVBoxLayout* column);
    void addRow();
    void removeRow(QWidget* row);
    void fillRest(QWidget* row);
    // What is due without this row.
    Money openBeside(const QWidget* row) const;
    void followHandedOver();
    void takeNoteAsHandedOver(const QWidget* row);
    void nameRow(const Row& row, std::size_t at) const;
    Money cash() const;
    void updateCash();

    std::vector<Row> m_rows;
    std::vector<KeyButton*> m_keys;
    QVBoxLayout* m_column;
    QPushButton* m_add;
    QWidget* m_cash;
    FormField* m_handed;
    QLabel* m_change;
    Money m_due;
    bool m_onAccount = true;
    QWidget* m_rest = nullptr;        // the row that holds what the others leave
    QWidget* m_fromHanded = nullptr;  // the cash row that follows what was handed over
};

}  // namespace baydesk

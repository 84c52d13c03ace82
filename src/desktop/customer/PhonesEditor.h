#pragma once

#include "domain/customer/Customer.h"

#include <QWidget>
#include <vector>

class QButtonGroup;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace baydesk {

class FormField;

// The phones of a customer. A new phone is added to the others, it does not take their place; one
// is marked as the one to call. Numbers are masked until somebody who may asks to see them.
class PhonesEditor : public QWidget {
    Q_OBJECT

public:
    explicit PhonesEditor(QWidget* parent = nullptr);

    void setPhones(const std::vector<CustomerPhone>& phones);
    // With the number that was typed and not added yet: nobody loses it by pressing Save.
    std::vector<CustomerPhone> phones() const;
    void setMayReveal(bool may);
    // The field for a new number, where the problems of the list stand.
    FormField* newField() const { return m_number; }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void showRows();
    void addRow(std::size_t index);
    void addTyped();
    QLineEdit* number() const;
    QLineEdit* note() const;

    std::vector<CustomerPhone> m_phones;
    bool m_mayReveal = false;
    bool m_revealed = false;
    QWidget* m_rows;
    QVBoxLayout* m_column;
    QButtonGroup* m_preferred;
    QPushButton* m_reveal;
    FormField* m_number;
    FormField* m_note;
    QPushButton* m_add;
};

}  // namespace baydesk

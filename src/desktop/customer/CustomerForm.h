#pragma once

#include "desktop/text/FormProblems.h"
#include "desktop/widgets/Card.h"
#include "desktop/widgets/FieldMerge.h"
#include "domain/customer/Customer.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace baydesk {

class AlikeOffers;
class FormField;
class PhonesEditor;

// What the shop knows of a customer, to be edited.
class CustomerForm : public Card {
    Q_OBJECT

public:
    explicit CustomerForm(QWidget* parent = nullptr);

    void show(const Customer& customer);
    // What is typed, on top of what was shown.
    Customer typed() const;
    const Customer& base() const { return m_customer; }
    bool isEdited() const { return typed() != base(); }
    // What is typed together with what the store holds now.
    Customer mergedWith(const Customer& stored, FieldMerge& merge) const;
    // What was shown becomes what the store holds now, and `both` stands in the fields.
    void rebase(const Customer& stored, const Customer& both);
    void setMayReveal(bool may);
    FormField* nameField() const { return m_name; }
    // Who may be meant by what is typed stands under the name.
    AlikeOffers* offers() const { return m_offers; }
    // Puts the cursor where a lacking field of the file is filled in (lackingFields()).
    void goTo(const QString& lacking);
    const FormProblems& problems() const { return m_problems; }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void fill(const Customer& customer);
    QLineEdit* line(const FormField* field) const;

    Customer m_customer;
    FormField* m_name;
    FormField* m_honorific;
    FormField* m_kind;
    FormField* m_class;
    AlikeOffers* m_offers;
    PhonesEditor* m_phones;
    FormField* m_flag;
    FormField* m_note;
    FormField* m_address;
    FormField* m_taxTitle;
    FormField* m_taxNumber;
    QLabel* m_problem;
    QCheckBox* m_noCalls;
    QComboBox* m_titles;
    QComboBox* m_kinds;
    QComboBox* m_classes;
    FormProblems m_problems;
    bool m_filling = false;
};

}  // namespace baydesk

#pragma once

#include "desktop/text/FormProblems.h"
#include "desktop/widgets/Card.h"
#include "desktop/widgets/FieldMerge.h"
#include "domain/store/Shop.h"

class QCheckBox;
class QLabel;

namespace baydesk {

class FormField;

// The shop as its papers name it, and what its prices are made of.
class ShopForm : public Card {
    Q_OBJECT

public:
    explicit ShopForm(QWidget* parent = nullptr);

    void show(const Shop& shop);
    // What is typed, on top of what was shown. Errors: NotANumber, OutOfRange at "labourRate" and
    // "taxPermille", "overrunPermille".
    Result<Shop> typed() const;
    bool isEdited() const;
    // What is typed (`mine`) together with what the store holds now.
    Shop mergedWith(const Shop& stored, const Shop& mine, FieldMerge& merge) const;
    // What was shown becomes what the store holds now, and `both` stands in the fields.
    void rebase(const Shop& stored, const Shop& both);
    const Shop& base() const { return m_shop; }
    const FormProblems& problems() const { return m_problems; }
    FormField* nameField() const { return m_name; }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    QWidget* boxes(QLabel* lead, const std::vector<QCheckBox*>& list);
    void showClasses();
    void retranslate();
    QString text(const FormField* field) const;

    Shop m_shop;
    FormField* m_name;
    FormField* m_legalName;
    FormField* m_address;
    FormField* m_phone;
    FormField* m_complaintPhone;
    FormField* m_creditCode;
    FormField* m_licence;
    FormField* m_code;
    FormField* m_labourStandard;
    FormField* m_labourRate;
    FormField* m_tax;
    FormField* m_warranty;
    FormField* m_overrun;
    QCheckBox* m_walkRound;
    QLabel* m_classesLead;
    QLabel* m_papersLead;
    std::vector<QCheckBox*> m_classes;  // of which a walk-round is asked
    std::vector<QCheckBox*> m_papers;   // that have to be signed
    QLabel* m_problem;
    FormProblems m_problems;
    bool m_filling = false;
};

}  // namespace baydesk

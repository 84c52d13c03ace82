#pragma once

#include "application/settlement/Credits.h"
#include "desktop/settlement/MoneyDialog.h"
#include "desktop/widgets/FieldMerge.h"

namespace baydesk {

class SumList;
class TenderEntry;

// What a customer owes, by age, and either the agreement under which more may be put on account, or
// the money that pays it off.
class CreditDialog : public MoneyDialog {
    Q_OBJECT

public:
    enum class Purpose { Agreement, Payment };
    // What was being typed is left while it goes: nobody hears it any more.
    ~CreditDialog() override;

    // Asks for the customer's account and shows it when it has come.
    static void ask(ScreenContext& context, CustomerId customer, Purpose purpose, QWidget* parent);

    CreditDialog(ScreenContext& context, CustomerId customer, const CreditView& credit,
                 Purpose purpose, QWidget* parent);

    TenderEntry* tenders() const { return m_tenders; }

protected:
    void retranslate() override;
    Work work() const override;
    QString doneWords(const Outcome& outcome) const override;
    void updateState() override;
    bool saveOnTop() override;

private:
    bool grants() const { return m_purpose == Purpose::Agreement; }
    QDate until() const;
    CreditAgreement typed() const;
    void fill(const CreditAgreement& agreement);
    CreditAgreement mergedWith(const CreditAgreement& stored, FieldMerge& merge) const;
    void updatePayment();

    CustomerId m_customer;
    CreditView m_credit;
    Purpose m_purpose;
    SumList* m_sums;
    FormField* m_amount = nullptr;  // the limit
    FormField* m_until = nullptr;
    FormField* m_paper = nullptr;
    TenderEntry* m_tenders = nullptr;  // what is paid now
    FormField* m_opening = nullptr;
};

}  // namespace baydesk

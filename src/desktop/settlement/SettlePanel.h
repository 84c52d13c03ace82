#pragma once

#include "application/settlement/Cashier.h"
#include "desktop/order/OrderPanel.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace baydesk {

class Card;
class FormField;
class ReleaseForm;
class SumList;
class TenderEntry;

// The cashier's step: the bill with every sum visible, what was paid, what comes in now; then the
// hand-over with the gate pass.
class SettlePanel : public OrderPanel {
    Q_OBJECT

public:
    explicit SettlePanel(ScreenContext& context, QWidget* parent = nullptr);

    void reset() override;
    QAction* primary() const override;
    QList<QAction*> secondary() const override;
    QList<Missing> missing() const override;
    void goTo(const QString& field) override;
    QWidget* firstField() const override;

    TenderEntry* tenders() const { return m_tenders; }
    const SumList* bill() const { return m_bill; }
    ReleaseForm* releaseForm() const { return m_release; }
    FormField* oddFen() const { return m_oddFen; }
    FormField* opening() const { return m_opening; }
    QAction* partPayment() const { return m_part; }
    QPushButton* discountButton() const { return m_discount; }
    QPushButton* onCreditButton() const { return m_onCredit; }
    QPushButton* refundButton() const { return m_refund; }
    QPushButton* reverseButton() const { return m_reverse; }
    QPushButton* shiftButton() const { return m_shift; }

protected:
    void showData() override;
    void retranslate() override;
    bool showAtField(const Violation& violation) override;
    void clearFields() override;

private:
    void buildLayout();
    void connectAll();
    QWidget* buildEntry();
    QWidget* buildMoneyBack();
    void showProposals();
    void showOthers();
    void showBill();
    void showPayments();
    void showClosed();
    QString discountWords() const;
    QString creditWords() const;
    QStringList deliveredLines() const;
    void onEdited();
    void updateActions();

    // What is put on account, and whether the payer's agreement covers it.
    Money charged() const;
    Done mayChargeNow() const;
    void letGoOnCredit();
    bool drawerOpen() const;
    // The float of a drawer that is opened in the same step.
    std::optional<Money> openingFloat() const;
    Money due() const;
    // What the cashier typed, and as much of it as may be waived: that alone changes the bill.
    Money typedOdd() const;
    Money odd() const;
    bool mayWaive() const;
    // What is in the way of settling with what was typed.
    Done canSettleNow() const;
    void showOverpaid();
    void waiveOdd();
    // The cashier counts it out after the sum has been taken.
    void rememberChange(const std::vector<Tendered>& tenders);
    void settleNow();
    void takePart();
    void handOver();

    // Of the cash that was handed over last, while this order is open.
    struct Change {
        Money handedOver;
        Money back;
    };
    std::optional<Change> m_change;

    Card* m_billCard;
    SumList* m_bill;
    Card* m_paidCard;
    SumList* m_paid;
    QStackedWidget* m_stack;
    Card* m_entryCard;
    TenderEntry* m_tenders;
    FormField* m_oddFen;
    QPushButton* m_waive;
    QPushButton* m_discount;
    QPushButton* m_noDiscount;
    QPushButton* m_onCredit;
    FormField* m_opening;
    QWidget* m_proposals;
    QPushButton* m_refund;
    QPushButton* m_reverse;
    QPushButton* m_shift;
    Card* m_releaseCard;
    ReleaseForm* m_release;
    Card* m_doneCard;
    QLabel* m_done;
    QAction* m_settle;
    QAction* m_part;
    QAction* m_handOver;
    QAction* m_printList;
    QAction* m_printPass;
    QAction* m_printCertificate;
    QAction* m_printReversal;
};

}  // namespace baydesk

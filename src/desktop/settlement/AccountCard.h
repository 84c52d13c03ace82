#pragma once

#include "application/settlement/Credits.h"
#include "desktop/widgets/Card.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace baydesk {

class Formats;

// What a customer owes on account: each settled order with what was paid of it and what is left,
// the sum, and the agreement it stands on. Nothing to see where there was never any credit.
class AccountCard : public Card {
    Q_OBJECT

public:
    explicit AccountCard(const Formats& formats, QWidget* parent = nullptr);

    void show(const CreditView& credit);
    const CreditView& credit() const { return m_credit; }

Q_SIGNALS:
    void orderAsked(baydesk::OrderId order);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void addHead();
    void add(int row, const OpenCharge& charge);

    const Formats& m_formats;
    CreditView m_credit;
    QLabel* m_limit;
    QGridLayout* m_grid;
    QLabel* m_lastPaid;
};

}  // namespace baydesk

#pragma once

#include "application/parts/PriceBook.h"
#include "desktop/parts/CardDialog.h"

class QLabel;

namespace baydesk {

// What was counted in the store room, and why it is not what the list says: the correction goes
// into the stock ledger with its reason.
class StockDialog : public CardDialog {
    Q_OBJECT

public:
    StockDialog(ScreenContext& context, const parts::StockedPart& part, QWidget* parent);

protected:
    Result<Save> typed() const override;
    void readLatest() override {}  // a count has no version: it is what lies there
    QList<FormField*> needed() const override;
    void retranslate() override;

private:
    parts::StockedPart m_part;
    QLabel* m_now;
    FormField* m_counted;
    FormField* m_reason;
};

}  // namespace baydesk

#pragma once

#include "desktop/workshop/VerbDialog.h"
#include "domain/order/OrderState.h"

class QCheckBox;

namespace baydesk {

class FormField;

// The technician's report of something that nobody has quoted: in the technician's own words.
class SupplementDialog : public VerbDialog {
    Q_OBJECT

public:
    SupplementDialog(ScreenContext& context, OrderId order, const Job* foundAt, QWidget* parent);

    FormField* words() const { return m_words; }
    QCheckBox* jobWaits() const { return m_waits; }

protected:
    Result<Work> work() const override;
    QString missingWords() const override;
    QString missingField() const override;
    void retranslate() override;

private:
    OrderId m_order;
    JobId m_foundAt;
    QString m_title;
    bool m_canWait = false;
    FormField* m_words;
    QCheckBox* m_waits;
};

}  // namespace baydesk

#pragma once

#include "desktop/workshop/VerbDialog.h"
#include "domain/order/OrderState.h"

namespace baydesk {

class ChoiceRow;
class FormField;

// What a job waits for: one key for the reason, a few words for whoever asks.
class HoldDialog : public VerbDialog {
    Q_OBJECT

public:
    HoldDialog(ScreenContext& context, OrderId order, JobId job, const QString& title,
               QWidget* parent);

    ChoiceRow* reasons() const { return m_reasons; }
    // Taken already: where the store room has just said that parts are missing.
    void choose(HoldReason reason, const QString& note = {});

protected:
    Result<Work> work() const override;
    QString missingWords() const override;
    QString missingField() const override;
    void retranslate() override;

private:
    HoldReason reason() const;

    OrderId m_order;
    JobId m_job;
    QString m_title;
    ChoiceRow* m_reasons;
    FormField* m_why;
    FormField* m_note;
};

}  // namespace baydesk

#pragma once

#include "desktop/order/OrderData.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/text/Formats.h"
#include "domain/order/NextStep.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace baydesk {

// Whether the paper of the step that is shown is signed, by whom, and why no longer; one key leads
// to signing it. Quiet where the shop does not ask for it and nobody signed.
class SigningBar : public QFrame {
    Q_OBJECT

public:
    explicit SigningBar(ScreenContext& context, QWidget* parent = nullptr);

    void setData(const OrderData& fresh);
    void setStep(Step step);
    QPushButton* button() const { return m_sign; }
    QLabel* words() const { return m_words; }

protected:
    void changeEvent(QEvent* event) override;

private:
    std::optional<SignedPaper> paper() const;
    void showState();
    QString sentence(const SigningState& signing) const;

    ScreenContext& m_context;
    Formats m_formats;
    std::optional<OrderData> m_data;
    Step m_step = Step::Reception;
    QLabel* m_mark;
    QLabel* m_words;
    QPushButton* m_sign;
};

}  // namespace baydesk

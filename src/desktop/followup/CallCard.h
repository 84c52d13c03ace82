#pragma once

#include "application/followup/FollowUps.h"
#include "desktop/text/Formats.h"
#include "desktop/widgets/Card.h"

class QLabel;

namespace baydesk {

class Chip;
class PlateLabel;

// Who is being called and why: the number in large figures, the car, what was done to it and what
// was said in earlier calls.
class CallCard : public Card {
    Q_OBJECT

public:
    explicit CallCard(const Formats& formats, QWidget* parent = nullptr);

    void show(const FollowUpView& view);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QString earlierCalls() const;

    Formats m_formats;
    std::optional<FollowUpView> m_view;
    QLabel* m_phone;
    QLabel* m_customer;
    PlateLabel* m_plate;
    Chip* m_stage;
    QLabel* m_done;
    QLabel* m_earlier;
};

}  // namespace baydesk

#pragma once

#include "application/complaint/Complaints.h"
#include "desktop/text/Formats.h"
#include "desktop/widgets/Card.h"

class QLabel;
class QPushButton;

namespace baydesk {

class Chip;
class LadderStrip;
class PlateLabel;

// Whose complaint it is, in the customer's own words; whose turn it is, with what and until when;
// the ladder.
class ComplaintCard : public Card {
    Q_OBJECT

public:
    ComplaintCard(const Formats& formats, const Clock& clock, QWidget* parent = nullptr);

    void show(const ComplaintView& view, bool mayReveal);
    // Times go on.
    void tick();

Q_SIGNALS:
    void orderAsked(baydesk::OrderId order);
    void customerAsked(baydesk::CustomerId customer);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    QString nextWords() const;
    QString about() const;

    Formats m_formats;
    const Clock& m_clock;
    std::optional<ComplaintView> m_view;
    bool m_mayReveal = false;
    QPushButton* m_customer;
    QLabel* m_phone;
    PlateLabel* m_plate;
    QPushButton* m_order;
    Chip* m_state;
    QLabel* m_words;
    QLabel* m_about;
    QLabel* m_next;
    Chip* m_left;
    LadderStrip* m_ladder;
};

}  // namespace baydesk

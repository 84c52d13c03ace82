#pragma once

#include "desktop/widgets/Chip.h"
#include "domain/appointment/Booking.h"

#include <QAbstractButton>

namespace baydesk {

// A slot of a booking as the timeline shows it.
struct TimelineBlock {
    BookingId booking = {};
    BookingSlotId slot = {};
    qint64 lane = 0;
    TimeSpan time = {};
    QString title = {};  // plate, or who called
    // Where the room ends: people know a car by the tail of its plate.
    Qt::TextElideMode cut = Qt::ElideRight;
    QString words = {};   // what is to be done
    QString spoken = {};  // everything, for a screen reader and the tool tip
    Tone tone = Tone::Neutral;
    bool firm = false;     // the customer has confirmed it
    bool movable = false;  // nobody has come yet, and the person may
    bool operator==(const TimelineBlock&) const = default;
};

// One block on the timeline: it can be chosen, opened, dragged to another place, and stretched at
// its end.
class TimelineCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit TimelineCard(QWidget* parent);

    void setBlock(const TimelineBlock& block);
    const TimelineBlock& block() const { return m_block; }
    void setChosen(bool chosen);
    // It hangs at the mouse or at the keys and is not put down yet.
    void setLifted(bool lifted);

Q_SIGNALS:
    void opened();
    // The mouse is so far from where it took the card.
    void dragged(const QPoint& by);
    void stretched(int by);
    void letGo();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    enum class Grip { None, Whole, End };

    TimelineBlock m_block;
    bool m_chosen = false;
    bool m_lifted = false;
    Grip m_grip = Grip::None;
    bool m_moving = false;
    QPoint m_takenAt;
};

}  // namespace baydesk

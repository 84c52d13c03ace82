#pragma once

#include "desktop/appointment/TimelineCard.h"
#include "desktop/appointment/TimelineScale.h"

#include <QWidget>
#include <optional>
#include <vector>

class QFrame;

namespace baydesk {

// One row of the timeline: a bay, a technician, or what nobody has been given yet (id 0).
struct TimelineLane {
    qint64 id = 0;
    QString title = {};
    QString note = {};  // the hours that are left
    Tone tone = Tone::Neutral;
    std::vector<TimeSpan> away = {};  // closed, off duty, on leave

    bool operator==(const TimelineLane&) const = default;
};

// Lanes under each other, days and hours across, bookings as cards on them, and a red line where
// now is. A card is dragged to another time or lane, or stretched; with the keys: Ctrl and an arrow
// lifts and moves it, Shift and left or right stretches it, Enter puts it down, Esc puts it back.
// Arrows alone go from card to card.
class Timeline : public QWidget {
    Q_OBJECT

public:
    explicit Timeline(QWidget* parent = nullptr);

    static constexpr int TitleWidth = 132;

    void setScale(const TimelineScale& scale);
    const std::optional<TimelineScale>& scale() const { return m_scale; }
    void setLanes(std::vector<TimelineLane> lanes);
    // While a card is lifted they wait.
    void setBlocks(std::vector<TimelineBlock> blocks);
    void setNow(Instant now);
    // Marks the cards of a booking.
    void choose(BookingId booking);
    BookingId chosen() const { return m_chosen; }
    TimelineCard* card(BookingSlotId slot) const;
    bool isLifted() const { return m_lift.has_value(); }
    // Puts a lifted card back; false if there is none.
    bool putBack();

    QSize minimumSizeHint() const override { return sizeHint(); }
    QSize sizeHint() const override;

Q_SIGNALS:
    void bookingChosen(baydesk::BookingId booking);
    void bookingOpened(baydesk::BookingId booking);
    void emptyChosen(qint64 lane, baydesk::Instant at);
    // A card was put down: its slot is to be there from now on.
    void moved(const baydesk::TimelineBlock& from, const baydesk::TimelineBlock& to);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        int top = 0;
        int height = 0;
    };
    struct Lift {
        TimelineBlock from;
        TimelineBlock to;
        TimelineCard* card = nullptr;
    };

    TimelineCard* addCard();
    void showBlocks();
    void layOut();
    void place(TimelineCard* card, const TimelineBlock& block, int level) const;
    int laneAt(int y) const;
    int rowOf(qint64 lane) const;
    bool handleKey(TimelineCard* card, const QKeyEvent& event);
    void goOn(const TimelineCard* from, int key);
    Lift& lift(TimelineCard* card);
    void follow();
    void putDown();

    std::optional<TimelineScale> m_scale;
    std::vector<TimelineLane> m_lanes;
    std::vector<TimelineBlock> m_blocks;
    std::vector<Row> m_rows;
    std::vector<TimelineCard*> m_cards;
    std::optional<Lift> m_lift;
    bool m_late = false;  // blocks came while a card was lifted
    Instant m_now;
    QFrame* m_line;
    BookingId m_chosen;
};

}  // namespace baydesk

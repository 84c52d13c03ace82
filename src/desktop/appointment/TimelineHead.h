#pragma once

#include "desktop/appointment/TimelineScale.h"
#include "desktop/widgets/Chip.h"

#include <QWidget>
#include <optional>
#include <vector>

namespace baydesk {

// The days and hours above the timeline; it stays where it is when the lanes are scrolled.
class TimelineHead : public QWidget {
    Q_OBJECT

public:
    explicit TimelineHead(QWidget* parent = nullptr);

    struct Day {
        QString title;  // "today", "11-26 Thu"
        QString note;   // the hours that are left
        Tone tone = Tone::Neutral;
    };
    // One for each day of the scale.
    void setDays(const TimelineScale& scale, std::vector<Day> days);
    // How much of the width the timeline has; the rest is its scroll bar's.
    void setTimelineWidth(int width);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<TimelineScale> m_scale;
    std::vector<Day> m_days;
};

}  // namespace baydesk

#include "desktop/appointment/TimelineHead.h"

#include "desktop/appointment/Timeline.h"
#include "desktop/theme/Theme.h"

#include <QPainter>

namespace baydesk {

namespace {

constexpr int DayHeight = 22;
constexpr int HourHeight = 18;

}  // namespace

TimelineHead::TimelineHead(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimelineHead::setDays(const TimelineScale& scale, std::vector<Day> days) {
    m_scale = scale;
    m_days = std::move(days);
    QStringList spoken;
    for (const Day& day : m_days) spoken.append(day.title + QStringLiteral(": ") + day.note);
    setAccessibleName(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

void TimelineHead::setTimelineWidth(int width) {
    if (!m_scale) return;
    m_scale->setPlace(Timeline::TitleWidth, width - Timeline::TitleWidth);
    update();
}

QSize TimelineHead::sizeHint() const { return {0, DayHeight + HourHeight}; }

void TimelineHead::paintEvent(QPaintEvent* /*event*/) {
    if (!m_scale) return;
    const Tokens tokens = Tokens::current();
    const QFont bold = Theme::boldFont();
    const QFont small = Theme::font(metrics::FontSizeSmall);
    QPainter painter(this);
    for (int day = 0; day < m_scale->days(); ++day) {
        const Day& words = m_days.at(static_cast<std::size_t>(day));
        const bool alone = m_scale->days() == 1;
        const int left = m_scale->left(day) + 6;
        const int width = m_scale->right(day) - left - 4;
        painter.setFont(bold);
        painter.setPen(tokens(Token::Text));
        painter.drawText(QRect(left, 0, width, DayHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(bold).elidedText(words.title, Qt::ElideRight, width));
        painter.setFont(small);
        painter.setPen(tokens(colorsOf(words.tone).ink));
        const QRect note =
            alone ? QRect(left, 0, width, DayHeight) : QRect(left, DayHeight, width, HourHeight);
        const Qt::Alignment side = alone ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(note, static_cast<int>(side | Qt::AlignVCenter), words.note);
        painter.setPen(tokens(Token::TextSecond));
        if (!alone) continue;
        for (QTime hour(m_scale->first().hour(), 0); hour < m_scale->last();
             hour = hour.addSecs(3600)) {
            const int minutes = m_scale->first().secsTo(hour) / 60;
            if (minutes >= 0)
                painter.drawText(m_scale->left(day) + m_scale->width(minutes) + 4,
                                 DayHeight + HourHeight - 5, hour.toString(u"HH:mm"));
            if (hour.hour() == 23) break;
        }
    }
}

}  // namespace baydesk

#include "desktop/appointment/Timeline.h"

#include "desktop/theme/Theme.h"

#include <QFrame>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int CardHeight = 40;
constexpr int Gap = 3;
constexpr int LeastCard = 18;

bool isArrow(int key) {
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

}  // namespace

Timeline::Timeline(QWidget* parent) : QWidget(parent), m_line(new QFrame(this)) {
    m_line->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_line->setAutoFillBackground(true);
    m_line->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
}

void Timeline::setScale(const TimelineScale& scale) {
    m_scale = scale;
    layOut();
}

void Timeline::setLanes(std::vector<TimelineLane> lanes) {
    m_lanes = std::move(lanes);
    layOut();
}

void Timeline::setBlocks(std::vector<TimelineBlock> blocks) {
    m_blocks = std::move(blocks);
    if (m_lift)
        m_late = true;
    else
        showBlocks();
}

void Timeline::setNow(Instant now) {
    m_now = now;
    layOut();
}

TimelineCard* Timeline::addCard() {
    auto* card = new TimelineCard(this);
    card->installEventFilter(this);
    connect(card, &QAbstractButton::clicked, this, [this, card] {
        choose(card->block().booking);
        Q_EMIT bookingChosen(card->block().booking);
    });
    connect(card, &TimelineCard::opened, this,
            [this, card] { Q_EMIT bookingOpened(card->block().booking); });
    connect(card, &TimelineCard::dragged, this, [this, card](const QPoint& by) {
        Lift& held = lift(card);
        const qint64 minutes = held.from.time.minutes();
        held.to.time.from = m_scale->at(m_scale->x(held.from.time.from) + by.x());
        held.to.time.until = held.to.time.from.plusMinutes(minutes);
        const Row& row = m_rows.at(static_cast<std::size_t>(rowOf(held.from.lane)));
        const int at = laneAt(row.top + row.height / 2 + by.y());
        held.to.lane = m_lanes.at(static_cast<std::size_t>(at)).id;
        follow();
    });
    connect(card, &TimelineCard::stretched, this, [this, card](int by) {
        Lift& held = lift(card);
        const Instant end = m_scale->at(m_scale->x(held.from.time.until) + by);
        held.to.time.until = std::max(end, held.to.time.from.plusMinutes(LeastSlotMinutes));
        follow();
    });
    connect(card, &TimelineCard::letGo, this, &Timeline::putDown);
    m_cards.push_back(card);
    return card;
}

// Cards are kept by their slots: the focus stays where it is.
void Timeline::showBlocks() {
    m_late = false;
    std::vector<TimelineCard*> spare = m_cards;
    m_cards.clear();
    for (const TimelineBlock& block : m_blocks) {
        const auto known = std::find_if(spare.begin(), spare.end(), [&](const TimelineCard* each) {
            return each->block().slot == block.slot;
        });
        TimelineCard* card = nullptr;
        if (known == spare.end()) {
            card = addCard();
        } else {
            card = *known;
            spare.erase(known);
            m_cards.push_back(card);
        }
        card->setBlock(block);
        card->setChosen(block.booking == m_chosen);
    }
    for (TimelineCard* card : spare) {
        card->hide();
        card->deleteLater();
    }
    layOut();
}

void Timeline::choose(BookingId booking) {
    m_chosen = booking;
    for (TimelineCard* card : m_cards) card->setChosen(card->block().booking == booking);
}

TimelineCard* Timeline::card(BookingSlotId slot) const {
    const auto found = std::find_if(m_cards.begin(), m_cards.end(), [slot](const auto* each) {
        return each->block().slot == slot;
    });
    return found == m_cards.end() ? nullptr : *found;
}

int Timeline::rowOf(qint64 lane) const {
    for (std::size_t row = 0; row < m_lanes.size(); ++row)
        if (m_lanes.at(row).id == lane) return static_cast<int>(row);
    return 0;
}

int Timeline::laneAt(int y) const {
    int row = 0;
    while (row + 1 < static_cast<int>(m_rows.size()) &&
           m_rows.at(static_cast<std::size_t>(row + 1)).top <= y)
        ++row;
    return row;
}

// In each lane cards that overlap stand under each other.
void Timeline::layOut() {
    if (!m_scale || m_lanes.empty()) return;
    m_scale->setPlace(TitleWidth, width() - TitleWidth);
    std::vector<std::vector<Instant>> ends(m_lanes.size());
    std::vector<std::pair<TimelineCard*, int>> levels;
    for (TimelineCard* card : m_cards) {
        auto& lane = ends.at(static_cast<std::size_t>(rowOf(card->block().lane)));
        std::size_t level = 0;
        while (level < lane.size() && lane.at(level) > card->block().time.from) ++level;
        if (level == lane.size()) lane.emplace_back();
        lane.at(level) = card->block().time.until;
        levels.emplace_back(card, static_cast<int>(level));
    }
    m_rows.clear();
    int top = 0;
    for (const auto& lane : ends) {
        const int cards = std::max<int>(1, static_cast<int>(lane.size()));
        m_rows.push_back({top, cards * (CardHeight + Gap) + 2 * Gap});
        top += m_rows.back().height;
    }
    for (const auto& [card, level] : levels) place(card, card->block(), level);
    const bool today =
        m_scale->shown(0).from <= m_now && m_now < m_scale->shown(m_scale->days() - 1).until;
    m_line->setVisible(today);
    m_line->setGeometry(m_scale->x(m_now) - 1, 0, 2, top);
    QPalette colors = m_line->palette();
    colors.setColor(QPalette::Window, Tokens::current()(Token::Red));
    m_line->setPalette(colors);
    m_line->raise();
    updateGeometry();
    update();
}

void Timeline::place(TimelineCard* card, const TimelineBlock& block, int level) const {
    const Row& row = m_rows.at(static_cast<std::size_t>(rowOf(block.lane)));
    const int left = m_scale->x(block.time.from) + 1;
    // A slot ends before the next one begins, also where it goes on over night.
    const int right = m_scale->x({block.time.until.ms - 1}) - 1;
    card->setGeometry(left, row.top + Gap + level * (CardHeight + Gap),
                      std::max(LeastCard, right - left), CardHeight);
    card->show();
}

QSize Timeline::sizeHint() const {
    const int least = TitleWidth + 480;
    return m_rows.empty() ? QSize(least, CardHeight)
                          : QSize(least, m_rows.back().top + m_rows.back().height);
}

void Timeline::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOut();
}

void Timeline::paintEvent(QPaintEvent* /*event*/) {
    if (!m_scale || m_rows.size() != m_lanes.size()) return;
    const Tokens tokens = Tokens::current();
    QPainter painter(this);
    const QFont bold = Theme::boldFont();
    const QFont small = Theme::font(metrics::FontSizeSmall);
    const int bottom = m_rows.back().top + m_rows.back().height;
    for (std::size_t at = 0; at < m_lanes.size(); ++at) {
        const TimelineLane& lane = m_lanes.at(at);
        const Row& row = m_rows.at(at);
        painter.fillRect(TitleWidth, row.top, width() - TitleWidth, row.height,
                         tokens(Token::Surface));
        for (int day = 0; day < m_scale->days(); ++day)
            for (const TimeSpan& away : within(lane.away, m_scale->shown(day)))
                painter.fillRect(
                    QRect(QPoint(m_scale->x(away.from), row.top),
                          QPoint(m_scale->x({away.until.ms - 1}), row.top + row.height - 1)),
                    tokens(Token::Window));
        const QRect words(metrics::Grid, row.top + Gap + 2, TitleWidth - 2 * metrics::Grid,
                          CardHeight);
        painter.setFont(bold);
        painter.setPen(tokens(Token::Text));
        painter.drawText(words, Qt::AlignLeft | Qt::AlignTop,
                         QFontMetrics(bold).elidedText(lane.title, Qt::ElideRight, words.width()));
        painter.setFont(small);
        painter.setPen(tokens(colorsOf(lane.tone).ink));
        painter.drawText(words.adjusted(0, QFontMetrics(bold).height() + 1, 0, 0),
                         Qt::AlignLeft | Qt::AlignTop, lane.note);
        painter.setPen(tokens(Token::Border));
        painter.drawLine(0, row.top + row.height - 1, width(), row.top + row.height - 1);
    }
    painter.setPen(tokens(Token::Border));
    for (int day = 0; day < m_scale->days(); ++day) {
        painter.drawLine(m_scale->left(day), 0, m_scale->left(day), bottom);
        if (m_scale->days() > 1) continue;
        for (QTime hour(m_scale->first().hour(), 0); hour < m_scale->last();
             hour = hour.addSecs(3600)) {
            const int minutes = m_scale->first().secsTo(hour) / 60;
            const int x = m_scale->left(day) + m_scale->width(minutes);
            if (minutes > 0) painter.drawLine(x, 0, x, bottom);
            if (hour.hour() == 23) break;
        }
    }
}

void Timeline::mouseDoubleClickEvent(QMouseEvent* event) {
    if (!m_scale || m_lanes.empty() || event->position().x() < TitleWidth) return;
    const auto lane = static_cast<std::size_t>(laneAt(static_cast<int>(event->position().y())));
    Q_EMIT emptyChosen(m_lanes.at(lane).id, m_scale->at(static_cast<int>(event->position().x())));
}

bool Timeline::eventFilter(QObject* watched, QEvent* event) {
    auto* card = qobject_cast<TimelineCard*>(watched);
    if (!card) return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) return handleKey(card, *static_cast<QKeyEvent*>(event));
    if (event->type() == QEvent::FocusIn && m_chosen != card->block().booking) {
        choose(card->block().booking);
        Q_EMIT bookingChosen(card->block().booking);
    }
    // A lifted card that is left goes back: nothing moves unseen.
    if (event->type() == QEvent::FocusOut && m_lift && m_lift->card == card) putBack();
    return QWidget::eventFilter(watched, event);
}

bool Timeline::handleKey(TimelineCard* card, const QKeyEvent& event) {
    const int key = event.key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enter && event.modifiers() == Qt::NoModifier) {
        if (m_lift)
            putDown();
        else
            Q_EMIT bookingOpened(card->block().booking);
        return true;
    }
    if (key == Qt::Key_Escape) return putBack();
    if (!isArrow(key)) return false;
    const int sideways = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0;
    if (event.modifiers() == Qt::NoModifier && !m_lift) {
        goOn(card, key);
        return true;
    }
    if (!card->block().movable) return true;
    Lift& held = lift(card);
    if (event.modifiers() & Qt::ShiftModifier) {
        const Instant end =
            held.to.time.until.plusMinutes(qint64(sideways) * TimelineScale::StepMinutes);
        held.to.time.until = std::max(end, held.to.time.from.plusMinutes(LeastSlotMinutes));
    } else if (sideways != 0) {
        const qint64 minutes = held.to.time.minutes();
        held.to.time.from = m_scale->moved(held.to.time.from, sideways);
        held.to.time.until = held.to.time.from.plusMinutes(minutes);
    } else {
        const int row = std::clamp(rowOf(held.to.lane) + (key == Qt::Key_Up ? -1 : 1), 0,
                                   static_cast<int>(m_lanes.size()) - 1);
        held.to.lane = m_lanes.at(static_cast<std::size_t>(row)).id;
    }
    follow();
    return true;
}

// To the nearest card in that direction.
void Timeline::goOn(const TimelineCard* from, int key) {
    const QPoint here = from->geometry().center();
    TimelineCard* nearest = nullptr;
    int shortest = 0;
    for (TimelineCard* each : m_cards) {
        const QPoint way = each->geometry().center() - here;
        const bool right = key == Qt::Key_Right  ? way.x() > 0
                           : key == Qt::Key_Left ? way.x() < 0
                           : key == Qt::Key_Down ? way.y() > 0
                                                 : way.y() < 0;
        if (each == from || !right) continue;
        const bool across = key == Qt::Key_Up || key == Qt::Key_Down;
        const int length = across ? std::abs(way.y()) * 4 + std::abs(way.x())
                                  : std::abs(way.x()) + std::abs(way.y()) * 4;
        if (nearest && length >= shortest) continue;
        nearest = each;
        shortest = length;
    }
    if (nearest) nearest->setFocus(Qt::TabFocusReason);
}

Timeline::Lift& Timeline::lift(TimelineCard* card) {
    if (!m_lift || m_lift->card != card) {
        putBack();
        m_lift = Lift{card->block(), card->block(), card};
        card->setLifted(true);
        card->raise();
    }
    return *m_lift;
}

void Timeline::follow() {
    place(m_lift->card, m_lift->to, 0);
    m_lift->card->setToolTip({});
}

bool Timeline::putBack() {
    if (!m_lift) return false;
    m_lift->card->setLifted(false);
    m_lift.reset();
    showBlocks();
    return true;
}

void Timeline::putDown() {
    if (!m_lift) return;
    const Lift held = *m_lift;
    m_lift.reset();
    held.card->setLifted(false);
    if (held.to != held.from) {
        // It stays where it was put until the store has answered.
        for (TimelineBlock& block : m_blocks)
            if (block.slot == held.from.slot) block = held.to;
        held.card->setBlock(held.to);
    }
    showBlocks();
    if (held.to != held.from) Q_EMIT moved(held.from, held.to);
}

}  // namespace baydesk

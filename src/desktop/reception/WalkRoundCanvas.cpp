#include "desktop/reception/WalkRoundCanvas.h"

#include "desktop/reception/CarOutline.h"
#include "desktop/reception/WalkRoundWords.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/Retranslate.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace baydesk {

namespace {

constexpr int FewViews = 8;
constexpr int Step = 25;     // thousandths that an arrow key moves the cross by
constexpr int FineStep = 5;  // with Shift
constexpr qreal NameHeight = 20;
constexpr qreal MarkRadius = 9;

}  // namespace

WalkRoundCanvas::WalkRoundCanvas(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describe();
}

void WalkRoundCanvas::setWalkRound(const WalkRound& walk) {
    m_walk = walk;
    m_current = -1;
    if (indexOf(m_view) < 0) m_view = CarView::Left;
    update();
}

void WalkRoundCanvas::setBody(CarBody body) {
    m_walk.body = body;
    if (indexOf(m_view) < 0) goToFirst();
    update();
}

void WalkRoundCanvas::setOldMarks(const std::vector<Damage>& marks) {
    m_old = marks;
    update();
}

void WalkRoundCanvas::setCurrent(int mark) {
    m_current = mark;
    const auto at = static_cast<std::size_t>(mark);
    if (mark >= 0 && at < m_walk.damages.size() && isShown(m_walk.damages[at])) {
        const Damage& damage = m_walk.damages[at];
        m_view = damage.view;
        m_x = damage.x;
        m_y = damage.y;
        describe();
    }
    update();
}

// -- where things stand

// One place more than there are views: the last tells which keys do what.
int WalkRoundCanvas::columns() const { return views().size() > FewViews ? 4 : 3; }

int WalkRoundCanvas::rows() const {
    return (static_cast<int>(views().size()) + columns()) / columns();
}

int WalkRoundCanvas::indexOf(CarView view) const {
    const std::vector<CarView> all = views();
    const auto found = std::find(all.begin(), all.end(), view);
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

QRectF WalkRoundCanvas::cellAt(int index) const {
    const qreal width = this->width() / qreal(columns());
    const qreal height = this->height() / qreal(rows());
    const int column = index % columns();
    const int row = index / columns();
    return {column * width, row * height, width, height};
}

QRectF WalkRoundCanvas::outline(CarView view) const {
    return outlineRect(cell(view).adjusted(10, NameHeight + 4, -10, -8));
}

QPointF WalkRoundCanvas::place(const Damage& damage) const {
    const QRectF rect = outline(damage.view);
    return {rect.left() + rect.width() * damage.x / 1000,
            rect.top() + rect.height() * damage.y / 1000};
}

int WalkRoundCanvas::markAt(const QPointF& point) const {
    for (int mark = static_cast<int>(m_walk.damages.size()) - 1; mark >= 0; --mark) {
        if (!isShown(m_walk.damages[static_cast<std::size_t>(mark)])) continue;
        const QPointF away = place(m_walk.damages[static_cast<std::size_t>(mark)]) - point;
        if (std::hypot(away.x(), away.y()) <= MarkRadius) return mark;
    }
    return -1;
}

int WalkRoundCanvas::oldAt(const QPointF& point) const {
    for (int old = 0; old < static_cast<int>(m_old.size()); ++old) {
        const Damage& mark = m_old[static_cast<std::size_t>(old)];
        if (!isShown(mark)) continue;
        const QPointF away = place(mark) - point;
        if (std::hypot(away.x(), away.y()) <= MarkRadius) return old;
    }
    return -1;
}

// -- painting

void WalkRoundCanvas::paintEvent(QPaintEvent* /*event*/) {
    const Tokens tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const CarView view : views()) {
        const QRectF room = cell(view).adjusted(3, 3, -3, -3);
        const bool here = hasFocus() && view == m_view;
        painter.setPen(QPen(tokens(here ? Token::Accent : Token::Border), here ? 2 : 1));
        painter.setBrush(tokens(Token::Surface));
        painter.drawRoundedRect(room, 6, 6);
        painter.setFont(Theme::font(metrics::FontSizeSmall));
        painter.setPen(tokens(Token::TextSecond));
        painter.drawText(room.adjusted(8, 4, -8, 0), Qt::AlignLeft | Qt::AlignTop,
                         WalkRoundWords::of(view));
        paintOutline(painter, cell(view).adjusted(10, NameHeight + 4, -10, -8), m_walk.body, view,
                     tokens(Token::TextSecond));
    }
    paintHelp(painter);
    for (const Damage& old : m_old) paintOld(painter, old);
    for (int mark = 0; mark < static_cast<int>(m_walk.damages.size()); ++mark)
        paintMark(painter, mark);
    if (!hasFocus() || !m_editable) return;
    const QPointF cross = place({.view = m_view, .x = m_x, .y = m_y});
    painter.setPen(QPen(tokens(Token::Accent), 2));
    painter.drawLine(cross - QPointF(10, 0), cross + QPointF(10, 0));
    painter.drawLine(cross - QPointF(0, 10), cross + QPointF(0, 10));
}

// Where no side stands: which keys do what.
void WalkRoundCanvas::paintHelp(QPainter& painter) const {
    const int last = static_cast<int>(views().size());
    const QRectF room = cellAt(last).united(cellAt(columns() * rows() - 1)).adjusted(14, 8, -8, -8);
    painter.setFont(Theme::font(metrics::FontSizeSmall));
    painter.setPen(Tokens::current()(Token::TextSecond));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                     tr("1 to 8: what is marked\nArrows: move the cross, finely with Shift\n"
                        "Page Down: the next side\nEnter: mark · Del: remove\n"
                        "+: a pale mark of the last visit is there still\nTab: the list"));
}

// A disc with the number it has in the list.
void WalkRoundCanvas::paintMark(QPainter& painter, int mark) const {
    const Tokens tokens = Tokens::current();
    const bool current = mark == m_current;
    if (!isShown(m_walk.damages[static_cast<std::size_t>(mark)])) return;
    const QPointF at = place(m_walk.damages[static_cast<std::size_t>(mark)]);
    painter.setPen(QPen(tokens(Token::Surface), 1.5));
    painter.setBrush(tokens(current ? Token::Accent : Token::Text));
    painter.drawEllipse(at, MarkRadius, MarkRadius);
    painter.setFont(Theme::boldFont(metrics::FontSizeSmall - 1));
    painter.setPen(tokens(current ? Token::OnAccent : Token::Surface));
    painter.drawText(QRectF(at - QPointF(12, 12), QSizeF(24, 24)), Qt::AlignCenter,
                     QString::number(mark + 1));
}

// Pale, and without a number: it is no mark of this visit.
void WalkRoundCanvas::paintOld(QPainter& painter, const Damage& old) const {
    if (!isShown(old)) return;
    const Tokens tokens = Tokens::current();
    painter.setPen(QPen(tokens(Token::TextThird), 1.4, Qt::DotLine));
    painter.setBrush(tokens(Token::Surface));
    painter.drawEllipse(place(old), MarkRadius - 1, MarkRadius - 1);
}

// -- marking

void WalkRoundCanvas::mark() {
    if (!m_editable) return;
    m_walk.nothingFound = false;
    m_walk.damages.push_back({.view = m_view, .x = m_x, .y = m_y, .kind = m_kind});
    m_current = static_cast<int>(m_walk.damages.size()) - 1;
    update();
    Q_EMIT marked(m_current);
}

void WalkRoundCanvas::removeUnderCross() {
    const int under = markAt(place({.view = m_view, .x = m_x, .y = m_y}));
    if (under < 0 || !m_editable) return;
    m_walk.damages.erase(m_walk.damages.begin() + under);
    m_current = -1;
    update();
    Q_EMIT removed();
}

void WalkRoundCanvas::takeOldUnderCross() {
    const int old = oldAt(place({.view = m_view, .x = m_x, .y = m_y}));
    if (old >= 0 && m_editable) Q_EMIT oldTaken(old);
}

void WalkRoundCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    if (const int old = markAt(event->position()); old >= 0) {
        setCurrent(old);
        Q_EMIT currentChosen(old);
        return;
    }
    // Where a pale mark stands the same damage is meant.
    if (const int old = oldAt(event->position()); old >= 0 && m_editable) {
        Q_EMIT oldTaken(old);
        return;
    }
    for (const CarView view : views()) {
        const QRectF rect = outline(view);
        if (!rect.contains(event->position())) continue;
        m_view = view;
        m_x = qRound((event->position().x() - rect.left()) * 1000 / rect.width());
        m_y = qRound((event->position().y() - rect.top()) * 1000 / rect.height());
        describe();
        mark();
        return;
    }
}

// Past an edge the cross goes on to the side that is shown there, and stops at the outermost ones.
void WalkRoundCanvas::moveCross(int dx, int dy) {
    const std::vector<CarView> all = views();
    const int index = indexOf(m_view);
    const int column = index % columns();
    const int row = index / columns();
    int x = m_x + dx;
    int y = m_y + dy;
    int next = index;
    if (x < 0 && column > 0) {
        --next;
        x = 1000;
    } else if (x > 1000 && column + 1 < columns()) {
        ++next;
        x = 0;
    } else if (y < 0 && row > 0) {
        next -= columns();
        y = 1000;
    } else if (y > 1000 && row + 1 < rows()) {
        next += columns();
        y = 0;
    }
    if (next >= static_cast<int>(all.size())) {  // the last place holds no side
        next = index;
        x = m_x;
        y = m_y;
    }
    m_view = all.at(static_cast<std::size_t>(next));
    m_x = std::clamp(x, 0, 1000);
    m_y = std::clamp(y, 0, 1000);
    m_current = markAt(place({.view = m_view, .x = m_x, .y = m_y}));
    if (m_current >= 0) Q_EMIT currentChosen(m_current);
    describe();
    update();
}

void WalkRoundCanvas::goToFirst() {
    m_view = CarView::Left;
    m_x = m_y = 500;
    describe();
}

void WalkRoundCanvas::goToView(int step) {
    const std::vector<CarView> all = views();
    const int count = static_cast<int>(all.size());
    m_view = all.at(static_cast<std::size_t>((indexOf(m_view) + step + count) % count));
    m_x = m_y = 500;
    describe();
    update();
}

void WalkRoundCanvas::keyPressEvent(QKeyEvent* event) {
    const int step = event->modifiers() & Qt::ShiftModifier ? FineStep : Step;
    const int digit = event->key() - Qt::Key_1;
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (digit >= 0 && digit < DamageKindCount) {
        m_kind = static_cast<DamageKind>(digit);
        Q_EMIT kindChosen(m_kind);
        return;
    }
    switch (event->key()) {
        case Qt::Key_Left:
            return moveCross(-step, 0);
        case Qt::Key_Right:
            return moveCross(step, 0);
        case Qt::Key_Up:
            return moveCross(0, -step);
        case Qt::Key_Down:
            return moveCross(0, step);
        case Qt::Key_PageUp:
            return goToView(-1);
        case Qt::Key_PageDown:
            return goToView(1);
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            return mark();
        case Qt::Key_Plus:
            return takeOldUnderCross();
        case Qt::Key_Delete:
            return removeUnderCross();
        default:
            QWidget::keyPressEvent(event);
    }
}

void WalkRoundCanvas::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void WalkRoundCanvas::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void WalkRoundCanvas::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] {
        describe();
        update();
    });
    QWidget::changeEvent(event);
}

// What a screen reader says of the cross.
void WalkRoundCanvas::describe() {
    setAccessibleName(tr("Outline of the car"));
    setAccessibleDescription(tr("Cross at %1, %2 % from the left, %3 % from the top")
                                 .arg(WalkRoundWords::of(m_view))
                                 .arg(m_x / 10)
                                 .arg(m_y / 10));
}

}  // namespace baydesk

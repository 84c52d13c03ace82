#include "desktop/store/lists/ColumnDrag.h"

#include "desktop/store/lists/FieldPanel.h"
#include "desktop/widgets/Chip.h"

#include <QApplication>
#include <QHeaderView>
#include <QMouseEvent>

namespace baydesk {

ColumnDrag::ColumnDrag(QHeaderView* header, FieldPanel* panel, QObject* parent)
    : QObject(parent), m_header(header), m_panel(panel) {
    header->viewport()->installEventFilter(this);
}

bool ColumnDrag::eventFilter(QObject* watched, QEvent* event) {
    const auto* mouse = dynamic_cast<QMouseEvent*>(event);
    if (!mouse) return QObject::eventFilter(watched, event);
    const QPoint screen = mouse->globalPosition().toPoint();
    if (event->type() == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton) {
        // At the edge of a heading its width is dragged.
        const bool atEdge = m_header->cursor().shape() == Qt::SplitHCursor;
        m_column = atEdge ? -1 : m_header->logicalIndexAt(mouse->position().toPoint()) - 1;
        m_from = screen;
    } else if (event->type() == QEvent::MouseMove && m_column >= 0) {
        const bool far = (screen - m_from).manhattanLength() >= QApplication::startDragDistance();
        if (!m_chip && far) begin(screen);
        if (m_chip) move(screen);
        return true;
    } else if (event->type() == QEvent::MouseButtonRelease && m_column >= 0) {
        if (m_chip) end(screen);
        m_column = -1;
    }
    return QObject::eventFilter(watched, event);
}

void ColumnDrag::begin(const QPoint& screen) {
    const QString heading = m_header->model()->headerData(m_column + 1, Qt::Horizontal).toString();
    m_chip = new Chip(Tone::Accent, heading.section(u'\n', 0, 0), m_header->window());
    m_chip->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_chip->adjustSize();
    m_chip->show();
    m_chip->raise();
    move(screen);
}

void ColumnDrag::move(const QPoint& screen) {
    constexpr QPoint BesideTheMouse(12, 8);
    m_chip->move(m_header->window()->mapFromGlobal(screen) + BesideTheMouse);
    m_panel->setTarget(m_panel->fieldAt(screen));
}

void ColumnDrag::end(const QPoint& screen) {
    const QString field = m_panel->fieldAt(screen);
    m_panel->setTarget({});
    m_chip->deleteLater();
    m_chip.clear();
    if (!field.isEmpty()) Q_EMIT dropped(field, m_column);
}

}  // namespace baydesk

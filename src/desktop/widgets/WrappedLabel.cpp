#include "desktop/widgets/WrappedLabel.h"

#include <QEvent>
#include <algorithm>
#include <array>

namespace baydesk {

WrappedLabel::WrappedLabel(QWidget* parent) : WrappedLabel(QString(), parent) {}

WrappedLabel::WrappedLabel(const QString& text, QWidget* parent) : QLabel(text, parent) {
    setWordWrap(true);
}

int WrappedLabel::heightForWidth(int width) const {
    if (m_measured != text()) m_heights.clear();
    m_measured = text();
    const auto known = m_heights.constFind(width);
    if (known != m_heights.constEnd()) return *known;
    const int height = QLabel::heightForWidth(width);
    m_heights.insert(width, height);
    return height;
}

bool WrappedLabel::event(QEvent* event) {
    constexpr std::array Resizing{QEvent::Polish, QEvent::StyleChange, QEvent::FontChange,
                                  QEvent::ContentsRectChange, QEvent::LayoutDirectionChange};
    if (std::find(Resizing.begin(), Resizing.end(), event->type()) != Resizing.end())
        m_heights.clear();
    return QLabel::event(event);
}

}  // namespace baydesk

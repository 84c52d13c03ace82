#pragma once

#include <QEvent>

namespace baydesk {

// The one line a widget's changeEvent needs: runs `retranslate` when the language has changed.
//     void changeEvent(QEvent* event) override {
//         onLanguageChange(event, [this] { retranslate(); });
//         QWidget::changeEvent(event);
//     }
template <typename Retranslate>
void onLanguageChange(const QEvent* event, Retranslate&& retranslate) {
    if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace baydesk

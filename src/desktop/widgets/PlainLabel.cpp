#include "desktop/widgets/PlainLabel.h"

#include "desktop/theme/Theme.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QLabel>

namespace baydesk {

QLabel* plainLabel(const QString& text, const char* role, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    markAs(label, role);
    return label;
}

QLabel* wrappedLabel(const char* role, QWidget* parent) {
    auto* label = new WrappedLabel(parent);
    label->setTextFormat(Qt::PlainText);
    markAs(label, role);
    return label;
}

}  // namespace baydesk

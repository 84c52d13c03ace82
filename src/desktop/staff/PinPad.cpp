#include "desktop/staff/PinPad.h"

#include "desktop/theme/Tokens.h"
#include "desktop/widgets/Retranslate.h"

#include <QGridLayout>
#include <QPushButton>

namespace baydesk {

namespace {
constexpr int KeyHeight = 44;
}

PinPad::PinPad(QWidget* parent) : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(metrics::Grid);
    for (int row = 0; row < 4; ++row) grid->setRowMinimumHeight(row, KeyHeight);
    for (int number = 0; number < 10; ++number) {
        const int row = number == 0 ? 3 : (number - 1) / 3;
        const int column = number == 0 ? 1 : (number - 1) % 3;
        QPushButton* key = add(row, column, QString::number(number));
        connect(key, &QPushButton::clicked, this, [this, number] { Q_EMIT digit(number); });
    }
    m_erase = add(3, 2, QStringLiteral("⌫"));
    connect(m_erase, &QPushButton::clicked, this, &PinPad::erase);
    retranslate();
}

QPushButton* PinPad::add(int row, int column, const QString& text) {
    auto* key = new QPushButton(text, this);
    key->setFocusPolicy(Qt::NoFocus);
    key->setAutoDefault(false);
    key->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    key->setAccessibleName(text);
    static_cast<QGridLayout*>(layout())->addWidget(key, row, column);
    return key;
}

void PinPad::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void PinPad::retranslate() {
    m_erase->setAccessibleName(tr("Erase the last digit"));
    m_erase->setToolTip(tr("Erase the last digit"));
}

}  // namespace baydesk

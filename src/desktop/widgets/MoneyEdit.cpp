#include "desktop/widgets/MoneyEdit.h"

namespace baydesk {

MoneyEdit::MoneyEdit(QWidget* parent) : QLineEdit(parent) {
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(this, &QLineEdit::textEdited, this, [this] {
        const std::optional<Money> now = amount();
        if (now == m_last) return;
        m_last = now;
        Q_EMIT amountEdited();
    });
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const std::optional<Money> now = amount()) setAmount(*now);
    });
}

void MoneyEdit::setAmount(Money amount) {
    m_last = amount;
    if (text() != amount.toPlain()) setText(amount.toPlain());
}

std::optional<Money> MoneyEdit::amount() const {
    const Result<Money> read = this->read();
    return read.ok() ? std::optional<Money>(read.value()) : std::nullopt;
}

Result<Money> MoneyEdit::read() const {
    if (text().trimmed().isEmpty()) return Error(ErrorKind::Required);
    return Money::parse(text());
}

}  // namespace baydesk

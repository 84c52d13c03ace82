#include "desktop/widgets/QuantityEdit.h"

namespace baydesk {

QuantityEdit::QuantityEdit(QWidget* parent) : QLineEdit(parent) {
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(this, &QLineEdit::textEdited, this, [this] {
        const std::optional<Quantity> now = quantity();
        if (now == m_last) return;
        m_last = now;
        Q_EMIT quantityEdited();
    });
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const std::optional<Quantity> now = quantity()) setQuantity(*now);
    });
}

void QuantityEdit::setQuantity(Quantity quantity) {
    m_last = quantity;
    if (text() != quantity.toText()) setText(quantity.toText());
}

std::optional<Quantity> QuantityEdit::quantity() const {
    const Result<Quantity> read = this->read();
    return read.ok() ? std::optional<Quantity>(read.value()) : std::nullopt;
}

Result<Quantity> QuantityEdit::read() const {
    if (text().trimmed().isEmpty()) return Error(ErrorKind::Required);
    return Quantity::parse(text());
}

}  // namespace baydesk

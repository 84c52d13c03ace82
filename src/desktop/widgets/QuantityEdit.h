#pragma once

#include "base/Result.h"
#include "domain/values/Quantity.h"

#include <QLineEdit>
#include <optional>

namespace baydesk {

// A field for hours, pieces or litres. It takes what people type ("0.5", full-width digits), shows
// it without needless zeros when it is left, and keeps what it can't read as it was typed.
class QuantityEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit QuantityEdit(QWidget* parent = nullptr);

    void setQuantity(Quantity quantity);
    // Empties the field.
    void setNone() { clear(); }
    // Nothing when the field is empty or can't be read.
    std::optional<Quantity> quantity() const;
    // Errors: Required when empty; NotANumber, OutOfRange.
    Result<Quantity> read() const;

Q_SIGNALS:
    // The person changed the text and it reads differently now.
    void quantityEdited();

private:
    std::optional<Quantity> m_last;
};

}  // namespace baydesk

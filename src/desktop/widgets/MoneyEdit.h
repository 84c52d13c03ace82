#pragma once

#include "base/Result.h"
#include "domain/values/Money.h"

#include <QLineEdit>
#include <optional>

namespace baydesk {

// A field for an amount. It takes what people type ("35", "¥1,280.5", full-width digits), shows it
// as "1280.00" when it is left, and keeps what it can't read as it was typed.
class MoneyEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit MoneyEdit(QWidget* parent = nullptr);

    void setAmount(Money amount);
    // Empties the field.
    void setNone() { clear(); }
    // Nothing when the field is empty or can't be read.
    std::optional<Money> amount() const;
    // Errors: Required when empty; NotANumber, OutOfRange.
    Result<Money> read() const;

Q_SIGNALS:
    // The person changed the text and it reads differently now.
    void amountEdited();

private:
    std::optional<Money> m_last;
};

}  // namespace baydesk

#pragma once

#include <QString>
#include <optional>

namespace baydesk {

// What the QR code on a paper says, so that scanning it into the search box opens the order.
struct OrderCode {
    QString store;  // may be empty: a single shop needs none
    QString number;

    // "BAYDESK:S1:W261122-0007"
    QString toText() const;
    // Nothing for any other text, such as what a person types into the box. A scanner's newline and
    // blanks around are forgiven.
    static std::optional<OrderCode> parse(const QString& scanned);

    bool operator==(const OrderCode&) const = default;
};

}  // namespace baydesk

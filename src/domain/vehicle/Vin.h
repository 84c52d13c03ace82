#pragma once

#include <QString>

namespace baydesk {

// A vehicle identification number, normalised (NFKC, upper case, no spaces or hyphens). It keeps
// whatever was typed: checkVin() says what is odd about it.
class Vin {
public:
    Vin() = default;
    static Vin of(const QString& text);

    const QString& text() const { return m_text; }
    bool isNone() const { return m_text.isEmpty(); }
    // The last n characters, all of them if there are fewer.
    QString tail(int n) const { return m_text.right(n); }

    bool operator==(const Vin&) const = default;

private:
    explicit Vin(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

// In the order in which they are looked for. A verdict warns and never blocks: one VIN in seven of
// a real shop is wrong or foreign.
enum class VinVerdict {
    Ok,
    Empty,
    WrongLength,     // not 17 characters
    BadCharacter,    // I, O, Q, or no letter or digit
    BadModelYear,    // made in China (L), and the tenth is U, Z or 0, which stand for no year
    WrongCheckDigit  // the ninth does not fit the others: something is mistyped
};

// Source: GB 16735.
VinVerdict checkVin(const Vin& vin);
VinVerdict checkVin(const QString& text);

}  // namespace baydesk

#pragma once

#include <QString>

namespace baydesk {

// A telephone number, normalised: digits without country code +86, an extension behind a hyphen
// ("05516512345-802"), a foreign number with its plus. It keeps whatever else was typed:
// checkPhone() says what is odd about it.
class Phone {
public:
    Phone() = default;
    static Phone of(const QString& text);

    const QString& number() const { return m_number; }
    bool isNone() const { return m_number.isEmpty(); }
    bool isMobile() const;
    // For reading: "138 5512 8830", "0551-65123456", "400-860-8608".
    QString grouped() const;
    // For screens that others see: "138****8830", "0551****3456".
    QString masked() const;
    // The last n digits, an extension left out.
    QString tail(int n) const;

    bool operator==(const Phone&) const = default;

private:
    explicit Phone(QString number) : m_number(std::move(number)) {}
    QString m_number;
};

enum class PhoneVerdict {
    Ok,
    Empty,
    BadCharacter,     // letters or signs that no number has
    WrongLength,      // too few or too many digits
    UnknownPrefix,    // eleven digits, but no mobile number begins so
    UnknownAreaCode,  //
    AreaCodeMissing,  // seven or eight digits: a local number
    OddCountryCode,   // "+86-138…", "+0086…": understood, but no telephone dials it so
};

// It warns and never blocks. The text form also judges how the country code was written.
PhoneVerdict checkPhone(const Phone& phone);
PhoneVerdict checkPhone(const QString& text);

}  // namespace baydesk

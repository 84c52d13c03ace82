#pragma once

#include "base/Contracts.h"

#include <QString>
#include <array>

namespace baydesk {

// The names under which an enumeration lies in the store: in the order of its values, never
// renamed.
template <typename Enum, std::size_t Count>
class Codes {
public:
    explicit constexpr Codes(std::array<const char*, Count> names) : m_names(names) {}

    QString code(Enum value) const {
        const auto index = static_cast<std::size_t>(value);
        BD_EXPECTS(index < Count);
        return QString::fromLatin1(m_names[index]);
    }
    // An unknown code was written by a newer program, which opening has refused; so it is a bug.
    Enum value(const QString& code) const {
        for (std::size_t index = 0; index < Count; ++index)
            if (code == QLatin1String(m_names[index])) return static_cast<Enum>(index);
        contractBroken("a known code in the store", __FILE__, __LINE__);
    }

private:
    std::array<const char*, Count> m_names;
};

template <typename Enum, typename... Names>
constexpr auto codes(Names... names) {
    return Codes<Enum, sizeof...(Names)>(std::array<const char*, sizeof...(Names)>{names...});
}

}  // namespace baydesk

#pragma once

#include <QtGlobal>
#include <compare>
#include <functional>

namespace baydesk {

// A 64-bit identity of one kind of thing. Ids of different things do not mix, and no number turns
// into an id by accident. 0 is "none": a thing that was not saved or is not known.
template <typename Tag>
class StrongId {
public:
    constexpr StrongId() = default;
    constexpr explicit StrongId(qint64 value) : m_value(value) {}

    constexpr qint64 value() const { return m_value; }
    constexpr bool isNone() const { return m_value == 0; }
    constexpr explicit operator bool() const { return m_value != 0; }
    constexpr auto operator<=>(const StrongId&) const = default;

private:
    qint64 m_value = 0;
};

}  // namespace baydesk

template <typename Tag>
struct std::hash<baydesk::StrongId<Tag>> {
    std::size_t operator()(baydesk::StrongId<Tag> id) const noexcept {
        return std::hash<qint64>()(id.value());
    }
};

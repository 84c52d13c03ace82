#pragma once

namespace baydesk {

// 维修类别: drives inspections, certificate and warranty (law).
enum class RepairClass { WholeVehicle, Assembly, SecondLevel, FirstLevel, Minor, Special };
inline constexpr int RepairClassCount = static_cast<int>(RepairClass::Special) + 1;

// Some of the repair classes, a bit for each.
class RepairClasses {
public:
    constexpr RepairClasses() = default;
    static constexpr RepairClasses all() { return ofBits((1U << RepairClassCount) - 1); }
    // As it is kept; bits that stand for no class are dropped.
    static constexpr RepairClasses ofBits(unsigned bits) {
        RepairClasses classes;
        classes.m_bits = bits & ((1U << RepairClassCount) - 1);
        return classes;
    }

    constexpr unsigned bits() const { return m_bits; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr bool contains(RepairClass each) const { return (m_bits & bit(each)) != 0; }
    constexpr void set(RepairClass each, bool wanted) {
        m_bits = wanted ? m_bits | bit(each) : m_bits & ~bit(each);
    }

    constexpr bool operator==(const RepairClasses&) const = default;

private:
    static constexpr unsigned bit(RepairClass each) { return 1U << static_cast<unsigned>(each); }
    unsigned m_bits = 0;
};

}  // namespace baydesk

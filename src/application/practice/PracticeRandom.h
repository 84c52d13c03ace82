#pragma once

#include <QtGlobal>
#include <vector>

namespace baydesk {

// Numbers that look like chance and are the same for the same seed on every machine: the standard
// library leaves its distributions to each compiler. (SplitMix64, Steele and others, 2014.)
class PracticeRandom {
public:
    explicit PracticeRandom(quint64 seed) : m_state(seed) {}

    quint64 next() {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31U);
    }
    // 0 to count - 1.
    int below(int count) {
        return static_cast<int>((next() >> 32U) * static_cast<quint64>(count) >> 32U);
    }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool chance(int permille) { return below(1000) < permille; }
    // More often near the beginning.
    int skewed(int count) { return qMin(below(count), below(count)); }

    template <typename List>
    const auto& pick(const List& list) {
        return list[static_cast<decltype(list.size())>(below(static_cast<int>(list.size())))];
    }
    // Of things with a `weight`.
    template <typename List>
    const auto& weighted(const List& list) {
        int sum = 0;
        for (const auto& each : list) sum += each.weight;
        int at = below(sum);
        for (const auto& each : list)
            if ((at -= each.weight) < 0) return each;
        return list.back();
    }

private:
    quint64 m_state;
};

}  // namespace baydesk

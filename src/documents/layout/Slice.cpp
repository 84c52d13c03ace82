#include "documents/layout/Slice.h"

namespace baydesk {

namespace {

class Pages {
public:
    Pages(const Slices& slices, qreal first, qreal next)
        : m_slices(slices), m_first(first), m_next(next) {
        m_pages.emplace_back();
    }

    // Past the last slice that is kept together with `from`.
    std::size_t groupEnd(std::size_t from) const {
        std::size_t at = from;
        while (at + 1 < m_slices.size() && m_slices[at].keepWithNext) ++at;
        return at + 1;
    }

    void placeGroup(std::size_t from, std::size_t past) {
        if (!fits(from, past, m_used, m_pages.size() == 1 ? m_first : m_next) &&
            fits(from, past, 0, m_next))
            turnPage();
        for (std::size_t at = from; at < past; ++at) {
            if (!fits(at, at + 1, m_used, m_pages.size() == 1 ? m_first : m_next)) turnPage();
            place(at);
        }
    }

    std::vector<Page> take() && { return std::move(m_pages); }

private:
    bool fits(std::size_t from, std::size_t past, qreal used, qreal room) const {
        for (std::size_t at = from; at < past; ++at)
            used += (used > 0 ? m_slices[at].gapBefore : m_slices[at].repeatHeight) +
                    m_slices[at].height;
        return used <= room;
    }

    void turnPage() {
        if (m_pages.back().empty() && m_pages.size() > 1) return;
        m_pages.emplace_back();
        m_used = 0;
    }

    void place(std::size_t at) {
        const Slice& slice = m_slices[at];
        PlacedSlice placed{at, m_used, false};
        if (m_used > 0) {
            placed.top += slice.gapBefore;
        } else if (slice.repeatHeight > 0) {
            placed.withRepeat = true;
            placed.top += slice.repeatHeight;
        }
        m_used = placed.top + slice.height;
        m_pages.back().push_back(placed);
    }

    const Slices& m_slices;
    qreal m_first;
    qreal m_next;
    qreal m_used = 0;
    std::vector<Page> m_pages;
};

}  // namespace

std::vector<Page> paginate(const Slices& slices, qreal first, qreal next) {
    Pages pages(slices, first, next);
    for (std::size_t from = 0; from < slices.size();) {
        const std::size_t past = pages.groupEnd(from);
        pages.placeGroup(from, past);
        from = past;
    }
    return std::move(pages).take();
}

}  // namespace baydesk

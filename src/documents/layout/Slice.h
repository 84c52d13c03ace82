#pragma once

#include <QPainter>
#include <functional>
#include <vector>

namespace baydesk {

// What is never torn apart when pages are made: a table row, a heading, a row of boxes.
struct Slice {
    qreal height = 0;
    qreal gapBefore = 0;        // left out at the top of a page
    bool keepWithNext = false;  // a heading is never the last thing on a page
    std::function<void(QPainter&, QPointF)> draw;
    // Drawn again first when a page begins with this slice (a table's header); 0 high for none.
    qreal repeatHeight = 0;
    std::function<void(QPainter&, QPointF)> repeat = {};
};

using Slices = std::vector<Slice>;

struct PlacedSlice {
    std::size_t slice = 0;
    qreal top = 0;
    bool withRepeat = false;
};

using Page = std::vector<PlacedSlice>;

// Fills pages with the slices in their order. What is kept together moves to the next page
// together, unless no page could hold it. `first` and `next` are the heights free on the first page
// and on every other; no slice with what it repeats may be higher than `next`.
std::vector<Page> paginate(const Slices& slices, qreal first, qreal next);

}  // namespace baydesk

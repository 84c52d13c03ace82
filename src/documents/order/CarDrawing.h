#pragma once

#include "domain/order/WalkRound.h"

#include <QByteArray>
#include <QColor>
#include <QSize>

namespace baydesk {

// The outline of a car from one side, as SVG in this colour; its view box is CarDrawingSize. The
// right side is drawn as the left one, in a mirror (isMirrored()); inside, dash and seats look the
// same in every car, and so do the parts of a machine.
QByteArray carDrawing(CarBody body, CarView view, const QColor& color);
constexpr bool isMirrored(CarView view) { return view == CarView::Right; }
inline constexpr QSize CarDrawingSize(200, 110);

}  // namespace baydesk

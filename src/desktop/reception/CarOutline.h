#pragma once

#include "domain/order/WalkRound.h"

#include <QRectF>

class QColor;
class QPainter;

namespace baydesk {

// Paints the outline of a car from one side, in this colour, as large as fits into `room` without
// bending it; gives where it stands.
QRectF paintOutline(QPainter& painter, const QRectF& room, CarBody body, CarView view,
                    const QColor& color);

// Where an outline stands in `room`: what a mark's thousandths are of.
QRectF outlineRect(const QRectF& room);

}  // namespace baydesk

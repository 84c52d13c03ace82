#pragma once

#include "domain/appointment/Booking.h"

#include <QJsonObject>

namespace baydesk {

// A booking that is being typed, as a draft keeps it.
QJsonObject toJson(const Booking& booking);
Booking bookingFromJson(const QJsonObject& json);

}  // namespace baydesk

#pragma once

#include "domain/order/Intake.h"

namespace baydesk {

// Belongings as a person types them: one thing a line, a star before a valuable one.
QString textOf(const std::vector<Belonging>& belongings);
// Whether a thing was seen or returned is kept by its name.
std::vector<Belonging> belongingsOf(const QString& text, const std::vector<Belonging>& before);

}  // namespace baydesk

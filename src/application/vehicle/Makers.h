#pragma once

#include "domain/vehicle/VinFacts.h"

namespace baydesk {

// The makers that the program knows: resources/vehicle/makers.tsv, read once.
const MakerTable& makers();

}  // namespace baydesk

#include "support/FixedClock.h"

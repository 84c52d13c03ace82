#pragma once

#include "support/ShopFixture.h"

namespace baydesk::testing {

// A day of a shop: a car from the gate to the complaint that its owner makes, and whatever the
// screens ask meanwhile. For tests that look at what the store was asked.
class WorkingDay : public ShopFixture {
protected:
    void workADay();

private:
    OrderId reception();
    void workshop(OrderId order);
    void money(OrderId order);
    void afterwards(OrderId order);
    void boards();
    void files(OrderId order);
};

}  // namespace baydesk::testing

#include "domain/order/Stay.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

TEST(StayTest, ComesBackByItsNames) {
    for (const bool waits : {false, true})
        for (const bool overnight : {false, true})
            for (const bool fetched : {false, true}) {
                const Stay stay{.waits = waits, .overnight = overnight, .fetched = fetched};
                EXPECT_EQ(stayOf(stayCode(stay)), stay);
            }
    EXPECT_EQ(stayCode({.waits = true, .fetched = true}), QStringLiteral("waits,fetched"));
    EXPECT_TRUE(stayCode({}).isEmpty());
}

TEST(StayTest, WhatANewerProgramAddedIsLeftOut) {
    EXPECT_EQ(stayOf(QStringLiteral("courtesy-car,overnight")), (Stay{.overnight = true}));
}

}  // namespace baydesk::testing

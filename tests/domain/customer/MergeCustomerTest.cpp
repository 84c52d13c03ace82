#include "domain/customer/MergeCustomer.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

CustomerPhone phone(const char* number, const char* note = "") {
    return {.phone = Phone::of(QString::fromLatin1(number)), .note = QString::fromUtf8(note)};
}

const CustomerPhone Own = phone("13800000001");
const CustomerPhone Wife = phone("13800000002");
const CustomerPhone Office = phone("0571-88880000");

}  // namespace

TEST(PhonesOfBoth, WhatEitherAddedIsThere) {
    const auto both = phonesOfBoth({Own}, {Own, Wife}, {Own, Office});
    ASSERT_TRUE(both);
    EXPECT_EQ(*both, (std::vector<CustomerPhone>{Own, Wife, Office}));
}

TEST(PhonesOfBoth, TheSameNumberIsAddedOnce) {
    const auto both = phonesOfBoth({Own}, {Own, Wife}, {Own, Wife});
    ASSERT_TRUE(both);
    EXPECT_EQ(*both, (std::vector<CustomerPhone>{Own, Wife}));
}

TEST(PhonesOfBoth, WhoeverTookOneAwayOrChangedItHasToBeAsked) {
    EXPECT_FALSE(phonesOfBoth({Own, Wife}, {Own}, {Own, Wife, Office}));
    EXPECT_FALSE(phonesOfBoth({Own}, {phone("13800000001", "夜间")}, {Own, Wife}));
}

}  // namespace baydesk::testing

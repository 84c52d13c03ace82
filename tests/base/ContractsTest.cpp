#include "base/Contracts.h"

#include <gtest/gtest.h>

#include <cstdio>

namespace baydesk::testing {

namespace {

void reportToStandardError(const char* condition, const char*, int) {
    std::fprintf(stderr, "handler saw %s\n", condition);
}

}  // namespace

TEST(ContractsTest, AKeptContractDoesNothing) {
    BD_EXPECTS(1 + 1 == 2);
    SUCCEED();
}

TEST(ContractsDeathTest, ABrokenContractEndsTheProgramAndNamesTheCondition) {
    EXPECT_DEATH(BD_EXPECTS(1 + 1 == 3), "contract broken: 1 \\+ 1 == 3 .*ContractsTest.cpp");
}

TEST(ContractsDeathTest, TheHandlerIsTold) {
    EXPECT_DEATH(
        {
            setContractHandler(reportToStandardError);
            BD_EXPECTS(1 + 1 == 3);
        },
        "handler saw 1 \\+ 1 == 3");
}

}  // namespace baydesk::testing

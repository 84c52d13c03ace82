#include "base/Contracts.h"

#include <atomic>
#include <cstdio>
#include <cstdlib>

namespace baydesk {

namespace {
std::atomic<ContractHandler> theHandler = nullptr;
}

void setContractHandler(ContractHandler handler) { theHandler = handler; }

void contractBroken(const char* condition, const char* file, int line) {
    std::fprintf(stderr, "contract broken: %s (%s:%d)\n", condition, file, line);
    if (const ContractHandler handler = theHandler.load()) handler(condition, file, line);
    std::abort();
}

}  // namespace baydesk

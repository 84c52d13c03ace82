#pragma once

// A broken contract is a bug of ours, never bad input: it is always checked and ends the program
// with a report. What was typed is safe, because drafts are written every second.
#define BD_EXPECTS(condition)                            \
    (static_cast<bool>(condition) ? static_cast<void>(0) \
                                  : ::baydesk::contractBroken(#condition, __FILE__, __LINE__))

namespace baydesk {

// Called with the report before the program ends; the mains write it beside the log.
using ContractHandler = void (*)(const char* condition, const char* file, int line);
void setContractHandler(ContractHandler handler);

[[noreturn]] void contractBroken(const char* condition, const char* file, int line);

}  // namespace baydesk

#pragma once

#include <QString>
#include <functional>

namespace baydesk::testing {

// What is tried in a child process; the rest of the tests is not touched by it.
struct ChildLimits {
    bool asNobody = false;     // an account without rights, where the tests run as root
    qint64 mostFileBytes = 0;  // a file may not grow larger: the disk is full; 0: no limit
};

// Runs `work` in a child process under these limits. Gives what it printed, or what went wrong.
QString inChild(const ChildLimits& limits, const std::function<QString()>& work);

}  // namespace baydesk::testing

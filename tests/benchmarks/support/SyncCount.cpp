#include "support/SyncCount.h"

#include <sys/syscall.h>
#include <unistd.h>
#include <atomic>

namespace {

std::atomic<long> syncs{0};

}  // namespace

// A program's own function goes before a library's of the same name, for all libraries it loads.
extern "C" int fsync(int file) {
    ++syncs;
    return static_cast<int>(::syscall(SYS_fsync, file));
}

extern "C" int fdatasync(int file) {
    ++syncs;
    return static_cast<int>(::syscall(SYS_fdatasync, file));
}

namespace baydesk::benchmarks {

long syncsSoFar() { return syncs; }

}  // namespace baydesk::benchmarks

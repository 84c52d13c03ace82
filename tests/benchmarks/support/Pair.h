#pragma once

#include <benchmark/benchmark.h>
#include <functional>

namespace baydesk::benchmarks {

// The same work by the program and by what it is measured against, called with 0, 1, 2 …: each
// number is the same piece of work for all of them.
struct Pair {
    std::function<void(int)> program;
    std::function<void(int)> limit;
    // The program's own statements by the C API, where `limit` does with fewer: what lies between
    // the two is the SQL, the rest is the program. May be left out.
    std::function<void(int)> statements = {};
    // Housekeeping that is timed for nobody.
    std::function<void(int)> between = {};
};

// Runs the pieces `first` … in turn, by one and the other, each first every other time, and reports
// program_p50_us, program_p99_us, limit_p50_us …, and for both how often the disk was told to keep
// (…_syncs, per piece).
void measure(benchmark::State& state, const Pair& pair, int first = 0);

}  // namespace baydesk::benchmarks

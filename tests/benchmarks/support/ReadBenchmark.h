#pragma once

#include "support/MeasuredShop.h"
#include "support/StatementLog.h"

#include <benchmark/benchmark.h>
#include <functional>

namespace baydesk::benchmarks {

// A question of the program, asked in `variants` forms, 0, 1, 2 …
struct Question {
    std::string name;
    int variants = 1;
    int pieces = 100;
    std::function<void(int)> program;
    // The least that answers it. Left out: the program's own statements are what it is held to.
    std::function<void(int)> limit = {};
    std::map<std::string, double> facts = {};
};

// Asks each form once, keeps the statements that answer it, and registers the measurement.
void add(MeasuredShop& shop, PlainSqlite& plain, const Question& question);

}  // namespace baydesk::benchmarks

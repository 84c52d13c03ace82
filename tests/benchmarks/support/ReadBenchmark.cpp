#include "support/ReadBenchmark.h"

#include "support/Pair.h"

namespace baydesk::benchmarks {

namespace {

constexpr int Repetitions = 5;

using Replays = std::vector<Replay>;

// Asked anew for each run, so that an open statement is never in the way of another measurement.
Replays replaysOf(MeasuredShop& shop, PlainSqlite& plain, const Question& question) {
    Replays replays;
    for (int variant = 0; variant < question.variants; ++variant) {
        const StatementLog log(shop.handle());
        question.program(variant);
        replays.emplace_back(plain, log.statements());
    }
    return replays;
}

void run(benchmark::State& state, MeasuredShop& shop, PlainSqlite& plain,
         const Question& question) {
    Replays replays = replaysOf(shop, plain, question);
    const auto variant = [&question](int piece) { return piece % question.variants; };
    const auto replay = [&](int piece) { replays[static_cast<std::size_t>(variant(piece))].run(); };
    Pair pair{.program = [&](int piece) { question.program(variant(piece)); }, .limit = replay};
    if (question.limit) {
        pair.limit = [&](int piece) { question.limit(variant(piece)); };
        pair.statements = replay;
    }
    measure(state, pair);
    double statements = 0;
    for (const Replay& each : replays) statements += static_cast<double>(each.size());
    state.counters["statements"] = statements / question.variants;
    for (const auto& [name, value] : question.facts) state.counters[name] = value;
}

}  // namespace

void add(MeasuredShop& shop, PlainSqlite& plain, const Question& question) {
    benchmark::RegisterBenchmark(
        question.name.c_str(),
        [&shop, &plain, question](benchmark::State& state) { run(state, shop, plain, question); })
        ->Iterations(question.pieces)
        ->Repetitions(Repetitions)
        ->UseManualTime();
}

}  // namespace baydesk::benchmarks

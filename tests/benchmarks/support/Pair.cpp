#include "support/Pair.h"

#include "support/SyncCount.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <string>
#include <vector>

namespace baydesk::benchmarks {

namespace {

using Microseconds = std::chrono::duration<double, std::micro>;

// The smallest value that at least this share of them keeps.
double quantile(std::vector<double> values, double share) {
    std::sort(values.begin(), values.end());
    const double rank = std::ceil(share * static_cast<double>(values.size()));
    return values[static_cast<std::size_t>(std::max(rank, 1.0)) - 1];
}

class Side {
public:
    explicit Side(std::function<void(int)> work) : m_work(std::move(work)) {}

    void run(int piece) {
        if (!m_work) return;
        const long syncs = syncsSoFar();
        const auto start = std::chrono::steady_clock::now();
        m_work(piece);
        m_times.push_back(Microseconds(std::chrono::steady_clock::now() - start).count());
        m_syncs.push_back(static_cast<double>(syncsSoFar() - syncs));
    }

    double last() const { return m_times.back(); }

    void report(benchmark::State& state, const std::string& name) {
        if (m_times.empty()) return;
        state.counters[name + "_p50_us"] = quantile(m_times, 0.5);
        state.counters[name + "_p99_us"] = quantile(m_times, 0.99);
        // The first commit after a checkpoint starts the log anew, which takes one more: of either.
        state.counters[name + "_syncs"] = quantile(m_syncs, 0.5);
    }

private:
    std::function<void(int)> m_work;
    std::vector<double> m_times;
    std::vector<double> m_syncs;
};

}  // namespace

void measure(benchmark::State& state, const Pair& pair, int first) {
    Side program(pair.program);
    Side limit(pair.limit);
    Side statements(pair.statements);
    int piece = first;
    for ([[maybe_unused]] const auto each : state) {
        const bool programFirst = piece % 2 == 0;
        if (programFirst) program.run(piece);
        limit.run(piece);
        statements.run(piece);
        if (!programFirst) program.run(piece);
        state.SetIterationTime(program.last() / 1e6);
        if (pair.between) pair.between(piece);
        ++piece;
    }
    program.report(state, "program");
    limit.report(state, "limit");
    statements.report(state, "statements");
}

}  // namespace baydesk::benchmarks

#include "Saves.h"

#include "support/CarsOnTheWay.h"
#include "support/Pair.h"
#include "support/RowLog.h"

#include <QFile>

namespace baydesk::benchmarks {

namespace {

constexpr int Repetitions = 5;
constexpr int Pieces = 60;
constexpr int All = Repetitions * Pieces;
// Nobody waits now and then in a shop; both sides check point then.
constexpr int PiecesBetweenIdle = 20;

using Work = std::function<void(MeasuredShop&, int)>;
using Rows = std::vector<std::vector<RowChange>>;

void copyStore(const QString& from, const QString& to) {
    for (const QString& part : {QString(), QStringLiteral("-attachments")}) {
        QFile::remove(to + part);
        if (!QFile::copy(from + part, to + part)) giveUp("cannot copy " + from.toStdString());
    }
}

// The rows of one verb after the other on the copy, which is then as it was before them.
Rows rowsOf(const QString& copy, const Work& verb) {
    Rows rows;
    {
        MeasuredShop shop(copy);
        RowLog log(shop.handle());
        for (int piece = 0; piece < All; ++piece) {
            verb(shop, piece);
            rows.push_back(log.taken());
            // What gives out ids is no part of a verb, and must not give out the same ones again.
            std::erase_if(rows.back(),
                          [](const RowChange& row) { return row.table == "id_session"; });
        }
    }
    PlainSqlite plain(copy, PlainSqlite::Pages::Checked);
    // The ledgers' triggers forbid what no verb ever does.
    sqlite3_db_config(plain.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    plain.run("PRAGMA foreign_keys=OFF");
    RowWriter writer(plain);
    for (auto each = rows.rbegin(); each != rows.rend(); ++each) writer.undo(*each);
    plain.checkpoint();
    return rows;
}

class SaveBenchmark {
public:
    SaveBenchmark(MeasuredShop& shop, const QString& copy, Work verb)
        : m_shop(shop),
          m_verb(std::move(verb)),
          m_rows(rowsOf(copy, m_verb)),
          m_plain(copy),
          m_writer(m_plain) {}

    void run(benchmark::State& state) {
        const Pair pair{.program = [this](int piece) { m_verb(m_shop, piece); },
                        .limit = [this](int piece) { m_writer.write(rows(piece)); },
                        .between = [this](int piece) { rest(piece); }};
        measure(state, pair, m_next);
        state.counters["rows"] = static_cast<double>(rows(m_next).size());
        m_next += Pieces;
    }

private:
    const std::vector<RowChange>& rows(int piece) const {
        return m_rows[static_cast<std::size_t>(piece)];
    }
    void rest(int piece) {
        if (piece % PiecesBetweenIdle != 0) return;
        m_shop.workplace().database->idle();
        m_plain.checkpoint();
    }

    MeasuredShop& m_shop;
    Work m_verb;
    Rows m_rows;
    PlainSqlite m_plain;
    RowWriter m_writer;
    int m_next = 0;
};

void add(const char* name, const std::shared_ptr<SaveBenchmark>& save) {
    benchmark::RegisterBenchmark(name, [save](benchmark::State& state) { save->run(state); })
        ->Iterations(Pieces)
        ->Repetitions(Repetitions)
        ->UseManualTime();
}

}  // namespace

void addSaves(MeasuredShop& shop, const QString& copy) {
    const std::vector<OrderId> ready = readyToSettle(shop, All);
    const Money due = dueOf(shop, ready.front());
    shop.close();
    copyStore(shop.file(), copy);
    shop.open();
    const Work takesIn = [](MeasuredShop& at, int piece) {
        done(takeIn(at.workplace(), at.as(Role::ServiceAdvisor), newCar(at.now(), 'E', piece)));
    };
    const Work settles = [ready, due](MeasuredShop& at, int piece) {
        settleInCash(at, ready[static_cast<std::size_t>(piece)], due);
    };
    add("save/take-in", std::make_shared<SaveBenchmark>(shop, copy, takesIn));
    add("save/settle", std::make_shared<SaveBenchmark>(shop, copy, settles));
}

}  // namespace baydesk::benchmarks

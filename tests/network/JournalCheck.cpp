#include "network/JournalCheck.h"

#include "network/BusyShop.h"
#include "network/Journal.h"
#include "storage/sql/Query.h"

#include <QJsonArray>

#include <algorithm>

namespace baydesk::testing {

namespace {

constexpr int MostNamed = 20;

using Wishes = std::map<QString, Wish>;

// What is found more than once: the SELECT gives a text and how often.
struct Once {
    const char* what;
    const char* statement;
};
const std::vector<Once> OnceOnly = {
    {"order number", "SELECT number, count(*) FROM repair_order GROUP BY number"},
    {"settlement number",
     "SELECT settlement_number, count(*) FROM repair_order WHERE settlement_number <> '' "
     "GROUP BY settlement_number"},
    {"gate pass",
     "SELECT gate_pass, count(*) FROM repair_order WHERE gate_pass <> '' GROUP BY gate_pass"},
    {"receipt", "SELECT receipt, count(*) FROM payment WHERE receipt <> '' GROUP BY receipt"},
    {"hook",
     "SELECT key_tag, count(*) FROM repair_order WHERE key_tag <> '' AND document NOT IN "
     "('delivered', 'cancelled', 'reversed') GROUP BY key_tag"},
    {"open order of a car",
     "SELECT CAST(vehicle_id AS TEXT), count(*) FROM repair_order WHERE document NOT IN "
     "('delivered', 'cancelled', 'reversed') GROUP BY vehicle_id"},
    {"stock that is not the sum of its moves, part",
     "SELECT CAST(part_id AS TEXT), 2 FROM stock WHERE quantity_th <> (SELECT sum(m.quantity_th) "
     "FROM stock_move m WHERE m.store_id = stock.store_id AND m.part_id = stock.part_id)"},
    {"handed out other than moved, line",
     "SELECT CAST(id AS TEXT), 2 FROM line WHERE issued_th <> -COALESCE((SELECT "
     "sum(m.quantity_th) FROM stock_move m WHERE m.store_id = line.store_id AND m.line_id = "
     "line.id AND m.at_ms >= %1), 0) AND EXISTS (SELECT 1 FROM repair_order o WHERE o.store_id = "
     "line.store_id AND o.id = line.order_id AND o.taken_in_ms >= %1)"},
};

using Counts = std::map<QString, qint64>;

Counts countsOf(Session& session, const QString& statement) {
    Counts counts;
    sql::forEach(session, statement, {},
                 [&](const sql::Row& row) { counts[row.text(0)] += row.integer(1); });
    return counts;
}

qint64 numberOf(Session& session, const QString& statement) {
    return sql::one(session, statement, {}, [](const sql::Row& row) { return row.integer(0); })
        .value_or(0);
}

class Holding {
public:
    Holding(Session& session, Wishes wishes)
        : m_session(session), m_wishes(std::move(wishes)), m_from(dayToWork()) {}

    JournalCheck hold() {
        countWishes();
        lookAtAnswers();
        lookAtEffects();
        lookAtMoneyAndCalls();
        for (const Once& each : OnceOnly)
            for (const auto& [name, times] : countsOf(m_session, since(each.statement)))
                if (times > 1)
                    m_check.twice << QStringLiteral("%1 %2").arg(QLatin1String(each.what), name);
        return m_check;
    }

private:
    QString since(const char* statement) const {
        return QString::fromLatin1(statement).replace(QLatin1String("%1"),
                                                      QString::number(m_from.ms));
    }

    void countWishes() {
        for (const auto& [key, wish] : m_wishes) {
            if (wish.done) ++m_check.acknowledged;
            if (!wish.done && !wish.refused) ++m_check.inDoubt;
        }
    }

    // Each wish that was acknowledged is there with the answer that was given, and no other is.
    void lookAtAnswers() {
        std::map<QString, Wish> there;
        sql::forEach(m_session,
                     QStringLiteral("SELECT key, verb, result_id, result_number FROM verb_done "
                                    "WHERE key LIKE 'counter-%'"),
                     {}, [&](const sql::Row& row) {
                         there[row.text(0)] = {.verb = row.text(1),
                                               .done = true,
                                               .refused = false,
                                               .outcome = {row.integer(2), row.text(3)},
                                               .money = {}};
                     });
        for (const auto& [key, wish] : m_wishes) {
            if (!wish.done) continue;
            const auto found = there.find(key);
            if (found == there.end() || found->second.verb != wish.verb ||
                found->second.outcome != wish.outcome)
                m_check.lost << QStringLiteral("%1 %2").arg(key, wish.verb);
        }
        for (const auto& [key, wish] : there) {
            const auto asked = m_wishes.find(key);
            if (asked == m_wishes.end() || asked->second.refused)
                m_check.twice << QStringLiteral("%1 %2, unasked").arg(key, wish.verb);
        }
    }

    // Each verb left its entries in the audit, under the verb's own moment, and an order's not
    // twice. (Who begins at one order leaves the job of another, so not every entry is of the
    // verb's own.)
    void lookAtEffects() {
        const Counts verbs = countsOf(
            m_session,
            QStringLiteral("SELECT verb || ' at ' || CAST(at_ms AS TEXT), count(*) FROM verb_done "
                           "WHERE at_ms >= %1 GROUP BY verb, at_ms")
                .arg(m_from.ms));
        Counts effects;
        sql::forEach(m_session,
                     QStringLiteral("SELECT verb || ' at ' || CAST(at_ms AS TEXT), subject, "
                                    "subject_id, count(*) FROM audit WHERE at_ms >= %1 "
                                    "GROUP BY verb, at_ms, subject, subject_id")
                         .arg(m_from.ms),
                     {}, [&](const sql::Row& row) {
                         qint64& most = effects[row.text(0)];
                         const bool isOrder = row.text(1) == QLatin1String("order");
                         most = std::max(most, isOrder ? row.integer(3) : 1);
                     });
        for (const auto& [name, times] : verbs)
            if (!effects.contains(name)) m_check.lost << QStringLiteral("effect of %1").arg(name);
        for (const auto& [name, times] : effects)
            if (const auto found = verbs.find(name); found == verbs.end() || found->second < times)
                m_check.twice << QStringLiteral("effect of %1").arg(name);
    }

    void lookAtMoneyAndCalls() {
        if (m_check.inDoubt > 0) return;  // who knows
        qint64 fen = 0;
        qint64 calls = 0;
        for (const auto& [key, wish] : m_wishes) {
            if (!wish.done) continue;
            fen += wish.money.fen();
            if (wish.verb == QLatin1String("follow-up.record-call")) ++calls;
        }
        compare("fen taken", fen,
                since("SELECT COALESCE(sum(amount_fen), 0) FROM payment WHERE at_ms >= %1"));
        compare("calls made", calls, since("SELECT count(*) FROM call WHERE at_ms >= %1"));
    }

    void compare(const char* what, qint64 acknowledged, const QString& statement) {
        const qint64 there = numberOf(m_session, statement);
        const QString words =
            QStringLiteral("%1: %2 acknowledged, %3 there")
                .arg(QLatin1String(what), QString::number(acknowledged), QString::number(there));
        if (there < acknowledged) m_check.lost << words;
        if (there > acknowledged) m_check.twice << words;
    }

    Session& m_session;
    Wishes m_wishes;
    Instant m_from;
    JournalCheck m_check;
};

}  // namespace

QJsonObject JournalCheck::toJson() const {
    return {{QStringLiteral("acknowledged"), acknowledged},
            {QStringLiteral("lost"), int(lost.size())},
            {QStringLiteral("twice"), int(twice.size())},
            {QStringLiteral("inDoubt"), inDoubt},
            {QStringLiteral("which"),
             QJsonArray::fromStringList(lost.mid(0, MostNamed) + twice.mid(0, MostNamed))}};
}

Result<JournalCheck> holdAgainst(const DatabaseAddress& address, const QStringList& journals) {
    Wishes wishes;
    for (const QString& journal : journals) wishes.merge(wishesIn(journal));
    const auto database = Database::open(address, Database::Access::ReadOnly);
    if (!database) return database.error();
    return (*database)->read(
        [&](Session& session) { return Holding(session, std::move(wishes)).hold(); });
}

}  // namespace baydesk::testing

#pragma once

#include "base/Clock.h"
#include "domain/Ids.h"
#include "storage/Session.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace baydesk {

class IdMaker;

// What a verb changed, for the audit: the values before and after, as far as they differ.
// `before` is "{}" for something new.
struct Change {
    QString subject;  // "order", "customer", ...: the table's noun
    qint64 id = 0;
    QByteArray before;  // canonical(): JSON
    QByteArray after;
};

// The text under which values are kept and digested: keys sorted, no blanks.
QByteArray canonical(const QJsonObject& values);

// A conversation with the store that may also write: the inside of one verb.
// Everything it writes is there after the commit, or nothing is.
class Transaction : public Session {
public:
    Transaction(sql::Connection& connection, IdMaker& ids, StoreId store, Instant at);

    StoreId store() const { return m_store; }
    // The verb's moment: one verb happens at one time, whatever it writes.
    Instant at() const { return m_at; }

    // A new identity, unique over all stores (IdMaker).
    template <typename Id>
    Id newId() {
        return Id(nextId());
    }

    // The last number of a series in a period that this transaction knows of (NumberSeries).
    std::optional<qint64>& lastNumber(const std::pair<QString, QString>& seriesAndPeriod) {
        return m_lastNumbers[seriesAndPeriod];
    }

    void record(Change change) { m_changes.push_back(std::move(change)); }
    const std::vector<Change>& changes() const { return m_changes; }

private:
    qint64 nextId();

    IdMaker& m_ids;
    StoreId m_store;
    Instant m_at;
    std::vector<Change> m_changes;
    std::map<std::pair<QString, QString>, std::optional<qint64>> m_lastNumbers;
};

}  // namespace baydesk

#pragma once

// Private to storage: how repositories speak SQL. One text for both engines; what differs is in
// Dialect.

#include "base/Clock.h"
#include "base/IsoDate.h"
#include "base/StrongId.h"
#include "domain/values/Money.h"
#include "storage/Session.h"
#include "storage/Transaction.h"

#include <QByteArray>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

namespace baydesk::sql {

// What is bound to a `?`. Our own values bind as what the schema stores: ids, fen, thousandths and
// milliseconds as 64-bit integers, "none" of an id or an instant as NULL.
class Value {
public:
    // A text is never NULL, whatever QString calls itself.
    enum class Kind { Null, Number, Text, Bytes };

    Value(std::nullptr_t) {}
    Value(bool value) : Value(qint64(value ? 1 : 0)) {}
    Value(int value) : Value(qint64(value)) {}
    Value(qint64 value) : m_kind(Kind::Number), m_number(value) {}
    Value(const QString& value) : m_kind(Kind::Text), m_text(value) {}
    Value(const QByteArray& value) : m_kind(Kind::Bytes), m_bytes(value) {}
    Value(QDate value) : Value(isoDate(value)) {}
    Value(Money value) : Value(value.fen()) {}
    Value(Quantity value) : Value(value.thousandths()) {}
    Value(Instant value) : Value(value.isNone() ? Value(nullptr) : Value(value.ms)) {}
    template <typename Tag>
    Value(StrongId<Tag> value) : Value(value.isNone() ? Value(nullptr) : Value(value.value())) {}

    Kind kind() const { return m_kind; }
    // What of that kind it holds; of another kind, nothing.
    qint64 number() const { return m_number; }
    const QString& text() const { return m_text; }
    const QByteArray& bytes() const { return m_bytes; }

    bool operator==(const Value&) const = default;

private:
    Kind m_kind = Kind::Null;
    qint64 m_number = 0;
    QString m_text;
    QByteArray m_bytes;
};

using Values = std::vector<Value>;

// One row of an answer, read by column position in the order of the SELECT list. It is there as
// long as `each` runs; NULL reads as 0 and as an empty text.
class Row {
public:
    virtual ~Row() = default;

    virtual qint64 integer(int column) const = 0;
    virtual QString text(int column) const = 0;
    virtual QByteArray bytes(int column) const = 0;
    virtual bool isNull(int column) const = 0;

    int number(int column) const { return static_cast<int>(integer(column)); }
    bool flag(int column) const { return integer(column) != 0; }
    Money money(int column) const { return Money::ofFen(integer(column)); }
    Quantity quantity(int column) const { return Quantity::ofThousandths(integer(column)); }
    Instant instant(int column) const { return {integer(column)}; }
    QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    template <typename Id>
    Id id(int column) const {
        return Id(integer(column));
    }
};

// Calls `each` for every row of the answer, as it comes. `statement` is prepared once per
// connection; it uses `?` for values. Fails the session if the engine refuses.
void forEach(Session& session, const QString& statement, const Values& values,
             const std::function<void(const Row&)>& each);

// All rows, each made into a T.
template <typename Make>
auto all(Session& session, const QString& statement, const Values& values, Make&& make) {
    std::vector<std::invoke_result_t<Make, const Row&>> list;
    forEach(session, statement, values, [&](const Row& row) { list.push_back(make(row)); });
    return list;
}

// The first row made into a T, or nothing.
template <typename Make>
auto one(Session& session, const QString& statement, const Values& values, Make&& make) {
    std::optional<std::invoke_result_t<Make, const Row&>> found;
    forEach(session, statement, values, [&](const Row& row) {
        if (!found) found.emplace(make(row));
    });
    return found;
}

// Writes. The engine may be told later, together with others, but always before the next read of
// the same transaction and before the commit.
void write(Transaction& transaction, const QString& statement, const Values& values);

// Writes at once and tells how many rows that touched (for version checks).
qint64 writeCounting(Transaction& transaction, const QString& statement, const Values& values);

// " FOR UPDATE" where the engine locks rows; nothing where the whole file is locked already.
QString forUpdate(Session& session);

}  // namespace baydesk::sql

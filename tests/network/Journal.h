#pragma once

#include "domain/values/Money.h"
#include "storage/UnitOfWork.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <map>

namespace baydesk::testing {

// What one counter did, written down beside the store as it happens: a line for each wish before it
// is told, and one when it was answered. What was acknowledged can be held against the store later.
//
//   told    <key> <verb>
//   done    <key> <verb> <id> <number> <fen> <milliseconds> <tries>
//   refused <key> <verb> <kind>
//   trouble <key> <verb> <kind> <milliseconds>      the store did not answer; it is told again
//   looked  <what> <milliseconds>
class Journal {
public:
    // False: it cannot be written.
    bool open(const QString& file);

    void told(const IdempotencyKey& key, const QString& verb);
    void done(const IdempotencyKey& key, const QString& verb, const Outcome& outcome, Money money,
              double ms, int tries);
    void refused(const IdempotencyKey& key, const QString& verb, const QString& kind);
    void trouble(const IdempotencyKey& key, const QString& verb, const QString& kind, double ms);
    void looked(const QString& what, double ms);

private:
    void write(const QStringList& cells);

    QFile m_file;
};

// What a wish came to, as far as the journal says.
struct Wish {
    QString verb;
    bool done = false;
    bool refused = false;  // neither: it was under way when the journal ended
    Outcome outcome = {};
    Money money = {};
};

// The wishes of a journal by their keys. Nothing if it cannot be read.
std::map<QString, Wish> wishesIn(const QString& file);

}  // namespace baydesk::testing

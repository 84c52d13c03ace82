#include "network/Journal.h"

#include <QStringList>

namespace baydesk::testing {

namespace {
QString tenths(double ms) { return QString::number(ms, 'f', 2); }
}  // namespace

bool Journal::open(const QString& file) {
    m_file.setFileName(file);
    return m_file.open(QFile::WriteOnly | QFile::Append | QFile::Unbuffered);
}

void Journal::told(const IdempotencyKey& key, const QString& verb) {
    write({QStringLiteral("told"), key.text(), verb});
}

void Journal::done(const IdempotencyKey& key, const QString& verb, const Outcome& outcome,
                   Money money, double ms, int tries) {
    write({QStringLiteral("done"), key.text(), verb, QString::number(outcome.id), outcome.number,
           QString::number(money.fen()), tenths(ms), QString::number(tries)});
}

void Journal::refused(const IdempotencyKey& key, const QString& verb, const QString& kind) {
    write({QStringLiteral("refused"), key.text(), verb, kind});
}

void Journal::trouble(const IdempotencyKey& key, const QString& verb, const QString& kind,
                      double ms) {
    write({QStringLiteral("trouble"), key.text(), verb, kind, tenths(ms)});
}

void Journal::looked(const QString& what, double ms) {
    write({QStringLiteral("looked"), what, tenths(ms)});
}

// In one write: who is killed leaves whole lines.
void Journal::write(const QStringList& cells) {
    m_file.write(cells.join(QLatin1Char('\t')).toUtf8() + '\n');
}

std::map<QString, Wish> wishesIn(const QString& file) {
    std::map<QString, Wish> wishes;
    QFile journal(file);
    if (!journal.open(QFile::ReadOnly)) return wishes;
    for (const QString& line : QString::fromUtf8(journal.readAll()).split(QLatin1Char('\n'))) {
        const QStringList cells = line.split(QLatin1Char('\t'));
        const QString& word = cells[0];
        if (word == QLatin1String("told") && cells.size() == 3) wishes[cells[1]].verb = cells[2];
        if (word == QLatin1String("refused") && cells.size() == 4) wishes[cells[1]].refused = true;
        if (word != QLatin1String("done") || cells.size() != 8) continue;
        wishes[cells[1]] = {.verb = cells[2],
                            .done = true,
                            .refused = false,
                            .outcome = {cells[3].toLongLong(), cells[4]},
                            .money = Money::ofFen(cells[5].toLongLong())};
    }
    return wishes;
}

}  // namespace baydesk::testing

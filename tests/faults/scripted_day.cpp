// The day as a program of its own, to be killed: it says on standard output what it is about to do
// ("press 12 settle"), what was acknowledged ("done 12 S261122-0001") and, where it is asked to,
// the state of the store then.
//
//   scripted_day FILE SEED PRESSES [--states] [--early] [--beside NAME]
//   scripted_day --look FILE             how many verbs it holds, and a digest of all its rows
//   scripted_day --steps                 how many steps the schema's history has
//   scripted_day --then STEPS FILE       makes a store as it was after so many of them
//
// PRESSES counts from the store's beginning. --early acknowledges before the verb has run, as no
// program may: with it a test must find that something was lost. --beside works in a shop where
// others work too, under this letter; what another has done meanwhile may refuse a press.
#include "faults/ScriptedDay.h"
#include "faults/StoreState.h"
#include "storage/sql/Migration.h"
#include "support/StoreFixture.h"
#include "support/StoreOfThen.h"

#include <unistd.h>
#include <QCoreApplication>
#include <QStringList>

#include <cstdio>

namespace {

using namespace baydesk;
using namespace baydesk::testing;

constexpr int PressesBetweenHousekeeping = 5;
constexpr int MostRefusals = 1000;

// In one write, so that a kill leaves whole lines.
void say(const QString& line) {
    const QByteArray text = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, text.constData(), static_cast<std::size_t>(text.size())) < 0)
        ::_exit(4);
}

int look(const QString& file) {
    const baydesk::testing::StoreState state = stateOf(file);
    say(QStringLiteral("%1 %2").arg(state.verbs).arg(state.digest));
    return state.verbs < 0 ? 1 : 0;
}

int failed(const Error& error) {
    std::fprintf(stderr, "%s\n", describe(error).toUtf8().constData());
    return 3;
}

int makeThen(int steps, const QString& file) {
    const Done made = makeStoreOfThen({Engine::Sqlite, file}, steps);
    return made ? 0 : failed(made.error());
}

int work(const QStringList& words) {
    const QString& file = words[0];
    const bool tellsStates = words.contains(QStringLiteral("--states"));
    const bool early = words.contains(QStringLiteral("--early"));
    const qsizetype named = words.indexOf(QLatin1String("--beside"));
    const QString name = named < 0 ? QString() : words.value(named + 1);
    ScriptedDay day({Engine::Sqlite, file}, words[1].toUInt(), name);
    if (const Done opened = day.open(); !opened) return failed(opened.error());
    say(QStringLiteral("open %1").arg(day.pressed()));
    day.onPress([early](const ScriptedDay::Press& press) {
        say(QStringLiteral("press %1 %2").arg(press.number).arg(press.verb));
        if (early) say(QStringLiteral("done %1 early").arg(press.number));
    });
    const int presses = words[2].toInt();
    int refused = 0;
    for (int number = day.pressed(); number < presses;) {
        const Result<Outcome> outcome = day.press();
        if (!outcome && !name.isEmpty() && ++refused < MostRefusals) continue;
        if (!outcome) return failed(outcome.error());
        ++number;
        say(QStringLiteral("done %1 %2").arg(day.last().number).arg(outcome->number));
        if (tellsStates) say(QStringLiteral("state %1").arg(stateOf(file).digest));
        if (number % PressesBetweenHousekeeping == 0)
            if (const Done kept = day.keepHouse(); !kept) return failed(kept.error());
    }
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.size() == 2 && words[0] == QLatin1String("--look")) return look(words[1]);
    if (words.value(0) == QLatin1String("--steps")) {
        say(QString::number(sql::storeMigrations(Engine::Sqlite).size()));
        return 0;
    }
    if (words.size() < 3) return 2;
    if (words[0] == QLatin1String("--then")) return makeThen(words[1].toInt(), words[2]);
    return work(words);
}

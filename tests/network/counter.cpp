// Counters of one shop, for load: each process is one of them, on a connection of its own.
//
//   counter --prepare ADDRESS ORDERS COUNTERS    a practice store with people for so many counters;
//                                                says the manager's name
//   counter --work ADDRESS JOURNAL [--number N] [--of COUNTERS] [--cars A-DAY] [--speed TIMES]
//           [--seconds S] [--forgets] [--twice]    works a day: says "ready", and begins at the
//           moment
//                                                of the steady clock (ms) that it reads
//   counter --check ADDRESS JOURNAL...           what was lost or is there twice, as JSON
#include "network/BusyCounter.h"
#include "network/JournalCheck.h"
#include "support/StoreFixture.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>
#include <iostream>

namespace {

using namespace baydesk;
using namespace baydesk::testing;

int failed(const Error& error) {
    std::fprintf(stderr, "%s\n", describe(error).toUtf8().constData());
    return 3;
}

QString optionOf(const QStringList& words, const QString& name, const QString& otherwise) {
    const qsizetype at = words.indexOf(name);
    return at < 0 ? otherwise : words.value(at + 1);
}

int work(const DatabaseAddress& address, const QStringList& words) {
    const auto number = [&words](const char* name, int otherwise) {
        return optionOf(words, QLatin1String(name), QString::number(otherwise)).toInt();
    };
    CounterSpec spec;
    spec.address = address;
    spec.journal = words.value(2);
    spec.number = number("--number", 1);
    spec.counters = number("--of", spec.counters);
    spec.carsPerDay = number("--cars", spec.carsPerDay);
    spec.speed = number("--speed", 100);
    spec.seconds = number("--seconds", spec.seconds);
    spec.forgets = words.contains(QLatin1String("--forgets"));
    spec.twice = words.contains(QLatin1String("--twice"));
    BusyCounter counter(spec);
    if (const Done opened = counter.open(); !opened) return failed(opened.error());
    std::cout << "ready" << std::endl;
    qint64 beginning = 0;
    if (!(std::cin >> beginning)) return 2;
    return counter.work(beginning) ? 0 : 4;
}

int check(const DatabaseAddress& address, const QStringList& journals) {
    const auto held = holdAgainst(address, journals);
    if (!held) return failed(held.error());
    std::cout << QJsonDocument(held->toJson()).toJson(QJsonDocument::Compact).constData()
              << std::endl;
    return held->lost.isEmpty() && held->twice.isEmpty() ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.size() < 3) return 2;
    const auto address = DatabaseAddress::parse(words[1]);
    if (!address) return failed(address.error());
    if (words[0] == QLatin1String("--prepare")) {
        const auto manager = makeBusyShop(*address, words[2].toInt(), words.value(3).toInt());
        if (!manager) return failed(manager.error());
        std::cout << manager->toUtf8().constData() << std::endl;
        return 0;
    }
    if (words[0] == QLatin1String("--check")) return check(*address, words.mid(2));
    return words[0] == QLatin1String("--work") ? work(*address, words) : 2;
}

#include "Papers.h"
#include "Reads.h"
#include "Saves.h"
#include "support/BulkCopy.h"

#include <benchmark/benchmark.h>
#include <QGuiApplication>
#include <iostream>

// baydesk_benchmarks [--benchmark_…] STORE COPY
// Measures the practice store in the file STORE, which it changes; COPY is where a second one may
// lie meanwhile.
// baydesk_benchmarks --copy-customers FROM TO
// The limit of an import; says the seconds.
// scripts/benchmark calls both.
int main(int argc, char** argv) {
    using namespace baydesk::benchmarks;
    QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (argc == 4 && std::string(argv[1]) == "--copy-customers") {
        std::cout << copyCustomers(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]))
                  << std::endl;
        return 0;
    }
    if (argc != 3) {
        std::cerr << "usage: baydesk_benchmarks [--benchmark_...] STORE COPY\n";
        return 2;
    }
    benchmark::AddCustomContext("qt", qVersion());
    benchmark::AddCustomContext("sqlite", sqlite3_libversion());
    MeasuredShop shop(QString::fromLocal8Bit(argv[1]));
    addSaves(shop, QString::fromLocal8Bit(argv[2]));
    PlainSqlite plain(shop.file());
    addSearches(shop, plain);
    addOrderPage(shop, plain);
    addLists(shop, plain);
    addReports(shop, plain);
    addPapers(shop, plain);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

#include "baydesk/Program.h"
#include "desktop/desk/Desk.h"
#include "desktop/shell/MainWindow.h"
#include "screen/Beside.h"
#include "screen/Clerk.h"
#include "screen/Heartbeat.h"
#include "screen/Usable.h"
#include "support/CarsOnTheWay.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>
#include <iostream>

namespace baydesk::benchmarks {

namespace {

constexpr int ScrollSteps = 20;
// Every list, by its key. Today is in front when the work begins, and is come back to; reception is
// a form, no list.
constexpr int Today = 1;
constexpr std::array<int, 8> Lists{3, 4, 5, 6, 7, 8, 9, Today};
constexpr int BesideRounds = 2;

// What somebody looks for, and opens: written by the driver's other program, one in a line.
QStringList linesOf(const QString& file) {
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly)) giveUp("cannot read " + file.toStdString());
    return QString::fromUtf8(input.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

struct Times {
    std::vector<double> key, order, firstRows, rowsAgain, scroll, save;
};

void append(std::vector<double>& all, const std::vector<double>& more) {
    all.insert(all.end(), more.begin(), more.end());
}

// A day at the desk in small: every list, everybody looked for, every order opened.
void work(PaintWatch& watch, Clerk& clerk, const QStringList& texts, const QStringList& orders,
          Times& times, bool first) {
    for (const int list : Lists) {
        const double time = clerk.showPage(list);
        (first && list != Today ? times.firstRows : times.rowsAgain).push_back(time);
        watch.rest();
        append(times.scroll, clerk.scroll(ScrollSteps));
    }
    for (const QString& text : texts) append(times.key, clerk.search(text));
    for (const QString& order : orders) {
        times.order.push_back(clerk.openOrder(order));
        watch.rest();
        clerk.press(Qt::Key_Escape);
    }
}

QJsonArray array(const std::vector<double>& values) {
    QJsonArray list;
    for (const double value : values) list.append(value);
    return list;
}

void say(const Times& times, const std::vector<double>& gaps) {
    QJsonObject answer{{QStringLiteral("screen/key"), array(times.key)},
                       {QStringLiteral("screen/order"), array(times.order)},
                       {QStringLiteral("screen/first-rows"), array(times.firstRows)},
                       {QStringLiteral("screen/rows-again"), array(times.rowsAgain)},
                       {QStringLiteral("screen/scroll"), array(times.scroll)},
                       {QStringLiteral("screen/away"), array(gaps)}};
    if (!times.save.empty()) answer[QStringLiteral("screen/save")] = array(times.save);
    answer[QStringLiteral("kib")] = static_cast<double>(peakKib());
    std::cout << QJsonDocument(answer).toJson(QJsonDocument::Compact).constData() << std::endl;
}

int run(PaintWatch& watch, const QStringList& arguments) {
    const QString store = arguments.at(1);
    const QStringList texts = linesOf(arguments.at(2));
    const QStringList orders = linesOf(arguments.at(3));
    Options options;
    options.database = {Engine::Sqlite, store};
    options.language = QStringLiteral("zh_CN");
    Program program(watch, options, QDir(QFileInfo(store).dir()));
    program.start();
    Clerk clerk(watch);
    clerk.signIn();
    Times times;
    Heartbeat heart;
    if (arguments.size() == 4) {
        work(watch, clerk, texts, orders, times, true);
        work(watch, clerk, texts, orders, times, false);
    } else {
        // What imports beside it, and the file of customers.
        Beside beside(clerk.window().context().desk, store, arguments.mid(4));
        heart.start();
        for (int round = 0; round < BesideRounds || beside.isBusy(); ++round)
            work(watch, clerk, texts, orders, times, round == 0);
        times.save = beside.saves();
    }
    say(times, heart.gaps());
    return 0;
}

}  // namespace

}  // namespace baydesk::benchmarks

// screen_benchmarks STORE TEXTS ORDERS
// Works at the real windows, on the screen that QT_QPA_PLATFORM names, and says the times of
// everything as JSON. TEXTS is a file of what is looked for, ORDERS one of order numbers.
// screen_benchmarks STORE TEXTS ORDERS BAYDESKCTL CUSTOMERS
// The same while verbs are saved, a year is reported, the store is backed up and CUSTOMERS are
// imported; how long the thread of the windows was away from its event loop is in it.
int main(int argc, char** argv) {
    baydesk::benchmarks::PaintWatch watch(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("baydesk"));
    QApplication::setApplicationName(QStringLiteral("baydesk"));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 4 && arguments.size() != 6) {
        std::cerr << "usage: screen_benchmarks STORE TEXTS ORDERS [BAYDESKCTL CUSTOMERS]\n";
        return 2;
    }
    return baydesk::benchmarks::run(watch, arguments);
}

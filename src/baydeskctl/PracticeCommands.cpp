#include "baydeskctl/PracticeCommands.h"

#include "application/practice/Practice.h"
#include "application/store/Shops.h"
#include "base/SystemUser.h"
#include "baydeskctl/Console.h"
#include "baydeskctl/OpenStore.h"
#include "baydeskctl/Text.h"

#include <QElapsedTimer>

namespace baydesk::ctl {

namespace {

const SystemClock Now;

// A whole number; `otherwise` where none was given. Errors: NotANumber at the option's name.
Result<qint64> numberOf(const Invocation& invocation, const QString& option, qint64 otherwise) {
    if (!invocation.has(option)) return otherwise;
    bool isNumber = false;
    const qint64 number = invocation.value(option).toLongLong(&isNumber);
    if (!isNumber) return Error(ErrorKind::NotANumber, option);
    return number;
}

// Yesterday where none was given, so that nothing of it lies in the future.
Result<QDate> untilOf(const Invocation& invocation) {
    const QString option = QStringLiteral("until");
    const BusinessCalendar calendar;
    if (!invocation.has(option)) return calendar.businessDate(Now.now()).addDays(-1);
    return QDate::fromString(invocation.value(option), Qt::ISODate);
}

Result<PracticeWish> wishOf(const Invocation& invocation) {
    const auto orders = numberOf(invocation, QStringLiteral("orders"), 0);
    if (!orders) return orders.error();
    const auto seed = numberOf(invocation, QStringLiteral("seed"), 1);
    if (!seed) return seed.error();
    const auto stores = numberOf(invocation, QStringLiteral("stores"), 0);
    if (!stores) return stores.error();
    const auto until = untilOf(invocation);
    if (!until) return until.error();
    // What is out of range stays so.
    const auto clamped = [](qint64 number) {
        return static_cast<int>(qBound(qint64{-1}, number, qint64{1'000'000'000}));
    };
    return PracticeWish{clamped(*orders), *seed, *until, clamped(*stores)};
}

}  // namespace

Exit runPractice(const Invocation& invocation, Console& console) {
    const Result<DatabaseAddress> address = storeAddress(invocation);
    if (!address) return console.refuse(address.error());
    const Result<PracticeWish> wish = wishOf(invocation);
    if (!wish) return console.refuse(wish.error());
    if (const Done checked = check(*wish); !checked) return console.refuse(checked.error());
    const auto workplace = openWorkplace(*address, Now);
    if (!workplace) return console.refuse(workplace.error());
    QElapsedTimer timer;
    timer.start();
    const Result<PracticeReport> made = makePractice(**workplace, *wish, systemUserName());
    if (!made) return console.refuse(made.error());
    const qint64 ms = timer.elapsed();
    console.document({{QStringLiteral("database"), address->location},
                      {QStringLiteral("stores"), made->stores},
                      {QStringLiteral("orders"), made->orders},
                      {QStringLiteral("seed"), wish->seed},
                      {QStringLiteral("from"), made->from.toString(Qt::ISODate)},
                      {QStringLiteral("until"), made->until.toString(Qt::ISODate)},
                      {QStringLiteral("milliseconds"), ms}});
    console.line(Ctl::tr("%1 orders from %2 to %3, made in %4 s. Everybody's PIN is %5.")
                     .arg(made->orders)
                     .arg(made->from.toString(Qt::ISODate), made->until.toString(Qt::ISODate),
                          QString::number(static_cast<double>(ms) / 1000, 'f', 1), PracticePin));
    return Exit::Done;
}

}  // namespace baydesk::ctl

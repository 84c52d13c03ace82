#include "baydeskctl/OrderCommands.h"

#include "application/order/Guarantees.h"
#include "application/order/Orders.h"
#include "application/search/Finder.h"
#include "baydeskctl/Console.h"
#include "baydeskctl/OpenStore.h"
#include "baydeskctl/OrderJson.h"
#include "baydeskctl/Text.h"

#include <QJsonArray>
#include <optional>

namespace baydesk::ctl {

namespace {

constexpr int DefaultLimit = 20;
constexpr int MostLimit = 1000;

// 0 is no number.
int limitOf(const Invocation& invocation) {
    if (!invocation.has(QStringLiteral("limit"))) return DefaultLimit;
    const int limit = invocation.value(QStringLiteral("limit")).toInt();
    return limit >= 1 && limit <= MostLimit ? limit : 0;
}

QString kindCode(Found::Kind kind) {
    switch (kind) {
        case Found::Kind::Vehicle:
            return QStringLiteral("vehicle");
        case Found::Kind::Customer:
            return QStringLiteral("customer");
        case Found::Kind::Order:
            return QStringLiteral("order");
    }
    return {};
}

void writeOrder(const OrderView& view, const OpenedStore& store, Console& console) {
    const OrderState& order = view.order;
    const auto entry = [&console](const QString& name, const QString& value) {
        if (!value.isEmpty()) console.line(name + u'\t' + value);
    };
    const Bill bill = order.bill();
    entry(Ctl::tr("Number"), order.number);
    entry(Ctl::tr("Plate"), order.plate.display());
    entry(Ctl::tr("Vehicle"), QString(view.vehicle.brand + u' ' + view.vehicle.model).trimmed());
    entry(Ctl::tr("VIN"), view.vehicle.vin.text());
    entry(Ctl::tr("Sender"), view.sender.name + u' ' + view.sender.phone().masked());
    entry(Ctl::tr("Service advisor"), view.staffName(order.advisor));
    entry(Ctl::tr("Taken in"), store.wall(order.takenInAt));
    entry(Ctl::tr("Promised time"), store.wall(order.promisedAt()));
    entry(Ctl::tr("Statement"), order.intake.statement);
    for (const Job& job : order.jobs) {
        entry(Ctl::tr("Job"), job.title + u'\t' + job.amount().toPlain());
        for (const Line& line : job.lines)
            console.line(QStringLiteral("\t%1\t%2\t%3\t%4")
                             .arg(line.name, line.quantity.toText(), line.unitPrice.toPlain(),
                                  line.amount().toPlain()));
    }
    entry(Ctl::tr("Quoted"), order.quotedBill().total().toPlain());
    entry(Ctl::tr("Approved total"), bill.total().toPlain());
    entry(Ctl::tr("Paid"), bill.paid().toPlain());
    entry(Ctl::tr("Due"), bill.due().toPlain());
    if (order.settlement) entry(Ctl::tr("Settlement"), order.settlement->number);
    if (order.release) entry(Ctl::tr("Gate pass"), order.release->gatePass);
}

}  // namespace

Exit runFind(const Invocation& invocation, Console& console) {
    const int limit = limitOf(invocation);
    if (limit == 0) {
        console.say(Ctl::tr("--limit takes a number from 1 to %1.").arg(MostLimit));
        return Exit::Usage;
    }
    const Result<OpenedStore> store = openStore(invocation, Database::Access::ReadOnly);
    if (!store) return console.refuse(store.error());
    const auto found = find(*store->workplace, invocation.value(QStringLiteral("text")), limit);
    if (!found) return console.refuse(found.error());
    QJsonArray list;
    for (const Found& each : *found) {
        const QStringList columns = {
            kindCode(each.kind),        each.plate.display(), each.name,
            each.phone.masked(),        each.vehicleName,     each.orderNumber,
            store->wall(each.lastVisit)};
        console.line(columns.join(u'\t'));
        list.append(QJsonObject{{QStringLiteral("kind"), columns[0]},
                                {QStringLiteral("plate"), each.plate.number()},
                                {QStringLiteral("plate_kind"), plateKindCode(each.plate.kind())},
                                {QStringLiteral("name"), each.name},
                                {QStringLiteral("phone"), columns[3]},
                                {QStringLiteral("vehicle"), each.vehicleName},
                                {QStringLiteral("order"), each.orderNumber},
                                {QStringLiteral("last_visit"), columns[6]}});
    }
    console.document({{QStringLiteral("found"), list}});
    return Exit::Done;
}

Exit runOrderShow(const Invocation& invocation, Console& console) {
    const Result<OpenedStore> store = openStore(invocation, Database::Access::ReadOnly);
    if (!store) return console.refuse(store.error());
    const Result<OrderView> view = orderNamed(*store, invocation.value(QStringLiteral("number")));
    if (!view) return console.refuse(view.error());
    const auto guarantees = guaranteesOf(*store->workplace, view->order.id);
    if (!guarantees) return console.refuse(guarantees.error());
    console.document(toJson(*view, *guarantees, *store));
    writeOrder(*view, *store, console);
    return Exit::Done;
}

Result<OrderView> orderNamed(const OpenedStore& store, const QString& number) {
    Result<OrderView> view = orderViewByNumber(*store.workplace, number);
    // The use case does not say which order: name what was looked for.
    if (!view && view.error().has(ErrorKind::NotFound))
        return Error(ErrorKind::NotFound, QStringLiteral("number"),
                     {{QStringLiteral("what"), number}});
    return view;
}

}  // namespace baydesk::ctl

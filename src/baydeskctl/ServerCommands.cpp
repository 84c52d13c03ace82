#include "baydeskctl/ServerCommands.h"

#include "baydeskctl/Console.h"
#include "baydeskctl/OpenStore.h"
#include "baydeskctl/Text.h"
#include "storage/server/CounterLogins.h"

#include <QJsonArray>
#include <algorithm>
#include <functional>

namespace baydesk::ctl {

namespace {

QJsonObject toJson(const CounterLogin& login) {
    QJsonArray stores;
    for (const QString& code : login.stores) stores.append(code);
    return {{QStringLiteral("login"), login.login},
            {QStringLiteral("stores"), stores},
            {QStringLiteral("role_exists"), login.isThere}};
}

QJsonObject toJson(const ServerState& state) {
    QJsonArray logins;
    for (const CounterLogin& login : state.logins) logins.append(toJson(login));
    return {{QStringLiteral("owner"), state.owner},
            {QStringLiteral("schema"), state.version},
            {QStringLiteral("oldest_served"), state.oldest},
            {QStringLiteral("logins"), logins}};
}

void tell(Console& console, const CounterLogin& login) {
    const QString stores = QStringList(login.stores.begin(), login.stores.end()).join(u' ');
    console.line(login.login + u'\t' + stores +
                 (login.isThere ? QString() : u'\t' + Ctl::tr("no such role on this server")));
}

// Opens the store on the server that was named, which brings it up to date, and does `work` in it.
Exit onServer(const Invocation& invocation, Console& console,
              const std::function<Exit(Database&)>& work) {
    const Result<DatabaseAddress> address = storeAddress(invocation);
    if (!address) return console.refuse(address.error());
    if (address->engine != Engine::PostgreSql) {
        console.say(Ctl::tr(
            "A file has no logins: name the store on the server with --database postgresql://…"));
        return Exit::Usage;
    }
    const auto database = Database::open(*address);
    return database ? work(**database) : console.refuse(database.error());
}

std::vector<QString> codesIn(const Invocation& invocation) {
    const QStringList codes = invocation.all(QStringLiteral("stores"));
    return {codes.begin(), codes.end()};
}

// Changes who is let in, and shows how that login stands now.
Exit change(const Invocation& invocation, Console& console,
            const std::function<Done(Database&, const QString&)>& apply) {
    const QString login = invocation.value(QStringLiteral("login"));
    return onServer(invocation, console, [&](Database& database) {
        if (const Done changed = apply(database, login); !changed)
            return console.refuse(changed.error());
        const Result<ServerState> state = counters::state(database);
        if (!state) return console.refuse(state.error());
        CounterLogin now{login, {}, true};
        for (const CounterLogin& each : state->logins)
            if (each.login == login) now = each;
        console.document(toJson(now));
        if (now.stores.empty())
            console.line(Ctl::tr("%1 works for no store any more.").arg(login));
        else
            tell(console, now);
        return Exit::Done;
    });
}

}  // namespace

Exit runServerMigrate(const Invocation& invocation, Console& console) {
    return onServer(invocation, console, [&](Database& database) {
        const Result<ServerState> state = counters::state(database);
        if (!state) return console.refuse(state.error());
        const bool migrated = database.outcome() != OpenOutcome::Ready;
        QJsonObject answer = toJson(*state);
        answer.insert(QStringLiteral("migrated"), migrated);
        console.document(answer);
        console.line(
            (migrated ? Ctl::tr("The store is at step %1 now; programs from step %2 on can use it.")
                      : Ctl::tr("The store was at step %1; programs from step %2 on can use it."))
                .arg(state->version)
                .arg(state->oldest));
        return Exit::Done;
    });
}

Exit runServerGrant(const Invocation& invocation, Console& console) {
    return change(invocation, console, [&](Database& database, const QString& login) {
        return counters::letIn(database, login, codesIn(invocation));
    });
}

Exit runServerRevoke(const Invocation& invocation, Console& console) {
    return change(invocation, console, [&](Database& database, const QString& login) {
        return counters::shutOut(database, login, codesIn(invocation));
    });
}

Exit runServerList(const Invocation& invocation, Console& console) {
    return onServer(invocation, console, [&](Database& database) {
        const Result<ServerState> state = counters::state(database);
        if (!state) return console.refuse(state.error());
        console.document(toJson(*state));
        console.line(Ctl::tr("Owner %1, step %2, programs from step %3 on.")
                         .arg(state->owner)
                         .arg(state->version)
                         .arg(state->oldest));
        for (const CounterLogin& login : state->logins) tell(console, login);
        return Exit::Done;
    });
}

}  // namespace baydesk::ctl

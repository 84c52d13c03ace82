#include "baydeskctl/StaffCommands.h"

#include "application/staff/StaffDesk.h"
#include "baydeskctl/Console.h"
#include "baydeskctl/OpenStore.h"
#include "baydeskctl/Text.h"

#include <QJsonArray>
#include <algorithm>
#include <functional>

namespace baydesk::ctl {

namespace {

QJsonObject toJson(const Staff& person) {
    QJsonArray roles;
    for (const Role role : person.roles.list()) roles.append(roleCode(role));
    return {{QStringLiteral("name"), person.name},
            {QStringLiteral("roles"), roles},
            {QStringLiteral("active"), person.active}};
}

Result<Staff> personNamed(OpenedStore& store, const QString& name) {
    const auto everybody = staffList(*store.workplace);
    if (!everybody) return everybody.error();
    const auto found = std::find_if(everybody->begin(), everybody->end(),
                                    [&name](const Staff& each) { return each.name == name; });
    if (found == everybody->end())
        return Error(ErrorKind::NotFound, QStringLiteral("name"), {{QStringLiteral("what"), name}});
    return *found;
}

StaffForm formOf(const Staff& person) {
    return {.id = person.id,
            .name = person.name,
            .roles = person.roles,
            .active = person.active,
            .newPin = {},
            .baseVersion = person.version};
}

// Changes one person who is there already, and shows the result.
Exit change(const Invocation& invocation, Console& console,
            const std::function<Done(StaffForm&)>& edit) {
    Result<OpenedStore> opened = openStore(invocation, Database::Access::ReadWrite);
    if (!opened) return console.refuse(opened.error());
    OpenedStore store = std::move(opened).value();
    const Result<Staff> person = personNamed(store, invocation.value(QStringLiteral("name")));
    if (!person) return console.refuse(person.error());
    StaffForm form = formOf(*person);
    if (const Done edited = edit(form); !edited) return console.refuse(edited.error());
    const Result<Outcome> saved = saveStaff(*store.workplace, store.caller, form);
    if (!saved) return console.refuse(saved.error());
    Staff after = *person;
    after.active = form.active;
    console.document(toJson(after));
    return Exit::Done;
}

}  // namespace

Exit runUserList(const Invocation& invocation, Console& console) {
    const Result<OpenedStore> store = openStore(invocation, Database::Access::ReadOnly);
    if (!store) return console.refuse(store.error());
    const auto everybody = staffList(*store->workplace);
    if (!everybody) return console.refuse(everybody.error());
    QJsonArray users;
    for (const Staff& person : *everybody) {
        users.append(toJson(person));
        console.line(person.name + u'\t' + person.roles.toText() + u'\t' +
                     (person.active ? Ctl::tr("active") : Ctl::tr("disabled")));
    }
    console.document({{QStringLiteral("users"), users}});
    return Exit::Done;
}

Exit runUserAdd(const Invocation& invocation, Console& console) {
    const Result<Roles> roles = Roles::fromText(invocation.value(QStringLiteral("roles")));
    if (!roles) return console.refuse(roles.error());
    const Result<QString> pin = readPin(invocation.value(QStringLiteral("new-pin-file")));
    if (!pin) return console.refuse(pin.error());
    const Result<OpenedStore> store = openStore(invocation, Database::Access::ReadWrite);
    if (!store) return console.refuse(store.error());
    const StaffForm form{.id = {},
                         .name = invocation.value(QStringLiteral("name")),
                         .roles = *roles,
                         .active = true,
                         .newPin = *pin,
                         .baseVersion = 0};
    const Result<Outcome> saved = saveStaff(*store->workplace, store->caller, form);
    if (!saved) return console.refuse(saved.error());
    Staff person;
    person.name = form.name.trimmed();
    person.roles = form.roles;
    console.document(toJson(person));
    console.line(Ctl::tr("%1 can sign in now.").arg(person.name));
    return Exit::Done;
}

Exit runUserDisable(const Invocation& invocation, Console& console) {
    const Exit exit = change(invocation, console, [](StaffForm& form) -> Done {
        form.active = false;
        return {};
    });
    if (exit == Exit::Done)
        console.line(
            Ctl::tr("%1 can no longer sign in.").arg(invocation.value(QStringLiteral("name"))));
    return exit;
}

Exit runUserResetPin(const Invocation& invocation, Console& console) {
    const Result<QString> pin = readPin(invocation.value(QStringLiteral("new-pin-file")));
    if (!pin) return console.refuse(pin.error());
    const Exit exit = change(invocation, console, [&pin](StaffForm& form) -> Done {
        // An empty one would leave the old PIN as it is.
        if (pin->isEmpty()) return Error(ErrorKind::PinTooWeak, QStringLiteral("pin"));
        form.newPin = *pin;
        return {};
    });
    if (exit == Exit::Done)
        console.line(Ctl::tr("%1 has a new PIN.").arg(invocation.value(QStringLiteral("name"))));
    return exit;
}

}  // namespace baydesk::ctl

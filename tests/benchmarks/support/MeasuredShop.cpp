#include "support/MeasuredShop.h"

#include "application/staff/StaffDesk.h"
#include "application/store/Shops.h"
#include "storage/sql/Connection.h"

#include <algorithm>

namespace baydesk::benchmarks {

namespace {

Instant afterTheLastCar(const QString& file) {
    PlainSqlite plain(file);
    return Instant{plain.number("SELECT max(taken_in_ms) FROM repair_order")}.plusMinutes(10);
}

}  // namespace

void giveUp(const Error& error) {
    std::string what = "refused:";
    for (const Violation& each : error.violations()) {
        what += " kind " + std::to_string(static_cast<int>(each.kind)) + " at '" +
                each.field.toStdString() + "'";
        for (const auto& [name, value] : each.details.asKeyValueRange())
            what += ' ' + name.toStdString() + " = " + value.toString().toStdString();
    }
    giveUp(what);
}

MeasuredShop::MeasuredShop(const QString& file) : m_file(file), m_clock(afterTheLastCar(file)) {
    open();
    m_crew = done(staffList(*m_workplace));
}

void MeasuredShop::open() { m_workplace = done(openWorkplace({Engine::Sqlite, m_file}, m_clock)); }

sqlite3* MeasuredShop::handle() { return m_workplace->database->connection().sqlite(); }

StaffId MeasuredShop::person(Role role) const {
    const auto found = std::find_if(m_crew.begin(), m_crew.end(), [role](const Staff& each) {
        return each.active && each.roles.contains(role);
    });
    if (found == m_crew.end()) giveUp("nobody has the role " + roleCode(role).toStdString());
    return found->id;
}

}  // namespace baydesk::benchmarks

#pragma once

#include "application/Workplace.h"
#include "domain/Ids.h"
#include "domain/staff/Roles.h"
#include "support/PlainSqlite.h"

#include <optional>

namespace baydesk::benchmarks {

// Ten minutes after the practice store was broken off, and standing still.
class StoppedClock final : public Clock {
public:
    explicit StoppedClock(Instant now) : m_now(now) {}
    Instant now() const override { return m_now; }

private:
    Instant m_now;
};

// The practice store that is measured, as the program has it open.
class MeasuredShop {
public:
    explicit MeasuredShop(const QString& file);

    const QString& file() const { return m_file; }
    Instant now() const { return m_clock.now(); }
    Workplace& workplace() { return *m_workplace; }
    sqlite3* handle();
    // Somebody of the practice crew with this role, about to press a button once.
    Caller as(Role role) const { return {.by = person(role)}; }
    StaffId person(Role role) const;
    // Closes it; the file is whole then and may be copied.
    void close() { m_workplace.reset(); }
    void open();

private:
    QString m_file;
    StoppedClock m_clock;
    std::unique_ptr<Workplace> m_workplace;
    std::vector<Staff> m_crew;
};

// What must succeed, because figures of refused work are worth nothing.
[[noreturn]] void giveUp(const Error& error);
template <typename T>
T done(Result<T> result) {
    if (!result.ok()) giveUp(result.error());
    return std::move(result).value();
}

}  // namespace baydesk::benchmarks

#include "desktop/shell/StoreWatch.h"

#include "desktop/desk/Desk.h"
#include "desktop/shell/StatusLine.h"
#include "desktop/store/BackupWords.h"

namespace baydesk {

namespace {

constexpr int EveryMs = 10 * 60'000;

}  // namespace

StoreWatch::StoreWatch(Desk& desk, StatusLine& line, Formats formats, QObject* parent)
    : QObject(parent), m_desk(desk), m_line(line), m_formats(std::move(formats)) {
    m_timer.setInterval(EveryMs);
    connect(&m_timer, &QTimer::timeout, this, &StoreWatch::look);
    connect(&desk, &Desk::changed, this, [this] {
        if (m_timer.isActive()) look();
    });
}

void StoreWatch::start() {
    m_timer.start();
    look();
}

void StoreWatch::look() {
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    m_again = false;
    m_desk.ask(
        this, [](Workplace& workplace) { return storeCare(workplace); },
        [this](const Result<StoreCare>& care) {
            m_looking = false;
            if (care) show(*care);
            if (m_again) look();
        });
}

void StoreWatch::show(const StoreCare& care) {
    const bool isFile = care.engine == Engine::Sqlite;
    m_line.setStore(care.name);
    m_line.setEngine(isFile ? QStringLiteral("SQLite") : QStringLiteral("PostgreSQL"));
    // Nothing in a practice store is worth a backup.
    if (care.isPractice) {
        m_line.setBackup({});
        return;
    }
    m_line.setBackup([this, backups = care.backups]() -> StatusLine::Backup {
        return {BackupWords::line(backups, m_formats), BackupWords::details(backups, m_formats),
                BackupWords::isAlarming(backups.state)};
    });
}

}  // namespace baydesk

#include "desktop/shell/StoreWatch.h"

#include "desktop/desk/Desk.h"
#include "desktop/shell/StatusLine.h"

namespace baydesk {

namespace {

constexpr int EveryMs = 10 * 60'000;
constexpr qint64 FreshMinutes = 24 * 60;

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
    m_desk.askLatest(
        QStringLiteral("window.store"), this,
        [](Workplace& workplace) { return storeCare(workplace); },
        [this](const Result<StoreCare>& care) {
            if (care) show(*care);
        });
}

void StoreWatch::show(const StoreCare& care) {
    const bool isFile = care.engine == Engine::Sqlite;
    m_line.setStore(care.name);
    m_line.setEngine(isFile ? QStringLiteral("SQLite") : QStringLiteral("PostgreSQL"));
    m_line.setBackup([this, isFile, at = care.lastBackup, now = care.at]() -> QString {
        // A server's store is saved where the server is; this computer need not know.
        if (at.isNone()) return isFile ? tr("⚠ no backup yet") : QString();
        const QString moment = m_formats.moment(at);
        return minutesBetween(at, now) < FreshMinutes ? tr("backup %1 ✓").arg(moment)
                                                      : tr("⚠ last backup %1").arg(moment);
    });
}

}  // namespace baydesk

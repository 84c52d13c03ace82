#include "desktop/store/BackupList.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>
#include <algorithm>

namespace baydesk {

namespace {

// Own and second copies of one moment stand together, the own one first.
std::vector<KeptBackup> allBackups(const DatabaseAddress& address) {
    const BusinessCalendar calendar;
    std::vector<KeptBackup> all = keptBackups(address, calendar, BackupPlace::Own);
    for (const KeptBackup& each : keptBackups(address, calendar, BackupPlace::Second))
        all.push_back(each);
    std::stable_sort(all.begin(), all.end(), [](const KeptBackup& one, const KeptBackup& other) {
        return one.madeAt > other.madeAt;
    });
    return all;
}

// On the thread of the screens, if whoever asked is still there.
template <typename Answer>
void answer(const QPointer<BackupList>& list, Answer say) {
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [list, say] {
            if (list) say(*list);
        },
        Qt::QueuedConnection);
}

}  // namespace

BackupList::BackupList(DatabaseAddress address, QObject* parent)
    : QObject(parent),
      m_address(std::move(address)),
      m_stop(std::make_shared<std::atomic<bool>>(false)) {}

BackupList::~BackupList() { *m_stop = true; }

void BackupList::find() {
    QThreadPool::globalInstance()->start([address = m_address, list = QPointer(this)] {
        answer(list, [backups = allBackups(address)](BackupList& it) {
            Q_EMIT it.found(backups);
            std::vector<QString> files;
            files.reserve(backups.size());
            for (const KeptBackup& each : backups) files.push_back(each.file);
            it.look(files);
        });
    });
}

void BackupList::inspect(const QString& file) { look({file}); }

void BackupList::look(const std::vector<QString>& files) {
    QThreadPool::globalInstance()->start([files, address = m_address, stop = m_stop,
                                          list = QPointer(this)] {
        for (const QString& file : files) {
            if (*stop) return;
            const Result<BackupContents> contents = inspectBackup(address, file);
            answer(list, [file, contents](BackupList& it) { Q_EMIT it.inspected(file, contents); });
        }
    });
}

}  // namespace baydesk

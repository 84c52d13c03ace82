#pragma once

#include "application/store/Restoring.h"

#include <QObject>
#include <atomic>
#include <memory>

namespace baydesk {

// Finds the backups of a store, and looks into one after the other, newest first, in a thread of
// its own: it needs no store that can be opened, and nobody waits for it.
class BackupList : public QObject {
    Q_OBJECT

public:
    explicit BackupList(DatabaseAddress address, QObject* parent = nullptr);
    ~BackupList() override;

    void find();
    // Looks into a file that somebody has chosen.
    void inspect(const QString& file);

Q_SIGNALS:
    void found(const std::vector<baydesk::KeptBackup>& backups);
    void inspected(const QString& file, const baydesk::Result<baydesk::BackupContents>& contents);

private:
    void look(const std::vector<QString>& files);

    DatabaseAddress m_address;
    std::shared_ptr<std::atomic<bool>> m_stop;  // nobody wants to know any more
};

}  // namespace baydesk

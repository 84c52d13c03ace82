#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>
#include <memory>

namespace baydesk {

// A ZIP file that is read entry by entry, with a limit on what all of it unpacks to: what an entry
// says of its own size is not believed.
class ZipPackage {
public:
    // The largest file that is opened at all: 64 MiB.
    static constexpr qint64 MostPackedBytes = 64LL * 1024 * 1024;

    // Errors with "path": FileUnreadable, FileNotText (no ZIP); OutOfRange ("most": bytes) at
    // "file".
    static Result<ZipPackage> open(const QString& path, qint64 mostUnpackedBytes);

    bool has(const QString& name) const;
    // The whole entry. Errors with "path": FileNotText (not there, encrypted or damaged);
    // OutOfRange ("most": bytes) at "file" where all that was read is more than the limit.
    Result<QByteArray> read(const QString& name);

private:
    struct Close {
        void operator()(void* archive) const;
    };
    ZipPackage(QString path, void* archive, qint64 budget);

    Error tooLarge() const;

    QString m_path;
    std::unique_ptr<void, Close> m_archive;
    qint64 m_most;
    qint64 m_left;
};

}  // namespace baydesk

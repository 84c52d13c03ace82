#include "exchange/ZipPackage.h"

#include <zip.h>
#include <QFile>
#include <QFileInfo>

namespace baydesk {

namespace {

zip_t* archiveOf(void* archive) { return static_cast<zip_t*>(archive); }

struct CloseEntry {
    void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};

QVariantMap at(const QString& path) { return {{QStringLiteral("path"), path}}; }

Error tooLargeAt(const QString& path, qint64 most) {
    return Error(ErrorKind::OutOfRange, QStringLiteral("file"),
                 {{QStringLiteral("path"), path}, {QStringLiteral("most"), most}});
}

}  // namespace

void ZipPackage::Close::operator()(void* archive) const { zip_discard(archiveOf(archive)); }

ZipPackage::ZipPackage(QString path, void* archive, qint64 budget)
    : m_path(std::move(path)), m_archive(archive), m_most(budget), m_left(budget) {}

Result<ZipPackage> ZipPackage::open(const QString& path, qint64 mostUnpackedBytes) {
    const QFileInfo file(path);
    if (!file.isFile() || !file.isReadable()) return Error(ErrorKind::FileUnreadable, {}, at(path));
    if (file.size() > MostPackedBytes) return tooLargeAt(path, MostPackedBytes);
    int why = 0;
    zip_t* const archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &why);
    if (archive == nullptr) return Error(ErrorKind::FileNotText, {}, at(path));
    return ZipPackage(path, archive, mostUnpackedBytes);
}

bool ZipPackage::has(const QString& name) const {
    return zip_name_locate(archiveOf(m_archive.get()), name.toUtf8().constData(), 0) >= 0;
}

Error ZipPackage::tooLarge() const { return tooLargeAt(m_path, m_most); }

Result<QByteArray> ZipPackage::read(const QString& name) {
    const std::unique_ptr<zip_file_t, CloseEntry> entry(
        zip_fopen(archiveOf(m_archive.get()), name.toUtf8().constData(), 0));
    if (!entry) return Error(ErrorKind::FileNotText, {}, at(m_path));
    constexpr qint64 Block = 256LL * 1024;
    QByteArray block(Block, Qt::Uninitialized);
    QByteArray bytes;
    for (;;) {
        const qint64 got = zip_fread(entry.get(), block.data(), Block);
        if (got < 0) return Error(ErrorKind::FileNotText, {}, at(m_path));
        if (got == 0) return bytes;
        m_left -= got;
        if (m_left < 0) return tooLarge();
        bytes.append(block.constData(), got);
    }
}

}  // namespace baydesk

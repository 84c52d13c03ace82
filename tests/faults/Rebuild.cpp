#include "faults/RecordingVfs.h"

#include <QDir>
#include <QFile>
#include <map>

namespace baydesk::testing {

namespace {

constexpr qint64 SectorBytes = 512;

void put(QByteArray& content, qint64 offset, QByteArrayView bytes) {
    const qsizetype end = offset + bytes.size();
    if (content.size() < end) content.append(end - content.size(), '\0');
    std::copy(bytes.begin(), bytes.end(), content.begin() + offset);
}

void cutTo(QByteArray& content, qint64 size) {
    if (content.size() > size)
        content.truncate(size);
    else
        content.append(size - content.size(), '\0');
}

// One file on its way to the disk.
class WrittenFile {
public:
    bool isThere() const { return m_isThere; }

    // The folder was brought to the disk: what was made or deleted in it is.
    void folderSynced() {
        m_before.reset();
        m_isThere = m_isThere || !m_pending.empty();
    }

    void take(const DiskCall& call) {
        switch (call.kind) {
            case DiskCall::Kind::Write:
            case DiskCall::Kind::Truncate:
                m_pending.push_back(&call);
                break;
            case DiskCall::Kind::Sync:
                for (const DiskCall* each : m_pending) apply(*each);
                m_pending.clear();
                m_isThere = true;
                m_before.reset();
                break;
            case DiskCall::Kind::Delete:
                // Until its folder is written the disk still has the file of before.
                if (m_isThere) m_before = m_content;
                forget();
                break;
            case DiskCall::Kind::DeleteForGood:
                forget();
                break;
        }
    }

    // What is there of it in the end; none: no such file.
    std::optional<QByteArray> end(Unsynced unsynced, std::mt19937& random) {
        const auto coin = [&random] { return std::uniform_int_distribution<int>(0, 1)(random); };
        if (unsynced == Unsynced::Kept) {
            for (const DiskCall* each : m_pending) apply(*each);
            if (m_isThere || !m_pending.empty()) return m_content;
            return {};
        }
        if (!m_isThere && (unsynced == Unsynced::Lost || coin() == 0)) return m_before;
        if (unsynced == Unsynced::Torn) tear(random);
        return m_content;
    }

private:
    void forget() {
        m_content.clear();
        m_pending.clear();
        m_isThere = false;
    }

    void apply(const DiskCall& call) {
        if (call.kind == DiskCall::Kind::Write)
            put(m_content, call.offset, call.bytes);
        else
            cutTo(m_content, call.offset);
    }

    // Each sector on its own, as a disk that reorders what it has in its memory.
    void tear(std::mt19937& random) {
        std::bernoulli_distribution kept(std::uniform_real_distribution<>(0.05, 0.95)(random));
        for (const DiskCall* call : m_pending) {
            if (call->kind == DiskCall::Kind::Truncate) {
                if (kept(random)) cutTo(m_content, call->offset);
                continue;
            }
            qint64 at = 0;
            while (at < call->bytes.size()) {
                const qint64 start = call->offset + at;
                const qint64 count =
                    std::min<qint64>(SectorBytes - start % SectorBytes, call->bytes.size() - at);
                if (kept(random))
                    put(m_content, start, QByteArrayView(call->bytes).sliced(at, count));
                at += count;
            }
        }
    }

    QByteArray m_content;
    std::vector<const DiskCall*> m_pending;
    bool m_isThere = false;  // its name in the folder is on the disk
    std::optional<QByteArray> m_before;
};

}  // namespace

void rebuild(const DiskCalls& calls, std::size_t count, Unsynced unsynced, std::mt19937& random,
             const QString& folder) {
    std::map<QString, WrittenFile> files;
    for (std::size_t at = 0; at < count; ++at) {
        const DiskCall& call = calls[at];
        WrittenFile& file = files[call.file];
        // SQLite syncs the folder with the first sync of a journal or log that it has made.
        const bool withFolder = call.kind == DiskCall::Kind::Sync && !file.isThere() &&
                                (call.file.endsWith(QLatin1String("-wal")) ||
                                 call.file.endsWith(QLatin1String("-journal")));
        file.take(call);
        if (call.kind == DiskCall::Kind::DeleteForGood || withFolder)
            for (auto& each : files) each.second.folderSynced();
    }
    for (auto& [name, file] : files) {
        const std::optional<QByteArray> content = file.end(unsynced, random);
        if (!content) continue;
        QFile target(QDir(folder).filePath(name));
        if (target.open(QFile::WriteOnly)) target.write(*content);
    }
}

}  // namespace baydesk::testing

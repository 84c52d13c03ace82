#include "desktop/shell/Drafts.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <memory>
#include <utility>

namespace baydesk {

namespace {

constexpr int DelayMs = 800;

const QString Content = QStringLiteral("content");

}  // namespace

Drafts::Drafts(QString folder, QString owner, QObject* parent)
    : QObject(parent), m_folder(std::move(folder)), m_owner(std::move(owner)) {
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_timer.setSingleShot(true);
    m_timer.setInterval(DelayMs);
    connect(&m_timer, &QTimer::timeout, this, &Drafts::handOver);
}

Drafts::~Drafts() { flush(); }

void Drafts::setOwner(const QString& owner) {
    handOver();
    m_owner = owner;
}

void Drafts::keep(const QString& form, const QJsonObject& content) {
    if (content.isEmpty()) {
        discard(form);
        return;
    }
    m_waiting.insert(fileOf(form), {form, content});
    // Not restarted by each key: whoever types without a pause is saved every second all the same.
    if (!m_timer.isActive()) m_timer.start();
}

void Drafts::discard(const QString& form) {
    const QString file = fileOf(form);
    m_waiting.remove(file);
    ++m_discarding[file];
    m_queue.add([file] { QFile::remove(file); },
                [this, file] {
                    if (--m_discarding[file] == 0) m_discarding.remove(file);
                });
}

std::optional<Drafts::Draft> Drafts::find(const QString& form) {
    const QString name = fileOf(form);
    if (!m_queue.isIdle() || m_waiting.contains(name)) flush();
    if (m_waiting.contains(name)) return Draft{m_waiting.value(name).content, 0};
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    const QJsonObject stored = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject content = stored.value(Content).toObject();
    if (content.isEmpty()) return std::nullopt;
    return Draft{content, QFileInfo(file).lastModified().toMSecsSinceEpoch()};
}

void Drafts::flush() {
    handOver();
    m_queue.finish();
}

void Drafts::handOver() {
    m_timer.stop();
    const QHash<QString, Waiting> writing = std::exchange(m_waiting, {});
    for (auto draft = writing.cbegin(); draft != writing.cend(); ++draft) {
        const auto isWritten = std::make_shared<bool>(false);
        m_queue.add([isWritten, file = draft.key(),
                     content = draft->content] { *isWritten = write(file, content); },
                    [this, isWritten, file = draft.key(), draft = draft.value()] {
                        written(file, draft, *isWritten);
                    });
    }
}

void Drafts::written(const QString& file, const Waiting& draft, bool isWritten) {
    if (isWritten) {
        Q_EMIT kept(draft.form);
        return;
    }
    if (m_discarding.contains(file)) return;
    // What has been typed since is newer.
    if (!m_waiting.contains(file)) m_waiting.insert(file, draft);
    Q_EMIT failed(file);
}

bool Drafts::write(const QString& name, const QJsonObject& content) {
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly)) return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QJsonObject stored{{Content, content}};
    const QByteArray bytes = QJsonDocument(stored).toJson(QJsonDocument::Compact);
    // commit() alone does not notice a full disk when the last flush comes up short.
    return file.write(bytes) == bytes.size() && file.flush() && file.commit();
}

// Names of people and forms may hold anything; files get their hash.
QString Drafts::fileOf(const QString& form) const {
    const QByteArray name = (m_owner + u'\n' + form).toUtf8();
    const QByteArray hash =
        QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(24);
    return QDir(m_folder).filePath(QString::fromLatin1(hash) + QStringLiteral(".draft"));
}

}  // namespace baydesk

#include "desktop/shell/Drafts.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

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
    connect(&m_timer, &QTimer::timeout, this, &Drafts::flush);
}

Drafts::~Drafts() { flush(); }

void Drafts::setOwner(const QString& owner) {
    flush();
    m_owner = owner;
}

void Drafts::keep(const QString& form, const QJsonObject& content) {
    if (content.isEmpty()) {
        discard(form);
        return;
    }
    m_waiting.insert(form, content);
    // Not restarted by each key: whoever types without a pause is saved every second all the same.
    if (!m_timer.isActive()) m_timer.start();
}

void Drafts::discard(const QString& form) {
    m_waiting.remove(form);
    QFile::remove(fileOf(form));
}

std::optional<Drafts::Draft> Drafts::find(const QString& form) {
    if (m_waiting.contains(form)) flush();
    if (m_waiting.contains(form)) return Draft{m_waiting.value(form), 0};
    QFile file(fileOf(form));
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    const QJsonObject stored = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject content = stored.value(Content).toObject();
    if (content.isEmpty()) return std::nullopt;
    return Draft{content, QFileInfo(file).lastModified().toMSecsSinceEpoch()};
}

void Drafts::flush() {
    m_timer.stop();
    const QHash<QString, QJsonObject> writing = std::exchange(m_waiting, {});
    for (auto draft = writing.cbegin(); draft != writing.cend(); ++draft) {
        const QString name = fileOf(draft.key());
        if (write(name, draft.value())) {
            Q_EMIT kept(draft.key());
        } else {
            m_waiting.insert(draft.key(), draft.value());
            Q_EMIT failed(name);
        }
    }
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

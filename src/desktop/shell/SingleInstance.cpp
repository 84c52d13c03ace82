#include "desktop/shell/SingleInstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QIODevice>
#include <QLocalServer>
#include <QLocalSocket>

namespace baydesk {

namespace {

constexpr int PatienceMs = 2000;

QString fingerprint(const QString& folder, const QString& database) {
    const QByteArray key = (QDir(folder).absolutePath() + QLatin1Char('\n') + database).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex();
    return QStringLiteral("baydesk-") + QString::fromLatin1(hash.left(20));
}

QString lockFile(const QString& folder, const QString& database) {
    QDir().mkpath(folder);
    return QDir(folder).filePath(fingerprint(folder, database) + QStringLiteral(".lock"));
}

}  // namespace

SingleInstance::SingleInstance(const QString& folder, const QString& database, QObject* parent)
    : QObject(parent),
      m_name(fingerprint(folder, database)),
      m_lock(lockFile(folder, database)),
      m_server(new QLocalServer(this)) {
    // The lock is stale when its process is gone, however old it is.
    m_lock.setStaleLockTime(0);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::claim(const QStringList& arguments) {
    // A first one that is just starting has the lock and listens a moment later.
    if (!m_lock.tryLock(0)) {
        if (tell(arguments)) return false;
        if (!m_lock.tryLock(PatienceMs)) return !tell(arguments);
    }
    QLocalServer::removeServer(m_name);
    m_server->listen(m_name);
    return true;
}

bool SingleInstance::tell(const QStringList& arguments) const {
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(PatienceMs)) return false;
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream << arguments;
    socket.write(message);
    const bool sent = socket.waitForBytesWritten(PatienceMs);
    socket.disconnectFromServer();
    return sent;
}

void SingleInstance::receive() {
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        const auto read = [this, socket] {
            QDataStream stream(socket);
            stream.startTransaction();
            QStringList arguments;
            stream >> arguments;
            if (!stream.commitTransaction()) return;
            Q_EMIT raised(arguments);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (socket->bytesAvailable() > 0) read();
    }
}

}  // namespace baydesk

#include "storage/ServerAddress.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace baydesk {

namespace {

const QString Mode = QStringLiteral("sslmode");
const QString Authority = QStringLiteral("sslrootcert");

QString coded(const QString& text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

// An IPv6 number stands in brackets; a name in Chinese has a form of its own.
QString hostInUrl(const QString& host) {
    if (host.contains(u':')) return QStringLiteral("[%1]").arg(host);
    const QByteArray ascii = QUrl::toAce(host);
    return ascii.isEmpty() ? host : QString::fromLatin1(ascii);
}

QString modeOf(Tls tls) {
    switch (tls) {
        case Tls::Verified:
            return QStringLiteral("verify-full");
        case Tls::Encrypted:
            return QStringLiteral("require");
        case Tls::Off:
            break;
    }
    return QStringLiteral("disable");
}

Tls tlsOf(const QString& mode, bool isHere) {
    if (mode.startsWith(QLatin1String("verify"))) return Tls::Verified;
    if (mode == QLatin1String("require")) return Tls::Encrypted;
    return mode.isEmpty() && !isHere ? Tls::Verified : Tls::Off;
}

}  // namespace

bool isThisComputer(const QString& host) {
    static const QRegularExpression Loop(QStringLiteral("^127(\\.\\d{1,3}){3}$"));
    return host.isEmpty() || host == QLatin1String("localhost") || host.contains(Loop) ||
           host == QLatin1String("::1") || host.startsWith(u'/');
}

std::optional<ServerAddress> ServerAddress::of(const DatabaseAddress& address) {
    if (address.engine != Engine::PostgreSql) return std::nullopt;
    const QUrl url(address.location);
    const QUrlQuery query(url);
    const auto option = [&query](const QString& name) {
        return query.queryItemValue(name, QUrl::FullyDecoded);
    };
    ServerAddress server;
    server.host = url.host();
    if (server.host.isEmpty()) server.host = option(QStringLiteral("host"));
    server.port = url.port(UsualPort);
    server.database = url.path(QUrl::FullyDecoded).mid(1);
    server.user = url.userName(QUrl::FullyDecoded);
    server.tls = tlsOf(option(Mode), server.isOnThisComputer());
    server.authority = option(Authority);
    return server;
}

DatabaseAddress ServerAddress::address(const QString& password) const {
    const bool isPath = host.startsWith(u'/');
    QStringList options;
    if (isPath) options << QStringLiteral("host=") + coded(host);
    if (tls != Tls::Off || !isOnThisComputer()) options << Mode + u'=' + modeOf(tls);
    if (tls == Tls::Verified && !authority.isEmpty())
        options << Authority + u'=' + coded(authority);
    QString text =
        QStringLiteral("postgresql://%1@%2").arg(coded(user), isPath ? QString() : hostInUrl(host));
    if (port != UsualPort) text += u':' + QString::number(port);
    text += u'/' + coded(database);
    if (!options.isEmpty()) text += u'?' + options.join(u'&');
    return {Engine::PostgreSql, text, password};
}

bool ServerAddress::isOnThisComputer() const { return isThisComputer(host); }

QString ServerAddress::account() const {
    return QStringLiteral("%1:%2/%3/%4").arg(host).arg(port).arg(database, user);
}

}  // namespace baydesk

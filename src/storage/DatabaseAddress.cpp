#include "storage/ServerAddress.h"

#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

namespace baydesk {

namespace {

// Also of an address that QUrl cannot read, and libpq can: several hosts, a socket for a host.
QUrlQuery queryOf(const QString& text) {
    QUrlQuery query;
    const auto at = text.indexOf(u'?');
    if (at >= 0) query.setQuery(text.mid(at + 1));
    return query;
}

bool holdsPassword(const QString& text) {
    const QUrlQuery query = queryOf(text);
    return !QUrl(text).password().isEmpty() || query.hasQueryItem(QStringLiteral("password")) ||
           query.hasQueryItem(QStringLiteral("sslpassword"));
}

// All of them: what cannot be read is not here.
bool isHere(const QString& text) {
    const QUrlQuery query = queryOf(text);
    for (const char* name : {"host", "hostaddr"})
        for (const QString& given : query.allQueryItemValues(QLatin1String(name)))
            if (!isThisComputer(QUrl::fromPercentEncoding(given.toUtf8()))) return false;
    const QUrl url(text);
    if (url.isValid()) return isThisComputer(url.host());
    return text.section(u'@', -1).startsWith(u"%2F", Qt::CaseInsensitive) && !text.contains(u',');
}

}  // namespace

Result<DatabaseAddress> DatabaseAddress::parse(const QString& text) {
    const bool isServer = text.startsWith(QLatin1String("postgresql://")) ||
                          text.startsWith(QLatin1String("postgres://"));
    if (isServer) {
        if (holdsPassword(text)) return Error(ErrorKind::PasswordInUrl);
        QString location = text;
        // Less than that somebody has to ask for.
        if (!isHere(text) && !queryOf(text).hasQueryItem(QStringLiteral("sslmode")))
            location += (text.contains(u'?') ? u'&' : u'?') + QLatin1String("sslmode=verify-full");
        return DatabaseAddress{Engine::PostgreSql, location};
    }
    QString file = text;
    if (file.startsWith(QLatin1String("sqlite:"))) file = file.mid(7);
    return DatabaseAddress{Engine::Sqlite, QFileInfo(file).absoluteFilePath()};
}

}  // namespace baydesk

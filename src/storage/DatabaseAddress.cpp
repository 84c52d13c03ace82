#include "storage/Database.h"

#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

namespace baydesk {

Result<DatabaseAddress> DatabaseAddress::parse(const QString& text) {
    const bool isServer = text.startsWith(QLatin1String("postgresql://")) ||
                          text.startsWith(QLatin1String("postgres://"));
    if (isServer) {
        const QUrl url(text);
        const bool hasPassword =
            !url.password().isEmpty() || QUrlQuery(url).hasQueryItem(QStringLiteral("password"));
        if (hasPassword) return Error(ErrorKind::PasswordInUrl);
        return DatabaseAddress{Engine::PostgreSql, text};
    }
    QString file = text;
    if (file.startsWith(QLatin1String("sqlite:"))) file = file.mid(7);
    return DatabaseAddress{Engine::Sqlite, QFileInfo(file).absoluteFilePath()};
}

}  // namespace baydesk

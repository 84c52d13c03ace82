#include "storage/sql/ServerSettings.h"

#include <QDir>
#include <QFileInfo>

namespace baydesk::sql {

namespace {

// Whom Debian trusts: `ca-certificates`.
const QString SystemAuthorities = QStringLiteral("/etc/ssl/certs/ca-certificates.crt");

// libpq only knows a file in the home folder, and refuses to verify without it.
QByteArray authorities(const DatabaseAddress& address) {
    const bool isGiven =
        address.location.contains(QLatin1String("sslrootcert=")) ||
        qEnvironmentVariableIsSet("PGSSLROOTCERT") ||
        QFileInfo::exists(QDir::home().filePath(QStringLiteral(".postgresql/root.crt")));
    const bool verifies = address.location.contains(QLatin1String("sslmode=verify"));
    if (isGiven || !verifies || !QFileInfo::exists(SystemAuthorities)) return {};
    return QFile::encodeName(SystemAuthorities);
}

}  // namespace

ServerSettings connectSettings(const DatabaseAddress& address) {
    // A server that went away is noticed within seconds, because somebody stands at the counter.
    ServerSettings settings{{"application_name", "baydesk"},
                            {"client_encoding", "UTF8"},
                            {"keepalives_idle", "10"},
                            {"keepalives_interval", "5"},
                            {"keepalives_count", "3"},
                            {"tcp_user_timeout", "15000"},
                            {"dbname", address.location.toUtf8()}};
    if (const QByteArray file = authorities(address); !file.isEmpty())
        settings.emplace_back("sslrootcert", file);
    if (!address.password.isEmpty()) settings.emplace_back("password", address.password.toUtf8());
    return settings;
}

ServerSettings programEnvironment(const DatabaseAddress& address) {
    ServerSettings environment;
    if (const QByteArray file = authorities(address); !file.isEmpty())
        environment.emplace_back("PGSSLROOTCERT", file);
    if (!address.password.isEmpty())
        environment.emplace_back("PGPASSWORD", address.password.toUtf8());
    return environment;
}

}  // namespace baydesk::sql

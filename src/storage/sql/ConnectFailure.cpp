#include "storage/sql/ConnectFailure.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace baydesk::sql {

namespace {

struct Known {
    const char* sign;
    ErrorKind kind;
};

// What the server says, whatever its language.
constexpr std::array States = {
    Known{"28P01", ErrorKind::PasswordWrong},
    Known{"28000", ErrorKind::ServerRejects},
    Known{"3D000", ErrorKind::DatabaseMissing},
    Known{"42501", ErrorKind::NoPermission},
};

// What libpq and OpenSSL say before there is a server to speak with.
constexpr std::array Words = {
    Known{"could not translate host name", ErrorKind::ServerUnknown},
    Known{"does not match host name", ErrorKind::CertificateOfOther},
    Known{"could not get server's host name from server certificate",
          ErrorKind::CertificateOfOther},
    Known{"certificate verify failed", ErrorKind::CertificateUnknown},
    Known{"root certificate file", ErrorKind::CertificateUnknown},
    Known{"does not support SSL", ErrorKind::TlsMissing},
};

template <std::size_t Count, typename Fits>
std::optional<ErrorKind> kindIn(const std::array<Known, Count>& table, Fits fits) {
    const auto* const found = std::find_if(table.begin(), table.end(), fits);
    if (found == table.end()) return std::nullopt;
    return found->kind;
}

EngineFailure understood(const QString& message) {
    // "FATAL:  28P01: password authentication failed …", then where in the server's source.
    static const QRegularExpression Stated(QStringLiteral(":  ([0-9A-Z]{5}): ([^\\n]*)"));
    if (const auto stated = Stated.match(message); stated.hasMatch()) {
        const QString state = stated.captured(1);
        const QString why = stated.captured(2);
        const auto kind = kindIn(
            States, [&state](const Known& known) { return state == QLatin1String(known.sign); });
        return kind ? EngineFailure{*kind, Trouble::Final, why} : postgresFailure(state, true, why);
    }
    const QString why = message.trimmed();
    const auto kind = kindIn(
        Words, [&why](const Known& known) { return why.contains(QLatin1String(known.sign)); });
    return kind ? EngineFailure{*kind, Trouble::Final, why} : postgresFailure({}, true, why);
}

}  // namespace

EngineFailure connectFailure(const QString& message, bool needsPassword, const QVariantMap& place) {
    EngineFailure failure = needsPassword
                                ? EngineFailure{ErrorKind::PasswordMissing, Trouble::Final, {}}
                                : understood(message);
    failure.details = place;
    // The computer is there, and said that nobody listens: only then the port is worth a look.
    const bool isRefused = failure.kind == ErrorKind::StoreUnreachable &&
                           failure.why.contains(QLatin1String("Connection refused"));
    if (!isRefused) failure.details.remove(QStringLiteral("port"));
    return failure;
}

}  // namespace baydesk::sql

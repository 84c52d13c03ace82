#pragma once

#include "storage/Database.h"

#include <QString>
#include <optional>

namespace baydesk {

// How what goes over the network is protected.
enum class Tls {
    Verified,   // encrypted, and the server proves that it is the one that was meant
    Encrypted,  // encrypted, whoever answers
    Off         // everybody in the network can read along; on this computer nobody can anyway
};

// The address of a store on a server in its parts, as a form asks for them.
struct ServerAddress {
    static constexpr int UsualPort = 5432;

    QString host = {};  // empty: this computer
    int port = UsualPort;
    QString database = {};
    QString user = {};
    Tls tls = Tls::Verified;
    // The file with the certificate of whoever vouches for the server; empty: whoever this computer
    // trusts. Only for Tls::Verified.
    QString authority = {};

    // Nothing for a file.
    static std::optional<ServerAddress> of(const DatabaseAddress& address);
    DatabaseAddress address(const QString& password = {}) const;

    // Nothing goes over the network.
    bool isOnThisComputer() const;
    // The same for the same account on the same server: under which a keyring keeps its password.
    QString account() const;

    bool operator==(const ServerAddress&) const = default;
};

// Whether a name or number means this computer; a path is a socket of it.
bool isThisComputer(const QString& host);

}  // namespace baydesk

// What is said about a server that a store is on.
#include "desktop/text/ErrorText.h"

namespace baydesk {

namespace {

QString named(const Violation& violation, const char* name) {
    return violation.details.value(QLatin1String(name)).toString();
}

}  // namespace

// Asked only for its own kinds; the switch in ErrorText::sentence is the complete one.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wswitch-enum"

QString ErrorText::ofServer(const Violation& violation) {
    const QString host = named(violation, "host");
    switch (violation.kind) {
        case ErrorKind::StoreUnreachable:
            if (named(violation, "port").isEmpty())
                return tr("The server %1 does not answer. Check network and server; what you typed "
                          "is kept.")
                    .arg(host);
            return tr("Nothing answers at port %2 of %1. Check the port, and that PostgreSQL is "
                      "running there and may be reached over the network.")
                .arg(host, named(violation, "port"));
        case ErrorKind::ServerUnknown:
            return tr("No computer called %1 can be found. Check how the name is spelled, or type "
                      "the IP address.")
                .arg(host);
        case ErrorKind::ServerRejects:
            return tr("%1 does not let %2 in from this computer. Check the user, or have whoever "
                      "looks after the server allow it (pg_hba.conf).")
                .arg(host, named(violation, "user"));
        case ErrorKind::PasswordMissing:
            return tr("%1 asks for the password of %2. Type it.")
                .arg(host, named(violation, "user"));
        case ErrorKind::PasswordWrong:
            return tr("This is not the password of %2 on %1, or there is no such user. Type it "
                      "again.")
                .arg(host, named(violation, "user"));
        case ErrorKind::DatabaseMissing:
            return tr("There is no database %2 on %1. Check its name, or have it made there.")
                .arg(host, named(violation, "database"));
        case ErrorKind::TlsMissing:
            return tr("%1 offers no encryption, so no password was sent. Have it switched on there "
                      "(ssl = on), or choose “not encrypted” if nobody else is in the network.")
                .arg(host);
        case ErrorKind::CertificateUnknown:
            return tr("Nobody whom this computer trusts vouches for %1, so no password was sent. "
                      "Choose the file with the certificate of the server's authority.")
                .arg(host);
        case ErrorKind::CertificateOfOther:
            return tr("The certificate that %1 shows is for another name, so no password was sent. "
                      "Type the server's name as it stands in its certificate.")
                .arg(host);
        default:
            return {};
    }
}

#pragma GCC diagnostic pop

}  // namespace baydesk

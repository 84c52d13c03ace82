#include "desktop/store/StoreAdvice.h"

#include <algorithm>
#include <array>

namespace baydesk {

namespace {

struct Advice {
    ErrorKind kind;
    const char* what;
    const char* toDo;
    bool another = true;
};

// Each kind that opening a store can end in.
constexpr std::array Advices = {
    Advice{ErrorKind::StoreMissing,
           QT_TRANSLATE_NOOP("StoreAdvice", "The store's file is not there."),
           QT_TRANSLATE_NOOP("StoreAdvice",
                             "If it is on a removable disk, plug it in and try again. If it was "
                             "moved, choose it where it is now.")},
    Advice{ErrorKind::StoreIsDirectory,
           QT_TRANSLATE_NOOP("StoreAdvice", "This is a folder, not a store's file."),
           QT_TRANSLATE_NOOP("StoreAdvice", "Choose the store's own file inside it.")},
    Advice{ErrorKind::StoreNotOurs,
           QT_TRANSLATE_NOOP("StoreAdvice", "This file is not a store of Baydesk."),
           QT_TRANSLATE_NOOP("StoreAdvice", "It was left as it is. Choose the store's own file.")},
    Advice{ErrorKind::StoreDamaged,
           QT_TRANSLATE_NOOP("StoreAdvice", "The store's file is damaged."),
           QT_TRANSLATE_NOOP("StoreAdvice",
                             "Do not delete it. Restore the newest backup; the damaged file is "
                             "kept and can be looked at afterwards.")},
    Advice{ErrorKind::StoreNewer,
           QT_TRANSLATE_NOOP("StoreAdvice", "The store was written by a newer Baydesk."),
           QT_TRANSLATE_NOOP("StoreAdvice",
                             "Install the newer program on this computer too. Nothing was changed "
                             "in the file.")},
    Advice{ErrorKind::StoreOnNetworkDrive,
           QT_TRANSLATE_NOOP("StoreAdvice", "The store's file is on a network drive."),
           QT_TRANSLATE_NOOP("StoreAdvice",
                             "There it would be damaged sooner or later. Put it on a disk of this "
                             "computer; several counters need PostgreSQL.")},
    Advice{ErrorKind::MigrationFailed,
           QT_TRANSLATE_NOOP("StoreAdvice", "The store could not be brought up to this version."),
           QT_TRANSLATE_NOOP("StoreAdvice",
                             "It is as it was before, and a backup lies beside it. Go on with the "
                             "old program and have the file looked at.")},
    Advice{ErrorKind::StoreUnfinished,
           QT_TRANSLATE_NOOP("StoreAdvice", "The copy into this store was cut short."),
           QT_TRANSLATE_NOOP("StoreAdvice",
                             "Go on with the store it is a copy of; that one is whole. The same "
                             "baydeskctl copy goes on where this one ended.")},
    Advice{ErrorKind::NoPermission,
           QT_TRANSLATE_NOOP("StoreAdvice", "You may not read or write the store's file."),
           QT_TRANSLATE_NOOP("StoreAdvice",
                             "Have whoever set up this computer give you the right to the file and "
                             "its folder, then try again.")},
    Advice{ErrorKind::DiskFull, QT_TRANSLATE_NOOP("StoreAdvice", "The disk is full."),
           QT_TRANSLATE_NOOP("StoreAdvice",
                             "Empty the wastebasket or move large files away, then try again. The "
                             "store itself is whole."),
           false},
    Advice{ErrorKind::StoreBusy,
           QT_TRANSLATE_NOOP("StoreAdvice", "Another program is working on the store."),
           QT_TRANSLATE_NOOP("StoreAdvice",
                             "Wait until its backup or import is finished, then try again."),
           false},
    Advice{ErrorKind::StoreUnreachable,
           QT_TRANSLATE_NOOP("StoreAdvice", "The store's server does not answer."),
           QT_TRANSLATE_NOOP("StoreAdvice",
                             "Check that the server is switched on and that the network cable is "
                             "plugged in, then try again.")},
    Advice{ErrorKind::ServerUnknown,
           QT_TRANSLATE_NOOP("StoreAdvice", "The store's server cannot be found."),
           QT_TRANSLATE_NOOP("StoreAdvice",
                             "Check that this computer is in the shop's network, then try again. "
                             "If the server has another name now, change the connection.")},
    Advice{ErrorKind::ServerRejects,
           QT_TRANSLATE_NOOP("StoreAdvice", "The store's server does not let this computer in."),
           QT_TRANSLATE_NOOP("StoreAdvice",
                             "Have whoever looks after the server allow it (pg_hba.conf), then try "
                             "again.")},
    Advice{ErrorKind::PasswordMissing,
           QT_TRANSLATE_NOOP("StoreAdvice", "The store's server asks for a password."),
           QT_TRANSLATE_NOOP("StoreAdvice",
                             "Type it here. Whoever set up the server knows it; it is not your "
                             "PIN.")},
    Advice{ErrorKind::PasswordWrong,
           QT_TRANSLATE_NOOP("StoreAdvice", "The store's server does not take the password."),
           QT_TRANSLATE_NOOP("StoreAdvice",
                             "Type it again. Whoever set up the server knows it; it is not your "
                             "PIN.")},
    Advice{ErrorKind::DatabaseMissing,
           QT_TRANSLATE_NOOP("StoreAdvice", "The store's database is not on the server."),
           QT_TRANSLATE_NOOP("StoreAdvice",
                             "Check the database's name in the connection. If it was removed, have "
                             "whoever looks after the server bring its backup back.")},
    Advice{ErrorKind::TlsMissing,
           QT_TRANSLATE_NOOP("StoreAdvice", "The store's server offers no encryption."),
           QT_TRANSLATE_NOOP("StoreAdvice",
                             "No password was sent to it. Have encryption switched on there "
                             "(ssl = on), then try again.")},
    Advice{
        ErrorKind::CertificateUnknown,
        QT_TRANSLATE_NOOP("StoreAdvice", "The store's server cannot prove who it is."),
        QT_TRANSLATE_NOOP("StoreAdvice",
                          "No password was sent to it. If it was given a new certificate, change "
                          "the connection and choose the file of the new authority.")},
    Advice{ErrorKind::CertificateOfOther,
           QT_TRANSLATE_NOOP("StoreAdvice", "The store's server shows the certificate of another."),
           QT_TRANSLATE_NOOP("StoreAdvice",
                             "No password was sent to it. Change the connection to the name that "
                             "stands in the certificate, or have the certificate renewed.")},
    Advice{ErrorKind::PasswordInUrl,
           QT_TRANSLATE_NOOP("StoreAdvice", "The store's address contains a password."),
           QT_TRANSLATE_NOOP("StoreAdvice",
                             "Everybody on this computer could read it. Write it into the password "
                             "file of PostgreSQL and leave it out of the address.")},
    Advice{ErrorKind::NotFound,
           QT_TRANSLATE_NOOP("StoreAdvice", "There is no such store in this database."),
           QT_TRANSLATE_NOOP("StoreAdvice", "Check the store's code, or choose another file.")},
};

QString detail(const Violation& violation, const char* name) {
    return violation.details.value(QLatin1String(name)).toString();
}

}  // namespace

// What only a server says: somebody else has to do something there first.
bool StoreAdvice::isOfServer(const Violation& violation, StoreAdvice& advice) {
    const QString owner = detail(violation, "owner");
    const QString login = detail(violation, "login");
    if (violation.kind == ErrorKind::MigrationFailed && !owner.isEmpty()) {
        advice.what = tr("The store is older than this program.");
        advice.toDo = tr("Whoever looks after the server brings it up to date, as %1, with "
                         "baydeskctl server migrate. Until then go on with the old program.")
                          .arg(owner);
        return true;
    }
    if (violation.kind == ErrorKind::NoPermission && !login.isEmpty()) {
        advice.what = tr("The login %1 may not work in this store.").arg(login);
        advice.toDo = tr("Whoever looks after the server lets it in with baydeskctl server grant.");
        return true;
    }
    return false;
}

StoreAdvice StoreAdvice::about(const Violation& violation) {
    StoreAdvice advice;
    advice.place = detail(violation, "path");
    if (advice.place.isEmpty()) advice.place = detail(violation, "host");
    if (isOfServer(violation, advice)) return advice;
    const auto* const known = std::find_if(Advices.begin(), Advices.end(), [&](const Advice& each) {
        return each.kind == violation.kind;
    });
    if (known != Advices.end()) {
        advice.what = tr(known->what);
        advice.toDo = tr(known->toDo);
        advice.another = known->another;
        return advice;
    }
    const QString why = detail(violation, "why");
    advice.what = tr("The store could not be opened.");
    advice.toDo = why.isEmpty() ? tr("Try again. If it stays so, restart the computer.")
                                : tr("Try again. If it stays so, pass this on to whoever looks "
                                     "after the program: %1")
                                      .arg(why);
    return advice;
}

}  // namespace baydesk

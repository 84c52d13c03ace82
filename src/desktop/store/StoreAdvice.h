#pragma once

#include "base/Error.h"

#include <QCoreApplication>

namespace baydesk {

// Why a store cannot be opened, told to whoever stands in front of the program: what happened, and
// what to do about it.
struct StoreAdvice {
    QString what;
    QString toDo;
    QString place;        // the file or server, to be read out on the telephone; may be empty
    bool another = true;  // another file may help

    static StoreAdvice about(const Violation& violation);

private:
    static bool isOfServer(const Violation& violation, StoreAdvice& advice);
    Q_DECLARE_TR_FUNCTIONS(StoreAdvice)
};

}  // namespace baydesk

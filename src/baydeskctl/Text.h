#pragma once

#include <QCoreApplication>
#include <QString>

namespace baydesk::ctl {

// The sentences of the command line: one translation context.
class Ctl {
    Q_DECLARE_TR_FUNCTIONS(Ctl)

public:
    // A sentence that a table marked with QT_TRANSLATE_NOOP("Ctl", …).
    static QString text(const char* source) { return QCoreApplication::translate("Ctl", source); }
};

}  // namespace baydesk::ctl

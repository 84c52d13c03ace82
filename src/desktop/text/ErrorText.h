#pragma once

#include "base/Error.h"

#include <QCoreApplication>
#include <QString>

namespace baydesk {

// Makes the sentence for a refusal: what is wrong, and what to do now. Each kind has one; the
// compiler complains about a kind without.
class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString sentence(const Violation& violation);
    // All of them, one a line.
    static QString sentences(const Error& error);

private:
    static QString ofField(const Violation& violation);
    static QString ofRights(const Violation& violation);
    static QString ofReception(const Violation& violation);
    static QString ofQuote(const Violation& violation);
    static QString ofWorkshop(const Violation& violation);
    static QString ofFloor(const Violation& violation);
    static QString ofMoney(const Violation& violation);
    static QString ofRelease(const Violation& violation);
    static QString ofMoneyBack(const Violation& violation);
    static QString ofStore(const Violation& violation);
    static QString ofServer(const Violation& violation);
    static QString ofFiles(const Violation& violation);
    static QString ofComplaints(const Violation& violation);
};

}  // namespace baydesk

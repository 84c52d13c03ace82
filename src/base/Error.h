#pragma once

#include "base/ErrorKind.h"

#include <QString>
#include <QVariantMap>
#include <vector>

namespace baydesk {

// One thing that is wrong: what kind, at which field of the form (empty: none in particular), and
// the facts the sentence needs ("other order", "at most"). It holds no text for the user: desktop
// and command line make the sentence (ErrorText).
struct Violation {
    ErrorKind kind;
    QString field = {};
    QVariantMap details = {};

    bool operator==(const Violation&) const = default;
};

// Why something was refused: every violation at once, so that a form can show them all.
class Error {
public:
    Error(ErrorKind kind, QString field = {}, QVariantMap details = {});
    explicit Error(std::vector<Violation> violations);

    const std::vector<Violation>& violations() const { return m_violations; }
    const Violation& first() const { return m_violations.front(); }
    bool has(ErrorKind kind) const;

private:
    std::vector<Violation> m_violations;
};

}  // namespace baydesk

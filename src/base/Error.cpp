#include "base/Error.h"

#include "base/Contracts.h"

#include <algorithm>

namespace baydesk {

Error::Error(ErrorKind kind, QString field, QVariantMap details)
    : m_violations{Violation{kind, std::move(field), std::move(details)}} {}

Error::Error(std::vector<Violation> violations) : m_violations(std::move(violations)) {
    BD_EXPECTS(!m_violations.empty());
}

bool Error::has(ErrorKind kind) const {
    return std::any_of(m_violations.begin(), m_violations.end(),
                       [kind](const Violation& violation) { return violation.kind == kind; });
}

}  // namespace baydesk

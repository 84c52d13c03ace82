#include "storage/Session.h"

#include "storage/sql/Connection.h"

namespace baydesk {

void Session::fail(Error error) {
    if (!m_failure) m_failure = std::move(error);
}

void Session::foretell(const std::function<void()>& reads) {
    if (!m_failure) m_connection.foretell(reads);
}

}  // namespace baydesk

#include "storage/Session.h"

namespace baydesk {

void Session::fail(Error error) {
    if (!m_failure) m_failure = std::move(error);
}

}  // namespace baydesk

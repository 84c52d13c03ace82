#include "base/SystemUser.h"

#include <pwd.h>
#include <unistd.h>

namespace baydesk {

QString systemUserName() {
    const passwd* const user = ::getpwuid(::geteuid());
    return user ? QString::fromLocal8Bit(user->pw_name) : QString::number(::geteuid());
}

}  // namespace baydesk

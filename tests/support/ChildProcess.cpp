#include "support/ChildProcess.h"

#include <grp.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>

namespace baydesk::testing {

namespace {

constexpr unsigned Nobody = 65534;

bool apply(const ChildLimits& limits) {
    if (limits.asNobody && ::geteuid() == 0) {
        if (::setgroups(0, nullptr) != 0 || ::setgid(Nobody) != 0 || ::setuid(Nobody) != 0) {
            return false;
        }
    }
    if (limits.mostFileBytes > 0) {
        // Without the signal the write itself fails, as on a full disk.
        std::signal(SIGXFSZ, SIG_IGN);
        const auto most = static_cast<rlim_t>(limits.mostFileBytes);
        const rlimit limit{most, most};
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) return false;
    }
    return true;
}

[[noreturn]] void runChild(int output, const ChildLimits& limits,
                           const std::function<QString()>& work) {
    const QByteArray text = apply(limits) ? work().toUtf8() : QByteArray("limits not applied");
    const ssize_t written =
        ::write(output, text.constData(), static_cast<std::size_t>(text.size()));
    ::_exit(written == text.size() ? 0 : 1);
}

QByteArray readAll(int input) {
    QByteArray text;
    std::array<char, 4096> part{};
    for (;;) {
        const ssize_t count = ::read(input, part.data(), part.size());
        if (count <= 0) return text;
        text.append(part.data(), static_cast<qsizetype>(count));
    }
}

}  // namespace

QString inChild(const ChildLimits& limits, const std::function<QString()>& work) {
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) return QStringLiteral("no pipe");
    const pid_t child = ::fork();
    if (child < 0) return QStringLiteral("no process");
    if (child == 0) {
        ::close(ends[0]);
        runChild(ends[1], limits, work);
    }
    ::close(ends[1]);
    const QString text = QString::fromUtf8(readAll(ends[0]));
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    return status == 0 ? text : text + QStringLiteral(" (status %1)").arg(status);
}

}  // namespace baydesk::testing

#include "storage/backup/Program.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <QFile>
#include <QTemporaryFile>

#include <algorithm>
#include <cerrno>
#include <vector>

namespace baydesk {

namespace {

Error failed(const QString& program, const QString& why) {
    return Error(ErrorKind::StoreFailed, {},
                 {{QStringLiteral("why"), QStringLiteral("%1: %2").arg(program, why.trimmed())}});
}

int waitFor(pid_t child) {
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

// This program's environment with something added.
std::vector<QByteArray> environmentWith(const std::vector<EnvironmentEntry>& more) {
    std::vector<QByteArray> entries;
    for (const auto& [name, value] : more) entries.push_back(name + '=' + value);
    for (char** entry = environ; *entry != nullptr; ++entry) {
        const QByteArray known(*entry);
        const bool isReplaced = std::any_of(more.begin(), more.end(), [&known](const auto& each) {
            return known.startsWith(each.first + '=');
        });
        if (!isReplaced) entries.push_back(known);
    }
    return entries;
}

std::vector<char*> pointersTo(std::vector<QByteArray>& texts) {
    std::vector<char*> pointers;
    for (QByteArray& text : texts) pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

QString contentOf(QTemporaryFile& file) {
    file.seek(0);
    return QString::fromUtf8(file.readAll());
}

}  // namespace

Result<QString> runProgram(const QString& program, const QStringList& arguments,
                           const std::vector<EnvironmentEntry>& more) {
    QTemporaryFile output;
    QTemporaryFile complaints;
    if (!output.open() || !complaints.open()) return failed(program, output.errorString());
    std::vector<QByteArray> texts{QFile::encodeName(program)};
    for (const QString& argument : arguments) texts.push_back(argument.toLocal8Bit());
    const std::vector<char*> pointers = pointersTo(texts);
    std::vector<QByteArray> entries = environmentWith(more);
    const std::vector<char*> environment = pointersTo(entries);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, output.handle(), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, complaints.handle(), STDERR_FILENO);
    pid_t child = 0;
    const int code = ::posix_spawnp(&child, pointers.front(), &actions, nullptr, pointers.data(),
                                    environment.data());
    posix_spawn_file_actions_destroy(&actions);
    if (code != 0) return failed(program, qt_error_string(code));
    if (waitFor(child) != 0) return failed(program, contentOf(complaints).right(500));
    return contentOf(output);
}

}  // namespace baydesk

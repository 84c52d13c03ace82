#include "baydeskctl/Passwords.h"

#include "baydeskctl/Text.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#include <QFile>

namespace baydesk::ctl {

namespace {

// What is typed is not shown, until this ends.
class Unseen {
public:
    explicit Unseen(int terminal) : m_terminal(terminal) {
        m_isTerminal = ::tcgetattr(m_terminal, &m_before) == 0;
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_isTerminal) ::tcsetattr(m_terminal, TCSAFLUSH, &hidden);
    }
    ~Unseen() {
        if (m_isTerminal) ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;

private:
    int m_terminal;
    bool m_isTerminal = false;
    termios m_before{};
};

// The terminal itself, and not the standard input, which may be a file that is imported.
QString ask(const QString& question) {
    QFile terminal(QStringLiteral("/dev/tty"));
    if (!terminal.open(QFile::ReadWrite | QFile::Unbuffered | QFile::ExistingOnly)) return {};
    const Unseen unseen(terminal.handle());
    terminal.write(question.toLocal8Bit());
    constexpr qint64 MostBytes = 1000;
    QByteArray typed = terminal.readLine(MostBytes);
    terminal.write("\n");
    while (typed.endsWith('\n') || typed.endsWith('\r')) typed.chop(1);
    return QString::fromLocal8Bit(typed);
}

}  // namespace

DatabaseAddress Passwords::complete(const DatabaseAddress& address) {
    const auto server = ServerAddress::of(address);
    if (!server) return address;
    DatabaseAddress whole = address;
    const QString account = server->account();
    if (!m_typed.contains(account)) {
        const Result<StoreState> looked = Database::look(address);
        const bool asks = !looked && looked.error().has(ErrorKind::PasswordMissing);
        m_typed[account] =
            asks ? ask(Ctl::tr("Password of %1 on %2: ")
                           .arg(server->user, server->host.isEmpty() ? QStringLiteral("localhost")
                                                                     : server->host))
                 : QString();
    }
    whole.password = m_typed[account];
    return whole;
}

}  // namespace baydesk::ctl

#include "baydeskctl/CommandLine.h"

#include "baydeskctl/CommandTable.h"

#include <algorithm>
#include <optional>

namespace baydesk::ctl {

namespace {

using Kind = UsageProblem::Kind;

class Parser {
public:
    explicit Parser(const QStringList& arguments) : m_arguments(arguments) {}

    std::variant<Invocation, UsageProblem> parse() {
        // The command decides which options there are, and options may stand before it: so the
        // words are told from the options' values with all the options there are.
        if (!splitOptions() || !findCommand() || !readWords() || !checkOptions()) return *m_problem;
        return m_invocation;
    }

private:
    struct GivenOption {
        QString name;
        std::optional<QString> value;
    };

    bool fail(Kind kind, const QString& what, const QStringList& choices = {}) {
        m_problem = UsageProblem{kind, what, m_invocation.command, choices};
        return false;
    }

    static const Argument* findOption(const std::vector<Argument>& arguments, const QString& name) {
        for (const Argument& argument : arguments)
            if (argument.kind != ArgumentKind::Word && argument.name == name) return &argument;
        return nullptr;
    }

    static const Argument* anyOption(const QString& name) {
        if (const Argument* const global = findOption(globalOptions(), name)) return global;
        for (const Command& command : commandTable())
            if (const Argument* const own = findOption(command.arguments, name)) return own;
        return nullptr;
    }

    bool splitOptions() {
        for (int at = 0; at < m_arguments.size(); ++at) {
            const QString& argument = m_arguments[at];
            if (argument == u"--") {
                m_words += m_arguments.mid(at + 1);
                return true;
            }
            if (argument == u"-h") {
                m_options.push_back({QStringLiteral("help"), std::nullopt});
                continue;
            }
            if (!argument.startsWith(u"--")) {
                m_words.push_back(argument);
                continue;
            }
            const qsizetype equals = argument.indexOf(u'=');
            GivenOption given{argument.mid(2, equals < 0 ? -1 : equals - 2), std::nullopt};
            const Argument* const option = anyOption(given.name);
            if (!option) return fail(Kind::UnknownOption, argument);
            if (equals >= 0)
                given.value = argument.mid(equals + 1);
            else if (option->kind == ArgumentKind::Option && at + 1 < m_arguments.size())
                given.value = m_arguments[++at];
            m_options.push_back(given);
        }
        return true;
    }

    bool asked(const QString& name) const {
        return std::any_of(m_options.begin(), m_options.end(),
                           [&name](const GivenOption& given) { return given.name == name; });
    }

    bool findCommand() {
        m_invocation.help = asked(QStringLiteral("help"));
        m_invocation.version = asked(QStringLiteral("version"));
        for (const Command& command : commandTable()) {
            const QStringList name = command.name.split(u' ');
            if (m_words.mid(0, name.size()) != name) continue;
            m_invocation.command = &command;
            m_words = m_words.mid(name.size());
            return true;
        }
        if (m_invocation.help || m_invocation.version) return true;
        if (m_words.isEmpty()) return fail(Kind::NoCommand, {});
        return fail(Kind::UnknownCommand, m_words.mid(0, 2).join(u' '));
    }

    bool isComplete() const { return m_invocation.help || m_invocation.version; }

    bool readWords() {
        if (isComplete()) return true;
        for (const Argument& argument : m_invocation.command->arguments) {
            if (argument.kind != ArgumentKind::Word) continue;
            if (m_words.isEmpty() && argument.needed)
                return fail(Kind::ArgumentMissing, argument.value, argument.choices);
            const qsizetype taken = argument.many ? m_words.size() : 1;
            for (const QString& word : m_words.mid(0, taken)) {
                if (!argument.choices.isEmpty() && !argument.choices.contains(word))
                    return fail(Kind::NotAChoice, word, argument.choices);
                m_invocation.values[argument.name].push_back(word);
            }
            m_words = m_words.mid(taken);
        }
        return m_words.isEmpty() || fail(Kind::TooManyArguments, m_words.front());
    }

    bool checkOptions() {
        for (const GivenOption& given : m_options)
            if (!checkOption(given)) return false;
        if (isComplete()) return true;
        for (const Argument& argument : m_invocation.command->arguments)
            if (argument.kind == ArgumentKind::Option && argument.needed &&
                !m_invocation.has(argument.name))
                return fail(Kind::ArgumentMissing, QStringLiteral("--") + argument.name);
        return true;
    }

    bool checkOption(const GivenOption& given) {
        const QString shown = QStringLiteral("--") + given.name;
        const Argument* option = findOption(globalOptions(), given.name);
        if (!option && m_invocation.command)
            option = findOption(m_invocation.command->arguments, given.name);
        if (!option) return fail(Kind::UnknownOption, shown);
        if (m_invocation.has(given.name)) return fail(Kind::GivenTwice, shown);
        if (option->kind == ArgumentKind::Flag) {
            m_invocation.values.insert(given.name, {});
            return !given.value || fail(Kind::ValueUnexpected, shown);
        }
        if (!given.value || given.value->isEmpty()) return fail(Kind::ValueMissing, shown);
        if (!option->choices.isEmpty() && !option->choices.contains(*given.value))
            return fail(Kind::NotAChoice, *given.value, option->choices);
        m_invocation.values.insert(given.name, {*given.value});
        return true;
    }

    QStringList m_arguments;
    QStringList m_words;
    std::vector<GivenOption> m_options;
    Invocation m_invocation;
    std::optional<UsageProblem> m_problem;
};

}  // namespace

std::variant<Invocation, UsageProblem> parseCommandLine(const QStringList& arguments) {
    return Parser(arguments).parse();
}

}  // namespace baydesk::ctl

#pragma once

#include "baydeskctl/Command.h"

#include <variant>

namespace baydesk::ctl {

// What makes no sense on a command line.
struct UsageProblem {
    enum class Kind {
        NoCommand,
        UnknownCommand,
        UnknownOption,
        ValueMissing,     // an option without its value
        ValueUnexpected,  // a flag with one
        NotAChoice,
        ArgumentMissing,
        TooManyArguments,
        GivenTwice,
    };
    Kind kind;
    QString what;                      // the word at fault, or what the missing one is called
    const Command* command = nullptr;  // where it was understood so far
    QStringList choices = {};
};

// Reads the words after the program's name by the table. Options may stand anywhere, as
// "--name VALUE" or "--name=VALUE"; "--" ends them.
std::variant<Invocation, UsageProblem> parseCommandLine(const QStringList& arguments);

// The whole help, or that of one command.
QString helpText(const Command* command);

// One sentence for a person.
QString sentence(const UsageProblem& problem);

}  // namespace baydesk::ctl

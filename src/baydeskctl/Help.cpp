#include "baydeskctl/CommandLine.h"
#include "baydeskctl/CommandTable.h"
#include "baydeskctl/Text.h"

#include <QTextStream>

namespace baydesk::ctl {

namespace {

constexpr int Indent = 30;

// "--limit N", "FILE…", "[VALUE…]": an argument as the usage line shows it.
QString usageOf(const Argument& argument) {
    QString text;
    switch (argument.kind) {
        case ArgumentKind::Flag:
            text = QStringLiteral("--") + argument.name;
            break;
        case ArgumentKind::Option:
            text = QStringLiteral("--%1 %2").arg(argument.name, argument.value);
            break;
        case ArgumentKind::Word:
            text = argument.choices.isEmpty() ? argument.value : argument.choices.join(u'|');
            break;
    }
    if (argument.many) text += u'…';
    return argument.needed ? text : u'[' + text + u']';
}

QString usageOf(const Command& command) {
    QString text = command.name;
    for (const Argument& argument : command.arguments) text += u' ' + usageOf(argument);
    return text;
}

void writeEntry(QTextStream& out, const QString& term, const QString& meaning) {
    out << "  " << term.leftJustified(Indent);
    if (term.size() > Indent) out << '\n' << QString(Indent + 2, u' ');
    out << meaning << '\n';
}

void writeArgument(QTextStream& out, const Argument& argument) {
    QString term = argument.value;
    if (argument.kind != ArgumentKind::Word) term = QStringLiteral("--") + argument.name;
    if (argument.kind == ArgumentKind::Option) term += u' ' + argument.value;
    QString meaning = Ctl::text(argument.help);
    if (!argument.choices.isEmpty())
        meaning += QStringLiteral(" (%1)").arg(argument.choices.join(QStringLiteral(", ")));
    writeEntry(out, term, meaning);
}

}  // namespace

QString helpText(const Command* command) {
    QString text;
    QTextStream out(&text);
    if (command) {
        out << "baydeskctl " << usageOf(*command) << "\n\n" << Ctl::text(command->help) << "\n\n";
        for (const Argument& argument : command->arguments) writeArgument(out, argument);
    } else {
        out << Ctl::tr("baydeskctl [OPTION…] COMMAND …") << "\n\n"
            << Ctl::tr("Runs the service desk of a vehicle repair shop from the command line.")
            << "\n\n";
        for (const Command& each : commandTable()) {
            out << "  " << usageOf(each) << '\n';
            out << QString(6, u' ') << Ctl::text(each.help) << '\n';
        }
    }
    out << '\n' << Ctl::tr("Options of every command:") << '\n';
    for (const Argument& argument : globalOptions()) writeArgument(out, argument);
    if (!command)
        out << '\n'
            << Ctl::tr(
                   "Exit status: 0 done, 1 refused by a rule or something was found, 2 wrong "
                   "usage, 3 the store cannot be used.")
            << '\n';
    return text;
}

QString sentence(const UsageProblem& problem) {
    using Kind = UsageProblem::Kind;
    const QString choices = problem.choices.join(QStringLiteral(", "));
    switch (problem.kind) {
        case Kind::NoCommand:
            return Ctl::tr("Say which command.");
        case Kind::UnknownCommand:
            return Ctl::tr("There is no command “%1”.").arg(problem.what);
        case Kind::UnknownOption:
            return Ctl::tr("There is no option %1 here.").arg(problem.what);
        case Kind::ValueMissing:
            return Ctl::tr("%1 needs a value.").arg(problem.what);
        case Kind::ValueUnexpected:
            return Ctl::tr("%1 takes no value.").arg(problem.what);
        case Kind::NotAChoice:
            return Ctl::tr("“%1” is not one of: %2.").arg(problem.what, choices);
        case Kind::ArgumentMissing:
            return Ctl::tr("%1 is missing.").arg(problem.what);
        case Kind::TooManyArguments:
            return Ctl::tr("“%1” is one too many.").arg(problem.what);
        case Kind::GivenTwice:
            return Ctl::tr("%1 is given twice.").arg(problem.what);
    }
    return {};
}

}  // namespace baydesk::ctl

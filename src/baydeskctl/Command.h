#pragma once

#include "baydeskctl/Passwords.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

namespace baydesk::ctl {

class Console;
struct Invocation;

// What the program ends with (the numbers are for scripts and never change).
enum class Exit {
    Done = 0,
    Refused = 1,        // by a rule, or something was found
    Usage = 2,          // the command line makes no sense
    StoreUnusable = 3,  // missing, locked, damaged, newer, no space; also a full standard output
};

enum class ArgumentKind {
    Word,    // stands in its place
    Option,  // --name VALUE
    Flag,    // --name
};

// One argument of a command. `help` is an English source sentence, translated when shown.
struct Argument {
    QString name;   // of the option, without hyphens; of a word, only for the program
    QString value;  // what the help calls its value: "FILE", "N"
    ArgumentKind kind = ArgumentKind::Word;
    bool needed = false;
    bool many = false;  // a word that may be repeated; only the last one
    QStringList choices = {};
    const char* help = "";
};

// One line of the table from which the command line is parsed and the help is written.
struct Command {
    QString name;  // one word or two: "find", "order show"
    std::vector<Argument> arguments;
    const char* help = "";
    Exit (*run)(const Invocation&, Console&) = nullptr;
};

// What was asked for.
struct Invocation {
    const Command* command = nullptr;
    bool help = false;
    bool version = false;
    QHash<QString, QStringList> values;  // by the argument's name; a flag that is set has none
    // Of the servers that are asked in the course of it.
    std::shared_ptr<Passwords> passwords = std::make_shared<Passwords>();

    bool has(const QString& name) const { return values.contains(name); }
    QString value(const QString& name) const { return values.value(name).value(0); }
    QStringList all(const QString& name) const { return values.value(name); }
};

}  // namespace baydesk::ctl

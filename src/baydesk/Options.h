#pragma once

#include "base/Result.h"
#include "domain/customer/Phone.h"
#include "storage/Database.h"

#include <QStringList>
#include <optional>

namespace baydesk {

// baydesk [--database FILE|postgresql://…] [--language zh_CN|en] [--practice] [--caller NUMBER]
//         [ORDER-NUMBER]
struct Options {
    DatabaseAddress database;
    QString language;     // empty: what was chosen last
    QString orderNumber;  // to open at once; may be empty
    Phone caller = {};    // who is on the telephone; may be none
};

// What the command line says, or the text to show and the exit status to end with.
struct Usage {
    QString text;
    int status = 0;
};
struct ParsedOptions {
    std::optional<Options> options;
    Usage usage;
};

ParsedOptions parseOptions(const QStringList& arguments);

// Where the store lies if nobody says otherwise; the folder is made, for its owner only.
QString defaultDatabase();
// The practice store: a file beside it, so that the two are never mixed.
QString practiceDatabase();

}  // namespace baydesk

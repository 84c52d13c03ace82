#include "baydesk/Options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace baydesk {

namespace {

constexpr int WrongUsage = 2;

class Words {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

}  // namespace

QString defaultDatabase() {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    if (!folder.exists()) {
        folder.mkpath(QStringLiteral("."));
        QFile::setPermissions(folder.path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    return folder.filePath(QStringLiteral("baydesk.db"));
}

ParsedOptions parseOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("The service desk of a vehicle repair shop."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption database(QStringLiteral("database"),
                                      Words::tr("The store: a file, or a PostgreSQL address."),
                                      QStringLiteral("FILE|postgresql://…"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      Words::tr("The language of the screen."),
                                      QStringLiteral("zh_CN|en"));
    parser.addOptions({database, language});
    parser.addPositionalArgument(QStringLiteral("ORDER-NUMBER"),
                                 Words::tr("The repair order to open."),
                                 QStringLiteral("[ORDER-NUMBER]"));

    if (!parser.parse(arguments))
        return {std::nullopt, {parser.errorText() + u'\n' + parser.helpText(), WrongUsage}};
    if (parser.isSet(help)) return {std::nullopt, {parser.helpText(), 0}};
    if (parser.isSet(version))
        return {std::nullopt,
                {QStringLiteral("baydesk ") + QCoreApplication::applicationVersion() + u'\n', 0}};
    const QString place = parser.value(database);
    const auto address = DatabaseAddress::parse(place.isEmpty() ? defaultDatabase() : place);
    if (!address)
        return {std::nullopt,
                {Words::tr("A password does not belong into the address, where others can read it. "
                           "Keep it in the "
                           "file that PGPASSFILE names.") +
                     u'\n',
                 WrongUsage}};
    return {Options{*address, parser.value(language), parser.positionalArguments().value(0)}, {}};
}

}  // namespace baydesk

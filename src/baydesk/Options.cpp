#include "baydesk/Options.h"

#include "baydesk/ChosenStore.h"
#include "desktop/shell/CallerService.h"
#include "storage/DataFolder.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

namespace baydesk {

namespace {

constexpr int WrongUsage = 2;

class Words {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

}  // namespace

QString defaultDatabase() {
    const QDir folder = dataFolder();
    if (!folder.exists()) {
        folder.mkpath(QStringLiteral("."));
        QFile::setPermissions(folder.path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    return folder.filePath(QStringLiteral("baydesk.db"));
}

QString practiceDatabase() {
    return QFileInfo(defaultDatabase()).dir().filePath(QStringLiteral("practice.db"));
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
    const QCommandLineOption practice(
        QStringLiteral("practice"),
        Words::tr("Open the practice store, in a file of its own, in place of a real one."));
    const QCommandLineOption caller(
        QStringLiteral("caller"),
        Words::tr("Who is on the telephone: shows whose number it is in the running window."),
        QStringLiteral("NUMBER"));
    parser.addOptions({database, language, practice, caller});
    parser.addPositionalArgument(QStringLiteral("ORDER-NUMBER"),
                                 Words::tr("The repair order to open."),
                                 QStringLiteral("[ORDER-NUMBER]"));

    if (!parser.parse(arguments))
        return {std::nullopt, {parser.errorText() + u'\n' + parser.helpText(), WrongUsage}};
    if (parser.isSet(help)) return {std::nullopt, {parser.helpText(), 0}};
    if (parser.isSet(version))
        return {std::nullopt,
                {QStringLiteral("baydesk ") + QCoreApplication::applicationVersion() + u'\n', 0}};
    if (parser.isSet(practice) && parser.isSet(database))
        return {std::nullopt,
                {Words::tr("The practice store has a file of its own: give --practice or "
                           "--database, not both.") +
                     u'\n',
                 WrongUsage}};
    const QString before = ChosenStore::remembered();
    const QString usual = parser.isSet(practice) ? practiceDatabase()
                          : before.isEmpty()     ? defaultDatabase()
                                                 : before;
    const QString place = parser.value(database);
    const auto address = DatabaseAddress::parse(place.isEmpty() ? usual : place);
    if (!address)
        return {std::nullopt,
                {Words::tr("A password does not belong into the address, where others can read it. "
                           "Type it when the program asks for it, or keep it in the file that "
                           "PGPASSFILE names.") +
                     u'\n',
                 WrongUsage}};
    return {Options{*address, parser.value(language), parser.positionalArguments().value(0),
                    callersNumber(parser.value(caller))},
            {}};
}

}  // namespace baydesk

#include "desktop/text/Language.h"

#include "desktop/desk/Remembered.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace baydesk {

namespace {

constexpr QLatin1String SettingsKey("language");

}  // namespace

Language::Language(QObject* parent) : QObject(parent) {}

Language::~Language() { removeAll(); }

std::optional<LanguageChoice> Language::ofCode(const QString& code) {
    if (code.startsWith(QLatin1String("zh"))) return LanguageChoice::Chinese;
    if (code.startsWith(QLatin1String("en"))) return LanguageChoice::English;
    return std::nullopt;
}

QString Language::code(LanguageChoice choice) {
    return choice == LanguageChoice::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

QString Language::ownName(LanguageChoice choice) {
    return choice == LanguageChoice::Chinese ? QStringLiteral("中文") : QStringLiteral("English");
}

LanguageChoice Language::preferred() {
    if (const auto chosen = ofCode(remembered(SettingsKey).toString())) return *chosen;
    const QStringList system = QLocale::system().uiLanguages();
    for (const QString& each : system) {
        if (const auto known = ofCode(each)) return *known;
    }
    return LanguageChoice::Chinese;
}

void Language::use(LanguageChoice choice, bool remember) {
    m_current = choice;
    // Writing takes longer than looking, and every start is told the choice of the one before.
    if (remember && remembered(SettingsKey) != code(choice))
        baydesk::remember(SettingsKey, code(choice));
    removeAll();
    QLocale::setDefault(choice == LanguageChoice::Chinese
                            ? QLocale(QLocale::Chinese, QLocale::China)
                            : QLocale(QLocale::English, QLocale::UnitedKingdom));
    // Qt's own words (context menus of fields) come with Qt, where it is installed.
    install(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_") +
            code(choice));
    // For English only the plurals: "1 job", "2 jobs".
    install(QStringLiteral(":/i18n/baydesk_") + code(choice));
    Q_EMIT changed();
}

void Language::install(const QString& file) {
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file)) return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

void Language::removeAll() {
    for (const auto& translator : m_translators) {
        QCoreApplication::removeTranslator(translator.get());
    }
    m_translators.clear();
}

}  // namespace baydesk

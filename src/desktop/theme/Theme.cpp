#include "desktop/theme/Theme.h"

#include "desktop/desk/Remembered.h"

#include <QApplication>
#include <QFile>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

#include "base/Contracts.h"

namespace baydesk {

namespace {

constexpr QLatin1String SettingsKey("theme");

struct Placeholder {
    const char* name;
    Token token;
};

// The longer of two names with one beginning comes first.
constexpr Placeholder Placeholders[] = {
    {"@window", Token::Window},
    {"@surface", Token::Surface},
    {"@border", Token::Border},
    {"@textSecond", Token::TextSecond},
    {"@textThird", Token::TextThird},
    {"@text", Token::Text},
    {"@railText", Token::RailText},
    {"@rail", Token::Rail},
    {"@accentSoft", Token::AccentSoft},
    {"@accent", Token::Accent},
    {"@onAccent", Token::OnAccent},
    {"@amberSoft", Token::AmberSoft},
    {"@amber", Token::Amber},
    {"@redSoft", Token::RedSoft},
    {"@red", Token::Red},
    {"@greenSoft", Token::GreenSoft},
    {"@green", Token::Green},
};

QString settingOf(ThemeChoice choice) {
    switch (choice) {
        case ThemeChoice::System:
            return QStringLiteral("system");
        case ThemeChoice::Light:
            return QStringLiteral("light");
        case ThemeChoice::Dark:
            return QStringLiteral("dark");
    }
    return {};
}

}  // namespace

Theme::Theme(QApplication& application)
    : m_application(application), m_system(Tokens::shadeOf(QGuiApplication::palette())) {}

ThemeChoice Theme::remembered() {
    const QString value = baydesk::remembered(SettingsKey).toString();
    if (value == settingOf(ThemeChoice::Light)) return ThemeChoice::Light;
    if (value == settingOf(ThemeChoice::Dark)) return ThemeChoice::Dark;
    return ThemeChoice::System;
}

Shade Theme::shade() const {
    if (m_choice == ThemeChoice::System) return m_system;
    return m_choice == ThemeChoice::Dark ? Shade::Dark : Shade::Light;
}

void Theme::apply(ThemeChoice choice) {
    m_choice = choice;
    if (choice != remembered()) remember(SettingsKey, settingOf(choice));
    const Tokens tokens(shade());
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(palette(tokens));
    QApplication::setFont(font());
    m_application.setStyleSheet(styleSheet(tokens));
    Q_EMIT changed();
}

QPalette Theme::palette(const Tokens& tokens) {
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) {
        palette.setColor(role, tokens(token));
    };
    set(QPalette::Window, Token::Window);
    set(QPalette::WindowText, Token::Text);
    set(QPalette::Base, Token::Surface);
    set(QPalette::AlternateBase, Token::Window);
    set(QPalette::Text, Token::Text);
    set(QPalette::PlaceholderText, Token::TextSecond);
    set(QPalette::Button, Token::Surface);
    set(QPalette::ButtonText, Token::Text);
    set(QPalette::BrightText, Token::Red);
    set(QPalette::ToolTipBase, Token::Rail);
    set(QPalette::ToolTipText, Token::RailText);
    set(QPalette::Highlight, Token::AccentSoft);
    set(QPalette::HighlightedText, Token::Text);
    set(QPalette::Link, Token::Accent);
    set(QPalette::LinkVisited, Token::Accent);
    set(QPalette::Light, Token::Surface);
    set(QPalette::Midlight, Token::Window);
    set(QPalette::Mid, Token::Border);
    set(QPalette::Dark, Token::Border);
    set(QPalette::Shadow, Token::Border);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, tokens(Token::TextThird));
    }
    return palette;
}

QString Theme::styleSheet(const Tokens& tokens) {
    QFile file(QStringLiteral(":/theme/baydesk.qss"));
    const bool opened = file.open(QIODevice::ReadOnly);
    BD_EXPECTS(opened);
    QString sheet = QString::fromUtf8(file.readAll());
    for (const Placeholder& placeholder : Placeholders) {
        sheet.replace(QLatin1String(placeholder.name), tokens.hex(placeholder.token));
    }
    const bool light = tokens.shade() == Shade::Light;
    sheet.replace(QLatin1String("@skin"), light ? QStringLiteral(":/icons/skin/light")
                                                : QStringLiteral(":/icons/skin/dark"));
    return sheet;
}

QFont Theme::font(int pixelSize) {
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("WenQuanYi Micro Hei"),
                      QStringLiteral("Microsoft YaHei"), QStringLiteral("PingFang SC")});
    font.setPixelSize(pixelSize);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

QFont Theme::boldFont(int pixelSize) {
    QFont bold = font(pixelSize);
    bold.setWeight(QFont::Bold);
    return bold;
}

void markAs(QWidget* widget, const char* role) {
    widget->setProperty("role", QString::fromLatin1(role));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

}  // namespace baydesk

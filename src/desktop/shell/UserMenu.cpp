#include "desktop/shell/UserMenu.h"

#include "desktop/theme/Icons.h"
#include "desktop/widgets/Retranslate.h"

#include <QActionGroup>

namespace baydesk {

UserMenu::UserMenu(Language& language, Theme& theme, QWidget* parent)
    : QMenu(parent), m_language(language), m_theme(theme) {
    m_switch = addAction(Icons::icon(Icon::User), {}, this, &UserMenu::switchAsked);
    m_lock = addAction(Icons::icon(Icon::Lock), {}, this, &UserMenu::lockAsked);
    addSeparator();
    m_languages = addMenu(Icons::icon(Icon::Language), {});
    m_themes = addMenu(Icons::icon(Icon::Moon), {});
    m_connection = addAction(Icons::icon(Icon::Settings), {}, this, &UserMenu::connectionAsked);
    addSeparator();
    m_signOut = addAction(Icons::icon(Icon::SignOut), {}, this, &UserMenu::signOutAsked);
    addLanguages();
    addThemes();
    retranslate();
}

void UserMenu::addLanguages() {
    auto* group = new QActionGroup(this);
    for (const LanguageChoice choice : {LanguageChoice::Chinese, LanguageChoice::English}) {
        QAction* action = m_languages->addAction(Language::ownName(choice));
        action->setCheckable(true);
        action->setChecked(m_language.current() == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { m_language.use(choice); });
        connect(&m_language, &Language::changed, action,
                [this, action, choice] { action->setChecked(m_language.current() == choice); });
    }
}

void UserMenu::addThemes() {
    auto* group = new QActionGroup(this);
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        QAction* action = m_themes->addAction(QString());
        action->setCheckable(true);
        action->setChecked(m_theme.choice() == choice);
        group->addAction(action);
        m_themeActions.append(action);
        connect(action, &QAction::triggered, this, [this, choice] { m_theme.apply(choice); });
    }
}

void UserMenu::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QMenu::changeEvent(event);
}

void UserMenu::retranslate() {
    m_switch->setText(tr("S&witch user"));
    m_lock->setText(tr("&Lock"));
    m_languages->setTitle(tr("L&anguage"));
    m_themes->setTitle(tr("&Theme"));
    m_themeActions.at(0)->setText(tr("As the system"));
    m_themeActions.at(1)->setText(tr("Light"));
    m_themeActions.at(2)->setText(tr("Dark"));
    m_connection->setText(tr("Connect to a ser&ver…"));
    m_signOut->setText(tr("Sign &out"));
}

}  // namespace baydesk

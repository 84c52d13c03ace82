#pragma once

#include "desktop/text/Language.h"
#include "desktop/theme/Theme.h"

#include <QMenu>

namespace baydesk {

// What belongs to the person and this PC: switch user, lock, language, look, sign out.
class UserMenu : public QMenu {
    Q_OBJECT

public:
    UserMenu(Language& language, Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void switchAsked();
    void lockAsked();
    void connectionAsked();
    void signOutAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addLanguages();
    void addThemes();
    void retranslate();

    Language& m_language;
    Theme& m_theme;
    QAction* m_switch;
    QAction* m_lock;
    QMenu* m_languages;
    QMenu* m_themes;
    QList<QAction*> m_themeActions;
    QAction* m_connection;
    QAction* m_signOut;
};

}  // namespace baydesk

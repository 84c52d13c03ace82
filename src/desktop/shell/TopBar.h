#pragma once

#include "desktop/widgets/Chip.h"

#include <QAbstractButton>
#include <QWidget>

class QMenu;
class QToolButton;

namespace baydesk {

class SearchBox;

// A chip that can be pressed: "3 late".
class ChipButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit ChipButton(QWidget* parent = nullptr);

    void setContent(ChipText content);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChipText m_content;
};

// The line on top: brand, search box, what is late and who is to be called, who is signed in.
class TopBar : public QWidget {
    Q_OBJECT

public:
    // Takes the search box over.
    explicit TopBar(SearchBox* search, QWidget* parent = nullptr);

    // Nothing is shown for 0.
    void setLate(int count);
    void setCallsDue(int count);
    void setUser(const QString& nameAndRole);
    void setUserMenu(QMenu* menu);
    // Opens the user menu from the keyboard.
    void openUserMenu();

Q_SIGNALS:
    void lateChosen();
    void callsChosen();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    ChipButton* m_late;
    ChipButton* m_calls;
    QToolButton* m_user;
    int m_lateCount = 0;
    int m_callCount = 0;
};

}  // namespace baydesk

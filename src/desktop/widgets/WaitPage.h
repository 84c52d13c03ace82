#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;

namespace baydesk {

class Card;
class KeyButton;

// What stands in the window while something is done that nobody can work beside: a title, words, a
// bar that moves. At the end, a button that leads on takes the bar's place.
class WaitPage : public QWidget {
    Q_OBJECT

public:
    explicit WaitPage(QWidget* parent = nullptr);

Q_SIGNALS:
    void pressed();

protected:
    void changeEvent(QEvent* event) override;
    void setTexts(const QString& title, const QString& words, const QString& button);
    // There is nothing more to wait for.
    void showButton();
    // Calls setTexts in the language of the screen; the constructor of each page does so first.
    virtual void retranslate() = 0;

private:
    Card* m_card;
    QLabel* m_title;
    QLabel* m_words;
    QProgressBar* m_bar;
    QAction* m_action;
    KeyButton* m_button;
};

}  // namespace baydesk

#pragma once

#include "base/Error.h"

#include <QWidget>
#include <optional>

class QAction;
class QLabel;

namespace baydesk {

class KeyButton;
class LinkButton;

// What stands in the window when the store cannot be opened: what happened, what to do, and the
// buttons that do it. It decides nothing; whoever shows it does.
class StoreProblem : public QWidget {
    Q_OBJECT

public:
    explicit StoreProblem(QWidget* parent = nullptr);

    // `isServer`: the store that cannot be opened is not a file.
    void setProblem(const Error& error, bool isServer = false);

Q_SIGNALS:
    void tryAgainAsked();
    void anotherFileAsked();
    // To connect to a server, or to change how.
    void connectionAsked();
    void restoreAsked(const baydesk::Error& why);
    void quitAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void offer(bool restoring, bool restoringFirst);

    std::optional<Error> m_error;
    QLabel* m_sign;
    QLabel* m_what;
    QLabel* m_toDo;
    QLabel* m_place;
    QAction* m_again;
    QAction* m_restore;
    QAction* m_quit;
    KeyButton* m_primary;
    KeyButton* m_otherButton;
    LinkButton* m_another;
    LinkButton* m_connection;
    bool m_isServer = false;
};

}  // namespace baydesk

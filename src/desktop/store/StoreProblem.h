#pragma once

#include "base/Error.h"

#include <QWidget>
#include <optional>

class QAction;
class QLabel;

namespace baydesk {

// What stands in the window when the store cannot be opened: what happened, what to do, and the
// buttons that do it. It decides nothing; whoever shows it does.
class StoreProblem : public QWidget {
    Q_OBJECT

public:
    explicit StoreProblem(QWidget* parent = nullptr);

    void setProblem(const Error& error);

Q_SIGNALS:
    void tryAgainAsked();
    void anotherFileAsked();
    void quitAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::optional<Error> m_error;
    QLabel* m_sign;
    QLabel* m_what;
    QLabel* m_toDo;
    QLabel* m_place;
    QAction* m_again;
    QAction* m_another;
    QAction* m_quit;
    QWidget* m_anotherButton;
};

}  // namespace baydesk

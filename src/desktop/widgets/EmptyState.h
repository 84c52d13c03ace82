#pragma once

#include "desktop/theme/Icons.h"

#include <QWidget>

class QAction;
class QLabel;

namespace baydesk {

class KeyButton;

// What stands where nothing is: a sign, a sentence that says what to do, and the button that does
// it.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    // `action` may be nullptr: then there is nothing to press.
    void setContent(Icon icon, const QString& sentence, QAction* action = nullptr);
    QString sentence() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateSign();

    Icon m_icon = Icon::List;
    QLabel* m_sign;
    QLabel* m_sentence;
    KeyButton* m_button;
};

}  // namespace baydesk

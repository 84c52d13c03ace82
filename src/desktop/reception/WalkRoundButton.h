#pragma once

#include "domain/order/WalkRound.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace baydesk {

// What the walk-round came to, on one line of a form: opens the outline, and takes "nothing found"
// as an answer without it.
class WalkRoundButton : public QWidget {
    Q_OBJECT

public:
    explicit WalkRoundButton(QWidget* parent = nullptr);

    void setWalkRound(const WalkRound& walk, bool editable = true);
    QPushButton* button() const { return m_open; }
    QCheckBox* nothing() const { return m_nothing; }
    // In red: the shop asks for it. Empty takes it back.
    void showProblem(const QString& sentence);

Q_SIGNALS:
    void opened();
    void nothingFound(bool nothing);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    WalkRound m_shown;
    QPushButton* m_open;
    QLabel* m_words;
    QCheckBox* m_nothing;
    QLabel* m_problem;
};

}  // namespace baydesk

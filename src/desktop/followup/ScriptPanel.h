#pragma once

#include "desktop/followup/ScriptText.h"
#include "desktop/widgets/Card.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTimer;

namespace baydesk {

class Chip;

// The script of a call, one step at a time: what to say, what never to say, and the ways on. A calm
// clock tells how long the talk has lasted.
class ScriptPanel : public Card {
    Q_OBJECT

public:
    ScriptPanel(const Formats& formats, const Clock& clock, const BusinessCalendar& calendar,
                QWidget* parent = nullptr);

    // Another call begins at its greeting; the same one stays where it is.
    void show(const FollowUpView& view);
    ScriptStep step() const { return m_step; }

Q_SIGNALS:
    void notNow();   // the customer asked to be called another time
    void unhappy();  // … told of a problem

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void showAnswers();
    void showTalk();
    void go(ScriptAnswer answer);
    QString heading() const;

    Formats m_formats;
    const Clock& m_clock;
    BusinessCalendar m_calendar;
    std::optional<FollowUpView> m_view;
    ScriptStep m_step = ScriptStep::Greeting;
    Instant m_begun;
    QLabel* m_sayTitle;
    QLabel* m_say;
    QLabel* m_neverTitle;
    QLabel* m_never;
    Chip* m_talk;
    QPushButton* m_again;
    QPushButton* m_goOn;
    QPushButton* m_branch;
    QTimer* m_second;
};

}  // namespace baydesk

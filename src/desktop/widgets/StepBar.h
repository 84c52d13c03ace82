#pragma once

#include "domain/order/NextStep.h"

#include <QAbstractButton>
#include <QList>
#include <QWidget>
#include <array>

namespace baydesk {

inline constexpr int StepCount = static_cast<int>(Step::FollowUp) + 1;

enum class StepState { Todo, Current, Finished };

// One step: a number or a tick, the word, and a few words on what it waits for.
class StepButton : public QAbstractButton {
    Q_OBJECT

public:
    StepButton(int number, QWidget* parent);

    void setState(StepState state, const QString& note);
    StepState state() const { return m_state; }
    void setShown(bool shown);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintSign(QPainter& painter, const QRect& circle) const;

    int m_number;
    StepState m_state = StepState::Todo;
    QString m_note;
    bool m_shown = false;
};

// Where an order is, across the top of its page. Alt+1 to Alt+6, or the arrows and Enter, go to a
// step; what is looked at (shown) and what is to be done (current) are two things.
class StepBar : public QWidget {
    Q_OBJECT

public:
    explicit StepBar(QWidget* parent = nullptr);

    // `note` says in a few words what the step waits for; may be empty.
    void setStep(Step step, StepState state, const QString& note = {});
    void setShown(Step step);
    Step shown() const { return m_shown; }
    StepButton* button(Step step) const { return m_steps.at(static_cast<std::size_t>(step)); }
    static QString name(Step step);

Q_SIGNALS:
    void chosen(Step step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void choose(Step step);

    std::array<StepButton*, StepCount> m_steps{};
    Step m_shown = Step::Reception;
};

}  // namespace baydesk

#pragma once

#include "domain/followup/FollowUp.h"

#include <QWidget>

class QCheckBox;
class QDateTimeEdit;
class QLineEdit;
class QPlainTextEdit;

namespace baydesk {

class ChoiceRow;
class FormField;

// What the clerk fills in during a call: outcome, score, the customer's words, the time to call
// back. The fields that do not belong to the outcome are not shown.
class CallForm : public QWidget {
    Q_OBJECT

public:
    explicit CallForm(const BusinessCalendar& calendar, QWidget* parent = nullptr);

    CallReport report() const;
    // For the next call: nothing chosen; `callBack` is the proposed time.
    void clear(Instant callBack);
    // What was kept of an interrupted call.
    void restore(const CallReport& report);
    void showProblems(const Error& error);
    void clearProblems();
    void focusField(const QString& field);
    bool isEmpty() const;
    // What the script found out: the call is to be made later; there is a problem.
    void chooseLater();
    // The outcome by its digit, 1 to 6; false for another one.
    bool chooseOutcome(int digit);
    void tickProblem();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showFields();
    void showPhoneDoubt();
    std::optional<CallOutcome> outcome() const;

    BusinessCalendar m_calendar;
    ChoiceRow* m_outcomes;
    ChoiceRow* m_scores;
    QPlainTextEdit* m_words;
    QDateTimeEdit* m_callBack;
    QCheckBox* m_problem;
    QCheckBox* m_noMoreCalls;
    FormField* m_outcomeField;
    FormField* m_scoreField;
    FormField* m_wordsField;
    FormField* m_callBackField;
    FormField* m_phoneField;  // after a wrong number
    QList<FormField*> fields() const {
        return {m_outcomeField, m_scoreField, m_callBackField, m_phoneField, m_wordsField};
    }
};

}  // namespace baydesk

#include "desktop/followup/CallForm.h"

#include "desktop/customer/CustomerText.h"
#include "desktop/text/ErrorText.h"
#include "desktop/theme/Tokens.h"
#include "desktop/widgets/ChoiceRow.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/Retranslate.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace baydesk {

namespace {

// In the order in which a call mostly ends; the digits 1 to 6 choose.
constexpr CallOutcome Outcomes[] = {CallOutcome::Reached,     CallOutcome::NoAnswer,
                                    CallOutcome::Busy,        CallOutcome::CallBack,
                                    CallOutcome::WrongNumber, CallOutcome::Refused};
constexpr int OutcomeCount = static_cast<int>(std::size(Outcomes));
constexpr int OutcomeLater = 3;
constexpr int ScoreCount = 5;
constexpr int WordsHeight = 72;

}  // namespace

CallForm::CallForm(const BusinessCalendar& calendar, QWidget* parent)
    : QWidget(parent),
      m_calendar(calendar),
      m_outcomes(new ChoiceRow(OutcomeCount)),
      m_scores(new ChoiceRow(ScoreCount)),
      m_words(new QPlainTextEdit),
      m_callBack(new QDateTimeEdit),
      m_problem(new QCheckBox(this)),
      m_noMoreCalls(new QCheckBox(this)),
      m_outcomeField(new FormField(m_outcomes, QStringLiteral("outcome"))),
      m_scoreField(new FormField(m_scores, QStringLiteral("score"))),
      m_wordsField(new FormField(m_words, QStringLiteral("words"))),
      m_callBackField(new FormField(m_callBack, QStringLiteral("callBackAt"))),
      m_phoneField(new FormField(new QLineEdit, QStringLiteral("newPhone"))) {
    m_words->setMinimumHeight(WordsHeight);
    m_words->setTabChangesFocus(true);
    m_callBack->setCalendarPopup(true);
    m_callBack->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Grid);
    for (FormField* field : {m_outcomeField, m_scoreField, m_callBackField, m_phoneField})
        column->addWidget(field);
    for (QCheckBox* box : {m_problem, m_noMoreCalls}) {
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &CallForm::edited);
    }
    column->addWidget(m_wordsField, 1);
    connect(m_outcomes, &ChoiceRow::chosen, this, [this] {
        showFields();
        clearProblems();
        Q_EMIT edited();
    });
    connect(m_scores, &ChoiceRow::chosen, this, [this] {
        m_scoreField->clearProblem();
        showFields();
        Q_EMIT edited();
    });
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] {
        m_wordsField->clearProblem();
        Q_EMIT edited();
    });
    connect(m_callBack, &QDateTimeEdit::dateTimeChanged, this, &CallForm::edited);
    connect(m_phoneField->controlAs<QLineEdit>(), &QLineEdit::textEdited, this, [this] {
        showPhoneDoubt();
        Q_EMIT edited();
    });
    retranslate();
    showFields();
}

std::optional<CallOutcome> CallForm::outcome() const {
    const int index = m_outcomes->choice();
    if (index < 0) return std::nullopt;
    return Outcomes[index];
}

CallReport CallForm::report() const {
    CallReport report;
    report.outcome = outcome();
    if (m_scores->choice() >= 0) report.score = m_scores->choice() + 1;
    report.words = m_words->toPlainText();
    report.problem = m_problem->isChecked() && report.outcome == CallOutcome::Reached;
    report.noMoreCalls = m_noMoreCalls->isChecked() && report.outcome == CallOutcome::Refused;
    if (report.outcome == CallOutcome::WrongNumber)
        report.newPhone = Phone::of(m_phoneField->controlAs<QLineEdit>()->text());
    const QDateTime wall = m_callBack->dateTime();
    if (report.outcome == CallOutcome::CallBack)
        report.callBackAt = m_calendar.at(wall.date(), wall.time());
    return report;
}

void CallForm::clear(Instant callBack) {
    const QSignalBlocker quiet(this);
    m_outcomes->choose(-1);
    m_scores->choose(-1);
    m_words->clear();
    m_phoneField->controlAs<QLineEdit>()->clear();
    m_problem->setChecked(false);
    m_noMoreCalls->setChecked(false);
    const QDateTime wall = m_calendar.wall(callBack);
    m_callBack->setDateTime(QDateTime(wall.date(), wall.time()));
    clearProblems();
    showFields();
}

void CallForm::restore(const CallReport& report) {
    const QSignalBlocker quiet(this);
    for (int index = 0; index < OutcomeCount; ++index)
        if (report.outcome == Outcomes[index]) m_outcomes->choose(index);
    if (report.score) m_scores->choose(*report.score - 1);
    m_words->setPlainText(report.words);
    m_phoneField->controlAs<QLineEdit>()->setText(report.newPhone.number());
    if (!report.newPhone.isNone()) showPhoneDoubt();
    m_problem->setChecked(report.problem);
    m_noMoreCalls->setChecked(report.noMoreCalls);
    if (!report.callBackAt.isNone()) {
        const QDateTime wall = m_calendar.wall(report.callBackAt);
        m_callBack->setDateTime(QDateTime(wall.date(), wall.time()));
    }
    showFields();
}

void CallForm::chooseLater() {
    m_outcomes->choose(OutcomeLater);
    showFields();
    m_callBackField->focusControl();
    Q_EMIT edited();
}

bool CallForm::chooseOutcome(int digit) {
    if (digit < 1 || digit > OutcomeCount) return false;
    m_outcomes->choose(digit - 1);
    showFields();
    clearProblems();
    m_outcomeField->focusControl();
    Q_EMIT edited();
    return true;
}

// Odd, and allowed: whoever was called knows the number best.
void CallForm::showPhoneDoubt() {
    const QString odd =
        CustomerText::sentence(checkPhone(m_phoneField->controlAs<QLineEdit>()->text()));
    if (odd.isEmpty())
        m_phoneField->clearProblem();
    else
        m_phoneField->showWarning(odd);
}

void CallForm::tickProblem() {
    m_outcomes->choose(0);
    m_problem->setChecked(true);
    showFields();
    m_wordsField->focusControl();
    Q_EMIT edited();
}

bool CallForm::isEmpty() const {
    return m_outcomes->choice() < 0 && m_words->toPlainText().isEmpty();
}

void CallForm::showProblems(const Error& error) {
    clearProblems();
    for (const Violation& violation : error.violations())
        for (FormField* field : fields())
            if (field->field() == violation.field)
                field->showProblem(ErrorText::sentence(violation));
    focusField(error.first().field);
}

void CallForm::clearProblems() {
    for (FormField* field : fields()) field->clearProblem();
}

void CallForm::focusField(const QString& name) {
    for (FormField* field : fields())
        if (field->field() == name) field->focusControl();
}

void CallForm::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void CallForm::showFields() {
    m_scoreField->setVisible(outcome() == CallOutcome::Reached);
    m_callBackField->setVisible(outcome() == CallOutcome::CallBack);
    m_phoneField->setVisible(outcome() == CallOutcome::WrongNumber);
    m_problem->setVisible(outcome() == CallOutcome::Reached);
    m_noMoreCalls->setVisible(outcome() == CallOutcome::Refused);
    const int score = m_scores->choice() + 1;
    const bool bad = score > 0 && score <= FollowUpPlan().badScore;
    m_scoreField->setHint(bad ? tr("A complaint is opened with this call: write down what the "
                                   "customer said.")
                              : QString());
}

void CallForm::retranslate() {
    m_outcomeField->setLabel(tr("&Outcome of the call"));
    m_outcomes->setWords({tr("1 Reached"), tr("2 No answer"), tr("3 Busy"), tr("4 Call back at…"),
                          tr("5 Wrong number"), tr("6 Refused")});
    m_scoreField->setLabel(tr("How &satisfied is the customer?"));
    m_scores->setWords({tr("1 Very unhappy"), tr("2 Unhappy"), tr("3 So-so"), tr("4 Satisfied"),
                        tr("5 Very satisfied")});
    m_wordsField->setLabel(tr("What the customer sai&d"));
    m_words->setPlaceholderText(tr("In the customer's own words"));
    m_callBackField->setLabel(tr("Call &back at"));
    m_phoneField->setLabel(tr("The right &phone, where somebody knows it"));
    m_phoneField->setHint(tr("It goes into the customer's file with this call, which stays due."));
    m_problem->setText(tr("There is a problem: open a complaint with this call"));
    m_noMoreCalls->setText(tr("Wants no calls at all, from now on"));
    showFields();
}

}  // namespace baydesk

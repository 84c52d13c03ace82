#include "desktop/followup/ScriptPanel.h"

#include "desktop/theme/Theme.h"
#include "desktop/widgets/Chip.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int SecondMs = 1000;
constexpr int TextHeight = 58;  // three lines: the panel does not jump from step to step

QLabel* text(QWidget* parent) {
    auto* label = new WrappedLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setMinimumHeight(TextHeight);
    return label;
}

}  // namespace

ScriptPanel::ScriptPanel(const Formats& formats, const Clock& clock,
                         const BusinessCalendar& calendar, QWidget* parent)
    : Card(parent),
      m_formats(formats),
      m_clock(clock),
      m_calendar(calendar),
      m_sayTitle(new QLabel(this)),
      m_say(text(this)),
      m_neverTitle(new QLabel(this)),
      m_never(text(this)),
      m_talk(new Chip(this)),
      m_again(new QPushButton(this)),
      m_goOn(new QPushButton(this)),
      m_branch(new QPushButton(this)),
      m_second(new QTimer(this)) {
    layOut();
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_step = ScriptStep::Greeting;
        retranslate();
    });
    connect(m_goOn, &QPushButton::clicked, this, [this] { go(ScriptAnswer::GoOn); });
    connect(m_branch, &QPushButton::clicked, this, [this] {
        go(m_step == ScriptStep::Convenient ? ScriptAnswer::NotNow : ScriptAnswer::Unhappy);
    });
    m_second->setInterval(SecondMs);
    connect(m_second, &QTimer::timeout, this, &ScriptPanel::showTalk);
    retranslate();
}

void ScriptPanel::layOut() {
    markAs(m_sayTitle, "small");
    markAs(m_neverTitle, "small");
    markAs(m_never, "second");
    m_say->setFont(Theme::font(metrics::FontSize + 1));
    markAs(m_again, "link");
    for (QPushButton* button : {m_again, m_goOn, m_branch}) button->setAutoDefault(false);
    const auto column = [](QLabel* title, QLabel* label) {
        auto* lines = new QVBoxLayout;
        lines->setSpacing(2);
        lines->addWidget(title);
        lines->addWidget(label, 1);
        return lines;
    };
    auto* texts = new QHBoxLayout;
    texts->setSpacing(16);
    texts->addLayout(column(m_sayTitle, m_say), 3);
    texts->addLayout(column(m_neverTitle, m_never), 2);
    auto* ways = new QHBoxLayout;
    ways->setSpacing(metrics::Grid);
    ways->addWidget(m_goOn);
    ways->addWidget(m_branch);
    ways->addStretch(1);
    ways->addWidget(m_again);
    addToTitle(m_talk);
    body()->setSpacing(6);
    body()->addLayout(texts);
    body()->addLayout(ways);
}

void ScriptPanel::show(const FollowUpView& view) {
    if (!m_view || m_view->task.id != view.task.id) {
        m_step = ScriptStep::Greeting;
        m_begun = {};
        m_second->stop();
    }
    m_view = view;
    retranslate();
}

void ScriptPanel::go(ScriptAnswer answer) {
    if (!m_view) return;
    if (m_begun.isNone()) {
        m_begun = m_clock.now();
        m_second->start();
    }
    m_step = scriptAfter(m_view->task.stage, m_step, answer);
    retranslate();
    if (answer == ScriptAnswer::NotNow) Q_EMIT notNow();
    if (answer == ScriptAnswer::Unhappy) Q_EMIT unhappy();
}

QString ScriptPanel::heading() const {
    const std::vector<ScriptStep> way = scriptOf(m_view->task.stage);
    const auto at = std::find(way.begin(), way.end(), m_step);
    if (at == way.end()) return ScriptText::name(m_step);
    return tr("%1 of %2 · %3")
        .arg(at - way.begin() + 1)
        .arg(way.size())
        .arg(ScriptText::name(m_step));
}

void ScriptPanel::showAnswers() {
    const std::vector<ScriptAnswer> answers = answersTo(m_step);
    m_goOn->setVisible(!answers.empty());
    m_goOn->setText(ScriptText::answer(m_step, ScriptAnswer::GoOn));
    m_branch->setVisible(answers.size() > 1);
    m_branch->setText(answers.size() > 1 ? ScriptText::answer(m_step, answers.back()) : QString());
    for (QPushButton* button : {m_goOn, m_branch}) button->setAccessibleName(button->text());
    m_again->setVisible(m_step != ScriptStep::Greeting);
}

void ScriptPanel::showTalk() {
    const int most = FollowUpPlan().talkMinutes;
    m_talk->setVisible(!m_begun.isNone());
    if (m_begun.isNone()) return;
    const qint64 seconds = (m_clock.now().ms - m_begun.ms) / SecondMs;
    const QString clock =
        QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    m_talk->setContent({seconds / 60 >= most ? Tone::Amber : Tone::Neutral,
                        tr("%1 of about %2 min").arg(clock).arg(most), Icon::Clock});
}

void ScriptPanel::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    Card::changeEvent(event);
}

void ScriptPanel::retranslate() {
    m_sayTitle->setText(tr("Say"));
    m_neverTitle->setText(tr("Never say"));
    m_again->setText(tr("From the beginning"));
    m_again->setAccessibleName(m_again->text());
    showAnswers();
    showTalk();
    if (!m_view) return;
    setTitle(heading());
    m_say->setText(ScriptText::say(m_step, *m_view, m_formats, m_calendar));
    m_never->setText(ScriptText::neverSay(m_step));
}

}  // namespace baydesk

#include "desktop/complaint/EntryForm.h"

#include "desktop/complaint/ComplaintWords.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/Retranslate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int WordsHeight = 56;

// A few lines high, and as high as there is room: what was found out stands below.
class WordsEdit : public QPlainTextEdit {
public:
    using QPlainTextEdit::QPlainTextEdit;
    QSize sizeHint() const override { return {240, WordsHeight}; }
};

// In the order in which they mostly happen.
constexpr ComplaintAct Acts[] = {ComplaintAct::TakenOver,      ComplaintAct::CustomerTold,
                                 ComplaintAct::AskedForResult, ComplaintAct::Progressed,
                                 ComplaintAct::Answered,       ComplaintAct::Satisfied,
                                 ComplaintAct::Unsatisfied,    ComplaintAct::Escalated,
                                 ComplaintAct::Paused,         ComplaintAct::Resumed};

// What the clock asks for. How a customer answered is never taken for granted.
std::optional<ComplaintAct> wanted(const ComplaintView& view) {
    if (view.duties.empty() || view.duties.front().duty == ComplaintDuty::CallAgain)
        return std::nullopt;
    return actFor(view.duties.front().duty);
}

// One further up, or as high as the clock asks for.
Rung rungWanted(const ComplaintView& view) {
    const ComplaintDuty duty =
        view.duties.empty() ? ComplaintDuty::AskForResult : view.duties.front().duty;
    if (duty == ComplaintDuty::EscalateToGeneralManager) return Rung::GeneralManager;
    if (duty == ComplaintDuty::EscalateToSupervisor) return Rung::Supervisor;
    return std::max(Rung::Superior, static_cast<Rung>(static_cast<int>(view.complaint.rung) + 1));
}

}  // namespace

EntryForm::EntryForm(QWidget* parent)
    : Card(parent),
      m_act(new FormField(new QComboBox, QStringLiteral("act"), this)),
      m_rung(new FormField(new QComboBox, QStringLiteral("rung"), this)),
      m_words(new FormField(new WordsEdit, QStringLiteral("words"), this)),
      m_acts(m_act->controlAs<QComboBox>()),
      m_rungs(m_rung->controlAs<QComboBox>()),
      m_text(m_words->controlAs<QPlainTextEdit>()) {
    m_text->setMinimumHeight(WordsHeight);
    m_text->setTabChangesFocus(true);
    m_acts->setMaxVisibleItems(ComplaintActCount);
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::Grid + 4);
    line->addWidget(m_act, 1);
    line->addWidget(m_rung, 1);
    body()->setSpacing(6);
    body()->addLayout(line);
    body()->addWidget(m_words, 1);
    connect(m_acts, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        m_act->clearProblem();
        if (!m_filling) Q_EMIT edited();
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_words->clearProblem();
        if (!m_filling) Q_EMIT edited();
    });
    retranslate();
}

void EntryForm::show(const ComplaintView& view) {
    const bool other = !m_view || m_view->complaint.id != view.complaint.id;
    const bool moved = other || m_view->complaint.steps.size() != view.complaint.steps.size();
    const auto kept = act();
    m_view = view;
    m_filling = true;
    if (other) m_text->clear();
    fillActs();
    fillRungs();
    const auto choose = moved || !kept ? wanted(view) : kept;
    m_acts->setCurrentIndex(choose ? m_acts->findData(static_cast<int>(*choose)) : -1);
    m_rungs->setCurrentIndex(std::max(0, m_rungs->findData(static_cast<int>(rungWanted(view)))));
    m_filling = false;
    setVisible(view.complaint.isOpen());
    showFields();
    Q_EMIT edited();
}

std::optional<ComplaintAct> EntryForm::act() const {
    if (m_acts->currentIndex() < 0) return std::nullopt;
    return static_cast<ComplaintAct>(m_acts->currentData().toInt());
}

ComplaintStepForm EntryForm::form() const {
    ComplaintStepForm form;
    form.act = act().value_or(ComplaintAct::CustomerTold);
    if (form.act == ComplaintAct::Escalated)
        form.rung = static_cast<Rung>(m_rungs->currentData().toInt());
    form.words = words();
    return form;
}

void EntryForm::clear() {
    m_filling = true;
    m_text->clear();
    m_filling = false;
}

QString EntryForm::words() const { return m_text->toPlainText().trimmed(); }

void EntryForm::setWords(const QString& words) { m_text->setPlainText(words); }

void EntryForm::focusWords() { m_words->focusControl(); }

void EntryForm::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    Card::changeEvent(event);
}

void EntryForm::fillActs() {
    m_acts->clear();
    if (!m_view) return;
    for (const ComplaintAct act : Acts)
        if (fits(m_view->complaint, act))
            m_acts->addItem(ComplaintWords::of(act), static_cast<int>(act));
}

void EntryForm::fillRungs() {
    m_rungs->clear();
    if (!m_view) return;
    for (int number = static_cast<int>(m_view->complaint.rung) + 1; number < RungCount; ++number) {
        const Rung rung = static_cast<Rung>(number);
        const QString name = m_view->staffName(m_view->people.at(rung));
        m_rungs->addItem(name.isEmpty() ? ComplaintWords::of(rung)
                                        : tr("%1: %2").arg(ComplaintWords::of(rung), name),
                         number);
    }
}

void EntryForm::showFields() { m_rung->setVisible(act() == ComplaintAct::Escalated); }

void EntryForm::retranslate() {
    setTitle(tr("What happened"));
    m_act->setLabel(tr("&Entry"));
    m_acts->setPlaceholderText(tr("How did the customer answer?"));
    m_rung->setLabel(tr("Up &to"));
    m_words->setLabel(tr("In &words"));
    m_text->setPlaceholderText(
        tr("What was said or done: whoever reads this next knows how it stands"));
    if (m_view) show(*m_view);
}

}  // namespace baydesk

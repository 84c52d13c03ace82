#include "desktop/workshop/HoldDialog.h"

#include "application/workshop/Workshop.h"
#include "desktop/text/Names.h"
#include "desktop/widgets/ChoiceRow.h"
#include "desktop/widgets/FormField.h"

#include <QAction>
#include <QLineEdit>
#include <QVBoxLayout>
#include <array>

namespace baydesk {

namespace {

// In the order in which they are met most.
constexpr std::array<HoldReason, 4> Reasons{HoldReason::Parts, HoldReason::Approval,
                                            HoldReason::Sublet, HoldReason::Bay};
constexpr int Width = 560;

}  // namespace

HoldDialog::HoldDialog(ScreenContext& context, OrderId order, JobId job, const QString& title,
                       QWidget* parent)
    : VerbDialog(context, Verb::Hold, parent),
      m_order(order),
      m_job(job),
      m_title(title),
      m_reasons(new ChoiceRow(static_cast<int>(Reasons.size()))),
      m_why(new FormField(m_reasons, QStringLiteral("hold"), this)),
      m_note(new FormField(new QLineEdit, QStringLiteral("note"), this)) {
    body()->addWidget(m_why);
    body()->addWidget(m_note);
    setFields({m_why, m_note});
    connect(m_reasons, &ChoiceRow::chosen, this, [this] { updateMissing(); });
    resize(Width, sizeHint().height());
    HoldDialog::retranslate();
    m_why->focusControl();
}

void HoldDialog::choose(HoldReason reason, const QString& note) {
    for (std::size_t at = 0; at < Reasons.size(); ++at)
        if (Reasons.at(at) == reason) m_reasons->choose(static_cast<int>(at));
    m_note->controlAs<QLineEdit>()->setText(note);
    updateMissing();
}

HoldReason HoldDialog::reason() const {
    const int at = m_reasons->choice();
    return at < 0 ? HoldReason::None : Reasons.at(static_cast<std::size_t>(at));
}

Result<VerbDialog::Work> HoldDialog::work() const {
    const HoldForm form{.order = m_order,
                        .job = m_job,
                        .reason = reason(),
                        .note = m_note->controlAs<QLineEdit>()->text()};
    return Work([form](Workplace& workplace, const Caller& caller) {
        return holdWork(workplace, caller, form);
    });
}

QString HoldDialog::missingWords() const {
    return reason() == HoldReason::None ? tr("what the job waits for") : QString();
}

QString HoldDialog::missingField() const { return m_why->field(); }

void HoldDialog::retranslate() {
    setHeading(tr("Hold “%1”").arg(m_title));
    QStringList words;
    for (std::size_t at = 0; at < Reasons.size(); ++at)
        words.append(QStringLiteral("%1  %2").arg(at + 1).arg(Names::of(Reasons.at(at))));
    m_reasons->setWords(words);
    m_why->setLabel(tr("The job"));
    m_note->setLabel(tr("&Note"));
    m_note->setHint(tr("What whoever asks should know: “ordered, arrives on Friday”."));
    primary()->setText(tr("Hold the job"));
    VerbDialog::retranslate();
}

}  // namespace baydesk

#include "desktop/followup/CallCard.h"

#include "desktop/followup/CallWords.h"
#include "desktop/followup/ScriptText.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/Chip.h"
#include "desktop/widgets/PlateLabel.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace baydesk {

namespace {

QLabel* wrapping(QWidget* parent) {
    auto* label = new WrappedLabel(parent);
    label->setTextFormat(Qt::PlainText);  // a name is a name, never markup
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}  // namespace

CallCard::CallCard(const Formats& formats, QWidget* parent)
    : Card(parent),
      m_formats(formats),
      m_phone(wrapping(this)),
      m_customer(wrapping(this)),
      m_plate(new PlateLabel(PlateSize::Small, this)),
      m_stage(new Chip(this)),
      m_done(wrapping(this)),
      m_earlier(wrapping(this)) {
    markAs(m_phone, "title");
    m_phone->setTextInteractionFlags(Qt::TextSelectableByMouse);
    markAs(m_done, "second");
    markAs(m_earlier, "second");
    auto* who = new QHBoxLayout;
    who->setSpacing(12);
    who->addWidget(m_phone);
    who->addWidget(m_customer);
    who->addStretch(1);
    who->addWidget(m_stage);
    who->addWidget(m_plate);
    body()->addLayout(who);
    for (QLabel* label : {m_done, m_earlier}) body()->addWidget(label);
    retranslate();
}

void CallCard::show(const FollowUpView& view) {
    m_view = view;
    retranslate();
}

void CallCard::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    Card::changeEvent(event);
}

QString CallCard::earlierCalls() const {
    QStringList lines;
    for (const FollowUpTask& task : m_view->ofOrder)
        for (const Call& call : task.calls) {
            QString line = m_formats.moment(call.at) + u' ' + m_view->order.staffName(call.by) +
                           QStringLiteral(" · ") + CallWords::outcome(call, m_formats);
            if (!call.words.isEmpty()) line += QStringLiteral(" “") + call.words + u'”';
            lines << line;
        }
    return lines.isEmpty() ? QString() : tr("Earlier calls:") + u'\n' + lines.join(u'\n');
}

void CallCard::retranslate() {
    setTitle(tr("Call"));
    if (!m_view) return;
    const OrderView& order = m_view->order;
    const Phone phone = order.sender.phone();
    m_phone->setText(phone.isNone() ? tr("no number") : phone.grouped());
    m_customer->setText(order.sender.name);
    m_plate->setPlate(order.order.plate);
    m_stage->setContent({Tone::Neutral, m_view->task.stage == FollowUpStage::First
                                            ? tr("first call")
                                            : tr("second call")});
    m_done->setText(tr("Done: %1").arg(ScriptText::doneJobs(order.order)));
    m_earlier->setText(earlierCalls());
    m_earlier->setVisible(!m_earlier->text().isEmpty());
}

}  // namespace baydesk

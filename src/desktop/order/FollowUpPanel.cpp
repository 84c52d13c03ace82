#include "desktop/order/FollowUpPanel.h"

#include "desktop/complaint/ComplaintDialog.h"
#include "desktop/followup/CallWords.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/Card.h"
#include "desktop/widgets/EmptyState.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace baydesk {

namespace {

ChipText stateChip(const FollowUpTask& task, const Formats& formats, Instant now) {
    switch (task.state) {
        case FollowUpState::Due:
            if (now >= task.overdueAt)
                return {Tone::Red, FollowUpPanel::tr("overdue"), Icon::Warning};
            return {now >= task.dueAt ? Tone::Amber : Tone::Neutral,
                    FollowUpPanel::tr("due %1").arg(formats.moment(task.dueAt)), Icon::Clock};
        case FollowUpState::Reached:
            return {Tone::Green, FollowUpPanel::tr("reached"), Icon::Check};
        case FollowUpState::Unreachable:
            return {Tone::Neutral, FollowUpPanel::tr("could not be reached"), Icon::Cross};
        case FollowUpState::Refused:
            return {Tone::Neutral, FollowUpPanel::tr("does not want calls"), Icon::Cross};
    }
    return {};
}

}  // namespace

FollowUpPanel::FollowUpPanel(ScreenContext& context, QWidget* parent)
    : OrderPanel(context, parent),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_call(new QAction(this)),
      m_complain(new QAction(this)) {
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_call, &QAction::triggered, this, [this] {
        if (const FollowUpTask* task = openCall()) this->context().navigator.openFollowUp(task->id);
    });
    connect(m_complain, &QAction::triggered, this, [this] {
        if (hasData()) (new ComplaintDialog(this->context(), order().id, this))->open();
    });
    retranslate();
}

const FollowUpTask* FollowUpPanel::openCall() const {
    if (!hasData()) return nullptr;
    const auto found = std::find_if(data().calls.begin(), data().calls.end(),
                                    [](const FollowUpTask& task) { return task.isOpen(); });
    return found == data().calls.end() ? nullptr : &*found;
}

QAction* FollowUpPanel::primary() const { return openCall() ? m_call : nullptr; }

QList<QAction*> FollowUpPanel::secondary() const { return {m_complain}; }

QList<Missing> FollowUpPanel::missing() const {
    QList<Missing> list;
    addRight(list, Verb::RecordCall);
    return list;
}

void FollowUpPanel::showData() {
    if (m_list) {
        m_stack->removeWidget(m_list);
        m_list->deleteLater();
        m_list = nullptr;
    }
    if (data().calls.empty()) {
        showNone();
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_list = new QWidget(this);
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (const FollowUpTask& task : data().calls) column->addWidget(cardOf(task));
    column->addStretch(1);
    m_stack->addWidget(m_list);
    m_stack->setCurrentWidget(m_list);
}

QWidget* FollowUpPanel::cardOf(const FollowUpTask& task) {
    auto* card = new Card(m_list);
    const QString title = task.stage == FollowUpStage::First ? tr("First call") : tr("Second call");
    card->setTitle(title);
    auto* chip = new Chip(card);
    chip->setContent(stateChip(task, formats(), context().clock.now()));
    chip->setToolTip(formats().exact(task.dueAt));
    card->addToTitle(chip);
    auto* open = new QPushButton(tr("Open"), card);
    markAs(open, "link");
    open->setAccessibleName(tr("Open %1").arg(title));
    connect(open, &QPushButton::clicked, this,
            [this, id = task.id] { context().navigator.openFollowUp(id); });
    card->addToTitle(open);
    for (const Call& call : task.calls) {
        QString words = tr("%1 · %2 · %3")
                            .arg(formats().moment(call.at), data().view.staffName(call.by),
                                 CallWords::outcome(call, formats()));
        if (!call.words.isEmpty()) words += QLatin1Char('\n') + call.words;
        auto* line = new WrappedLabel(words, card);
        line->setTextFormat(Qt::PlainText);
        card->body()->addWidget(line);
    }
    if (task.calls.empty()) {
        auto* none = new QLabel(tr("Nobody has called yet."), card);
        markAs(none, "second");
        card->body()->addWidget(none);
    }
    return card;
}

void FollowUpPanel::showNone() {
    m_empty->setContent(Icon::FollowUp,
                        hasData() && order().express
                            ? tr("Nobody is called about an express order.")
                            : tr("The first call is planned when the car is handed over."));
}

void FollowUpPanel::retranslate() {
    showNone();
    m_call->setText(tr("Call the customer"));
    m_complain->setText(tr("Write a complaint down…"));
}

}  // namespace baydesk

#include "desktop/workshop/QualityList.h"

#include "desktop/text/Names.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/Chip.h"
#include "desktop/widgets/ElidingLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace baydesk {

namespace {

// The last entry of the ledger that answers a look; nullptr if none does.
const WorkEntry* entryOf(const OrderState& order, const RequiredCheck& check) {
    const auto answers = [&check](const WorkEntry& entry) {
        switch (check.step) {
            case QualityStep::PreRepair:
                return entry.event == WorkEvent::PreRepair;
            case QualityStep::InProcess:
                return entry.event == WorkEvent::InProcess && entry.job == check.job;
            case QualityStep::Completion:
                return entry.event == WorkEvent::Passed && entry.job == check.job;
            case QualityStep::Wash:
                return entry.event == WorkEvent::Washed;
        }
        return false;
    };
    const WorkEntry* last = nullptr;
    for (const WorkEntry& entry : order.workLog)
        if (answers(entry)) last = &entry;
    return check.done ? last : nullptr;
}

}  // namespace

QualityList::QualityList(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
}

void QualityList::setData(const OrderView& view, const Formats& formats) {
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_lines.clear();
    for (const RequiredCheck& check : requiredChecks(view.order)) {
        const Job* job = view.order.job(check.job);
        QString what = Names::of(check.step);
        if (job) what += QStringLiteral(" · ") + job->title;
        QString who;
        if (const WorkEntry* entry = entryOf(view.order, check)) {
            who = view.staffName(entry->person) + QStringLiteral(", ") + formats.moment(entry->at);
            if (!entry->words.isEmpty()) who += QStringLiteral(": ") + entry->words;
        }
        addLine(check.done, what, who);
    }
}

void QualityList::addLine(bool done, const QString& what, const QString& who) {
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::Grid);
    auto* chip =
        done ? new Chip(Tone::Green, tr("done"), row) : new Chip(Tone::Neutral, tr("to do"), row);
    chip->setFixedWidth(std::max(chip->sizeHint().width(), 52));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    for (const QString& each : {what, who}) {
        if (each.isEmpty()) continue;
        auto* label = new ElidingLabel(row);
        label->setTextFormat(Qt::PlainText);
        label->setText(each);
        words->addWidget(label);
    }
    line->addWidget(chip, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    m_column->addWidget(row);
    const QString told = who.isEmpty() ? what : what + QLatin1Char('\n') + who;
    m_lines.append((done ? tr("done") : tr("to do")) + QStringLiteral(": ") + told);
}

}  // namespace baydesk

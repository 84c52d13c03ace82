#include "desktop/complaint/StepLedger.h"

#include "desktop/complaint/ComplaintWords.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

StepLedger::StepLedger(const Formats& formats, QWidget* parent)
    : Card(parent),
      m_formats(formats),
      m_scroll(new QScrollArea(this)),
      m_list(new QWidget),
      m_column(new QVBoxLayout(m_list)) {
    markAs(m_list, "page");
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_list);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_column->setContentsMargins(0, 0, 4, 0);
    m_column->setSpacing(metrics::Grid);
    body()->addWidget(m_scroll, 1);
    build();
}

void StepLedger::show(const ComplaintView& view) {
    m_view = view;
    build();
}

void StepLedger::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { build(); });
    Card::changeEvent(event);
}

QString StepLedger::headOf(const ComplaintStep& step) const {
    QString what = ComplaintWords::of(step.act);
    if (step.act == ComplaintAct::Escalated || step.act == ComplaintAct::TakenOver)
        what = tr("%1 (%2, %3)")
                   .arg(what, ComplaintWords::of(step.rung), m_view->staffName(step.responsible));
    return tr("%1 · %2 · %3").arg(m_formats.moment(step.at), m_view->staffName(step.by), what);
}

void StepLedger::add(const ComplaintStep& step) {
    auto* head = new WrappedLabel(headOf(step), m_list);
    head->setTextFormat(Qt::PlainText);
    head->setToolTip(m_formats.exact(step.at));
    markAs(head, "small");
    m_column->addWidget(head);
    if (step.words.isEmpty()) return;
    auto* words = new WrappedLabel(step.words, m_list);
    words->setTextFormat(Qt::PlainText);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(words);
}

void StepLedger::build() {
    setTitle(tr("What has happened"));
    m_scroll->setAccessibleName(title());
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    if (!m_view) return;
    std::vector<ComplaintStep> steps = m_view->complaint.steps;
    std::reverse(steps.begin(), steps.end());
    for (const ComplaintStep& step : steps) add(step);
    m_column->addStretch(1);
}

}  // namespace baydesk

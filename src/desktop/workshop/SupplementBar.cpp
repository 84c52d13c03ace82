#include "desktop/workshop/SupplementBar.h"

#include "application/workshop/Supplements.h"
#include "desktop/desk/Desk.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/text/ErrorText.h"
#include "desktop/text/Formats.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/Chip.h"
#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/WrappedLabel.h"
#include "desktop/workshop/ReasonDialog.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace baydesk {

SupplementBar::SupplementBar(ScreenContext& context, QWidget* parent)
    : QFrame(parent),
      m_context(context),
      m_due(new Chip(this)),
      m_words(new WrappedLabel(this)),
      m_problem(new QLabel(this)),
      m_price(new QAction(this)),
      m_withdraw(new QAction(this)),
      m_withdrawButton(new KeyButton(this)) {
    markAs(this, "card");
    markAs(m_problem, "error");
    m_problem->hide();
    m_words->setTextFormat(Qt::PlainText);
    m_withdrawButton->follow(m_withdraw);
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::Grid);
    line->addWidget(m_due);
    line->addWidget(m_words, 1);
    line->addWidget(m_withdrawButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, metrics::Grid, 12, metrics::Grid);
    column->addLayout(line);
    column->addWidget(m_problem);
    connect(m_price, &QAction::triggered, this, &SupplementBar::priceIt);
    connect(m_withdraw, &QAction::triggered, this, &SupplementBar::withdrawIt);
    retranslate();
    hide();
}

QString SupplementBar::words() const { return m_words->text(); }

void SupplementBar::setData(const OrderView& view) {
    m_view = view;
    m_key = IdempotencyKey::make();
    m_problem->hide();
    showOldest();
}

void SupplementBar::showOldest() {
    const SupplementReport* report = nullptr;
    if (m_view && !m_view->order.isLocked()) {
        report = oldestAt(SupplementStage::ToPrice, m_view->order);
        if (!report) report = oldestAt(SupplementStage::ToCall, m_view->order);
    }
    setVisible(report != nullptr);
    m_report = report ? report->id : SupplementId();
    m_toPrice = false;
    if (report) showReport(*report);
}

void SupplementBar::showReport(const SupplementReport& report) {
    const OrderState& order = m_view->order;
    const Formats formats(m_context.clock, m_context.calendar);
    const Instant due = callDueAt(report, m_context.calendar);
    m_due->setContent({formats.promise(due, false).tone,
                       tr("Call the customer %1").arg(formats.distance(due)), Icon::Phone});
    const QString who = m_view->staffName(report.reportedBy);
    const QString said =
        tr("%1 reported %2: “%3”").arg(who, formats.ago(report.reportedAt), report.words);
    const bool toPrice = stageOf(report, order) == SupplementStage::ToPrice;
    const bool written = order.job(report.pricedAs) != nullptr;
    const QString turn =
        !toPrice ? tr("It is priced. Call %1, explain fault, cost and delay, and record the "
                      "answer.")
                       .arg(m_view->sender.name)
        : written ? tr("Add its lines below, then offer it.")
                  : tr("It needs a price.");
    m_words->setText(said + QLatin1Char('\n') + turn);
    m_price->setEnabled(m_context.may(Verb::PriceSupplement));
    m_withdraw->setEnabled(m_context.may(Verb::WithdrawSupplement));
    m_toPrice = toPrice && !written;
    m_withdrawButton->setVisible(toPrice);
}

void SupplementBar::priceIt() {
    Q_EMIT pricing();
    m_context.desk.tell(
        this,
        [order = m_view->order.id, report = m_report, caller = m_context.caller(m_key)](
            Workplace& workplace) { return priceSupplement(workplace, caller, order, report); },
        [this](const Result<Outcome>& outcome) {
            if (outcome) return;  // the desk announces the change
            m_problem->setText(ErrorText::sentences(outcome.error()));
            m_problem->show();
        });
}

void SupplementBar::withdrawIt() {
    const ReasonDialog::Words words{.heading = tr("Take the report back"),
                                    .label = tr("&Why nothing is to be done"),
                                    .hint = tr("The report and the reason stay in the order."),
                                    .button = tr("Take it back")};
    (new ReasonDialog(
         m_context, Verb::WithdrawSupplement, QStringLiteral("reason"), words,
         [order = m_view->order.id, report = m_report](Workplace& workplace, const Caller& caller,
                                                       const QString& reason) {
             return withdrawSupplement(workplace, caller, order, report, reason);
         },
         window()))
        ->open();
}

void SupplementBar::retranslate() {
    m_price->setText(tr("Price the supplement"));
    m_withdraw->setText(tr("Nothing to do"));
}

void SupplementBar::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] {
        retranslate();
        showOldest();
    });
    QFrame::changeEvent(event);
}

}  // namespace baydesk

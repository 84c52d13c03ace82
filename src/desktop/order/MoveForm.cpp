#include "desktop/order/MoveForm.h"

#include "desktop/reception/PromiseField.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/Retranslate.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

MoveForm::MoveForm(const Clock& clock, const Formats& formats, const BusinessCalendar& calendar,
                   QWidget* parent)
    : QWidget(parent),
      m_moves(new QCheckBox(this)),
      m_time(new PromiseField(clock, formats, calendar, this)),
      m_reason(new FormField(new QLineEdit, QStringLiteral("promiseReason"), this)) {
    m_time->choices()->setParent(this);
    m_time->choices()->hide();
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::Grid);
    line->addWidget(m_time, 2);
    line->addWidget(m_reason, 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, metrics::Grid, 0);
    column->setSpacing(4);
    column->addWidget(m_moves);
    column->addLayout(line);
    connect(m_moves, &QCheckBox::toggled, this, [this](bool on) {
        showFields();
        if (on) m_time->field()->focusControl();
        Q_EMIT edited();
    });
    connect(m_time, &PromiseField::edited, this, &MoveForm::edited);
    connect(m_reason->controlAs<QLineEdit>(), &QLineEdit::textEdited, this, &MoveForm::edited);
    retranslate();
    showFields();
}

void MoveForm::propose(const PromiseMove& move) {
    m_time->setPromisedAt(move.dueAt);
    m_reason->controlAs<QLineEdit>()->setText(move.reason);
    const QSignalBlocker quiet(m_moves);
    m_moves->setChecked(true);
    showFields();
}

std::optional<PromiseMove> MoveForm::move() const {
    if (!m_moves->isChecked()) return std::nullopt;
    return PromiseMove{.dueAt = m_time->promisedAt(),
                       .reason = m_reason->controlAs<QLineEdit>()->text().trimmed()};
}

QList<FormField*> MoveForm::fields() const { return {m_time->field(), m_reason}; }

void MoveForm::showFields() {
    m_time->setVisible(m_moves->isChecked());
    m_reason->setVisible(m_moves->isChecked());
}

void MoveForm::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void MoveForm::retranslate() {
    m_moves->setText(tr("With a new promise&d time"));
    m_moves->setAccessibleName(tr("With a new promised time"));
    m_reason->setLabel(tr("Reason, as the customer is told"));
}

std::optional<Instant> promiseWithSupplements(const OrderState& order,
                                              const BusinessCalendar& calendar) {
    qint64 minutes = 0;
    for (const Job& job : order.jobs) {
        if (!job.supplement || job.approval != ApprovalState::Offered) continue;
        for (const Line& line : job.lines)  // a lump sum says nothing about hours
            if (line.kind == LineKind::Labour && !line.unit.isEmpty())
                minutes += line.quantity.thousandths() * 60 / 1000;
    }
    constexpr qint64 MostMinutes = 60 * 24 * 365;  // a typing error, not a plan
    if (minutes <= 0 || minutes > MostMinutes || order.promisedAt().isNone()) return std::nullopt;
    return calendar.plusBusinessMinutes(order.promisedAt(), minutes);
}

}  // namespace baydesk

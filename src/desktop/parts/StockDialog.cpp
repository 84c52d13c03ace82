#include "desktop/parts/StockDialog.h"

#include "application/parts/PriceBook.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/QuantityEdit.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>

namespace baydesk {

namespace {

constexpr int CardWidth = 460;

}  // namespace

StockDialog::StockDialog(ScreenContext& context, const parts::StockedPart& part, QWidget* parent)
    : CardDialog(context, u"stock-%1"_qs.arg(part.part.id.value()), parent),
      m_part(part),
      m_now(new WrappedLabel(this)),
      m_counted(new FormField(new QuantityEdit, u"quantity"_qs, this)),
      m_reason(new FormField(new QLineEdit, u"reason"_qs, this)) {
    m_now->setTextFormat(Qt::PlainText);
    grid()->addWidget(m_now, 0, 0, 1, 2);
    grid()->addWidget(m_counted, 1, 0);
    grid()->addWidget(m_reason, 1, 1);
    grid()->setColumnStretch(1, 1);
    setFields({m_counted, m_reason});
    resize(CardWidth, sizeHint().height());
    retranslate();
    fill({{m_counted, QString()}, {m_reason, QString()}});
}

QList<FormField*> StockDialog::needed() const { return {m_counted, m_reason}; }

Result<CardDialog::Save> StockDialog::typed() const {
    const Result<Quantity> counted = m_counted->controlAs<QuantityEdit>()->read();
    if (!counted) {
        const Violation& wrong = counted.error().first();
        return Error(wrong.kind, m_counted->field(), wrong.details);
    }
    return Save([part = m_part.part.id, quantity = *counted, reason = textOf(m_reason).trimmed()](
                    Workplace& workplace, const Caller& caller) {
        return adjustStock(workplace, caller, part, quantity, reason);
    });
}

void StockDialog::retranslate() {
    setHeading(tr("Correct the stock of %1").arg(m_part.part.code));
    const QString stock = m_part.part.unit.isEmpty()
                              ? m_part.onHand.toText()
                              : m_part.onHand.toText() + u' ' + m_part.part.unit;
    m_now->setText(tr("%1: the list says %2.").arg(m_part.part.name, stock));
    m_counted->setLabel(tr("&Counted"));
    m_reason->setLabel(tr("&Reason"));
    save()->setText(tr("Correct the stock"));
    CardDialog::retranslate();
}

}  // namespace baydesk

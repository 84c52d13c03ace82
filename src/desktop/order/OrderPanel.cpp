#include "desktop/order/OrderPanel.h"

#include "desktop/order/OrderWords.h"
#include "desktop/text/ErrorText.h"
#include "desktop/widgets/Retranslate.h"

namespace baydesk {

OrderPanel::OrderPanel(ScreenContext& context, QWidget* parent)
    : QWidget(parent), m_context(context) {}

void OrderPanel::setData(const OrderData& data) {
    m_data = data;
    m_busy = false;
    showData();
    Q_EMIT barChanged();
}

void OrderPanel::reset() {
    m_key = IdempotencyKey::make();
    m_busy = false;
    m_done = false;
    clearFields();
}

void OrderPanel::perform(const Work& work, const Then& then) {
    if (m_busy) return;
    m_busy = true;
    clearFields();
    const Caller caller = m_context.caller(m_key);
    m_context.desk.tell(
        this, [work, caller](Workplace& workplace) { return work(workplace, caller); },
        [this, then](const Result<Outcome>& outcome) {
            if (!outcome) {
                m_busy = false;
                showRefusal(outcome.error());
                return;
            }
            // Busy until the changed order has arrived, which the desk announces.
            m_key = IdempotencyKey::make();
            m_done = true;
            Q_EMIT refused({});
            if (then) then(*outcome);
        });
}

void OrderPanel::showRefusal(const Error& error) {
    QStringList rest;
    for (const Violation& violation : error.violations())
        if (!showAtField(violation)) rest.append(ErrorText::sentence(violation));
    rest.removeDuplicates();
    Q_EMIT refused(rest.join(QLatin1Char('\n')));
    if (error.has(ErrorKind::StaleEdit)) Q_EMIT refreshWanted();
    Q_EMIT barChanged();
}

void OrderPanel::addMissing(QList<Missing>& list, const Done& can) {
    if (can) return;
    list.append(OrderWords::missing(can.error()));
}

void OrderPanel::addRight(QList<Missing>& list, Verb verb) const {
    if (m_context.may(verb)) return;
    const Violation lacking{
        ErrorKind::NotAllowed, {}, {{QStringLiteral("right"), rightCode(rightFor(verb))}}};
    list.append({QString(), OrderWords::missing(lacking)});
}

void OrderPanel::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] {
        retranslate();
        if (m_data) showData();
        Q_EMIT barChanged();
    });
    QWidget::changeEvent(event);
}

}  // namespace baydesk

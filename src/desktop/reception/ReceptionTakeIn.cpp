// How a reception ends: it is signed, and the car is taken in.
#include "desktop/reception/Reception.h"

#include "application/customer/Customers.h"
#include "base/Log.h"
#include "desktop/desk/Desk.h"
#include "desktop/order/SigningDialog.h"
#include "desktop/reception/IntakePreview.h"
#include "desktop/reception/SenderPanel.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/KeyButton.h"

#include <QLabel>

namespace baydesk {

namespace {

// Takes in; a phone that the known sender did not have is added to the customer's file afterwards:
// it must not keep the car at the door.
Result<Outcome> takeInAndKeepPhone(Workplace& workplace, const Caller& caller,
                                   const ReceptionForm& form, bool newPhone) {
    const Result<Outcome> outcome = takeIn(workplace, caller, form);
    if (!outcome || !newPhone) return outcome;
    const auto view = customerView(workplace, form.sender);
    if (!view) return outcome;
    Customer customer = view->customer;
    customer.phones.push_back({.phone = form.phone});
    const Caller again{.by = caller.by,
                       .key = IdempotencyKey(caller.key.text() + QStringLiteral("-phone"))};
    if (const auto kept = saveCustomer(workplace, again, customer); !kept)
        log::warning(
            QStringLiteral("a new phone was not kept with customer %1").arg(customer.id.value()));
    return outcome;
}

}  // namespace

// The customer signs what the sheet will say; what is changed afterwards is signed again.
void Reception::sign() {
    const ReceptionDraft draft = typed();
    const IntakePreview preview{.draft = draft,
                                .known = m_known,
                                .shop = m_shop,
                                .calendar = m_context.calendar,
                                .advisor = m_context.user,
                                .now = m_context.clock.now()};
    if (const auto form = draft.form(); !form) {
        m_problems.show(form.error());
        return;
    }
    auto* dialog = new SigningDialog(
        m_context, [preview](const QString& language) { return preview.compose(language); },
        draft.senderName, window());
    connect(dialog, &SigningDialog::given, this, [this, draft](const IntakeSignature& signature) {
        if (typed() != draft) return;  // another form came in between
        m_signature = signature;
        m_signedDraft = draft;
        showSigned();
        updateMissing();
        m_bar->primaryButton()->setFocus();
    });
    dialog->open();
}

void Reception::showSigned() {
    m_signedWords->setVisible(m_signature.has_value());
    if (!m_signature) return;
    m_signedWords->setText(m_signature->way == SigningWay::Drawn
                               ? tr("Signed by %1").arg(m_signature->person)
                               : tr("Signed on paper by %1").arg(m_signature->person));
}

void Reception::dropOldSignature() {
    if (!m_signature || typed().onPaper() == m_signedDraft.onPaper()) return;
    forgetSignature();
    m_signedWords->setText(tr("Unsigned: the form was changed after it was signed."));
    m_signedWords->show();
}

void Reception::forgetSignature() {
    m_signature.reset();
    m_signedDraft = {};
    showSigned();
}

void Reception::takeIn() {
    if (m_busy || m_sender->asksAboutPhone()) return;
    dropOldSignature();
    const auto read = typed().form();
    if (!read) {
        m_problems.show(read.error());
        return;
    }
    ReceptionForm form = *read;
    form.signature = m_signature;
    m_problems.clear();
    m_busy = true;
    updateMissing();
    m_context.desk.tell(
        this,
        [form, caller = m_context.caller(m_key), newPhone = m_sender->hasNewPhone()](
            Workplace& workplace) { return takeInAndKeepPhone(workplace, caller, form, newPhone); },
        [this, plate = form.plate.number()](const Result<Outcome>& outcome) {
            answered(outcome, plate);
        });
}

void Reception::answered(const Result<Outcome>& outcome, const QString& plate) {
    m_busy = false;
    if (!outcome) {
        m_problems.show(outcome.error());
        if (outcome.error().has(ErrorKind::WalkRoundMissing)) showWalkRound(true);
        updateMissing();
        return;
    }
    clearForm();
    m_context.navigator.say(plate.isEmpty() ? tr("Taken in as %1").arg(outcome->number)
                                            : tr("%1 taken in as %2").arg(plate, outcome->number));
    m_context.navigator.openOrder(OrderId(outcome->id));
}

}  // namespace baydesk

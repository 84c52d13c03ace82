#include "desktop/appointment/SharedTimeDialog.h"

#include "application/appointment/Appointments.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QAction>
#include <QLineEdit>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int Width = 520;
constexpr int MostReason = 200;

}  // namespace

SharedTimeDialog::SharedTimeDialog(ScreenContext& context, BookingId booking,
                                   const BookingSlot& slot, const QString& why, QWidget* parent)
    : VerbDialog(context, Verb::EditBooking, parent),
      m_booking(booking),
      m_slot(slot),
      m_why(new WrappedLabel(why, this)),
      m_reason(new FormField(new QLineEdit, QStringLiteral("sharedReason"), this)) {
    body()->addWidget(m_why);
    body()->addWidget(m_reason);
    setFields({m_reason});
    auto* line = m_reason->controlAs<QLineEdit>();
    line->setMaxLength(MostReason);
    connect(line, &QLineEdit::textChanged, this, [this] { updateMissing(); });
    resize(Width, sizeHint().height());
    SharedTimeDialog::retranslate();
    m_reason->focusControl();
}

QString SharedTimeDialog::reason() const {
    return m_reason->controlAs<QLineEdit>()->text().trimmed();
}

Result<VerbDialog::Work> SharedTimeDialog::work() const {
    BookingSlot slot = m_slot;
    slot.sharedReason = reason();
    return Work([booking = m_booking, slot](Workplace& workplace, const Caller& caller) {
        return moveSlot(workplace, caller, booking, slot);
    });
}

QString SharedTimeDialog::missingWords() const {
    return reason().isEmpty() ? tr("why both fit") : QString();
}

QString SharedTimeDialog::missingField() const { return m_reason->field(); }

void SharedTimeDialog::retranslate() {
    setHeading(tr("The time is taken"));
    m_reason->setLabel(tr("&Why both fit"));
    m_reason->setHint(tr("Kept with the booking: it is booked although the time is taken."));
    primary()->setText(tr("Book it twice"));
    VerbDialog::retranslate();
}

}  // namespace baydesk

#pragma once

#include "desktop/workshop/VerbDialog.h"
#include "domain/appointment/Booking.h"

class QLabel;

namespace baydesk {

class FormField;

// A slot was put where the time is somebody else's: book it twice, and say why (requirement R3).
class SharedTimeDialog : public VerbDialog {
    Q_OBJECT

public:
    // `why` says whose time it is.
    SharedTimeDialog(ScreenContext& context, BookingId booking, const BookingSlot& slot,
                     const QString& why, QWidget* parent);

    FormField* reasonField() const { return m_reason; }

protected:
    Result<Work> work() const override;
    QString missingWords() const override;
    QString missingField() const override;
    void retranslate() override;

private:
    QString reason() const;

    BookingId m_booking;
    BookingSlot m_slot;
    QLabel* m_why;
    FormField* m_reason;
};

}  // namespace baydesk

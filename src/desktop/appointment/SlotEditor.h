#pragma once

#include "domain/appointment/Bay.h"
#include "domain/appointment/Booking.h"
#include "domain/staff/Staff.h"
#include "domain/store/BusinessCalendar.h"

#include <QWidget>
#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace baydesk {

class FormField;
class Formats;

// One slot of a booking as it is typed: when ("tomorrow 9"), for how long, where and who.
class SlotEditor : public QWidget {
    Q_OBJECT

public:
    SlotEditor(const Clock& clock, const Formats& formats, BusinessCalendar calendar,
               QWidget* parent = nullptr);

    void setChoices(const std::vector<Bay>& bays, const std::vector<Staff>& technicians);
    void setSlot(const BookingSlot& slot);
    BookingSlot slot() const;
    // A further slot can be taken away again.
    void setRemovable(bool removable);
    // The time is somebody else's: say why both fit.
    void askForReason(bool asked);

    QList<FormField*> fields() const { return {m_at, m_minutes, m_bay, m_technician, m_reason}; }

Q_SIGNALS:
    void edited();
    void removeAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void showReading();
    void choose(QComboBox* box, qint64 id) const;
    QLineEdit* line() const;

    const Clock& m_clock;
    const Formats& m_formats;
    BusinessCalendar m_calendar;
    BookingSlot m_slot;
    FormField* m_at;
    FormField* m_minutes;
    FormField* m_bay;
    FormField* m_technician;
    FormField* m_reason;
    QPushButton* m_remove;
};

}  // namespace baydesk

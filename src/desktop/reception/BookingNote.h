#pragma once

#include "desktop/text/Formats.h"
#include "domain/appointment/Booking.h"

#include <QFrame>
#include <vector>

class QLabel;
class QPushButton;

namespace baydesk {

// Tells that the car is expected, and whether this arrival is the appointment's (requirement R7).
// Hidden where nothing is booked.
class BookingNote : public QFrame {
    Q_OBJECT

public:
    explicit BookingNote(const Formats& formats, QWidget* parent = nullptr);

    // What is booked of the car, the next first; and which of it this arrival is, none for another
    // visit.
    void setBookings(std::vector<Booking> expected, BookingId taken);
    BookingId taken() const { return m_taken; }
    const Booking* booking() const;

Q_SIGNALS:
    // This arrival is the appointment's, or another visit.
    void choiceAsked(bool taken);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showWords();

    const Formats& m_formats;
    std::vector<Booking> m_expected;
    BookingId m_taken;
    QLabel* m_words;
    QPushButton* m_choice;
};

}  // namespace baydesk

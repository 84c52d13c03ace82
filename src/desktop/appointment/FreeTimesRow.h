#pragma once

#include "application/appointment/Appointments.h"

#include <QWidget>

class QLabel;

namespace baydesk {

class FlowLayout;
class Formats;
struct ScreenContext;

// The next free times as buttons, with the hours that are left on the day (requirements R2, R3):
// read while an appointment or a promise is being made.
class FreeTimesRow : public QWidget {
    Q_OBJECT

public:
    // How long a job takes of which nothing is known yet.
    static constexpr int UsualMinutes = 60;
    // What a button names first: when the car can come, or when it can be ready.
    enum class Offer { Begin, End };

    // `slot` is the desk's name for the question: one for each place the row is used in.
    FreeTimesRow(ScreenContext& context, QString slot, const Formats& formats, Offer offer,
                 QWidget* parent = nullptr);

    // Looks again; for so long, from that moment on.
    void look(Instant from, int minutes);
    // Where a time is agreed on already, none is offered.
    void setWanted(bool wanted);
    const FreeTimes& times() const { return m_times; }

Q_SIGNALS:
    void taken(const baydesk::FreeWindow& window);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showTimes();

    ScreenContext& m_context;
    QString m_slot;
    const Formats& m_formats;
    Offer m_offer;
    int m_minutes = UsualMinutes;
    FreeTimes m_times;
    bool m_loaded = false;
    bool m_wanted = true;
    QLabel* m_left;
    QWidget* m_buttons;
    FlowLayout* m_line;
};

}  // namespace baydesk

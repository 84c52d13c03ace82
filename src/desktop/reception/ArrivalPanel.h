#pragma once

#include "base/Clock.h"
#include "desktop/reception/ReceptionDraft.h"

#include <QMap>
#include <QWidget>

class QAction;
class QLineEdit;

namespace baydesk {

class FormField;
class Formats;
class StayPanel;

// The car as it arrives: odometer and a machine's engine hours (with their doubts), fuel and
// battery, warning lamps, key tag, and where it stands.
class ArrivalPanel : public QWidget {
    Q_OBJECT

public:
    ArrivalPanel(const Clock& clock, const Formats& formats, QWidget* parent = nullptr);

    void read(const ReceptionDraft& draft);
    void write(ReceptionDraft& draft) const;

    // What the last visit says of the car; nothing for a car that comes for the first time.
    void showCar(const std::optional<Vehicle>& vehicle, const Plate& plate);
    // A machine, which has engine hours: so it is walked round, or known.
    void showMachine(bool machine);
    // Which tag is in use with which order.
    void setTagsInUse(const QMap<QString, QString>& orderOfTag);
    // What the odometer shows, where it can be read.
    std::optional<int> readKm() const { return km(); }
    // The reading is in doubt, and nobody has said why.
    bool needsReason() const;

    FormField* odometerField() const { return m_odometer; }
    FormField* reasonField() const { return m_reason; }
    FormField* keyTagField() const { return m_keyTag; }
    // Where it stands and how long, to be put where there is room for it.
    StayPanel* stayPanel() const { return m_stay; }
    // In one row; the parking slot is beside them.
    QList<FormField*> fields() const {
        return {m_odometer, m_hours, m_reason, m_fuel, m_battery, m_lamps, m_keyTag};
    }

Q_SIGNALS:
    void edited();
    // The tag that was typed hangs on another key: with which order; empty for none.
    void tagClash(const QString& order);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* line(const FormField* field) const;
    void layOut();
    void retranslate();
    void typed(FormField* field);
    std::optional<int> km() const;
    std::optional<int> hours() const;
    bool isDoubted() const { return odometerDoubted() || hoursDoubted(); }
    bool odometerDoubted() const;
    bool hoursDoubted() const;
    void showReason();
    void showOdometer();
    void showHours();
    void showTag();
    void takeFreeTag();

    const Clock& m_clock;
    const Formats& m_formats;
    std::optional<Vehicle> m_vehicle;
    QMap<QString, QString> m_orderOfTag;
    bool m_machine = false;
    QAction* m_freeTag;
    FormField* m_odometer;
    FormField* m_hours;
    FormField* m_reason;
    FormField* m_fuel;
    FormField* m_battery;
    FormField* m_lamps;
    FormField* m_keyTag;
    StayPanel* m_stay;
};

}  // namespace baydesk

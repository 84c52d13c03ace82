#pragma once

#include "desktop/workshop/VerbDialog.h"
#include "domain/appointment/Bay.h"
#include "domain/appointment/Roster.h"
#include "domain/staff/Staff.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;

namespace baydesk {

class FormField;

// A bay: what it is called, and whether cars stand on it.
class BayDialog : public VerbDialog {
    Q_OBJECT

public:
    // A new one where the id is none.
    BayDialog(ScreenContext& context, const Bay& bay, QWidget* parent);

protected:
    Result<Work> work() const override;
    QString missingWords() const override;
    QString missingField() const override { return QStringLiteral("name"); }
    void retranslate() override;

private:
    Bay typed() const;

    Bay m_bay;
    FormField* m_name;
    QCheckBox* m_active;
};

// The week of one person: while the shop is open, or hours of their own.
class ShiftsDialog : public VerbDialog {
    Q_OBJECT

public:
    ShiftsDialog(ScreenContext& context, const Staff& person, const std::vector<WorkShift>& shown,
                 QWidget* parent);

    QCheckBox* asTheShop() const { return m_asShop; }
    FormField* day(int weekday) const { return m_days.at(static_cast<std::size_t>(weekday - 1)); }

protected:
    Result<Work> work() const override;
    void retranslate() override;

private:
    Staff m_person;
    std::vector<WorkShift> m_shown;
    QCheckBox* m_asShop;
    std::vector<FormField*> m_days;
};

// When somebody is away although the week says otherwise.
class LeaveDialog : public VerbDialog {
    Q_OBJECT

public:
    LeaveDialog(ScreenContext& context, const std::vector<Staff>& people, StaffId who,
                QWidget* parent);

protected:
    Result<Work> work() const override;
    void retranslate() override;

private:
    FormField* m_person;
    FormField* m_from;
    FormField* m_until;
    FormField* m_reason;
};

}  // namespace baydesk

#pragma once

#include "desktop/workshop/VerbDialog.h"
#include "domain/order/OrderState.h"
#include "domain/staff/Staff.h"

class QCheckBox;
class QLabel;
class QSpinBox;

namespace baydesk {

// Who works on a job, and with which share of its hours: tick the people, and the shares are even
// until somebody types others.
class TeamDialog : public VerbDialog {
    Q_OBJECT

public:
    TeamDialog(ScreenContext& context, OrderId order, JobId job, const QString& title,
               const std::vector<WorkShare>& now, const std::vector<Staff>& technicians,
               QWidget* parent);

    QCheckBox* box(StaffId person) const;
    QSpinBox* share(StaffId person) const;
    std::vector<WorkShare> shares() const;

protected:
    Result<Work> work() const override;
    QString missingWords() const override;
    void retranslate() override;

private:
    struct Row {
        StaffId person;
        QString name;
        QCheckBox* box = nullptr;
        QSpinBox* percent = nullptr;
    };
    void addRow(const Staff& person, const std::vector<WorkShare>& now);
    void spread();

    OrderId m_order;
    JobId m_job;
    QString m_title;
    StaffId m_lead;  // stays first while ticked
    std::vector<Row> m_rows;
    QLabel* m_hint;
};

}  // namespace baydesk

#pragma once

#include "desktop/text/Formats.h"
#include "domain/order/RepairOrder.h"

#include <QList>
#include <QWidget>

class QCheckBox;

namespace baydesk {

class FormField;
class PromiseField;

// A new promised time that is agreed to together with the jobs; off until it is ticked.
class MoveForm : public QWidget {
    Q_OBJECT

public:
    MoveForm(const Clock& clock, const Formats& formats, const BusinessCalendar& calendar,
             QWidget* parent = nullptr);

    // Ticks it, with this time and reason.
    void propose(const PromiseMove& move);
    // Nothing unless it is ticked; what can't be read as a time is none.
    std::optional<PromiseMove> move() const;
    QList<FormField*> fields() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showFields();

    QCheckBox* m_moves;
    PromiseField* m_time;
    FormField* m_reason;
};

// The promise as it would be with the hours of what is offered now: the proposal for a supplement
// (requirements.md, Q14). Nothing if no hours are added.
std::optional<Instant> promiseWithSupplements(const OrderState& order,
                                              const BusinessCalendar& calendar);

}  // namespace baydesk

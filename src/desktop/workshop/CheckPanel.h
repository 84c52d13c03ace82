#pragma once

#include "desktop/order/OrderPanel.h"
#include "domain/workshop/Quality.h"

#include <optional>

class QCheckBox;
class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace baydesk {

class Card;
class FormField;
class JobList;
class QualityList;
class TickList;

// The quality check of each job by somebody who did not do it, then the last look: belongings seen
// in the car, and the car is ready.
class CheckPanel : public OrderPanel {
    Q_OBJECT

public:
    explicit CheckPanel(ScreenContext& context, QWidget* parent = nullptr);

    void reset() override;
    QAction* primary() const override;
    QList<QAction*> secondary() const override;
    QList<Missing> missing() const override;
    void goTo(const QString& field) override;
    QWidget* nextField() const override;
    QWidget* firstField() const override;
    void tick() override;

    JobList* list() const { return m_list; }
    TickList* belongings() const { return m_seen; }
    QualityList* quality() const { return m_quality; }
    QCheckBox* washAsked() const { return m_washAsked; }

protected:
    void showData() override;
    void retranslate() override;
    bool showAtField(const Violation& violation) override;
    void clearFields() override;

private:
    void showJob();
    void updateActions();
    const Job* job() const;
    JobId nextJob() const;
    bool allChecked() const;
    void inspectJob(bool passed);
    void markCarReady();
    // The inspection of the repair class that can be recorded now: of the car, or of this job.
    std::optional<RequiredCheck> dueInspection() const;
    QString causesOf(const Job& job) const;
    bool washIsDue() const;
    void recordDueInspection();
    void washCar();
    void askWash(bool asked);

    JobList* m_list;
    Card* m_card;
    QLabel* m_facts;
    FormField* m_cause;
    Card* m_needed;
    QualityList* m_quality;
    QCheckBox* m_washAsked;
    Card* m_look;
    TickList* m_seen;
    QLabel* m_ready;
    QAction* m_pass;
    QAction* m_fail;
    QAction* m_record;
    QAction* m_wash;
    QAction* m_markReady;
    JobId m_shown;
    bool m_moveOn = true;
};

}  // namespace baydesk

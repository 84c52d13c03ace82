#pragma once

#include "desktop/order/OrderPanel.h"

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace baydesk {

class Card;
class FormField;
class JobList;
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
    QWidget* firstField() const override;
    void tick() override;

    JobList* list() const { return m_list; }
    TickList* belongings() const { return m_seen; }

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

    JobList* m_list;
    Card* m_card;
    QLabel* m_facts;
    FormField* m_cause;
    Card* m_look;
    TickList* m_seen;
    QLabel* m_ready;
    QAction* m_pass;
    QAction* m_fail;
    QAction* m_markReady;
    JobId m_shown;
    bool m_moveOn = true;
};

}  // namespace baydesk

#pragma once

#include "desktop/order/OrderPanel.h"

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;

namespace baydesk {

class Card;
class FormField;
class JobList;

// The workshop's step: who works on which job, started and finished. What comes next is asked of
// the job that is selected.
class WorkPanel : public OrderPanel {
    Q_OBJECT

public:
    explicit WorkPanel(ScreenContext& context, QWidget* parent = nullptr);

    void reset() override;
    QAction* primary() const override;
    QList<QAction*> secondary() const override;
    QList<Missing> missing() const override;
    void goTo(const QString& field) override;
    QWidget* firstField() const override;
    void tick() override;

    JobList* list() const { return m_list; }
    QComboBox* technician() const;
    const std::array<QCheckBox*, 4>& checks() const { return m_checks; }

protected:
    void showData() override;
    void retranslate() override;
    bool showAtField(const Violation& violation) override;
    void clearFields() override;

private:
    void buildCard();
    void fillTechnicians();
    void showJob();
    void showParts(const Job& job);
    void showWords(const Job* job);
    void updateActions();
    // The first job that waits for what the whole order waits for.
    JobId nextJob() const;
    const Job* job() const;
    StaffId chosenTechnician() const;
    SelfCheck selfCheck() const;
    QString cause() const;
    void dispatchJob();
    void startJob();
    void finishJob();

    JobList* m_list;
    Card* m_words;
    QLabel* m_said;
    Card* m_card;
    FormField* m_technician;
    QLabel* m_parts;
    QLabel* m_failure;
    FormField* m_cause;  // of a diagnosis: what was found
    QLabel* m_checksTitle;
    std::array<QCheckBox*, 4> m_checks{};
    QLabel* m_problem;
    QAction* m_dispatch;
    QAction* m_start;
    QAction* m_finish;
    QAction* m_print;
    JobId m_shown;
    bool m_moveOn = true;  // to the next job, after a step was taken or another order came
};

}  // namespace baydesk

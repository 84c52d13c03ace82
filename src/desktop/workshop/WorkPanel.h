#pragma once

#include "desktop/order/OrderPanel.h"

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

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
    QWidget* nextField() const override;
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
    void showTeam(const Job& job, bool anew);
    void showClock(const Job& job);
    void showWords(const Job* job);
    void updateActions();
    // The first job that waits for what the whole order waits for.
    JobId nextJob() const;
    const Job* job() const;
    StaffId chosenTechnician() const;
    // Another person is chosen than those who are dispatched.
    bool isRedispatch(const Job& job) const;
    // Whose clock the button is about: one's own, or for those who don't press themselves.
    StaffId clockPerson(const Job& job) const;
    std::vector<Staff> technicians() const;
    bool needsPreRepair() const;
    Done canFinishNow() const;
    SelfCheck selfCheck() const;
    QString cause() const;
    void dispatchJob();
    void startJob();
    void finishJob();
    void switchClock();
    void holdJob();
    void chooseTeam();
    void report();
    void issueAnywayWithReason();
    void recordPreRepair();

    JobList* m_list;
    Card* m_words;
    QLabel* m_said;
    Card* m_card;
    FormField* m_technician;
    QPushButton* m_team;
    QLabel* m_clockFacts;
    QLabel* m_parts;
    QLabel* m_failure;
    FormField* m_cause;  // of a diagnosis: what was found
    QLabel* m_checksTitle;
    std::array<QCheckBox*, 4> m_checks{};
    QLabel* m_problem;
    QAction* m_dispatch;
    QAction* m_start;
    QAction* m_finish;
    QAction* m_clock;
    QAction* m_hold;
    QAction* m_report;
    QAction* m_issue;
    QAction* m_print;
    JobId m_shown;
    bool m_partsShort = false;  // the store room has just said so
    bool m_moveOn = true;       // to the next job, after a step was taken or another order came
};

}  // namespace baydesk

#pragma once

#include "application/Workplace.h"
#include "desktop/text/FormProblems.h"

#include <QWidget>

class QAction;
class QLabel;

namespace baydesk {

class ActionBar;
class Card;
class Desk;
class FormField;
class Language;
class LinkButton;

// The first start: asks three things, the store's name, the manager's name and a PIN, and sets the
// store up. Everything else has a default that can be changed later.
class FirstStart : public QWidget {
    Q_OBJECT

public:
    FirstStart(Desk& desk, Language& language, QWidget* parent = nullptr);

    // For Ctrl+Enter.
    void pressPrimary();

Q_SIGNALS:
    // The store is there; its manager may sign in.
    void storeMade(baydesk::StaffId manager);
    // Only to try the program: a store of its own, apart from this one.
    void practiceAsked();
    // The shop has worked with the program before, on another computer or another disk.
    void restoreAsked();
    // The shop's other counters work in a store on a server already.
    void connectionAsked();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut(Language& language);
    void retranslate();
    void updateMissing();
    void setUp();
    void answered(const Result<Outcome>& outcome);

    Desk& m_desk;
    IdempotencyKey m_key = IdempotencyKey::make();
    bool m_busy = false;
    Card* m_card;
    QLabel* m_welcome;
    QLabel* m_lead;
    QLabel* m_later;
    FormField* m_shopName;
    FormField* m_managerName;
    FormField* m_pin;
    FormField* m_repeat;
    LinkButton* m_server;
    QLabel* m_problem;
    QAction* m_start;
    QAction* m_practice;
    QAction* m_restore;
    ActionBar* m_bar;
    FormProblems m_problems;
};

}  // namespace baydesk

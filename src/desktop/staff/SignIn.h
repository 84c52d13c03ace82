#pragma once

#include "base/Clock.h"
#include "domain/staff/Staff.h"

#include <QWidget>
#include <map>
#include <vector>

class QAction;
class QLabel;
class QListWidget;
class QTimer;

namespace baydesk {

class Card;
class Desk;
class FormField;
class Language;
class PrimaryButton;

// Who is there? The people of the store as a list, and a PIN. It serves the sign-in, the quick
// switch and the lock: it only tells who has come.
class SignIn : public QWidget {
    Q_OBJECT

public:
    SignIn(Desk& desk, const Clock& clock, Language& language, QWidget* parent = nullptr);

    // Reads the people anew and asks. `expected` is chosen beforehand: who was here last.
    // `reason` stands on top: "Locked after 10 minutes"; may be empty.
    void askFor(StaffId expected, const QString& reason = {});
    void pressPrimary() { attempt(); }

Q_SIGNALS:
    void signedIn(const baydesk::Staff& person);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut(Language& language);
    void retranslate();
    void showPeople(std::vector<Staff> people);
    // Who was here last first, then role by role.
    void sortPeople();
    void choose();
    const Staff* chosen() const;
    void attempt();
    void answered(StaffId person, const Result<Staff>& outcome);
    void showLock();
    int secondsLocked() const;
    void updateButton();

    Desk& m_desk;
    const Clock& m_clock;
    std::vector<Staff> m_people;
    std::map<StaffId, Instant> m_lockedUntil;
    StaffId m_expected;
    bool m_busy = false;
    bool m_failed = false;  // the list could not be read
    Card* m_card;
    QLabel* m_title;
    QLabel* m_reason;
    QListWidget* m_list;
    QLabel* m_who;
    FormField* m_pin;
    QAction* m_go;
    PrimaryButton* m_button;
    QTimer* m_tick;
};

}  // namespace baydesk

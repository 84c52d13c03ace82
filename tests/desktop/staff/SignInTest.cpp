#include "desktop/staff/SignIn.h"

#include "application/staff/StaffDesk.h"
#include "desktop/staff/IdleLock.h"
#include "desktop/text/Language.h"
#include "desktop/widgets/FormField.h"
#include "support/NamedControls.h"
#include "support/ShopDesk.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

namespace baydesk::testing {

namespace {

class SignInTest : public ShopDesk {
protected:
    void SetUp() override {
        openShop();
        add(QStringLiteral("王海"), QStringLiteral("1357"), true);
        add(QStringLiteral("赵离"), QStringLiteral("1357"), false);
        m_screen = std::make_unique<SignIn>(desk(), clock(), m_language);
        m_screen->resize(1000, 700);
        showAndWait(*m_screen);
        m_screen->askFor(manager());
        ASSERT_TRUE(waitUntil([&] { return list()->count() > 0; }));
    }
    void add(const QString& name, const QString& pin, bool active) {
        StaffForm form;
        form.name = name;
        form.roles = {Role::Technician};
        form.newPin = pin;
        form.active = active;
        told([form, caller = Caller{.by = manager()}](Workplace& workplace) {
            return saveStaff(workplace, caller, form);
        });
    }
    QListWidget* list() { return m_screen->findChild<QListWidget*>(); }
    FormField* pin() { return m_screen->findChild<FormField*>(); }
    void typePin(const QString& digits) {
        QTest::keyClicks(pin()->control(), digits);
        QTest::keyClick(pin()->control(), Qt::Key_Return);
    }

    Language m_language;
    std::unique_ptr<SignIn> m_screen;
};

}  // namespace

TEST_F(SignInTest, TellsWhoSignedIn) {
    QSignalSpy in(m_screen.get(), &SignIn::signedIn);
    typePin(QStringLiteral("2468"));
    ASSERT_TRUE(waitUntil([&] { return in.count() == 1; }));
    EXPECT_EQ(in.first().first().value<Staff>().id, manager());
    EXPECT_TRUE(pin()->controlAs<QLineEdit>()->text().isEmpty());
}

TEST_F(SignInTest, ShowsOnlyWhoStillWorksHere) {
    EXPECT_EQ(list()->count(), 2);
    EXPECT_EQ(unnamedControls(*m_screen), QStringList());
}

TEST_F(SignInTest, ArrowsInThePinChooseTheNextPerson) {
    QSignalSpy in(m_screen.get(), &SignIn::signedIn);
    const int step = list()->currentRow() == 0 ? Qt::Key_Down : Qt::Key_Up;
    QTest::keyClick(pin()->control(), static_cast<Qt::Key>(step));
    typePin(QStringLiteral("1357"));
    ASSERT_TRUE(waitUntil([&] { return in.count() == 1; }));
    EXPECT_EQ(in.first().first().value<Staff>().name, QStringLiteral("王海"));
}

TEST_F(SignInTest, AWrongPinStandsAtTheFieldAndFiveLockWithACountdown) {
    for (int wrong = 0; wrong < FreeWrongPins; ++wrong) {
        typePin(QStringLiteral("9999"));
        ASSERT_TRUE(waitUntil([&] { return pin()->hasProblem(); }));
        EXPECT_TRUE(pin()->control()->isEnabled());
        pin()->controlAs<QLineEdit>()->clear();
        pin()->clearProblem();
    }
    typePin(QStringLiteral("2468"));
    ASSERT_TRUE(waitUntil([&] { return !pin()->control()->isEnabled(); }));
    const QString first = pin()->message();
    EXPECT_TRUE(first.contains(QStringLiteral("60"))) << first.toStdString();
    clock().set(Instant{clock().now().ms + 20'000});
    ASSERT_TRUE(waitUntil([&] { return pin()->message() != first; }));
    EXPECT_TRUE(pin()->message().contains(QStringLiteral("40")));
    clock().advanceMinutes(1);
    ASSERT_TRUE(waitUntil([&] { return pin()->control()->isEnabled(); }));
    QSignalSpy in(m_screen.get(), &SignIn::signedIn);
    typePin(QStringLiteral("2468"));
    EXPECT_TRUE(waitUntil([&] { return in.count() == 1; }));
}

TEST(IdleLockTest, LocksAfterTenQuietMinutesAndNotBefore) {
    FixedClock clock(Instant{1'000'000});
    IdleLock lock(clock);
    QSignalSpy idle(&lock, &IdleLock::idle);
    QWidget window;
    showAndWait(window);
    lock.start();
    clock.advanceMinutes(9);
    QTest::keyClick(&window, Qt::Key_A);
    clock.advanceMinutes(9);
    lock.check();
    EXPECT_EQ(idle.count(), 0);
    clock.advanceMinutes(1);
    lock.check();
    lock.check();
    EXPECT_EQ(idle.count(), 1);
}

TEST(IdleLockTest, HasNothingToLockWhileNobodyIsSignedIn) {
    FixedClock clock(Instant{1'000'000});
    IdleLock lock(clock);
    QSignalSpy idle(&lock, &IdleLock::idle);
    clock.advanceMinutes(60);
    lock.check();
    EXPECT_EQ(idle.count(), 0);
}

TEST_F(SignInTest, WhoWasHereLastStandsFirst) {
    const QString first = list()->item(0)->text();
    list()->setCurrentRow(1);
    const QString second = list()->item(1)->text();
    QSignalSpy in(m_screen.get(), &SignIn::signedIn);
    typePin(second.startsWith(QStringLiteral("王海")) ? QStringLiteral("1357")
                                                      : QStringLiteral("2468"));
    ASSERT_TRUE(waitUntil([&] { return in.count() == 1; }));
    m_screen->askFor({});
    ASSERT_TRUE(waitUntil([&] { return list()->item(0) && list()->item(0)->text() == second; }));
    EXPECT_EQ(list()->item(1)->text(), first);
    EXPECT_EQ(list()->currentRow(), 0);
}

}  // namespace baydesk::testing

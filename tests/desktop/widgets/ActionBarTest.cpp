#include "desktop/widgets/ActionBar.h"

#include "desktop/widgets/Dialog.h"
#include "desktop/widgets/KeyButton.h"
#include "support/NamedControls.h"

#include <gtest/gtest.h>
#include <QAction>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace baydesk::testing {

namespace {

class ActionBarTest : public ::testing::Test {
protected:
    ActionBarTest() {
        m_takeIn.setText(QStringLiteral("Take in 皖A12345"));
        m_print.setText(QStringLiteral("&Print"));
        m_print.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
        m_bar.setPrimary(&m_takeIn);
        m_bar.setSecondary({&m_print});
    }

    QAction m_takeIn;
    QAction m_print;
    ActionBar m_bar;
};

}  // namespace

TEST_F(ActionBarTest, primaryButtonSaysVerbAndObjectAndTriggers) {
    showAndWait(m_bar);
    const QSignalSpy taken(&m_takeIn, &QAction::triggered);
    EXPECT_EQ(m_bar.primaryButton()->accessibleName(), QStringLiteral("Take in 皖A12345"));
    QTest::mouseClick(m_bar.primaryButton(), Qt::LeftButton);
    m_bar.primaryButton()->setFocus();
    QTest::keyClick(m_bar.primaryButton(), Qt::Key_Return);
    EXPECT_EQ(taken.count(), 2);
    EXPECT_EQ(unnamedControls(m_bar), QStringList());
}

TEST_F(ActionBarTest, whatIsMissingDisablesItAndLeadsToTheField) {
    showAndWait(m_bar);
    const QSignalSpy chosen(&m_bar, &ActionBar::missingChosen);
    m_bar.setMissing({{QStringLiteral("signature"), QStringLiteral("Customer's signature")},
                      {QStringLiteral("promise"), QStringLiteral("Promised time")}});
    EXPECT_FALSE(m_bar.primaryButton()->isEnabled());
    EXPECT_TRUE(m_bar.primaryButton()->accessibleDescription().contains(
        QLatin1String("Customer's signature, Promised time")));
    QPushButton* link = nullptr;
    for (QPushButton* button : m_bar.findChildren<QPushButton*>()) {
        if (button->text() == QLatin1String("Promised time")) link = button;
    }
    ASSERT_NE(link, nullptr);
    QTest::mouseClick(link, Qt::LeftButton);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().first().toString(), QLatin1String("promise"));

    m_bar.pressPrimary();
    EXPECT_EQ(chosen.count(), 2);
    EXPECT_EQ(chosen.last().first().toString(), QLatin1String("signature"));

    m_bar.setMissing({});
    EXPECT_TRUE(m_bar.primaryButton()->isEnabled());
}

TEST_F(ActionBarTest, staysDisabledWhileTheActionChangesAndSomethingIsMissing) {
    m_bar.setMissing({{QStringLiteral("plate"), QStringLiteral("Plate")}});
    m_takeIn.setText(QStringLiteral("Take in 皖B00001"));
    EXPECT_EQ(m_bar.primaryButton()->text(), QStringLiteral("Take in 皖B00001"));
    EXPECT_FALSE(m_bar.primaryButton()->isEnabled());
    m_bar.setMissing({});
    m_takeIn.setEnabled(false);
    EXPECT_FALSE(m_bar.primaryButton()->isEnabled());
}

TEST(KeyCap, isShort) {
    EXPECT_EQ(keyCap(QKeySequence(Qt::CTRL | Qt::Key_P)), QLatin1String("Ctrl P"));
    EXPECT_EQ(keyCap(QKeySequence(Qt::CTRL | Qt::Key_Return)), QStringLiteral("Ctrl ↵"));
}

TEST(Dialog, ctrlEnterPressesAndEscCancelsWithoutBlocking) {
    QWidget window;
    showAndWait(window);
    auto* dialog = new Dialog(&window);
    QAction sign;
    sign.setText(QStringLiteral("Sign in"));
    dialog->setHeading(QStringLiteral("Who authorises?"));
    dialog->setPrimary(&sign);
    EXPECT_EQ(unnamedControls(*dialog), QStringList());
    const QSignalSpy pressed(&sign, &QAction::triggered);
    const QSignalSpy finished(dialog, &QDialog::finished);
    dialog->open();  // comes back at once
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->isActiveWindow(); }));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(pressed.count(), 1);
    EXPECT_EQ(finished.count(), 0);
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_EQ(finished.count(), 1);
}

}  // namespace baydesk::testing

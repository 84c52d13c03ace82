#include "desktop/store/PasswordPage.h"

#include "desktop/text/Language.h"
#include "desktop/widgets/WrappingCheckBox.h"
#include "support/CutTexts.h"
#include "support/NamedControls.h"
#include "support/Squeeze.h"
#include "support/TabWalk.h"
#include "support/Typing.h"
#include "support/Waiting.h"

#include <gtest/gtest.h>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace baydesk::testing {

namespace {

class PasswordPageTest : public ::testing::Test {
protected:
    void SetUp() override {
        m_page.resize(1000, 700);
        showAndWait(m_page);
    }
    FormField* field() { return fieldOf(m_page, "password"); }
    QPushButton* go() { return buttonOf<QPushButton>(m_page, PasswordPage::tr("Open the store")); }
    QString words() {
        QStringList all;
        for (const QLabel* each : m_page.findChildren<QLabel*>()) all << each->text();
        return all.join(u'\n');
    }

    PasswordPage m_page{{.host = QStringLiteral("db.shop"),
                         .database = QStringLiteral("baydesk"),
                         .user = QStringLiteral("counter")}};
};

TEST_F(PasswordPageTest, GivesWhatIsTypedOnce) {
    m_page.ask(Error(ErrorKind::PasswordMissing), true);
    QSignalSpy given(&m_page, &PasswordPage::given);
    EXPECT_FALSE(go()->isEnabled());
    EXPECT_EQ(m_page.focusWidget(), field()->control());
    typeInto(field(), QStringLiteral("secret"));
    QTest::keyClick(field()->control(), Qt::Key_Return);
    QTest::keyClick(field()->control(), Qt::Key_Return);
    ASSERT_EQ(given.count(), 1);
    EXPECT_EQ(given.front().at(0).toString(), QStringLiteral("secret"));
    EXPECT_TRUE(given.front().at(1).toBool());
}

TEST_F(PasswordPageTest, AWrongOneIsNoDeadEnd) {
    m_page.ask(Error(ErrorKind::PasswordMissing), false);
    QSignalSpy given(&m_page, &PasswordPage::given);
    typeInto(field(), QStringLiteral("guess"));
    QTest::keyClick(field()->control(), Qt::Key_Return);
    EXPECT_FALSE(given.front().at(1).toBool()) << "no keyring is running";
    m_page.ask(Error(ErrorKind::PasswordWrong), false);
    EXPECT_TRUE(field()->hasProblem());
    EXPECT_TRUE(words().contains(u"does not take the password"));
    typeInto(field(), QStringLiteral("right"));
    EXPECT_FALSE(field()->hasProblem());
    QTest::keyClick(field()->control(), Qt::Key_Return);
    EXPECT_EQ(given.count(), 2);
}

TEST_F(PasswordPageTest, WhoKnowsItNeedNotWaitForTheKeyring) {
    m_page.waitForKeyring();
    EXPECT_TRUE(m_page.isWaiting());
    EXPECT_TRUE(words().contains(u"keyring is being asked"));
    QSignalSpy given(&m_page, &PasswordPage::given);
    typeInto(field(), QStringLiteral("secret"));
    QTest::keyClick(field()->control(), Qt::Key_Return);
    EXPECT_EQ(given.count(), 1);
    EXPECT_FALSE(m_page.isWaiting());
}

TEST_F(PasswordPageTest, LeadsElsewhere) {
    QSignalSpy change(&m_page, &PasswordPage::connectionAsked);
    QSignalSpy quit(&m_page, &PasswordPage::quitAsked);
    buttonOf<QPushButton>(m_page, PasswordPage::tr("Change the connection"))->click();
    buttonOf<QPushButton>(m_page, PasswordPage::tr("Quit"))->click();
    EXPECT_EQ(change.count(), 1);
    EXPECT_EQ(quit.count(), 1);
}

TEST_F(PasswordPageTest, EveryControlHasItsNameAndNothingIsCutInEitherLanguage) {
    Language language;
    for (const bool hasKeyring : {true, false}) {
        m_page.ask(Error(ErrorKind::PasswordWrong), hasKeyring);
        for (const LanguageChoice choice : {LanguageChoice::Chinese, LanguageChoice::English}) {
            language.use(choice, false);
            ASSERT_TRUE(settlesDown());
            EXPECT_EQ(unnamedControls(m_page), QStringList());
            EXPECT_EQ(cutTexts(m_page), QStringList());
            EXPECT_EQ(stepsAgainstTheEye(m_page), QStringList());
        }
    }
}

}  // namespace

}  // namespace baydesk::testing

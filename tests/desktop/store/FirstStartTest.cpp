#include "desktop/store/FirstStart.h"

#include "application/staff/StaffDesk.h"
#include "desktop/text/Language.h"
#include "desktop/widgets/FormField.h"
#include "support/CutTexts.h"
#include "support/NamedControls.h"
#include "support/ShopDesk.h"
#include "support/Squeeze.h"
#include "support/TabWalk.h"
#include "support/Typing.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace baydesk::testing {

namespace {

class FirstStartTest : public ShopDesk {
protected:
    void SetUp() override {
        openEmpty();
        m_screen = std::make_unique<FirstStart>(desk(), m_language);
        m_screen->resize(1000, 700);
        showAndWait(*m_screen);
    }
    FormField* field(const char* name) {
        for (FormField* each : m_screen->findChildren<FormField*>())
            if (each->field() == QLatin1String(name)) return each;
        return nullptr;
    }
    // Types as a person does, into whatever has the focus.
    void type(const QString& text) {
        auto* edit = qobject_cast<QLineEdit*>(m_screen->focusWidget());
        ASSERT_TRUE(edit);
        edit->setText({});
        for (const QChar character : text) {
            if (character.unicode() < 128)
                QTest::keyClick(edit, static_cast<char>(character.unicode()));
            else
                edit->insert(character);
        }
        Q_EMIT edit->textEdited(edit->text());
        QTest::keyClick(edit, Qt::Key_Return);
    }

    Language m_language;
    std::unique_ptr<FirstStart> m_screen;
};

}  // namespace

TEST_F(FirstStartTest, SetsTheStoreUpWithTheKeyboardAlone) {
    QSignalSpy made(m_screen.get(), &FirstStart::storeMade);
    field("shopName")->focusControl();
    type(QStringLiteral("城东店"));
    type(QStringLiteral("李敏"));
    type(QStringLiteral("2468"));
    type(QStringLiteral("2468"));
    ASSERT_TRUE(waitUntil([&] { return made.count() == 1; }));
    const auto people = asked([](Workplace& workplace) { return staffList(workplace); });
    ASSERT_EQ(people.size(), 1U);
    EXPECT_EQ(people.front().name, QStringLiteral("李敏"));
    EXPECT_EQ(people.front().id, made.first().first().value<StaffId>());
}

TEST_F(FirstStartTest, SaysAtTheFieldThatThePinsDiffer) {
    QSignalSpy made(m_screen.get(), &FirstStart::storeMade);
    field("shopName")->focusControl();
    type(QStringLiteral("Dongcheng"));
    type(QStringLiteral("Li Min"));
    type(QStringLiteral("2468"));
    type(QStringLiteral("2469"));
    EXPECT_TRUE(field("repeat")->hasProblem());
    EXPECT_EQ(made.count(), 0);
    EXPECT_EQ(field("shopName")->controlAs<QLineEdit>()->text(), QStringLiteral("Dongcheng"));
}

TEST_F(FirstStartTest, PutsWhatTheStoreRefusesAtItsField) {
    field("shopName")->focusControl();
    type(QStringLiteral("Dongcheng"));
    type(QStringLiteral("Li Min"));
    type(QStringLiteral("12"));
    type(QStringLiteral("12"));
    ASSERT_TRUE(waitUntil([&] { return field("pin")->hasProblem(); }));
    EXPECT_EQ(m_screen->focusWidget(), field("pin")->control());
    EXPECT_FALSE(field("shopName")->hasProblem());
}

TEST_F(FirstStartTest, NothingIsCutInEitherLanguage) {
    for (const LanguageChoice choice : {LanguageChoice::Chinese, LanguageChoice::English}) {
        m_language.use(choice, false);
        ASSERT_TRUE(settlesDown());
        EXPECT_EQ(cutTexts(*m_screen), QStringList());
        EXPECT_EQ(stepsAgainstTheEye(*m_screen), QStringList());
    }
}

TEST_F(FirstStartTest, ThePracticeStoreIsOneButtonAway) {
    QSignalSpy asked(m_screen.get(), &FirstStart::practiceAsked);
    buttonOf<QPushButton>(*m_screen, QStringLiteral("Practice store"))->click();
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(FirstStartTest, AShopThatHasAServerConnectsToIt) {
    QSignalSpy asked(m_screen.get(), &FirstStart::connectionAsked);
    buttonOf<QPushButton>(*m_screen,
                          FirstStart::tr("This shop has a server already: connect to it"))
        ->click();
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(FirstStartTest, EveryControlHasItsNameInBothLanguages) {
    EXPECT_EQ(unnamedControls(*m_screen), QStringList());
    const QString english = field("shopName")->label();
    m_language.use(LanguageChoice::Chinese, false);
    QCoreApplication::processEvents();
    EXPECT_EQ(unnamedControls(*m_screen), QStringList());
    EXPECT_FALSE(field("shopName")->label().isEmpty());
    m_language.use(LanguageChoice::English, false);
    QCoreApplication::processEvents();
    EXPECT_EQ(field("shopName")->label(), english);
}

}  // namespace baydesk::testing

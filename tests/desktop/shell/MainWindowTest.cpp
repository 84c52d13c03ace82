#include "desktop/desk/Remembered.h"
#include "desktop/shell/MainWindow.h"

#include "desktop/desk/Desk.h"
#include "desktop/shell/Drafts.h"
#include "desktop/shell/FactsColumn.h"
#include "desktop/shell/Rail.h"
#include "desktop/shell/Screen.h"
#include "desktop/shell/SearchBox.h"
#include "desktop/shell/ShortcutSheet.h"
#include "desktop/text/Language.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/FormField.h"
#include "support/FixedClock.h"
#include "support/NamedControls.h"
#include "support/Squeeze.h"
#include "support/Waiting.h"

#include <gtest/gtest.h>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

namespace baydesk::testing {

namespace {

class FakeScreen : public Screen {
public:
    FakeScreen(const QString& name, QWidget* parent)
        : Screen(parent),
          field(new FormField(new QLineEdit, QStringLiteral("plate"))),
          bar(new ActionBar),
          m_name(name),
          m_facts(new QLabel(name, this)) {
        auto* column = new QVBoxLayout(this);
        column->addWidget(field);
        column->addWidget(bar);
        field->setLabel(QStringLiteral("&Plate"));
        m_go.setText(QStringLiteral("Take in"));
        bar->setPrimary(&m_go);
        QObject::connect(&m_go, &QAction::triggered, [this] { ++pressed; });
    }
    QString title() const override { return m_name; }
    void onShown() override { field->focusControl(); }
    void refresh() override { ++refreshed; }
    QAction* primary() const override { return const_cast<QAction*>(&m_go); }
    QWidget* facts() const override { return m_facts; }

    FormField* field;
    ActionBar* bar;
    int refreshed = 0;
    int pressed = 0;

private:
    QString m_name;
    QAction m_go;
    QLabel* m_facts;
};

class MainWindowTest : public ::testing::Test {
protected:
    MainWindowTest() {
        finishRemembering();
        QSettings().clear();
        m_language.use(LanguageChoice::English, false);
        for (const QLatin1String id : {pages::Today, pages::Reception}) {
            m_window.addPage({id, Icon::Today, [id] { return QString(id); },
                              [this, id](QWidget* parent) {
                                  ++m_made;
                                  return new FakeScreen(id, parent);
                              }});
        }
        m_window.setUser({.id = StaffId(5),
                          .name = QStringLiteral("李敏"),
                          .roles = {Role::ServiceAdvisor},
                          .pinHash = {}});
        m_window.showPage(pages::Today);
        showAndWait(m_window);
    }
    FakeScreen* current() const { return dynamic_cast<FakeScreen*>(m_window.currentScreen()); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&m_window, key, modifiers);
    }
    Screen* openOrder() {
        return m_window.openScreen(
            QStringLiteral("order-17"), pages::Reception,
            [](QWidget* parent) { return new FakeScreen(QStringLiteral("W261122-0007"), parent); });
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{Instant{1'795'334'400'000}};
    Desk m_desk{[]() -> Result<std::unique_ptr<Workplace>> {
        return Error(ErrorKind::StoreUnreachable, {}, {{QStringLiteral("host"), 1}});
    }};
    Drafts m_drafts{m_folder.path(), QStringLiteral("5")};
    Theme m_theme{*qApp};
    Language m_language;
    MainWindow m_window{{m_desk, m_drafts, m_clock, BusinessCalendar(), m_theme, m_language}};
    int m_made = 0;
};

}  // namespace

// A window that has grown stays wide: what a screen shows is cut inside of it instead.
TEST_F(MainWindowTest, aWideScreenDoesNotWidenTheWindow) {
    constexpr int Wide = 2000;
    m_window.resize(1366, 768);
    static_cast<FakeScreen*>(m_window.currentScreen())->field->setMinimumWidth(Wide);
    ASSERT_TRUE(waitUntil([&] { return current()->minimumSizeHint().width() >= Wide; }));
    EXPECT_TRUE(settlesDown());
    EXPECT_LE(m_window.minimumSizeHint().width(), 1366);
    EXPECT_EQ(m_window.width(), 1366);
}

TEST_F(MainWindowTest, escGoesBackToThePageOneCameFrom) {
    ASSERT_EQ(current()->title(), QLatin1String("today"));
    openOrder();  // belongs to another page
    m_window.openScreen(QStringLiteral("customer-1"), pages::Reception, [](QWidget* parent) {
        return new FakeScreen(QStringLiteral("customer"), parent);
    });
    press(Qt::Key_Escape);
    EXPECT_EQ(current()->title(), QLatin1String("W261122-0007"));
    press(Qt::Key_Escape);
    EXPECT_EQ(current()->title(), QLatin1String("today"));
}

TEST_F(MainWindowTest, enterOnACheckBoxMovesOn) {
    auto* box = new QCheckBox(QStringLiteral("Read back"), current());
    current()->layout()->addWidget(box);
    ASSERT_TRUE(waitUntil([box] { return box->isVisible(); }));
    box->setFocus();
    ASSERT_TRUE(box->hasFocus());
    QTest::keyClick(box, Qt::Key_Return);
    EXPECT_FALSE(box->hasFocus());
    EXPECT_FALSE(box->isChecked()) << "Space ticks";
}

TEST_F(MainWindowTest, makesAPageWhenItIsFirstShownAndKeepsIt) {
    EXPECT_EQ(m_made, 1);
    FakeScreen* today = current();
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(m_made, 2);
    EXPECT_EQ(current()->title(), QLatin1String("reception"));
    EXPECT_TRUE(m_window.windowTitle().contains(QLatin1String("reception")));
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(current(), today);
    EXPECT_EQ(m_made, 2);
}

TEST_F(MainWindowTest, escClosesWhatStandsOnTop) {
    Screen* order = openOrder();
    EXPECT_EQ(m_window.currentScreen(), order);
    EXPECT_EQ(openOrder(), order);
    const QSignalSpy gone(order, &QObject::destroyed);
    press(Qt::Key_Escape);
    EXPECT_EQ(current()->title(), QLatin1String("today"));
    EXPECT_TRUE(waitUntil([&] { return gone.count() == 1; }));
}

TEST_F(MainWindowTest, ctrlEnterPressesOrLeadsToWhatIsMissing) {
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(current()->pressed, 1);
    const QSignalSpy chosen(current()->bar, &ActionBar::missingChosen);
    current()->bar->setMissing({{QStringLiteral("plate"), QStringLiteral("Plate")}});
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(current()->pressed, 1);
    EXPECT_EQ(chosen.count(), 1);
}

TEST_F(MainWindowTest, factsComeAndGoWithF4AndSurviveTheirScreen) {
    auto* panel = m_window.findChild<FactsColumn*>();
    ASSERT_TRUE(panel->isVisible());
    EXPECT_EQ(panel->content(), current()->facts());
    press(Qt::Key_F4);
    EXPECT_FALSE(panel->isVisible());
    press(Qt::Key_F4);
    EXPECT_TRUE(panel->isVisible());
    openOrder();
    press(Qt::Key_Escape);
    EXPECT_EQ(panel->content(), current()->facts());
}

TEST_F(MainWindowTest, refreshesOnF5) {
    const int before = current()->refreshed;
    press(Qt::Key_F5);
    EXPECT_EQ(current()->refreshed, before + 1);
}

TEST_F(MainWindowTest, ctrlKAndJustTypingReachTheSearchBox) {
    press(Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(m_window.searchBox().hasFocus());
    QTest::keyClick(&m_window.searchBox(), Qt::Key_Escape);
    EXPECT_TRUE(current()->field->control()->hasFocus());
    m_window.setFocus();
    QTest::keyClicks(&m_window, QStringLiteral("W2"));
    EXPECT_TRUE(m_window.searchBox().text().startsWith(QLatin1Char('W')));
    EXPECT_TRUE(m_window.searchBox().hasFocus());
}

TEST_F(MainWindowTest, saysWhyASearchCannotBeDone) {
    m_window.searchBox().setFocus();
    QTest::keyClicks(&m_window.searchBox(), QStringLiteral("1"));
    EXPECT_TRUE(waitUntil([&] { return m_window.searchBox().isListShown(); }));
    EXPECT_FALSE(m_window.searchBox().accessibleDescription().isEmpty());
}

TEST_F(MainWindowTest, noKeyReachesTheScreensUnderACover) {
    m_window.cover(new QWidget);
    EXPECT_TRUE(m_window.isCovered());
    EXPECT_FALSE(m_window.windowTitle().contains(QLatin1String("today")));
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClicks(&m_window, QStringLiteral("x"));
    EXPECT_EQ(m_made, 1);
    EXPECT_EQ(current()->pressed, 0);
    EXPECT_TRUE(m_window.searchBox().text().isEmpty());
    m_window.uncover();
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(m_made, 2);
}

TEST_F(MainWindowTest, f1ShowsTheKeys) {
    press(Qt::Key_F1);
    auto* sheet = m_window.findChild<ShortcutSheet*>();
    ASSERT_NE(sheet, nullptr);
    EXPECT_TRUE(sheet->isVisible());
    EXPECT_EQ(unnamedControls(*sheet), QStringList());
}

TEST_F(MainWindowTest, everyControlHasItsNameInBothLanguages) {
    EXPECT_EQ(unnamedControls(m_window), QStringList());
    m_language.use(LanguageChoice::Chinese, false);
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(unnamedControls(m_window), QStringList());
    EXPECT_EQ(m_window.searchBox().accessibleName(), QStringLiteral("搜索"));
    EXPECT_EQ(m_window.catalogue().action(QStringLiteral("window.reception"))->text(),
              QStringLiteral("新接待"));
}

TEST_F(MainWindowTest, badgesSayHowManyWait) {
    auto* rail = m_window.findChild<Rail*>();
    rail->setBadge(pages::Reception, 4);
    EXPECT_EQ(rail->button(pages::Reception)->badge(), 4);
    EXPECT_EQ(rail->button(pages::Reception)->accessibleDescription(), QLatin1String("4 waiting"));
}

}  // namespace baydesk::testing

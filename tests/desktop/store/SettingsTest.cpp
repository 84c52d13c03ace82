#include "desktop/store/Settings.h"

#include "application/staff/StaffDesk.h"
#include "desktop/staff/PersonDialog.h"
#include "desktop/store/BackupCard.h"
#include "desktop/store/WarrantyDialog.h"
#include "desktop/text/Language.h"
#include "desktop/text/Names.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/DataTable.h"
#include "support/NamedControls.h"
#include "support/ScreenFixture.h"
#include "support/Typing.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <algorithm>

namespace baydesk::testing {

namespace {

class SettingsTest : public ScreenFixture {
protected:
    void SetUp() override {
        ScreenFixture::SetUp();
        m_screen = std::make_unique<Settings>(context(), m_language, m_theme);
        m_screen->resize(1200, 640);
        showAndWait(*m_screen);
        ASSERT_TRUE(waitUntil([&] {
            return m_screen->people()->view()->model()->rowCount() == 1 && !text("name").isEmpty();
        }));
    }
    FormField* field(const char* name) { return fieldOf(*m_screen, name); }
    QString text(const char* name) { return field(name)->controlAs<QLineEdit>()->text(); }
    PersonDialog* openDialog(const QString& button) {
        buttonOf<QPushButton>(*m_screen, button)->click();
        return m_screen->findChild<PersonDialog*>();
    }
    bool isSaved() {
        return waitUntil([&] { return navigator().last().startsWith(QStringLiteral("say")); });
    }

    Language m_language;
    Theme m_theme{*qobject_cast<QApplication*>(QCoreApplication::instance())};
    std::unique_ptr<Settings> m_screen;
};

}  // namespace

TEST_F(SettingsTest, SavesWhatThePapersSay) {
    EXPECT_EQ(text("taxPermille"), QStringLiteral("13"));
    typeInto(field("address"), QStringLiteral("合肥市某路1号"));
    typeInto(field("labourRate"), QStringLiteral("160"));
    typeInto(field("taxPermille"), QStringLiteral("1.5"));
    m_screen->findChild<ActionBar*>()->pressPrimary();
    ASSERT_TRUE(isSaved());
    const Shop shop = asked([](Workplace& workplace) { return shopOf(workplace); });
    EXPECT_EQ(shop.address, QStringLiteral("合肥市某路1号"));
    EXPECT_EQ(shop.labourRate, Money::ofYuan(160));
    EXPECT_EQ(shop.taxPermille, 15);
}

TEST_F(SettingsTest, WhatCannotBeReadStandsAtItsField) {
    typeInto(field("taxPermille"), QStringLiteral("much"));
    m_screen->findChild<ActionBar*>()->pressPrimary();
    EXPECT_TRUE(field("taxPermille")->hasProblem());
    EXPECT_EQ(text("taxPermille"), QStringLiteral("much"));
}

TEST_F(SettingsTest, AddsAPersonWhoThenMaySignIn) {
    PersonDialog* dialog = openDialog(Settings::tr("Add a person"));
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(unnamedControls(*dialog), QStringList());
    typeInto(fieldOf(*dialog, "name"), QStringLiteral("王海"));
    buttonOf<QCheckBox>(*dialog, Names::of(Role::Technician))->setChecked(true);
    typeInto(fieldOf(*dialog, "pin"), QStringLiteral("1357"));
    typeInto(fieldOf(*dialog, "repeat"), QStringLiteral("1357"));
    dialog->actionBar()->pressPrimary();
    ASSERT_TRUE(isSaved());
    ASSERT_TRUE(waitUntil([&] { return m_screen->people()->view()->model()->rowCount() == 2; }));
    const auto people = asked([](Workplace& workplace) { return staffList(workplace); });
    for (const Staff& person : people) {
        if (person.name != QStringLiteral("王海")) continue;
        EXPECT_EQ(person.roles, Roles{Role::Technician});
        told([id = person.id](Workplace& workplace) {
            return signIn(workplace, id, QStringLiteral("1357"));
        });
    }
}

TEST_F(SettingsTest, TheLastManagerStays) {
    PersonDialog* dialog = openDialog(Settings::tr("Change %1").arg(QStringLiteral("李敏")));
    ASSERT_NE(dialog, nullptr);
    buttonOf<QCheckBox>(*dialog, PersonDialog::tr("Works here and may sign in"))->setChecked(false);
    dialog->actionBar()->pressPrimary();
    ASSERT_TRUE(waitUntil([&] {
        const auto labels = dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->property("role") == QStringLiteral("error") &&
                   !label->text().isEmpty();
        });
    }));
    const auto people = asked([](Workplace& workplace) { return staffList(workplace); });
    EXPECT_TRUE(people.front().active);
}

TEST_F(SettingsTest, TheShopPromisesMoreThanTheLawNeverLess) {
    buttonOf<QPushButton>(*m_screen, Settings::tr("Guarantee of repairs…"))->click();
    auto* dialog = m_screen->findChild<WarrantyDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(unnamedControls(*dialog), QStringList());
    FormField* days = fieldOf(*dialog, "days[minor]");
    ASSERT_TRUE(waitUntil([&] { return days->controlAs<QSpinBox>()->value() == 10; }));
    days->controlAs<QSpinBox>()->setValue(9);
    dialog->actionBar()->pressPrimary();
    ASSERT_TRUE(waitUntil([&] { return days->hasProblem(); }));
    days->controlAs<QSpinBox>()->setValue(90);
    dialog->actionBar()->pressPrimary();
    ASSERT_TRUE(isSaved());
    const auto promise = asked([](Workplace& workplace) { return warrantyPromise(workplace); });
    ASSERT_EQ(promise.terms.size(), 1U);
    EXPECT_EQ(promise.terms.at(RepairClass::Minor), (WarrantyTerm{90, 2'000}));
}

TEST_F(SettingsTest, EveryControlHasItsNameInBothLanguages) {
    EXPECT_EQ(unnamedControls(*m_screen), QStringList());
    m_language.use(LanguageChoice::Chinese, false);
    QCoreApplication::processEvents();
    EXPECT_EQ(unnamedControls(*m_screen), QStringList());
    EXPECT_EQ(text("name"), QStringLiteral("城东店"));
}

TEST_F(SettingsTest, ABackupCardThatKnowsNothingYetHasNothingUnnamed) {
    const BackupCard card(context());
    EXPECT_EQ(unnamedControls(card), QStringList());
}

}  // namespace baydesk::testing

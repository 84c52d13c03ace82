// The customer's page where files are doubled, incomplete, or have several owners (R17, R19, R20,
// C15).

#include "application/customer/Merges.h"
#include "desktop/customer/AlikeOffers.h"
#include "desktop/customer/CustomerPage.h"
#include "desktop/customer/Customers.h"
#include "desktop/customer/FilePicker.h"
#include "desktop/customer/FileStateRow.h"
#include "desktop/customer/IncompleteFiles.h"
#include "desktop/customer/MergedFiles.h"
#include "desktop/customer/SameFileDialog.h"
#include "desktop/vehicle/CarPeople.h"
#include "desktop/vehicle/CarPersonDialog.h"
#include "desktop/vehicle/VehicleCard.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/ChoiceRow.h"
#include "desktop/widgets/DataTable.h"
#include "support/NamedControls.h"
#include "support/ScreenFixture.h"
#include "support/Typing.h"
#include "support/Waiting.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

namespace baydesk::testing {

namespace {

class FilesOnScreenTest : public ScreenFixture {
protected:
    void SetUp() override {
        ScreenFixture::SetUp();
        takeCarIn(u"皖A12345"_qs, 90, u"7"_qs);
        m_kept = person(u"客户345"_qs, u"13855120045"_qs);
        m_gone = write(u"客戶345"_qs, u"13900667731"_qs);
    }

    CustomerId write(const QString& name, const QString& phone) {
        Customer customer;
        customer.name = name;
        customer.address = u"练习路 18 号"_qs;
        customer.phones = {{.phone = Phone::of(phone)}};
        return CustomerId(told([=, by = manager()](Workplace& workplace) {
                              return saveCustomer(workplace, Caller{.by = by}, customer);
                          }).id);
    }
    CustomerId person(const QString& name, const QString& phone) {
        for (const AlikeCustomer& each : asked([=](Workplace& workplace) {
                 return customersAlike(workplace, {name, Phone::of(phone)});
             }))
            return each.customer.id;
        return {};
    }
    CustomerView stored(CustomerId id) {
        return asked([id](Workplace& workplace) { return customerView(workplace, id); });
    }
    CustomerPage& open(CustomerId id) {
        m_page = std::make_unique<CustomerPage>(context(), id);
        m_page->resize(1186, 640);
        showAndWait(*m_page);
        m_page->onShown();
        if (id) {
            const QString name = stored(id).customer.name;
            EXPECT_TRUE(waitUntil([&] { return m_page->title().contains(name); }));
        }
        return *m_page;
    }
    QAction* action(const QString& words) {
        for (QAction* each : m_page->screenActions())
            if (each->text() == words && each->isVisible()) return each;
        return nullptr;
    }
    // Opens "Same as …" and picks what `text` finds first.
    SameFileDialog* sameAs(const QString& text) {
        action(u"Same as …"_qs)->trigger();
        auto* dialog = m_page->findChild<SameFileDialog*>();
        if (!dialog) return nullptr;
        typeInto(dialog->picker()->field(), text);
        EXPECT_TRUE(waitUntil([&] { return dialog->picker()->list()->count() > 0; }));
        QTest::keyClick(dialog->picker()->field()->control(), Qt::Key_Return);
        EXPECT_TRUE(waitUntil([&] { return dialog->exchange()->isVisible(); }));
        return dialog;
    }

    CustomerId m_kept;
    CustomerId m_gone;
    std::unique_ptr<CustomerPage> m_page;
};

}  // namespace

TEST_F(FilesOnScreenTest, TwoFilesAreSeenSideBySideAndMerged) {
    open(m_kept);
    SameFileDialog* dialog = sameAs(u"13900667731"_qs);
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(unnamedControls(*dialog), QStringList());
    dialog->actionBar()->pressPrimary();
    ASSERT_TRUE(waitUntil([&] { return stored(m_gone).customer.id == m_kept; }));
    EXPECT_EQ(stored(m_kept).customer.phones.size(), 2U);
    EXPECT_EQ(stored(m_kept).customer.address, u"练习路 18 号"_qs);
    // The trace with its way back.
    ASSERT_TRUE(waitUntil([&] { return buttonOf<QPushButton>(*m_page, u"Undo"_qs) != nullptr; }));
    buttonOf<QPushButton>(*m_page, u"Undo"_qs)->click();
    ASSERT_TRUE(waitUntil([&] { return stored(m_gone).customer.id == m_gone; }));
    EXPECT_EQ(stored(m_kept).customer.phones.size(), 1U);
    EXPECT_TRUE(waitUntil([&] { return !buttonOf<QPushButton>(*m_page, u"Undo"_qs); }));
}

TEST_F(FilesOnScreenTest, TheOtherFileCanBeTheOneThatStays) {
    open(m_kept);
    SameFileDialog* dialog = sameAs(u"13900667731"_qs);
    ASSERT_NE(dialog, nullptr);
    dialog->exchange()->click();
    ASSERT_TRUE(waitUntil([&] {
        return dialog->actionBar()->missing().isEmpty() &&
               buttonOf<QPushButton>(*dialog, u"Merge 客户345 into 客戶345"_qs);
    }));
    dialog->actionBar()->pressPrimary();
    ASSERT_TRUE(waitUntil([&] { return stored(m_kept).customer.id == m_gone; }));
    EXPECT_TRUE(waitUntil([&] { return m_page->title().contains(u"客戶345"_qs); }));
}

TEST_F(FilesOnScreenTest, WhoHasTheVanishedFileOpenIsToldAndLed) {
    open(m_gone);
    const Customer kept = stored(m_kept).customer;
    const Customer gone = stored(m_gone).customer;
    told([=, by = manager()](Workplace& workplace) {
        return mergeCustomers(workplace, Caller{.by = by},
                              {kept.id, kept.version, gone.id, gone.version});
    });
    m_page->refresh();
    ASSERT_TRUE(waitUntil([&] { return m_page->title().contains(u"客户345"_qs); }));
    EXPECT_TRUE(navigator().last().contains(u"merged into that of 客户345"_qs));
}

TEST_F(FilesOnScreenTest, ANewCustomerWhoIsKnownIsOfferedWhileTyping) {
    open({});
    typeInto(fieldOf(*m_page, "name"), u"客户345"_qs);
    auto* offers = m_page->findChild<AlikeOffers*>();
    ASSERT_TRUE(waitUntil([&] { return offers->isVisible(); }));
    EXPECT_EQ(offers->offers().front().customer.id, m_kept);
    typeInto(fieldOf(*m_page, "phones"), u"13977778888"_qs);
    QTest::keyClick(fieldOf(*m_page, "name")->control(), Qt::Key_F6);
    ASSERT_TRUE(waitUntil([&] { return m_page->title().contains(u"客户345"_qs); }));
    // The new phone is added, not swapped.
    ASSERT_TRUE(waitUntil([&] { return m_page->primary()->isEnabled(); }));
    m_page->primary()->trigger();
    ASSERT_TRUE(waitUntil([&] { return stored(m_kept).customer.phones.size() == 2; }));
}

TEST_F(FilesOnScreenTest, APersonIsAddedToACarAndEnds) {
    open(m_kept);
    ASSERT_TRUE(waitUntil([&] { return m_page->findChild<VehicleCard*>() != nullptr; }));
    const QString add = u"Add an owner, sender or payer…"_qs;
    ASSERT_TRUE(waitUntil([&] { return buttonOf<QPushButton>(*m_page, add) != nullptr; }));
    buttonOf<QPushButton>(*m_page, add)->click();
    auto* dialog = m_page->findChild<CarPersonDialog*>();
    ASSERT_NE(dialog, nullptr);
    typeInto(dialog->picker()->field(), u"13900667731"_qs);
    ASSERT_TRUE(waitUntil([&] { return dialog->picker()->list()->count() > 0; }));
    QTest::keyClick(dialog->picker()->field()->control(), Qt::Key_Return);
    dialog->actionBar()->pressPrimary();
    ASSERT_TRUE(waitUntil([&] { return stored(m_gone).vehicles.size() == 1; }));
    const auto open = [&] { return buttonOf<QPushButton>(*m_page, u"客戶345"_qs); };
    ASSERT_TRUE(waitUntil([&] { return open() != nullptr; }));
    const QList<QPushButton*> buttons = m_page->findChildren<QPushButton*>();
    for (QPushButton* each : buttons)
        if (each->accessibleName() == u"客戶345 is no longer: Owner"_qs) each->click();
    ASSERT_TRUE(waitUntil([&] {
        const auto owners = stored(m_gone).vehicles.front().vehicle.owners;
        return owners.size() == 2 && !owners.back().isNow();
    }));
}

TEST_F(FilesOnScreenTest, WhatAFileLacksLeadsToItsField) {
    open(m_kept);
    ASSERT_TRUE(waitUntil([&] { return buttonOf<QPushButton>(*m_page, u"VIN"_qs) != nullptr; }));
    buttonOf<QPushButton>(*m_page, u"VIN"_qs)->click();
    EXPECT_TRUE(fieldOf(*m_page, "vin")->control()->hasFocus());
    buttonOf<QPushButton>(*m_page, u"address"_qs)->click();
    EXPECT_TRUE(fieldOf(*m_page, "address")->control()->hasFocus());
}

TEST_F(FilesOnScreenTest, AVinTellsBrandAndYear) {
    open(m_kept);
    ASSERT_TRUE(waitUntil([&] { return m_page->findChild<VehicleCard*>() != nullptr; }));
    ASSERT_TRUE(waitUntil([&] { return fieldOf(*m_page, "brand")->isVisible(); }));
    typeInto(fieldOf(*m_page, "brand"), {});
    typeInto(fieldOf(*m_page, "vin"), u"LGBH12E07CY123456"_qs);
    EXPECT_EQ(fieldOf(*m_page, "brand")->controlAs<QLineEdit>()->text(), u"Nissan"_qs);
    EXPECT_EQ(fieldOf(*m_page, "modelYear")->controlAs<QLineEdit>()->text(), u"2012"_qs);
}

TEST_F(FilesOnScreenTest, IncompleteFilesAreAListWithAFigure) {
    Customers screen(context());
    screen.resize(1186, 640);
    showAndWait(screen);
    screen.onShown();
    ASSERT_TRUE(waitUntil(
        [&] { return buttonOf<QAbstractButton>(screen, u"Incomplete files: 1"_qs) != nullptr; }));
    buttonOf<QAbstractButton>(screen, u"Incomplete files: 1"_qs)->click();
    ASSERT_TRUE(waitUntil([&] { return screen.incomplete()->current() == m_kept; }));
    screen.primary()->trigger();
    EXPECT_EQ(navigator().last(), u"customer %1"_qs.arg(m_kept.value()));
    EXPECT_EQ(unnamedControls(screen), QStringList());
}

}  // namespace baydesk::testing

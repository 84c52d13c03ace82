#include "desktop/customer/CustomerPage.h"

#include "application/settlement/Credits.h"
#include "desktop/reception/Reception.h"
#include "desktop/settlement/AccountCard.h"
#include "desktop/settlement/CreditDialog.h"
#include "desktop/settlement/TenderEntry.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/MergeDialog.h"
#include "support/NamedControls.h"
#include "support/OrderDesk.h"
#include "support/StoreFixture.h"
#include "support/Waiting.h"

#include <gtest/gtest.h>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

namespace baydesk::testing {

namespace {

// 陈国强, who may put things on account, with his one car in the shop.
class CustomerPageTest : public ::testing::Test {
protected:
    CustomerId customer() { return m_shop.state().payer; }
    Caller manager() const { return {.by = m_shop.manager()}; }
    // ¥560.00 of brakes, all of it put on account.
    void putOnAccount() {
        expectDone(grantCredit(m_shop.workplace(), manager(),
                               {.customer = customer(),
                                .limit = Money::ofYuan(2000),
                                .validUntil = QDate(2026, 12, 31),
                                .paper = QStringLiteral("协议 12")}));
        m_shop.addBrakeJob();
        m_shop.offerAll();
        m_shop.approveAll();
        m_shop.dispatchAll();
        m_shop.startAll();
        m_shop.finishAll();
        m_shop.passAll();
        m_shop.makeReady();
        const Money due = m_shop.state().bill().due();
        expectDone(settle(m_shop.workplace(), manager(), m_shop.order(),
                          {{.tender = Tender::OnAccount, .amount = due}}, Money()));
    }
    void payOff(Money amount) {
        expectDone(takeReceivable(m_shop.workplace(), manager(), customer(),
                                  {{.tender = Tender::Cash, .amount = amount}}));
    }
    static void expectDone(const Result<Outcome>& outcome) {
        EXPECT_TRUE(outcome.ok()) << (outcome ? "" : describe(outcome.error()).toStdString());
    }
    CustomerPage& open() {
        m_page = std::make_unique<CustomerPage>(m_shop.context(), customer());
        m_page->resize(1186, 640);
        showAndWait(*m_page);
        return *m_page;
    }
    Customer stored() { return customerView(m_shop.workplace(), customer())->customer; }
    void elsewhere(const std::function<void(Customer&)>& change) {
        Customer changed = stored();
        change(changed);
        expectDone(saveCustomer(m_shop.workplace(), manager(), changed));
    }
    void type(const QString& label, const QString& text) {
        for (FormField* each : m_page->findChildren<FormField*>()) {
            if (each->label() != label) continue;
            ASSERT_TRUE(waitUntil([&] { return m_page->title().contains(u"陈国强"_qs); }));
            each->control()->setFocus();
            QTest::keyClicks(each->control(), text);
            return;
        }
        ADD_FAILURE() << "no field " << qPrintable(label);
    }
    QString account() const {
        const auto* card = m_page->findChild<AccountCard*>();
        QStringList words;
        for (const QLabel* each : card->findChildren<QLabel*>())
            if (each->isVisible()) words << each->text();
        for (const QPushButton* each : card->findChildren<QPushButton*>())
            if (each->isVisible()) words << each->text();
        return words.join(u" | "_qs);
    }
    bool says(const QString& words) {
        return waitUntil([&] { return account().contains(words); });
    }
    QAction* action(const QString& start) const {
        for (QAction* each : m_page->screenActions())
            if (each->text().startsWith(start) && each->isVisible()) return each;
        return nullptr;
    }

    OrderDesk m_shop;
    std::unique_ptr<CustomerPage> m_page;
};

}  // namespace

TEST_F(CustomerPageTest, whatTwoPeopleChangedInDifferentFieldsIsAllKept) {
    open();
    type(u"Note"_qs, u"waits in the shop"_qs);
    elsewhere([](Customer& stored) {
        stored.address = u"练习路 18 号"_qs;
        stored.phones.push_back({Phone::of(u"13900001111"_qs)});
    });
    m_page->primary()->trigger();
    ASSERT_TRUE(waitUntil([&] { return stored().note == u"waits in the shop"_qs; }));
    EXPECT_EQ(stored().address, u"练习路 18 号"_qs);
    EXPECT_EQ(stored().phones.size(), 2U);
}

TEST_F(CustomerPageTest, whereBothChangedTheSameFieldItIsAskedWhatStays) {
    open();
    type(u"Note"_qs, u"waits in the shop"_qs);
    type(u"Address"_qs, u"east gate"_qs);
    elsewhere([](Customer& stored) { stored.note = u"calls again"_qs; });
    m_page->primary()->trigger();
    MergeDialog* asked = nullptr;
    ASSERT_TRUE(waitUntil([&] { return (asked = m_page->findChild<MergeDialog*>()) != nullptr; }));
    EXPECT_EQ(stored().note, u"calls again"_qs) << "nothing is overwritten unseen";
    asked->theirs(0)->click();
    asked->actionBar()->pressPrimary();
    ASSERT_TRUE(waitUntil([&] { return stored().address == u"east gate"_qs; }));
    EXPECT_EQ(stored().note, u"calls again"_qs);
}

TEST_F(CustomerPageTest, anAgreementThatSomebodyElseChangedIsBroughtTogether) {
    putOnAccount();
    open();
    ASSERT_TRUE(waitUntil([&] { return action(u"Credit agreement"_qs) != nullptr; }));
    action(u"Credit agreement"_qs)->trigger();
    CreditDialog* dialog = nullptr;
    ASSERT_TRUE(
        waitUntil([&] { return (dialog = m_page->findChild<CreditDialog*>()) != nullptr; }));
    expectDone(grantCredit(m_shop.workplace(), manager(),
                           {.customer = customer(),
                            .limit = Money::ofYuan(2000),
                            .validUntil = QDate(2027, 6, 30),
                            .paper = u"协议 12"_qs,
                            .version = 1}));
    dialog->field(u"paper"_qs)->controlAs<QLineEdit>()->setText(u"协议 13"_qs);
    dialog->actionBar()->pressPrimary();
    const auto agreement = [this] { return *creditOf(m_shop.workplace(), customer())->agreement; };
    ASSERT_TRUE(waitUntil([&] { return agreement().paper == u"协议 13"_qs; }));
    EXPECT_EQ(agreement().validUntil, QDate(2027, 6, 30));
}

TEST_F(CustomerPageTest, whoHasNoCreditHasNoAccount) {
    open();
    EXPECT_TRUE(waitUntil([&] { return action(u"Save 陈国强"_qs) != nullptr; }));
    EXPECT_FALSE(m_page->findChild<AccountCard*>()->isVisible());
    EXPECT_EQ(action(u"Pay off"_qs), nullptr);
}

TEST_F(CustomerPageTest, theAccountShowsEachOrderWhatWasPaidAndTheSum) {
    putOnAccount();
    payOff(Money::ofYuan(200));
    open();
    EXPECT_TRUE(says(u"On account: ¥360.00 owed"_qs)) << account().toStdString();
    EXPECT_TRUE(says(m_shop.state().number)) << account().toStdString();
    const QString words = account();
    EXPECT_TRUE(words.contains(u"¥560.00"_qs)) << words.toStdString();
    EXPECT_TRUE(words.contains(u"¥200.00"_qs)) << words.toStdString();
    EXPECT_TRUE(words.contains(u"limit ¥2,000.00"_qs)) << words.toStdString();
    ASSERT_TRUE(waitUntil([&] { return action(u"Pay off ¥360.00"_qs) != nullptr; }));
    EXPECT_EQ(unnamedControls(*m_page), QStringList());
}

TEST_F(CustomerPageTest, payingOffFromThePageLeavesNothingOwed) {
    putOnAccount();
    open();
    ASSERT_TRUE(waitUntil([&] { return action(u"Pay off"_qs) != nullptr; }));
    action(u"Pay off"_qs)->trigger();
    CreditDialog* dialog = nullptr;
    ASSERT_TRUE(waitUntil([&] { return (dialog = m_page->findChild<CreditDialog*>()); }));
    EXPECT_EQ(unnamedControls(*dialog), QStringList());
    dialog->tenders()->keyOf(Tender::Cash)->click();
    dialog->action()->trigger();
    EXPECT_TRUE(says(u"nothing owed"_qs)) << account().toStdString();
    EXPECT_TRUE(account().contains(u"Last paid"_qs)) << account().toStdString();
    EXPECT_TRUE(waitUntil([&] { return action(u"Pay off"_qs) == nullptr; }));
}

TEST_F(CustomerPageTest, everyControlOfTheAgreementAndOfAReceptionHasAName) {
    CustomerPage& page = open();
    ASSERT_TRUE(waitUntil([&] { return action(u"Credit agreement"_qs) != nullptr; }));
    action(u"Credit agreement"_qs)->trigger();
    CreditDialog* dialog = nullptr;
    ASSERT_TRUE(waitUntil([&] { return (dialog = page.findChild<CreditDialog*>()); }));
    EXPECT_EQ(unnamedControls(*dialog), QStringList());
    Reception reception(m_shop.context());
    showAndWait(reception);
    EXPECT_EQ(unnamedControls(reception), QStringList());
}

}  // namespace baydesk::testing

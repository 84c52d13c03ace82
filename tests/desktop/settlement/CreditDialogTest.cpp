#include "desktop/settlement/CreditDialog.h"

#include "application/settlement/Credits.h"
#include "desktop/settlement/TenderEntry.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/MoneyEdit.h"
#include "support/NamedControls.h"
#include "support/OrderDesk.h"
#include "support/Waiting.h"

#include <gtest/gtest.h>
#include <QAction>
#include <QLineEdit>

namespace baydesk::testing {

namespace {

class CreditDialogTest : public ::testing::Test {
protected:
    CreditDialogTest() { showAndWait(m_window); }

    CreditDialog* show(CreditDialog::Purpose purpose) {
        const auto credit = creditOf(m_shop.workplace(), payer());
        EXPECT_TRUE(credit);
        auto* dialog = new CreditDialog(m_shop.context(), payer(), *credit, purpose, &m_window);
        dialog->open();
        EXPECT_TRUE(waitUntil([&] { return dialog->isVisible(); }));
        EXPECT_EQ(unnamedControls(*dialog), QStringList());
        return dialog;
    }
    static void type(const CreditDialog* dialog, const char* field, const QString& text) {
        dialog->field(QLatin1String(field))->controlAs<QLineEdit>()->setText(text);
    }
    static QStringList missing(const CreditDialog* dialog) {
        QStringList words;
        for (const Missing& each : dialog->actionBar()->missing()) words.append(each.words);
        return words;
    }
    CustomerId payer() { return m_shop.state().payer; }
    // The payer's signed agreement, and a settled bill of ¥100.00 on it.
    void owe() {
        const CreditAgreement agreement{.customer = payer(),
                                        .limit = Money::ofYuan(5'000),
                                        .validUntil = QDate(2027, 12, 31),
                                        .paper = QStringLiteral("协议 2026-08"),
                                        .version = 0};
        ASSERT_TRUE(grantCredit(m_shop.workplace(), {.by = m_shop.manager()}, agreement));
        m_shop.addJob(
            QStringLiteral("抛光"),
            {m_shop.labourLine(QStringLiteral("抛光"), Quantity::of(1), Money::ofYuan(100))});
        m_shop.offerAll();
        m_shop.approveAll();
        m_shop.dispatchAll();
        m_shop.startAll();
        m_shop.finishAll();
        m_shop.passAll();
        m_shop.makeReady();
        ASSERT_TRUE(settle(m_shop.workplace(), {.by = m_shop.manager()}, m_shop.order(),
                           {{.tender = Tender::OnAccount, .amount = Money::ofYuan(100)}}, {}));
    }
    Money owedNow() { return creditOf(m_shop.workplace(), payer())->owed; }

    OrderDesk m_shop;
    QWidget m_window;
};

}  // namespace

TEST_F(CreditDialogTest, GrantsALimitOnASignedPaperUntilADay) {
    CreditDialog* dialog = show(CreditDialog::Purpose::Agreement);
    EXPECT_EQ(missing(dialog).size(), 3) << "limit, last day, signed paper";
    type(dialog, "limit", QStringLiteral("5000"));
    type(dialog, "validUntil", QStringLiteral("2027-13-01"));
    type(dialog, "paper", QStringLiteral("协议 2026-08"));
    EXPECT_EQ(missing(dialog).size(), 1) << "that is no day";
    type(dialog, "validUntil", QStringLiteral("2027-12-31"));
    EXPECT_EQ(missing(dialog), QStringList());
    dialog->action()->trigger();
    ASSERT_TRUE(
        waitUntil([&] { return creditOf(m_shop.workplace(), payer())->agreement.has_value(); }));
    const CreditAgreement agreement = *creditOf(m_shop.workplace(), payer())->agreement;
    EXPECT_EQ(agreement.limit, Money::ofYuan(5'000));
    EXPECT_EQ(agreement.validUntil, QDate(2027, 12, 31));
    EXPECT_EQ(agreement.paper, QStringLiteral("协议 2026-08"));
}

TEST_F(CreditDialogTest, ADebtIsPaidByADeliberateTender) {
    owe();
    ASSERT_EQ(owedNow(), Money::ofYuan(100));
    CreditDialog* dialog = show(CreditDialog::Purpose::Payment);
    EXPECT_EQ(missing(dialog).size(), 1) << "nothing is paid by itself";
    EXPECT_FALSE(dialog->tenders()->keyOf(Tender::OnAccount)->isVisible());
    dialog->tenders()->keyOf(Tender::Cash)->click();
    EXPECT_EQ(missing(dialog), QStringList());
    dialog->tenders()->handedOver()->setText(QStringLiteral("90"));
    EXPECT_TRUE(missing(dialog).join(u' ').contains(QStringLiteral("¥10.00")));
    dialog->tenders()->handedOver()->setText(QStringLiteral("100"));
    dialog->tenders()->amountField(0)->setText(QStringLiteral("120"));
    EXPECT_FALSE(missing(dialog).isEmpty()) << "more than is owed";
    dialog->tenders()->amountField(0)->setText(QStringLiteral("60"));
    EXPECT_EQ(missing(dialog), QStringList());
    dialog->action()->trigger();
    EXPECT_TRUE(waitUntil([&] { return owedNow() == Money::ofYuan(40); }));
}

}  // namespace baydesk::testing

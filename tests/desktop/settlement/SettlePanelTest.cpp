#include "desktop/settlement/SettlePanel.h"

#include "application/settlement/Shifts.h"
#include "desktop/order/SumList.h"
#include "desktop/settlement/DiscountDialog.h"
#include "desktop/settlement/MoneyBackDialogs.h"
#include "desktop/settlement/OnCreditDialog.h"
#include "desktop/settlement/ReleaseForm.h"
#include "desktop/settlement/ShiftDialog.h"
#include "desktop/settlement/TenderEntry.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/MoneyEdit.h"
#include "support/OrderPageFixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace baydesk::testing {

namespace {

class SettlePanelTest : public OrderPageFixture {
protected:
    SettlePanel& settle() { return panel<SettlePanel>(Step::Settle); }
    // ¥35.60 in all.
    void agree() {
        shop().addJob(
            QStringLiteral("洗车"),
            {shop().labourLine(QStringLiteral("洗车"), Quantity::of(1), Money::ofFen(3'560))});
        shop().offerAll();
        shop().approveAll();
    }
    void makeReady() {
        agree();
        shop().dispatchAll();
        shop().startAll();
        shop().finishAll();
        shop().passAll();
        shop().makeReady();
        open();
        ASSERT_EQ(page().shownStep(), Step::Settle);
    }
    // The dialog that a button opens.
    template <typename Kind>
    Kind* opened(QPushButton* button) {
        button->click();
        Kind* found = nullptr;
        EXPECT_TRUE(waitUntil([&] {
            found = page().template findChild<Kind*>();
            return found != nullptr && found->isVisible();
        }));
        return found;
    }
    static void type(MoneyDialog* dialog, const char* field, const QString& text) {
        dialog->field(QLatin1String(field))->template controlAs<QLineEdit>()->setText(text);
    }
    // Types an amount into the first row.
    void pay(const QString& text) {
        MoneyEdit* field = settle().tenders()->amountField(0);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    void takeAll(Tender tender) { settle().tenders()->keyOf(tender)->click(); }
    MoneyEdit* oddFen() { return settle().oddFen()->controlAs<MoneyEdit>(); }
};

}  // namespace

TEST_F(SettlePanelTest, SettlesWithTwoTenders) {
    makeReady();
    pay(QStringLiteral("20"));
    EXPECT_FALSE(button()->isEnabled());
    EXPECT_TRUE(missingWords().join(QLatin1Char(' ')).contains(QStringLiteral("¥15.60")));
    settle().tenders()->addButton()->click();
    settle().tenders()->tenderField(1)->setCurrentIndex(2);
    ASSERT_TRUE(button()->isEnabled());
    press(page().primary());
    ASSERT_TRUE(becomes([](const OrderState& order) { return order.settlement.has_value(); }));
    const OrderState order = shop().state();
    ASSERT_EQ(order.payments.size(), 2U);
    EXPECT_EQ(order.payments[0].amount, Money::ofYuan(20));
    EXPECT_EQ(order.payments[1].tender, Tender::Alipay);
    EXPECT_EQ(order.settlement->total, Money::ofFen(3'560));
}

TEST_F(SettlePanelTest, WaivesOddFenUpToTheCeiling) {
    makeReady();
    takeAll(Tender::WeChat);
    oddFen()->setText(QStringLiteral("0.60"));
    EXPECT_TRUE(button()->text().contains(QStringLiteral("¥35.00")));
    EXPECT_EQ(settle().tenders()->total(), Money::ofYuan(35)) << "the rest follows";
    oddFen()->setText(QStringLiteral("6"));
    EXPECT_FALSE(button()->isEnabled()) << "more than ¥5.00 is not odd";
    EXPECT_TRUE(button()->text().contains(QStringLiteral("¥35.60"))) << "nothing is waived by it";
    EXPECT_TRUE(settle().oddFen()->hasProblem());
    oddFen()->setText(QStringLiteral("0.60"));
    press(page().primary());
    ASSERT_TRUE(becomes([](const OrderState& order) { return order.settlement.has_value(); }));
    EXPECT_EQ(shop().state().settlement->oddFen, Money::ofFen(60));
    EXPECT_EQ(shop().state().settlement->total, Money::ofYuan(35));
}

TEST_F(SettlePanelTest, ADoublePressSettlesOnce) {
    makeReady();
    takeAll(Tender::Cash);
    QAction* primary = page().primary();
    press(primary);
    press(primary);
    ASSERT_TRUE(becomes([](const OrderState& order) { return order.settlement.has_value(); }));
    EXPECT_EQ(shop().state().payments.size(), 1U);
}

TEST_F(SettlePanelTest, AKeyTooManyAfterReadySettlesNothing) {
    makeReady();
    EXPECT_FALSE(button()->isEnabled());
    page().actionBar()->pressPrimary();
    page().actionBar()->pressPrimary();
    EXPECT_TRUE(settle().tenders()->amountField(0)->hasFocus()) << "it leads to the amount";
    EXPECT_TRUE(shop().state().payments.empty());
    EXPECT_FALSE(shop().state().settlement);
    EXPECT_EQ(missingWords().size(), 1);
    takeAll(Tender::Cash);
    EXPECT_TRUE(button()->isEnabled());
}

TEST_F(SettlePanelTest, TooLittleCashIsNotTaken) {
    makeReady();
    takeAll(Tender::Cash);
    settle().tenders()->handedOver()->setText(QStringLiteral("30"));
    EXPECT_FALSE(button()->isEnabled());
    EXPECT_FALSE(settle().partPayment()->isEnabled());
    EXPECT_TRUE(missingWords().join(u' ').contains(QStringLiteral("¥5.60")));
    settle().tenders()->amountField(0)->setFocus();
    page().actionBar()->pressPrimary();
    EXPECT_TRUE(settle().tenders()->handedOver()->hasFocus());
    settle().tenders()->handedOver()->setText(QStringLiteral("40"));
    EXPECT_TRUE(button()->isEnabled());
    EXPECT_TRUE(settle().partPayment()->isEnabled());
}

TEST_F(SettlePanelTest, TheChangeIsReadWhenTheMoneyHasBeenTaken) {
    makeReady();
    takeAll(Tender::Cash);
    settle().tenders()->handedOver()->setText(QStringLiteral("40"));
    page().actionBar()->pressPrimary();
    ASSERT_TRUE(becomes([](const OrderState& order) { return order.isLocked(); }));
    const auto told = [this] {
        for (const SumList* list : settle().findChildren<SumList*>())
            for (const SumRow& row : list->rows())
                if (row.label.contains(QStringLiteral("¥40.00"))) return row.amount;
        return QString();
    };
    EXPECT_TRUE(waitUntil([&told] { return told() == QStringLiteral("¥4.40"); }));
}

TEST_F(SettlePanelTest, SaysWhereTooMuchIsPaid) {
    makeReady();
    pay(QStringLiteral("40"));
    EXPECT_FALSE(button()->isEnabled());
    const QString words = settle().tenders()->amountField(0)->accessibleDescription();
    EXPECT_TRUE(words.contains(QStringLiteral("¥35.60"))) << "the whole sentence stands there";
    EXPECT_LT(missingWords().first().size(), 25) << "the bar is short";
    pay(QStringLiteral("35.60"));
    EXPECT_TRUE(settle().tenders()->amountField(0)->accessibleDescription().isEmpty());
}

TEST_F(SettlePanelTest, NothingIsWaivedOnABillThatStillGrows) {
    agree();
    open();
    page().showStep(Step::Settle);
    EXPECT_FALSE(settle().oddFen()->isVisible());
    for (const QPushButton* each : settle().findChildren<QPushButton*>())
        EXPECT_FALSE(each->isVisible() && each->text().contains(QStringLiteral("¥0.60")));
}

TEST_F(SettlePanelTest, TakesADepositBeforeTheCarIsReady) {
    agree();
    open();
    page().showStep(Step::Settle);
    pay(QStringLiteral("10"));
    EXPECT_FALSE(button()->isEnabled()) << "not ready";
    press(settle().partPayment());
    ASSERT_TRUE(becomes([](const OrderState& order) { return order.payments.size() == 1; }));
    EXPECT_TRUE(shop().state().payments.front().deposit);
    EXPECT_TRUE(waitUntil([&] { return settle().tenders()->tenders().empty(); }))
        << "the rest is not paid by itself";
    EXPECT_TRUE(waitUntil([&] { return button()->text().contains(QStringLiteral("¥25.60")); }))
        << "the button names what is still to pay";
}

TEST_F(SettlePanelTest, SaysWhatIsMissingAtTheHandOver) {
    makeReady();
    shop().settleAll();
    open();
    EXPECT_FALSE(button()->isEnabled());
    EXPECT_EQ(missingWords().size(), 3) << "belongings, key, old parts";
    EXPECT_TRUE(settle().releaseForm()->isVisible());
}

TEST_F(SettlePanelTest, AsksTheFloatOnceWhereNoShiftIsOpen) {
    makeReady();
    EXPECT_FALSE(settle().opening()->isVisible()) << "the manager's shift is open";
    ASSERT_TRUE(closeShift(shop().workplace(), {.by = shop().manager()},
                           {{Tender::Cash, Money::ofYuan(500)}}, {}));
    open();
    EXPECT_TRUE(settle().opening()->isVisible());
    takeAll(Tender::WeChat);
    EXPECT_FALSE(button()->isEnabled());
    settle().opening()->controlAs<MoneyEdit>()->setText(QStringLiteral("200"));
    ASSERT_TRUE(button()->isEnabled());
    press(page().primary());
    ASSERT_TRUE(becomes([](const OrderState& order) { return order.settlement.has_value(); }));
    EXPECT_TRUE(shop().state().payments.front().shift);
}

TEST_F(SettlePanelTest, GivesADiscountWithStandardAndReason) {
    makeReady();
    auto* dialog = opened<DiscountDialog>(settle().discountButton());
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(unnamedControls(*dialog), QStringList());
    type(dialog, "amount", QStringLiteral("5.60"));
    type(dialog, "standard", QStringLiteral("会员价"));
    type(dialog, "reason", QStringLiteral("老客户"));
    EXPECT_FALSE(dialog->field(QStringLiteral("pin"))->isVisible()) << "the manager may alone";
    dialog->action()->trigger();
    ASSERT_TRUE(becomes([](const OrderState& order) { return order.discount.has_value(); }));
    EXPECT_TRUE(waitUntil([&] { return button()->text().contains(QStringLiteral("¥30.00")); }));
    const QString bill = settle().bill()->accessibleName();
    for (const QString& part : {QStringLiteral("会员价"), QStringLiteral("老客户"),
                                shop().view().staffName(shop().manager())})
        EXPECT_TRUE(bill.contains(part)) << part.toStdString();
}

TEST_F(SettlePanelTest, GivesMoneyBackAfterTheSettlement) {
    makeReady();
    shop().settleAll();
    open();
    auto* dialog = opened<RefundDialog>(settle().refundButton());
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(unnamedControls(*dialog), QStringList());
    type(dialog, "amount", QStringLiteral("10"));
    type(dialog, "reason", QStringLiteral("补偿"));
    dialog->action()->trigger();
    ASSERT_TRUE(becomes([](const OrderState& order) { return order.payments.size() == 2; }));
    EXPECT_EQ(shop().state().payments.back().amount, Money::ofYuan(-10));
}

TEST_F(SettlePanelTest, ReversesASettledOrderIntoAFreshOne) {
    makeReady();
    shop().settleAll();
    open();
    auto* dialog = opened<ReverseDialog>(settle().reverseButton());
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(unnamedControls(*dialog), QStringList());
    type(dialog, "reason", QStringLiteral("开错"));
    dialog->action()->trigger();
    ASSERT_TRUE(becomes([](const OrderState& order) { return order.reversal.has_value(); }));
    EXPECT_TRUE(waitUntil([&] { return !shop().navigator().openedOrders.empty(); }));
}

TEST_F(SettlePanelTest, CancelsAnOrderThatNobodyWants) {
    agree();
    open();
    auto* dialog = opened<CancelDialog>(page().cancelButton());
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(unnamedControls(*dialog), QStringList());
    type(dialog, "reason", QStringLiteral("客户不修了"));
    for (QCheckBox* each : dialog->findChildren<QCheckBox*>())
        if (each->isVisible()) each->setChecked(true);
    dialog->action()->trigger();
    ASSERT_TRUE(becomes([](const OrderState& order) { return order.isCancelled(); }));
    EXPECT_TRUE(waitUntil([&] { return page().primary() == nullptr; }));
}

TEST_F(SettlePanelTest, ClosesTheShiftWithItsCount) {
    makeReady();
    shop().settleAll();
    open();
    auto* dialog = opened<ShiftDialog>(settle().shiftButton());
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(unnamedControls(*dialog), QStringList());
    type(dialog, "counted.cash", QStringLiteral("535.60"));
    dialog->action()->trigger();
    EXPECT_TRUE(waitUntil([&] { return !shop().navigator().shiftReports.empty(); }))
        << "its report is printed";
    const auto open = openShiftOf(shop().workplace(), shop().manager());
    ASSERT_TRUE(open);
    EXPECT_FALSE(*open);
}

TEST_F(SettlePanelTest, AManagerLetsACarGoThatNoAgreementCovers) {
    makeReady();
    EXPECT_FALSE(settle().onCreditButton()->isVisible());
    takeAll(Tender::OnAccount);
    EXPECT_FALSE(button()->isEnabled()) << "the payer has no agreement";
    ASSERT_TRUE(settle().onCreditButton()->isVisible());
    auto* dialog = opened<OnCreditDialog>(settle().onCreditButton());
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->field(QStringLiteral("pin"))->isVisible()) << "one's own leave";
    EXPECT_EQ(unnamedControls(*dialog), QStringList());
    type(dialog, "creditReason", QStringLiteral("周五转账"));
    type(dialog, "payUntil", QStringLiteral("2001-01-01"));
    dialog->action()->trigger();
    ASSERT_TRUE(waitUntil([&] { return dialog->field(QStringLiteral("payUntil"))->hasProblem(); }));
    EXPECT_FALSE(shop().state().settlement);
    type(dialog, "payUntil", QStringLiteral("2099-01-01"));
    dialog->action()->trigger();
    ASSERT_TRUE(becomes([](const OrderState& order) { return order.settlement.has_value(); }));
    EXPECT_EQ(shop().state().settlement->credit->reason, QStringLiteral("周五转账"));
}

}  // namespace baydesk::testing

#include "application/parts/PriceBook.h"
#include "application/settlement/Cashier.h"
#include "application/staff/StaffDesk.h"
#include "desktop/settlement/MoneyBackDialogs.h"
#include "desktop/widgets/FormField.h"
#include "support/OrderPageFixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace baydesk::testing {

namespace {

// A service advisor stops the order, at every stage that it can be stopped at.
class CancelOrderTest : public OrderPageFixture {
protected:
    CancelOrderTest() {
        const StaffForm form{.id = {},
                             .name = QStringLiteral("孙顾问"),
                             .roles = Roles{Role::ServiceAdvisor},
                             .active = true,
                             .newPin = QStringLiteral("1357")};
        const auto added = saveStaff(shop().workplace(), {.by = shop().manager()}, form);
        EXPECT_TRUE(added.ok());
        if (added) m_advisor = StaffId(added->id);
    }
    void quote() {
        shop().addBrakeJob();
        shop().offerAll();
    }
    void agree() {
        quote();
        shop().approveAll();
    }
    void begin() {
        agree();
        shop().dispatchAll();
        shop().startAll();
    }
    void payDeposit() {
        const auto paid = takePayment(shop().workplace(), {.by = shop().manager()}, shop().order(),
                                      {{.tender = Tender::Cash, .amount = Money::ofYuan(300)}});
        EXPECT_TRUE(paid.ok());
    }
    CancelDialog* ask() {
        open();
        EXPECT_TRUE(page().cancelButton()->isVisible());
        page().cancelButton()->click();
        auto* dialog = page().findChild<CancelDialog*>();
        EXPECT_NE(dialog, nullptr);
        return dialog;
    }
    CancelDialog* askAsAdvisor() {
        shop().signIn(m_advisor);
        return ask();
    }
    static void type(CancelDialog* dialog, const char* field, const QString& text) {
        dialog->field(QLatin1String(field))->controlAs<QLineEdit>()->setText(text);
    }
    static QComboBox* deposit(CancelDialog* dialog) {
        return dialog->field(QStringLiteral("deposit"))->controlAs<QComboBox>();
    }
    static void fill(CancelDialog* dialog) {
        type(dialog, "reason", QStringLiteral("客户不修了"));
        const QList<QCheckBox*> boxes = dialog->findChildren<QCheckBox*>();
        boxes.last()->setChecked(true);  // handed back
    }
    static QStringList missing(CancelDialog* dialog) {
        QStringList words;
        for (const Missing& each : dialog->findChild<ActionBar*>()->missing())
            words.append(each.words);
        return words;
    }
    bool becomesCancelled() {
        return becomes([](const OrderState& order) { return order.isCancelled(); });
    }
    Quantity reservedPads() {
        const auto found = findParts(shop().workplace(), QStringLiteral("BP-1021"), 1);
        return found && !found->empty() ? found->front().reserved : Quantity();
    }

    StaffId m_advisor;
};

}  // namespace

TEST_F(CancelOrderTest, aDraftIsStoppedWithAReasonOnceTheKeyIsBack) {
    CancelDialog* dialog = askAsAdvisor();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(missing(dialog).size(), 2) << "the reason, and the key";
    fill(dialog);
    EXPECT_EQ(missing(dialog), QStringList());
    dialog->action()->trigger();
    EXPECT_TRUE(becomesCancelled());
    EXPECT_TRUE(waitUntil([&] { return !page().cancelButton()->isVisible(); }));
}

TEST_F(CancelOrderTest, aQuoteIsStoppedOnItsOwnStepWithoutAMouse) {
    quote();
    shop().signIn(m_advisor);
    open();
    QTest::keyClick(&page(), Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = page().findChild<CancelDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(page().shownStep(), Step::Quote);
    fill(dialog);
    dialog->action()->trigger();
    EXPECT_TRUE(becomesCancelled());
}

TEST_F(CancelOrderTest, anAgreedOrderGivesItsReservedPartsFree) {
    agree();
    EXPECT_GT(reservedPads(), Quantity());
    CancelDialog* dialog = askAsAdvisor();
    ASSERT_NE(dialog, nullptr);
    fill(dialog);
    dialog->action()->trigger();
    EXPECT_TRUE(becomesCancelled());
    EXPECT_EQ(reservedPads(), Quantity());
    EXPECT_EQ(shop().state().cancellation->reason, QStringLiteral("客户不修了"));
}

TEST_F(CancelOrderTest, workThatHasBegunIsStoppedByTheManagerAndTheAdvisorReadsWhy) {
    begin();
    CancelDialog* dialog = askAsAdvisor();
    ASSERT_NE(dialog, nullptr);
    fill(dialog);
    ASSERT_EQ(missing(dialog).size(), 1);
    EXPECT_TRUE(missing(dialog).front().contains(QLatin1String("right to")))
        << missing(dialog).front().toStdString();
    dialog->action()->trigger();
    EXPECT_FALSE(shop().state().isCancelled());
    dialog->reject();
    EXPECT_TRUE(waitUntil([&] { return !page().findChild<CancelDialog*>(); }));
    shop().signIn(shop().manager());
    dialog = ask();
    ASSERT_NE(dialog, nullptr);
    fill(dialog);
    dialog->action()->trigger();
    EXPECT_TRUE(becomesCancelled());
}

TEST_F(CancelOrderTest, theAdvisorKeepsADepositWithAReasonAndGivesNoneBack) {
    agree();
    payDeposit();
    CancelDialog* dialog = askAsAdvisor();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(deposit(dialog)->count(), 1) << "giving money back is not an advisor's right";
    fill(dialog);
    EXPECT_EQ(missing(dialog).size(), 1) << missing(dialog).join(u',').toStdString();
    type(dialog, "keptReason", QStringLiteral("配件已订"));
    dialog->action()->trigger();
    EXPECT_TRUE(becomesCancelled());
    EXPECT_EQ(shop().state().cancellation->kept, Money::ofYuan(300));
    EXPECT_EQ(shop().state().cancellation->keptReason, QStringLiteral("配件已订"));
}

TEST_F(CancelOrderTest, aReadyCarsDepositGoesBackWithTheManagersCancellation) {
    begin();
    shop().finishAll();
    shop().passAll();
    shop().makeReady();
    payDeposit();
    CancelDialog* dialog = ask();
    ASSERT_NE(dialog, nullptr);
    EXPECT_GT(deposit(dialog)->count(), 1);
    fill(dialog);
    EXPECT_EQ(missing(dialog), QStringList());
    dialog->action()->trigger();
    EXPECT_TRUE(becomesCancelled());
    EXPECT_EQ(shop().state().moneyHeld(), Money());
    EXPECT_EQ(shop().state().cancellation->kept, Money());
}

TEST_F(CancelOrderTest, whoMayNotCancelIsNotOfferedItAndASettledOrderIsNotStopped) {
    shop().signIn(shop().technician());
    open();
    EXPECT_FALSE(page().cancelButton()->isVisible());
    shop().signIn(shop().manager());
    begin();
    shop().finishAll();
    shop().passAll();
    shop().makeReady();
    shop().settleAll();
    open();
    EXPECT_FALSE(page().cancelButton()->isVisible());
}

}  // namespace baydesk::testing

#include "desktop/reception/ExpressScreen.h"

#include "application/order/Orders.h"
#include "application/parts/PriceBook.h"
#include "application/settlement/Shifts.h"
#include "desktop/order/SuggestField.h"
#include "desktop/reception/ExpressKeys.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/FormField.h"
#include "support/NamedControls.h"
#include "support/ScreenFixture.h"

#include <QAction>
#include <QLineEdit>

namespace baydesk::testing {

namespace {

class ExpressScreenTest : public ScreenFixture {
protected:
    void SetUp() override {
        ScreenFixture::SetUp();
        addItem(u"普通洗车"_qs, Money::ofYuan(35), true);
        takeCarIn(u"皖A12345"_qs, 480, u"7"_qs);
        const Caller cashier = context().caller();
        told([cashier](Workplace& workplace) {
            return openShift(workplace, cashier, Money::ofYuan(200));
        });
        m_screen = std::make_unique<ExpressScreen>(context());
        showAndWait(*m_screen);
        m_screen->onShown();
        ASSERT_TRUE(waitUntil([&] { return m_screen->hasItems(); }));
    }
    void addItem(const QString& name, Money price, bool express) {
        LabourItem item;
        item.name = name;
        item.price = price;
        item.express = express;
        const Caller caller = context().caller();
        told([item, caller](Workplace& workplace) { return saveLabour(workplace, caller, item); });
    }
    // One press of one key, wherever the cursor is.
    void key(int pressed, const QString& text = {}) {
        ++m_presses;
        QWidget* at = QApplication::focusWidget();
        ASSERT_NE(at, nullptr);
        QTest::sendKeyEvent(QTest::Click, at, static_cast<Qt::Key>(pressed), text, {});
    }
    void type(const QString& text) {
        for (const QChar each : text) key(each.unicode(), QString(each));
    }
    QStringList missing() const {
        QStringList fields;
        for (const Missing& each : m_screen->actionBar()->missing()) fields.append(each.field);
        return fields;
    }
    OrderState soldOrder() {
        const QString said = navigator().last();
        const QString number = said.section(u' ', -1);
        return asked(
                   [number](Workplace& workplace) { return orderViewByNumber(workplace, number); })
            .order;
    }

    std::unique_ptr<ExpressScreen> m_screen;
    int m_presses = 0;
};

}  // namespace

// At most ten key presses from plate to cash for a wash of a known car; opening the screen with
// Shift+F2 is two of them.
TEST_F(ExpressScreenTest, AWashOfAKnownCarTakesAtMostTenKeyPresses) {
    m_presses = 2;
    type(u"345"_qs);
    key(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return m_screen->keys()->hasFocus(); }));
    key(Qt::Key_1, u"1"_qs);
    key(Qt::Key_F6);
    key(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return navigator().last().startsWith(u"say"); }));
    EXPECT_LE(m_presses, 10);
    const OrderState order = soldOrder();
    EXPECT_EQ(order.plate.number(), u"皖A12345"_qs);
    EXPECT_EQ(order.document, DocumentState::Delivered);
    EXPECT_EQ(order.settlement->total, Money::ofYuan(35));
    EXPECT_EQ(order.payments.front().tender, Tender::Cash);
    EXPECT_TRUE(order.express);
    EXPECT_TRUE(m_screen->plateField()->hasFocus()) << "ready for the next car";
    EXPECT_TRUE(m_screen->plateField()->text().isEmpty());
}

TEST_F(ExpressScreenTest, AnUnknownCarNeedsOnlyItsPlate) {
    m_screen->plateField()->setText({});
    QTest::keyClicks(m_screen->plateField(), u"B66666"_qs);
    m_screen->plateField()->setText(u"粤B66666"_qs);
    Q_EMIT m_screen->plateField()->searchWanted(u"粤B66666"_qs);
    ASSERT_TRUE(waitUntil([&] { return m_screen->plateField()->isListOpen(); }));
    key(Qt::Key_Return);
    ASSERT_TRUE(m_screen->keys()->hasFocus());
    key(Qt::Key_1, u"1"_qs);
    key(Qt::Key_F6);
    key(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return navigator().last().startsWith(u"say"); }));
    EXPECT_EQ(soldOrder().plate.number(), u"粤B66666"_qs);
}

TEST_F(ExpressScreenTest, SaysWhatIsMissing) {
    EXPECT_EQ(m_screen->actionBar()->missing().size(), 2);
    m_screen->keys()->setFocus();
    key(Qt::Key_1, u"1"_qs);
    EXPECT_EQ(m_screen->actionBar()->missing().size(), 2) << "the plate, and how it is paid";
    key(Qt::Key_Backspace);
    EXPECT_EQ(m_screen->actionBar()->missing().size(), 2);
    EXPECT_EQ(unnamedControls(*m_screen), QStringList());
}

// Enter once too often takes nothing: how it is paid is said anew for each car.
TEST_F(ExpressScreenTest, NobodyPaysByAKeyTooMany) {
    type(u"345"_qs);
    key(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return m_screen->keys()->hasFocus(); }));
    key(Qt::Key_1, u"1"_qs);
    key(Qt::Key_Return);
    key(Qt::Key_Return);
    EXPECT_EQ(missing(), QStringList(u"tender"_qs));
    EXPECT_TRUE(navigator().visited().isEmpty());
}

TEST_F(ExpressScreenTest, TooLittleCashIsNotTaken) {
    type(u"345"_qs);
    key(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return m_screen->keys()->hasFocus(); }));
    key(Qt::Key_1, u"1"_qs);
    key(Qt::Key_F6);
    QLineEdit* handed = m_screen->handedOver()->controlAs<QLineEdit>();
    handed->setFocus();
    QTest::keyClicks(handed, u"30"_qs);
    EXPECT_EQ(missing(), QStringList(u"handedOver"_qs));
    EXPECT_TRUE(m_screen->actionBar()->missing().front().words.contains(u"¥5.00"_qs));
    handed->selectAll();
    QTest::keyClicks(handed, u"50"_qs);
    EXPECT_EQ(missing(), QStringList());
    EXPECT_TRUE(m_screen->handedOver()->message().contains(u"¥15.00"_qs)) << "the change";
}

TEST_F(ExpressScreenTest, AsksTheFloatWhereNoShiftIsOpen) {
    const Caller cashier = context().caller();
    told([cashier](Workplace& workplace) {
        return closeShift(workplace, cashier, {{Tender::Cash, Money::ofYuan(200)}}, {});
    });
    type(u"345"_qs);
    key(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return m_screen->keys()->hasFocus(); }));
    key(Qt::Key_1, u"1"_qs);
    key(Qt::Key_F7);
    ASSERT_TRUE(waitUntil([&] { return missing() == QStringList(u"opening"_qs); }));
    EXPECT_TRUE(m_screen->opening()->isVisible());
    m_screen->opening()->controlAs<QLineEdit>()->setText(u"300"_qs);
    EXPECT_EQ(missing(), QStringList());
    m_screen->primary()->trigger();
    ASSERT_TRUE(waitUntil([&] { return navigator().last().startsWith(u"say"); }));
    EXPECT_TRUE(waitUntil([&] { return !m_screen->opening()->isVisible(); }));
    const StaffId user = context().user.id;
    const auto open = asked([user](Workplace& workplace) { return openShiftOf(workplace, user); });
    ASSERT_TRUE(open);
    EXPECT_EQ(open->shift.opening, Money::ofYuan(300));
}

TEST_F(ExpressScreenTest, TheListIsPrintedOnDemand) {
    type(u"345"_qs);
    key(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return m_screen->keys()->hasFocus(); }));
    key(Qt::Key_1, u"1"_qs);
    key(Qt::Key_F6);
    key(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return navigator().last().startsWith(u"say"); }));
    m_screen->screenActions().at(1)->trigger();
    EXPECT_TRUE(navigator().last().startsWith(u"preview settlement"));
}

}  // namespace baydesk::testing

// How many keys it takes to take a car in, the typed text aside (docs/USABILITY.md). A chord counts
// each of its keys. Nothing needs a mouse.
#include "desktop/reception/Reception.h"

#include "application/appointment/Appointments.h"
#include "application/settlement/MoneyBack.h"
#include "support/NamedControls.h"
#include "support/ScreenFixture.h"
#include "support/Typing.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace baydesk::testing {

namespace {

constexpr int MostKeysBooked = 8;
constexpr int MostKeysKnown = 14;
constexpr int MostKeysNew = 30;

class ReceptionKeysTest : public ScreenFixture {
protected:
    void openScreen() {
        m_screen = std::make_unique<Reception>(context());
        m_screen->resize(1000, 700);
        showAndWait(*m_screen);
        m_screen->onShown();
        m_keys = {u"F2"_qs};  // which opened it
    }
    FormField* field(const char* name) { return fieldOf(*m_screen, name); }
    void press(Qt::Key key) {
        m_keys.append(QKeySequence(key).toString());
        QTest::keyClick(QApplication::focusWidget(), key);
    }
    // The letter that the field's label names: Alt and it.
    void jumpTo(const char* name) {
        m_keys.append({u"Alt"_qs, QString::fromLatin1(name)});
        field(name)->focusControl();
    }
    // Typed text is not counted: it is what has to be written down anyway.
    static void type(const QString& text) {
        baydesk::testing::type(QApplication::focusWidget(), text);
    }
    bool isAt(const char* name) {
        return waitUntil([&] {
            return field(name)->control()->hasFocus() ||
                   field(name)->control()->isAncestorOf(QApplication::focusWidget());
        });
    }
    // From the plate to the key tag of a known car.
    void arrive() {
        press(Qt::Key_Return);
        ASSERT_TRUE(isAt("odometerKm"));
        type(u"68920"_qs);
        press(Qt::Key_Return);
        ASSERT_TRUE(isAt("fuelEighths"));
        type(u"5"_qs);
        press(Qt::Key_Return);
        ASSERT_TRUE(isAt("warningLamps"));
        press(Qt::Key_Return);
        ASSERT_TRUE(isAt("keyTag"));
        press(Qt::Key_Down);  // the lowest free one
    }
    void takeIn() {
        m_keys.append({u"Ctrl"_qs, u"Return"_qs});
        ASSERT_TRUE(m_screen->primary()->isEnabled());
        m_screen->primary()->trigger();
        ASSERT_TRUE(waitUntil([&] { return navigator().last().startsWith(u"order "_qs); }));
    }
    void expectAtMost(int most) {
        EXPECT_LE(m_keys.size(), most) << m_keys.join(u' ').toStdString();
        RecordProperty("keys", static_cast<int>(m_keys.size()));
    }
    void deliver(OrderId order) {
        told([order, caller = context().caller()](Workplace& workplace) {
            return cancelOrder(
                workplace, caller,
                {.order = order, .wish = {.reason = u"试单"_qs, .handedBack = true}});
        });
    }

    QStringList m_keys;
    std::unique_ptr<Reception> m_screen;
};

}  // namespace

TEST_F(ReceptionKeysTest, AKnownCarWithABooking) {
    deliver(takeCarIn(u"皖A77777"_qs, 60, u"5"_qs));
    Booking booking;
    booking.caller = u"客户777"_qs;
    booking.phone = Phone::of(u"13855120077"_qs);
    booking.plate = Plate::guess(u"皖A77777"_qs);
    booking.purpose = u"二级维护"_qs;
    booking.times = {{.from = clock().now().plusMinutes(10), .minutes = 90}};
    told([booking, caller = context().caller()](Workplace& workplace) {
        return book(workplace, caller, booking);
    });
    openScreen();
    type(u"皖A77777"_qs);
    ASSERT_TRUE(waitUntil([&] {
        return field("statement")->control()->property("plainText").toString() == booking.purpose;
    }));
    arrive();
    takeIn();
    expectAtMost(MostKeysBooked);
}

TEST_F(ReceptionKeysTest, AKnownCarWithoutOne) {
    deliver(takeCarIn(u"皖A77777"_qs, 60, u"5"_qs));
    openScreen();
    type(u"皖A77777"_qs);
    ASSERT_TRUE(waitUntil(
        [&] { return !field("sender")->control()->property("text").toString().isEmpty(); }));
    arrive();
    jumpTo("statement");
    type(u"刹车异响"_qs);
    jumpTo("promisedAt");
    type(u"1730"_qs);
    takeIn();
    expectAtMost(MostKeysKnown);
}

TEST_F(ReceptionKeysTest, ANewCarOfANewCustomer) {
    openScreen();
    type(u"皖A77777"_qs);
    press(Qt::Key_Return);
    ASSERT_TRUE(isAt("brand"));
    type(u"大众"_qs);
    press(Qt::Key_Return);
    type(u"朗逸"_qs);
    press(Qt::Key_Return);
    ASSERT_TRUE(isAt("vin"));
    type(u"LSVNV2182E2100001"_qs);
    press(Qt::Key_Return);
    ASSERT_TRUE(isAt("sender"));
    type(u"周敏"_qs);
    press(Qt::Key_Return);
    press(Qt::Key_Down);  // Ms
    press(Qt::Key_Return);
    ASSERT_TRUE(isAt("phone"));
    type(u"13812345678"_qs);
    arrive();
    jumpTo("statement");
    type(u"刹车异响"_qs);
    jumpTo("promisedAt");
    type(u"1730"_qs);
    takeIn();
    expectAtMost(MostKeysNew);
}

}  // namespace baydesk::testing

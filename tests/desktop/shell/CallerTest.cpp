// The caller-ID hook (N3): a number that comes from a telephone opens its customer.
#include "desktop/shell/CallerBar.h"

#include "desktop/shell/CallerService.h"
#include "support/NamedControls.h"
#include "support/ScreenFixture.h"
#include "support/Typing.h"

#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusReply>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>

namespace baydesk::testing {

namespace {

// A session bus of its own, ended with the test.
class Bus {
public:
    Bus() {
        m_daemon.start(u"dbus-daemon"_qs, {u"--session"_qs, u"--nofork"_qs, u"--print-address"_qs});
        if (m_daemon.waitForReadyRead(10'000))
            m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~Bus() {
        for (const QString& each : m_names) QDBusConnection::disconnectFromBus(each);
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    // Another program on it.
    QDBusConnection connection(const QString& name) {
        m_names << name;
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

class CallerBarTest : public ScreenFixture {
protected:
    void open() {
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 200);
        m_field = new QLineEdit(m_window.get());
        m_field->move(0, 100);
        m_bar = new CallerBar(context(), m_window.get());
        m_bar->resize(900, 40);
        showAndWait(*m_window);
    }
    void TearDown() override {
        m_window.reset();
        ScreenFixture::TearDown();
    }
    bool rings() {
        return waitUntil([this] { return m_bar->isVisible(); });
    }

    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_field = nullptr;
    CallerBar* m_bar = nullptr;
};

const QString Number = QStringLiteral("13812345678");

}  // namespace

TEST(CallerServiceTest, IsCalledOverARealSessionBus) {
    Bus bus;
    CallerService service(bus.connection(u"test-desk"_qs));
    ASSERT_TRUE(service.isListening());
    QList<Phone> heard;
    QObject::connect(&service, &CallerService::called,
                     [&heard](const Phone& phone) { heard << phone; });
    QDBusInterface telephone(u"org.baydesk.Baydesk"_qs, u"/org/baydesk/Baydesk"_qs,
                             u"org.baydesk.Baydesk"_qs, bus.connection(u"test-telephone"_qs));
    telephone.asyncCall(u"Call"_qs, u"+86 138-1234-5678"_qs);
    ASSERT_TRUE(waitUntil([&] { return heard.size() == 1; }));
    EXPECT_EQ(heard.first(), Phone::of(Number));
    telephone.asyncCall(u"Call"_qs, u"anonymous"_qs);
    telephone.asyncCall(u"Call"_qs, Number);
    ASSERT_TRUE(waitUntil([&] { return heard.size() == 2; })) << "what is no number is dropped";
    EXPECT_EQ(heard.last(), Phone::of(Number));
}

TEST(CallerServiceTest, TheSecondWindowLeavesTheNameToTheFirst) {
    Bus bus;
    const CallerService first(bus.connection(u"test-first"_qs));
    const CallerService second(bus.connection(u"test-second"_qs));
    EXPECT_TRUE(first.isListening());
    EXPECT_FALSE(second.isListening());
}

TEST(CallerServiceTest, TellsNumbersFromOtherThings) {
    EXPECT_EQ(callersNumber(u"0551 6512 3456"_qs), Phone::of(u"055165123456"_qs));
    EXPECT_EQ(callersNumber(u"802"_qs), Phone::of(u"802"_qs)) << "an extension in the house";
    for (const QString& text : {QString(), u"unknown"_qs, u"12"_qs, QString(41, u'1')})
        EXPECT_TRUE(callersNumber(text).isNone()) << text.toStdString();
}

TEST_F(CallerBarTest, SaysWhoCallsAndOpensTheCustomer) {
    open();
    takeCarIn(u"皖A77777"_qs, 90, u"17"_qs);  // of 客户777, phone 13855120077
    m_bar->ring(Phone::of(u"13855120077"_qs));
    ASSERT_TRUE(rings());
    EXPECT_TRUE(m_bar->words().contains(u"客户777"_qs));
    EXPECT_EQ(unnamedControls(*m_window), QStringList{u"QLineEdit in QWidget"_qs});
    m_bar->open();
    EXPECT_TRUE(navigator().last().startsWith(u"customer "_qs));
    EXPECT_FALSE(m_bar->isVisible());
}

TEST_F(CallerBarTest, ANumberThatNobodyHasOpensAReceptionWithIt) {
    open();
    m_bar->ring(Phone::of(Number));
    ASSERT_TRUE(rings());
    EXPECT_TRUE(m_bar->words().contains(u"138 1234 5678"_qs));
    m_bar->open();
    EXPECT_EQ(navigator().last(), u"caller "_qs + Number);
}

TEST_F(CallerBarTest, WhoeverTypesGoesOnTyping) {
    open();
    m_field->setFocus();
    QTest::keyClicks(m_field, u"half a"_qs);
    m_bar->ring(Phone::of(Number));
    ASSERT_TRUE(rings());
    EXPECT_TRUE(m_field->hasFocus());
    QTest::keyClicks(m_field, u" sentence"_qs);
    EXPECT_EQ(m_field->text(), u"half a sentence"_qs);
    EXPECT_TRUE(navigator().visited().isEmpty()) << "no screen is taken away";
    m_bar->dismiss();
    EXPECT_FALSE(m_bar->isVisible());
    EXPECT_FALSE(m_bar->isRinging());
}

TEST_F(CallerBarTest, TheNextCallTakesThePlaceOfTheFirst) {
    open();
    m_bar->ring(Phone::of(Number));
    m_bar->ring(Phone::of(u"13900001111"_qs));
    ASSERT_TRUE(rings());
    EXPECT_TRUE(m_bar->words().contains(u"139 0000 1111"_qs));
}

}  // namespace baydesk::testing

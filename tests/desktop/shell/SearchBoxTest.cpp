#include "desktop/shell/SearchBox.h"

#include "support/FixedClock.h"
#include "support/NamedControls.h"

#include <gtest/gtest.h>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace baydesk::testing {

namespace {

Found car(qint64 order, const char16_t* plate) {
    Found found;
    found.vehicle = VehicleId(11);
    found.customer = CustomerId(12);
    found.order = OrderId(order);
    found.plate = Plate::guess(QString::fromUtf16(plate));
    found.name = QStringLiteral("陈国强");
    return found;
}

class SearchBoxTest : public ::testing::Test {
protected:
    SearchBoxTest() : m_box(new SearchBox(Formats(m_clock, BusinessCalendar()), &m_window)) {
        auto* column = new QVBoxLayout(&m_window);
        column->addWidget(m_box);
        m_window.resize(800, 500);
        QObject::connect(m_box, &SearchBox::asked, [this](const QString& text) { m_asked = text; });
        QObject::connect(m_box, &SearchBox::chosen,
                         [this](const Found& hit) { m_chosen.push_back(hit); });
        showAndWait(m_window);
        m_box->setFocus();
    }
    void type(const char16_t* text) { QTest::keyClicks(m_box, QString::fromUtf16(text)); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(m_box, key, with); }

    FixedClock m_clock{Instant{1'795'334'400'000}};
    QWidget m_window;
    SearchBox* m_box;
    QString m_asked;
    std::vector<Found> m_chosen;
};

}  // namespace

TEST_F(SearchBoxTest, asksForWhatIsTypedAndOpensTheChosenHit) {
    type(u"12345");
    EXPECT_EQ(m_asked, QLatin1String("12345"));
    m_box->setHits(QStringLiteral("12345"), {car(1, u"皖A12345"), car(2, u"皖B12345")});
    EXPECT_TRUE(m_box->isListShown());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_EQ(m_chosen.size(), 1U);
    EXPECT_EQ(m_chosen.front().order, OrderId(2));
    EXPECT_TRUE(m_box->text().isEmpty());
    EXPECT_FALSE(m_box->isListShown());
}

TEST_F(SearchBoxTest, ignoresAnswersToAnOlderText) {
    type(u"12");
    m_box->setHits(QStringLiteral("1"), {car(1, u"皖A12345")});
    EXPECT_EQ(m_box->hits().rowCount(), 0);
    EXPECT_FALSE(m_box->isListShown());
}

TEST_F(SearchBoxTest, opensAScanWhenItsAnswerComesAndNotAnOlderOne) {
    type(u"W26");
    m_box->setHits(QStringLiteral("W26"), {car(99, u"皖A00001")});
    type(u"1122-0007");
    press(Qt::Key_Return);
    EXPECT_TRUE(m_chosen.empty());
    m_box->setHits(QStringLiteral("W261122-0007"), {car(7, u"皖A12345")});
    ASSERT_EQ(m_chosen.size(), 1U);
    EXPECT_EQ(m_chosen.front().order, OrderId(7));
}

TEST_F(SearchBoxTest, saysWhenNothingIsFoundAndOpensNothing) {
    type(u"zzz");
    press(Qt::Key_Return);
    m_box->setHits(QStringLiteral("zzz"), {});
    EXPECT_TRUE(m_chosen.empty());
    EXPECT_TRUE(m_box->accessibleDescription().contains(QLatin1String("zzz")));
}

TEST_F(SearchBoxTest, escLeavesIt) {
    const QSignalSpy left(m_box, &SearchBox::left);
    type(u"1");
    press(Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
    EXPECT_TRUE(m_box->text().isEmpty());
    EXPECT_EQ(unnamedControls(m_window), QStringList());
}

TEST_F(SearchBoxTest, readsAHitAloud) {
    m_box->setText(QStringLiteral("1"));
    Found hit = car(7, u"皖A12345");
    hit.orderNumber = QStringLiteral("W261122-0007");
    m_box->setHits(QStringLiteral("1"), {hit});
    const QString words = m_box->hits().index(0).data().toString();
    EXPECT_TRUE(words.contains(QStringLiteral("皖A·12345")));
    EXPECT_TRUE(words.contains(QStringLiteral("陈国强")));
    EXPECT_TRUE(words.contains(QLatin1String("W261122-0007")));
}

TEST_F(SearchBoxTest, ShiftEnterOpensTheFileInsteadOfAReception) {
    std::vector<Found> files;
    QObject::connect(m_box, &SearchBox::fileChosen,
                     [&files](const Found& hit) { files.push_back(hit); });
    type(u"12345");
    m_box->setHits(QStringLiteral("12345"), {car(0, u"皖A12345")});
    QStringList ways;
    for (const QPushButton* each : m_window.findChildren<QPushButton*>())
        if (each->isVisible()) ways << each->text();
    EXPECT_EQ(ways, QStringList({QStringLiteral("Enter: take the car in"),
                                 QStringLiteral("Shift+Enter: customer, car and earlier orders")}));
    press(Qt::Key_Return, Qt::ShiftModifier);
    ASSERT_EQ(files.size(), 1U);
    EXPECT_EQ(files.front().customer, CustomerId(12));
    EXPECT_TRUE(m_chosen.empty());
}

}  // namespace baydesk::testing

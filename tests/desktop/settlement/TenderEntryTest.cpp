#include "desktop/settlement/TenderEntry.h"

#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/MoneyEdit.h"
#include "support/NamedControls.h"

#include <gtest/gtest.h>
#include <QComboBox>
#include <QPushButton>
#include <QTest>

namespace baydesk::testing {

namespace {

class TenderEntryTest : public ::testing::Test {
protected:
    TenderEntryTest() {
        m_entry.setDue(Money::ofFen(56'060));
        showAndWait(m_entry);
    }
    void type(std::size_t row, const QString& text) {
        m_entry.amountField(row)->setFocus();
        m_entry.amountField(row)->selectAll();
        QTest::keyClicks(m_entry.amountField(row), text);
    }

    TenderEntry m_entry;
};

}  // namespace

TEST_F(TenderEntryTest, NothingIsPaidBeforeSomebodySaysSo) {
    EXPECT_TRUE(m_entry.tenders().empty());
    m_entry.setDue(Money::ofYuan(560));
    EXPECT_TRUE(m_entry.tenders().empty());
    EXPECT_EQ(unnamedControls(m_entry), QStringList());
}

TEST_F(TenderEntryTest, OneKeyOfATenderTakesTheRest) {
    QTest::keyClick(&m_entry, Qt::Key_F7);
    ASSERT_EQ(m_entry.tenders().size(), 1U);
    EXPECT_EQ(m_entry.tenders().front().tender, Tender::WeChat);
    EXPECT_EQ(m_entry.total(), Money::ofFen(56'060));
    m_entry.setDue(Money::ofYuan(560));
    EXPECT_EQ(m_entry.total(), Money::ofYuan(560)) << "the rest follows what is due";
    QTest::keyClick(&m_entry, Qt::Key_F6);
    ASSERT_EQ(m_entry.tenders().size(), 1U) << "cash was meant";
    EXPECT_EQ(m_entry.tenders().front().tender, Tender::Cash);
    EXPECT_TRUE(m_entry.handedOver()->hasFocus());
}

TEST_F(TenderEntryTest, AKeyTakesWhatTheTypedAmountLeaves) {
    type(0, QStringLiteral("200"));
    m_entry.keyOf(Tender::Alipay)->click();
    const auto tenders = m_entry.tenders();
    ASSERT_EQ(tenders.size(), 2U);
    EXPECT_EQ(tenders[0].amount, Money::ofYuan(200));
    EXPECT_EQ(tenders[1].tender, Tender::Alipay);
    EXPECT_EQ(tenders[1].amount, Money::ofFen(36'060));
    m_entry.setDue(Money::ofYuan(500));
    EXPECT_EQ(m_entry.tenders()[0].amount, Money::ofYuan(200)) << "what was typed must stay";
    EXPECT_EQ(m_entry.tenders()[1].amount, Money::ofYuan(300));
}

TEST_F(TenderEntryTest, TheNextTenderTakesTheRest) {
    type(0, QStringLiteral("200"));
    m_entry.addButton()->click();
    ASSERT_EQ(m_entry.rowCount(), 2U);
    m_entry.tenderField(1)->setCurrentIndex(1);
    const auto tenders = m_entry.tenders();
    ASSERT_EQ(tenders.size(), 2U);
    EXPECT_EQ(tenders[1].tender, Tender::WeChat);
    EXPECT_EQ(tenders[1].amount, Money::ofFen(36'060));
    EXPECT_EQ(m_entry.total(), Money::ofFen(56'060));
}

TEST_F(TenderEntryTest, CountsTheChange) {
    m_entry.takeAs(Tender::Cash);
    m_entry.handedOver()->setText(QStringLiteral("600"));
    EXPECT_TRUE(m_entry.changeWords().contains(QStringLiteral("¥39.40")));
    m_entry.handedOver()->setText(QStringLiteral("500"));
    EXPECT_TRUE(m_entry.changeWords().contains(QStringLiteral("¥60.60")));
    EXPECT_EQ(m_entry.shortCash(), Money::ofFen(6'060));
    EXPECT_EQ(m_entry.tenders().front().handedOver, Money::ofYuan(500));
    m_entry.tenderField(0)->setCurrentIndex(2);
    EXPECT_FALSE(m_entry.handedOver()->isVisible()) << "only cash has change";
    EXPECT_TRUE(m_entry.shortCash().isZero());
}

TEST_F(TenderEntryTest, TellsAnAmountItCannotRead) {
    EXPECT_FALSE(m_entry.hasUnreadable());
    type(0, QStringLiteral("2oo"));
    EXPECT_TRUE(m_entry.hasUnreadable());
    EXPECT_TRUE(m_entry.tenders().empty());
}

TEST_F(TenderEntryTest, TakesFromTheNoteThatIsHandedOverWhatIsOpen) {
    EXPECT_EQ(m_entry.firstField(), m_entry.handedOver()) << "a cashier begins with the note";
    QTest::keyClicks(m_entry.handedOver(), QStringLiteral("600"));
    ASSERT_EQ(m_entry.tenders().size(), 1U);
    EXPECT_EQ(m_entry.tenders().front().tender, Tender::Cash);
    EXPECT_EQ(m_entry.total(), Money::ofFen(56'060));
    EXPECT_TRUE(m_entry.changeWords().contains(QStringLiteral("¥39.40")));
    m_entry.setDue(Money::ofYuan(560));
    EXPECT_EQ(m_entry.total(), Money::ofYuan(560)) << "waived odd fen change it";
    m_entry.handedOver()->selectAll();
    QTest::keyClicks(m_entry.handedOver(), QStringLiteral("200"));
    EXPECT_EQ(m_entry.total(), Money::ofYuan(200)) << "less is a part";
    m_entry.keyOf(Tender::WeChat)->click();
    EXPECT_EQ(m_entry.total(), Money::ofYuan(560));
    EXPECT_TRUE(m_entry.shortCash().isZero());
}

TEST_F(TenderEntryTest, AnAmountAboveWhatIsOpenIsTheNote) {
    type(0, QStringLiteral("600"));
    QTest::keyClick(m_entry.amountField(0), Qt::Key_Return);
    EXPECT_EQ(m_entry.total(), Money::ofFen(56'060));
    EXPECT_EQ(m_entry.handedOver()->amount(), Money::ofYuan(600));
    m_entry.reset();
    m_entry.tenderField(0)->setCurrentIndex(1);
    type(0, QStringLiteral("600"));
    QTest::keyClick(m_entry.amountField(0), Qt::Key_Return);
    EXPECT_EQ(m_entry.total(), Money::ofYuan(600)) << "only cash is handed over";
}

TEST_F(TenderEntryTest, AProposalStaysWhateverWasHandedOver) {
    QTest::keyClicks(m_entry.handedOver(), QStringLiteral("600"));
    m_entry.setOnly(Money::ofYuan(200));
    m_entry.setDue(Money::ofYuan(560));
    EXPECT_EQ(m_entry.total(), Money::ofYuan(200));
}

}  // namespace baydesk::testing

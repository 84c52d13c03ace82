#include "desktop/order/SuggestField.h"

#include "support/NamedControls.h"

#include <gtest/gtest.h>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace baydesk::testing {

namespace {

class SuggestFieldTest : public ::testing::Test {
protected:
    SuggestFieldTest() : m_field(new SuggestField(&m_window)) {
        m_window.resize(600, 400);
        m_field->setGeometry(10, 10, 400, 30);
        showAndWait(m_window);
        m_field->setFocus();
    }
    void suggest() {
        m_field->setSuggestions({{u"one"_qs, {}, u"new job"_qs}, {u"two"_qs, {}, {}}});
    }

    QWidget m_window;
    SuggestField* m_field;
};

}  // namespace

TEST_F(SuggestFieldTest, AsksForWhatIsTypedAndShowsWhatWasFound) {
    const QSignalSpy wanted(m_field, &SuggestField::searchWanted);
    QTest::keyClicks(m_field, QStringLiteral("br "));
    ASSERT_EQ(wanted.count(), 3);
    EXPECT_EQ(wanted.last().first().toString(), QStringLiteral("br"));
    EXPECT_FALSE(m_field->isListOpen());
    suggest();
    EXPECT_TRUE(m_field->isListOpen());
    EXPECT_TRUE(m_field->hasFocus()) << "the list must not take the keys away";
}

TEST_F(SuggestFieldTest, EnterTakesTheCurrentOneAndArrowsMove) {
    const QSignalSpy chosen(m_field, &SuggestField::chosen);
    suggest();
    QTest::keyClick(m_field, Qt::Key_Down);
    QTest::keyClick(m_field, Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().first().toInt(), 1);
    EXPECT_FALSE(m_field->isListOpen());
}

TEST_F(SuggestFieldTest, EscClosesTheListAndKeepsTheText) {
    QTest::keyClicks(m_field, QStringLiteral("br"));
    suggest();
    QTest::keyClick(m_field, Qt::Key_Escape);
    EXPECT_FALSE(m_field->isListOpen());
    EXPECT_EQ(m_field->text(), QStringLiteral("br"));
}

TEST_F(SuggestFieldTest, DownInAnEmptyFieldAsksForEverything) {
    const QSignalSpy wanted(m_field, &SuggestField::searchWanted);
    QTest::keyClick(m_field, Qt::Key_Down);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_TRUE(wanted.first().first().toString().isEmpty());
}

TEST_F(SuggestFieldTest, AnAnswerThatComesAfterTheFieldWasLeftOpensNothing) {
    m_field->clearFocus();
    suggest();
    EXPECT_FALSE(m_field->isListOpen());
}

}  // namespace baydesk::testing

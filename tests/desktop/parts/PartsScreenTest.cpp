#include "desktop/parts/PartsScreen.h"

#include "application/parts/PriceBook.h"
#include "desktop/parts/CardDialog.h"
#include "desktop/parts/LabourTab.h"
#include "desktop/parts/StockTab.h"
#include "desktop/text/Language.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/DataTable.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/MergeDialog.h"
#include "support/NamedControls.h"
#include "support/ScreenFixture.h"

#include <QAction>
#include <QLineEdit>
#include <QPointer>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableView>

namespace baydesk::testing {

namespace {

class PartsScreenTest : public ScreenFixture {
protected:
    Part addPart(const QString& code, const QString& name) {
        Part part;
        part.code = code;
        part.name = name;
        part.price = Money::ofYuan(35);
        return savedPart(part);
    }
    Part savedPart(const Part& part) {
        const Caller caller = context().caller();
        told([part, caller](Workplace& workplace) { return savePart(workplace, caller, part); });
        return stockOf(part.code).part;
    }
    parts::StockedPart stockOf(const QString& code) {
        const auto found =
            asked([code](Workplace& workplace) { return findParts(workplace, code, 10); });
        EXPECT_EQ(found.size(), 1U);
        return found.empty() ? parts::StockedPart() : found.front();
    }
    void showScreen() {
        m_screen = std::make_unique<PartsScreen>(context());
        showAndWait(*m_screen);
    }
    int rows() const { return m_screen->stock()->table()->view()->model()->rowCount(); }
    bool waitForRows(int count) {
        return waitUntil([&] { return rows() == count; });
    }
    // The card that is open.
    CardDialog* card() const {
        CardDialog* found = nullptr;
        const bool there = waitUntil([&] {
            found = m_screen->findChild<CardDialog*>();
            return found && found->isVisible();
        });
        return there ? found : nullptr;
    }
    static void type(const CardDialog* card, const QString& field, const QString& text) {
        auto* edit = card->field(field)->controlAs<QLineEdit>();
        edit->selectAll();
        edit->insert(text);
    }
    bool waitForNoCard() {
        return waitUntil([&] { return !m_screen->findChild<CardDialog*>(); });
    }

    std::unique_ptr<PartsScreen> m_screen;
};

}  // namespace

TEST_F(PartsScreenTest, findsWhileTyping) {
    addPart(u"OF-1001"_qs, u"机油滤清器"_qs);
    addPart(u"BR-2002"_qs, u"刹车片"_qs);
    showScreen();
    ASSERT_TRUE(waitForRows(2));
    QTest::keyClicks(m_screen->stock()->searchField(), QStringLiteral("br-"));
    ASSERT_TRUE(waitForRows(1));
    EXPECT_EQ(m_screen->stock()->table()->view()->model()->index(0, 0).data().toString(),
              u"BR-2002"_qs);
}

TEST_F(PartsScreenTest, addsAPart) {
    showScreen();
    m_screen->primary()->trigger();
    CardDialog* const dialog = card();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(unnamedControls(*dialog), QStringList());
    type(dialog, u"code"_qs, u"OF-1001"_qs);
    type(dialog, u"name"_qs, u"机油滤清器"_qs);
    type(dialog, u"price"_qs, u"40"_qs);
    dialog->saveAction()->trigger();
    ASSERT_TRUE(waitForNoCard());
    EXPECT_EQ(stockOf(u"OF-1001"_qs).part.price, Money::ofYuan(40));
    ASSERT_TRUE(waitForRows(1));
}

TEST_F(PartsScreenTest, saysAtTheFieldWhatIsWrongAndKeepsWhatWasTyped) {
    addPart(u"OF-1001"_qs, u"机油滤清器"_qs);
    showScreen();
    m_screen->primary()->trigger();
    CardDialog* const dialog = card();
    ASSERT_TRUE(dialog);
    type(dialog, u"code"_qs, u"OF-1001"_qs);
    type(dialog, u"name"_qs, u"空气滤清器"_qs);
    type(dialog, u"price"_qs, u"forty"_qs);
    dialog->saveAction()->trigger();
    EXPECT_TRUE(dialog->field(u"price"_qs)->hasProblem());
    type(dialog, u"price"_qs, u"40"_qs);
    dialog->saveAction()->trigger();
    ASSERT_TRUE(waitUntil([&] { return dialog->field(u"code"_qs)->hasProblem(); }));
    EXPECT_FALSE(dialog->field(u"price"_qs)->hasProblem());
    EXPECT_EQ(dialog->field(u"name"_qs)->controlAs<QLineEdit>()->text(), u"空气滤清器"_qs);
}

TEST_F(PartsScreenTest, bringsAStaleCardTogetherWithWhatWasTyped) {
    Part part = addPart(u"OF-1001"_qs, u"机油滤清器"_qs);
    showScreen();
    ASSERT_TRUE(waitForRows(1));
    QTest::keyClick(m_screen->stock()->table()->view(), Qt::Key_Return);
    CardDialog* const dialog = card();
    ASSERT_TRUE(dialog);
    part.supplier = u"皖新配件行"_qs;
    part.price = Money::ofYuan(50);
    savedPart(part);  // at another counter
    type(dialog, u"price"_qs, u"40"_qs);
    dialog->saveAction()->trigger();
    MergeDialog* asked = nullptr;
    ASSERT_TRUE(waitUntil([&] { return (asked = dialog->findChild<MergeDialog*>()) != nullptr; }));
    EXPECT_EQ(unnamedControls(*asked), QStringList());
    EXPECT_EQ(stockOf(u"OF-1001"_qs).part.price, Money::ofYuan(50)) << "nothing was overwritten";
    EXPECT_TRUE(asked->theirs(0)->accessibleName().endsWith(u"50.00"_qs));
    QPointer<MergeDialog> first(asked);
    asked->reject();
    ASSERT_TRUE(waitUntil([&] { return first.isNull(); }));
    dialog->saveAction()->trigger();
    ASSERT_TRUE(waitUntil([&] { return (asked = dialog->findChild<MergeDialog*>()) != nullptr; }))
        << "who went back is asked again";
    asked->actionBar()->pressPrimary();
    ASSERT_TRUE(waitForNoCard());
    EXPECT_EQ(stockOf(u"OF-1001"_qs).part.price, Money::ofYuan(40));
    EXPECT_EQ(stockOf(u"OF-1001"_qs).part.supplier, u"皖新配件行"_qs);
}

TEST_F(PartsScreenTest, bringsBackWhatAKilledProgramHadInTheCard) {
    showScreen();
    m_screen->primary()->trigger();
    CardDialog* dialog = card();
    ASSERT_TRUE(dialog);
    type(dialog, u"name"_qs, u"空气滤清器"_qs);
    m_screen.reset();  // no word of goodbye
    showScreen();
    m_screen->primary()->trigger();
    dialog = card();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->field(u"name"_qs)->controlAs<QLineEdit>()->text(), u"空气滤清器"_qs);
    dialog->reject();
    ASSERT_TRUE(waitForNoCard());
    EXPECT_FALSE(context().drafts.find(u"part-new"_qs)) << "given up by the person";
}

TEST_F(PartsScreenTest, correctsTheStockWithAReason) {
    addPart(u"OF-1001"_qs, u"机油滤清器"_qs);
    showScreen();
    ASSERT_TRUE(waitForRows(1));
    m_screen->stock()->correctAction()->trigger();
    CardDialog* const dialog = card();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(unnamedControls(*dialog), QStringList());
    type(dialog, u"quantity"_qs, u"12.5"_qs);
    type(dialog, u"reason"_qs, u"盘点"_qs);
    dialog->saveAction()->trigger();
    ASSERT_TRUE(waitForNoCard());
    EXPECT_EQ(stockOf(u"OF-1001"_qs).onHand, Quantity::ofThousandths(12'500));
}

TEST_F(PartsScreenTest, showsNoCostToWhoMayNotSeeIt) {
    addPart(u"OF-1001"_qs, u"机油滤清器"_qs);
    context().user.roles = {Role::ServiceAdvisor};
    showScreen();
    ASSERT_TRUE(waitForRows(1));
    EXPECT_FALSE(m_screen->primary()->isEnabled());
    QTest::keyClick(m_screen->stock()->table()->view(), Qt::Key_Return);
    const CardDialog* const dialog = card();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(dialog->field(u"cost"_qs)->isHidden());
}

TEST_F(PartsScreenTest, speaksTheOtherLanguageAtOnce) {
    Language language;
    language.use(LanguageChoice::English, false);
    showScreen();
    EXPECT_EQ(m_screen->primary()->text(), u"Add a part"_qs);
    language.use(LanguageChoice::Chinese, false);
    EXPECT_TRUE(waitUntil([&] { return m_screen->title() == u"配件"_qs; }));
    EXPECT_TRUE(waitUntil([&] { return m_screen->primary()->text() == u"新增配件"_qs; }));
}

TEST_F(PartsScreenTest, namesEveryControl) {
    addPart(u"OF-1001"_qs, u"机油滤清器"_qs);
    showScreen();
    EXPECT_EQ(unnamedControls(*m_screen), QStringList());
    m_screen->tabs()->setCurrentIndex(1);
    m_screen->primary()->trigger();
    const CardDialog* const dialog = card();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(unnamedControls(*dialog), QStringList());
}

}  // namespace baydesk::testing

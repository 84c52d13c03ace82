// What is typed into a quote is neither lost nor passed over.
#include "application/order/Quoting.h"
#include "desktop/order/JobsModel.h"
#include "desktop/order/JobsView.h"
#include "desktop/order/QuoteDraft.h"
#include "desktop/order/QuotePanel.h"
#include "desktop/order/SuggestField.h"
#include "support/OrderPageFixture.h"
#include "support/Typing.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace baydesk::testing {

namespace {

class QuoteGuardTest : public OrderPageFixture {
protected:
    QuoteGuardTest() { shop().addBrakeJob(); }

    QuotePanel& quote() { return panel<QuotePanel>(Step::Quote); }
    bool type(int row, int column, const QString& text) {
        return quote().model()->setData(quote().model()->index(row, column), text, Qt::EditRole);
    }
    // As a person: the cell is open, and nobody has pressed Enter.
    void typeIntoOpenCell(const QString& text) {
        quote().view()->editCell(2, JobsModel::Price);
        auto* cell = qobject_cast<QLineEdit*>(
            quote().view()->indexWidget(quote().model()->index(2, JobsModel::Price)));
        ASSERT_NE(cell, nullptr);
        cell->selectAll();
        QTest::keyClicks(cell, text);
    }
    void openQuote() {
        open();
        page().showStep(Step::Quote);
    }
    // The program was killed and started again: another page over what was kept on disk.
    std::unique_ptr<OrderPage> afterAKill() {
        shop().context().drafts.flush();
        page().openOrder(OrderId());
        auto again = std::make_unique<OrderPage>(shop().context());
        QSignalSpy loaded(again.get(), &OrderPage::loaded);
        again->openOrder(shop().order());
        EXPECT_TRUE(waitUntil([&] { return !loaded.isEmpty(); }));
        return again;
    }
    static QuotePanel& quoteOf(OrderPage& page) {
        return *qobject_cast<QuotePanel*>(page.panel(Step::Quote));
    }
    static QString textOf(const QWidget& root, const char* field) {
        return fieldOf(root, field)->controlAs<QPlainTextEdit>()->toPlainText();
    }
    bool isOffered() { return shop().state().jobs.front().approval == ApprovalState::Offered; }
};

}  // namespace

TEST_F(QuoteGuardTest, NothingIsOfferedWhileACellIsRefused) {
    openQuote();
    EXPECT_FALSE(type(2, JobsModel::Price, u"4oo"_qs));
    ASSERT_EQ(missingWords().size(), 1);
    EXPECT_FALSE(button()->isEnabled());
    page().actionBar()->pressPrimary();  // Ctrl+Enter leads to the cell
    EXPECT_EQ(quote().view()->currentIndex(), quote().model()->index(2, JobsModel::Price));
    quote().primary()->trigger();  // whoever gets past the button gets no further
    EXPECT_FALSE(quote().model()->refusedCells().empty()) << "the words must stay";
    EXPECT_FALSE(isOffered());
}

TEST_F(QuoteGuardTest, EscPutsTheOldValueBack) {
    openQuote();
    EXPECT_FALSE(type(2, JobsModel::Price, u"4oo"_qs));
    ASSERT_TRUE(page().goBack());
    EXPECT_TRUE(quote().model()->refusedCells().empty());
    EXPECT_EQ(quote().model()->index(2, JobsModel::Price).data().toString(), u"¥400.00"_qs);
    EXPECT_TRUE(missingWords().isEmpty());
    EXPECT_FALSE(page().goBack()) << "now it goes back a screen";
}

TEST_F(QuoteGuardTest, WhatStandsInAnOpenCellIsOffered) {
    openQuote();
    typeIntoOpenCell(u"410"_qs);
    page().actionBar()->pressPrimary();
    ASSERT_TRUE(becomes([](const OrderState& order) {
        return order.jobs.front().approval == ApprovalState::Offered;
    }));
    EXPECT_EQ(shop().state().jobs.front().amount(), Money::ofYuan(570));
}

TEST_F(QuoteGuardTest, AWrongOpenCellIsNotOffered) {
    openQuote();
    typeIntoOpenCell(u"4oo"_qs);
    page().actionBar()->pressPrimary();
    EXPECT_EQ(quote().model()->refusedCells().size(), 1U);
    EXPECT_FALSE(isOffered());
}

TEST_F(QuoteGuardTest, AQuantityBelowNothingIsRefusedInWords) {
    openQuote();
    EXPECT_FALSE(type(2, JobsModel::Number, u"−3"_qs));
    ASSERT_EQ(quote().model()->refusedCells().size(), 1U);
    EXPECT_EQ(quote().model()->refusedCells().front().sentence, u"Type more than zero."_qs);
}

TEST_F(QuoteGuardTest, TypedWordsOutliveAKill) {
    openQuote();
    quote().view()->selectJob(shop().state().jobs.front().id);
    typeInto(fieldOf(quote(), "cause"), u"刹车片磨损"_qs);
    typeInto(fieldOf(quote(), "correction"), u"更换"_qs);
    quote().addField()->setText(u"雨刮"_qs);
    const auto again = afterAKill();
    EXPECT_EQ(textOf(quoteOf(*again), "correction"), u"更换"_qs);
    EXPECT_EQ(quoteOf(*again).addField()->text(), u"雨刮"_qs);
}

TEST_F(QuoteGuardTest, AWordThatIsBeingTypedIsKeptWithinASecond) {
    openQuote();
    quote().view()->selectJob(shop().state().jobs.front().id);
    QSignalSpy kept(&shop().context().drafts, &Drafts::kept);
    typeInto(fieldOf(quote(), "cause"), u"磨损"_qs);
    EXPECT_TRUE(waitUntil([&] { return !kept.isEmpty(); }, 1'500));
    EXPECT_TRUE(shop().state().jobs.front().cause.isEmpty()) << "not saved, and still not lost";
    EXPECT_EQ(textOf(quoteOf(*afterAKill()), "cause"), u"磨损"_qs);
}

TEST_F(QuoteGuardTest, AnOpenCellOutlivesAKillAndIsNotOfferedUnseen) {
    openQuote();
    typeIntoOpenCell(u"385"_qs);
    const auto again = afterAKill();
    ASSERT_EQ(quoteOf(*again).model()->refusedCells().size(), 1U);
    EXPECT_EQ(quoteOf(*again).model()->refusedCells().front().cell.typed, u"385"_qs);
    EXPECT_FALSE(quoteOf(*again).missing().isEmpty());
}

TEST_F(QuoteGuardTest, WhatWasSavedLeavesNoDraft) {
    openQuote();
    quote().view()->selectJob(shop().state().jobs.front().id);
    typeInto(fieldOf(quote(), "cause"), u"磨损"_qs);
    quote().addField()->setFocus();
    ASSERT_TRUE(
        becomes([](const OrderState& order) { return order.jobs.front().cause == u"磨损"_qs; }));
    const QString name = u"order-%1-quote"_qs.arg(shop().order().value());
    EXPECT_TRUE(waitUntil([&] { return !shop().context().drafts.find(name).has_value(); }));
}

TEST_F(QuoteGuardTest, OddLinesAreSaidAndMayBeOffered) {
    Line unknown = shop().padsLine();
    unknown.grade = PartGrade::NotStated;
    unknown.unitPrice = Money();
    unknown.quantity = Quantity::of(1000);
    shop().addJob(u"更换后刹车片"_qs, {unknown});
    openQuote();
    const auto& doubts = quote().model()->doubts();
    ASSERT_EQ(doubts.size(), 3U);
    const int row = quote().model()->rowCount() - 1;
    EXPECT_TRUE(quote()
                    .model()
                    ->index(row, JobsModel::Approval)
                    .data()
                    .toString()
                    .contains(u"no price"_qs));
    EXPECT_EQ(quote().model()->index(row, JobsModel::Grade).data().toString(), u"Not stated"_qs);
    QString look;
    for (const QPushButton* each : quote().findChildren<QPushButton*>())
        if (each->isVisible() && each->text().startsWith(u"Look at this"_qs)) look = each->text();
    for (const QString& words : {u"grade not stated"_qs, u"not in stock"_qs, u"¥0.00"_qs})
        EXPECT_TRUE(look.contains(words)) << look.toStdString();
    EXPECT_TRUE(button()->isEnabled());
    press(quote().primary());
    EXPECT_TRUE(becomes([](const OrderState& order) {
        return order.jobs.back().approval == ApprovalState::Offered;
    }));
}

TEST(QuoteDraftTest, ComesBackAsItWasKept) {
    QuoteDraft draft;
    draft.add = u"机油"_qs;
    draft.words = {{JobId(1'234'567'890'123'456'789), u"a"_qs, {}, u"b"_qs, u"c\nd"_qs}};
    draft.cells = {{JobId(2), LineId(3), 3, u"4oo"_qs}};
    draft.line = TypedLine{JobId(2), LineKind::Sublet, u"车削"_qs};
    EXPECT_EQ(QuoteDraft::fromJson(draft.toJson()), draft);
    EXPECT_TRUE(QuoteDraft().toJson().isEmpty());
    EXPECT_TRUE(QuoteDraft::fromJson({}).isEmpty());
}

}  // namespace baydesk::testing

// Estimates and diagnoses as the quote and the workshop show them.
#include "application/order/Quoting.h"
#include "desktop/order/JobsModel.h"
#include "desktop/order/JobsView.h"
#include "desktop/order/QuotePanel.h"
#include "desktop/order/SumList.h"
#include "desktop/workshop/WorkPanel.h"
#include "support/OrderPageFixture.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QPushButton>

namespace baydesk::testing {

namespace {

class QuoteMarksTest : public OrderPageFixture {
protected:
    QuotePanel& quote() { return panel<QuotePanel>(Step::Quote); }
    QPushButton* named(const QString& name) {
        for (QPushButton* each : quote().findChildren<QPushButton*>())
            if (each->accessibleName() == name) return each;
        return nullptr;
    }
    QString sumOf(const QString& label) {
        for (const SumList* list : quote().findChildren<SumList*>())
            for (const SumRow& row : list->rows())
                if (row.label == label) return row.amount;
        return {};
    }
    void estimateFirstLine() {
        JobForm form;
        form.order = shop().order();
        form.title = u"拆检变速箱"_qs;
        form.lines = {shop().labourLine(u"拆检"_qs, Quantity::of(1), Money::ofYuan(200))};
        form.lines.front().estimated = true;
        ASSERT_TRUE(saveJob(shop().workplace(), {.by = shop().manager()}, form).ok());
    }
};

}  // namespace

TEST_F(QuoteMarksTest, ALineIsMarkedAsAnEstimateByItsKey) {
    shop().addBrakeJob();
    open();
    page().showStep(Step::Quote);
    JobsView* view = quote().view();
    view->setCurrentIndex(quote().model()->index(1, 0));
    ASSERT_TRUE(named(u"Estimate"_qs)->isEnabled());
    view->setFocus();
    QTest::keyClick(view, Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(becomes(
        [](const OrderState& order) { return order.jobs.front().lines.front().estimated; }));
    EXPECT_TRUE(waitUntil([&] { return named(u"Estimate"_qs)->isChecked(); }));
    EXPECT_TRUE(
        quote().model()->index(1, JobsModel::Price).data().toString().startsWith(QChar(0x2248)));
}

// The screen shows how much room is left.
TEST_F(QuoteMarksTest, TheRoomThatIsLeftStandsInTheSum) {
    estimateFirstLine();
    shop().offerAll();
    shop().approveAll();
    open();
    page().showStep(Step::Quote);
    EXPECT_EQ(sumOf(u"Estimates may still rise by"_qs), u"¥20.00"_qs);
}

TEST_F(QuoteMarksTest, ADiagnosisIsFinishedWithWhatWasFound) {
    estimateFirstLine();
    open();
    page().showStep(Step::Quote);
    quote().view()->setCurrentIndex(quote().model()->index(0, 0));
    named(u"Diagnosis"_qs)->click();
    ASSERT_TRUE(becomes([](const OrderState& order) { return order.jobs.front().isDiagnosis(); }));
    shop().offerAll();
    shop().approveAll();
    shop().dispatchAll();
    shop().startAll();
    open();
    page().showStep(Step::Work);
    auto& work = panel<WorkPanel>(Step::Work);
    ASSERT_TRUE(waitUntil([&] { return work.checks().front()->isVisible(); }));
    for (QCheckBox* each : work.checks()) each->setChecked(true);
    EXPECT_EQ(missingWords(), QStringList{u"what was found"_qs});
    QPlainTextEdit* cause = nullptr;
    for (QPlainTextEdit* each : work.findChildren<QPlainTextEdit*>())
        if (each->accessibleName() == u"What was found"_qs) cause = each;
    ASSERT_NE(cause, nullptr);
    cause->setPlainText(u"轴承损坏"_qs);
    EXPECT_EQ(unnamedControls(work), QStringList());
    ASSERT_TRUE(button()->isEnabled());
    button()->click();
    EXPECT_TRUE(becomes(
        [](const OrderState& order) { return order.jobs.front().cause == u"轴承损坏"_qs; }));
    EXPECT_EQ(shop().state().jobs.front().workshop, WorkshopState::QualityCheck);
}

}  // namespace baydesk::testing

#include "desktop/order/JobsModel.h"

#include "application/order/Orders.h"
#include "application/order/Quoting.h"
#include "support/OrderDesk.h"
#include "support/QtPrinters.h"
#include "support/Waiting.h"

#include <gtest/gtest.h>
#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace baydesk::testing {

namespace {

class JobsModelTest : public ::testing::Test {
protected:
    JobsModelTest()
        : m_editor(m_shop.context()),
          m_model(m_shop.context(), m_editor),
          m_tester(&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal),
          m_job(m_shop.addBrakeJob()) {
        m_model.setEditable(true);
        // As the page does: read again after every change.
        QObject::connect(&m_shop.desk(), &Desk::changed, &m_model, [this] { read(); });
        QObject::connect(&m_editor, &JobEditor::refreshWanted, &m_model, [this] { read(); });
        read();
    }

    void read() {
        const OrderState order = m_shop.state();
        m_model.setOrder(order);
        m_editor.setOrder(order);
    }
    QString text(int row, int column) const { return m_model.index(row, column).data().toString(); }
    bool type(int row, int column, const QVariant& value) {
        return m_model.setData(m_model.index(row, column), value, Qt::EditRole);
    }
    Job job() { return m_shop.state().jobs.front(); }
    void elsewhere(const std::function<void(Job&)>& change) {
        Job changed = job();
        change(changed);
        const JobForm form{.order = m_shop.order(),
                           .job = changed.id,
                           .baseRevision = changed.revision,
                           .title = changed.title,
                           .cause = changed.cause,
                           .correction = changed.correction,
                           .lines = changed.lines};
        ASSERT_TRUE(saveJob(m_shop.workplace(), {.by = m_shop.manager()}, form).ok());
    }

    OrderDesk m_shop;
    JobEditor m_editor;
    JobsModel m_model;
    QAbstractItemModelTester m_tester;
    JobId m_job;
};

}  // namespace

TEST_F(JobsModelTest, ShowsAJobAndItsLines) {
    ASSERT_EQ(m_model.rowCount(), 3);
    EXPECT_EQ(text(0, JobsModel::Name), QStringLiteral("更换前刹车片"));
    EXPECT_EQ(text(0, JobsModel::Amount), QStringLiteral("¥560.00"));
    EXPECT_EQ(text(1, JobsModel::Number), QStringLiteral("1 h"));
    EXPECT_EQ(text(2, JobsModel::Price), QStringLiteral("¥400.00"));
    EXPECT_EQ(text(2, JobsModel::Grade), QStringLiteral("Original"));
}

TEST_F(JobsModelTest, ShowsATypedPriceAtOnceAndSavesIt) {
    ASSERT_TRUE(type(2, JobsModel::Price, QStringLiteral("¥385.5")));
    EXPECT_EQ(text(2, JobsModel::Price), QStringLiteral("¥385.50"));
    EXPECT_EQ(text(0, JobsModel::Amount), QStringLiteral("¥545.50"));
    ASSERT_TRUE(waitUntil([&] { return job().amount() == Money::ofFen(54'550); }));
}

TEST_F(JobsModelTest, SavesCellsThatAreTypedFasterThanTheyAreSaved) {
    ASSERT_TRUE(type(1, JobsModel::Number, QStringLiteral("1.5")));
    ASSERT_TRUE(type(1, JobsModel::Price, QStringLiteral("180")));
    ASSERT_TRUE(type(2, JobsModel::Number, QStringLiteral("2")));
    EXPECT_EQ(text(0, JobsModel::Amount), QStringLiteral("¥1,070.00"));
    ASSERT_TRUE(waitUntil([&] { return job().amount() == Money::ofYuan(1'070); }));
    EXPECT_TRUE(waitUntil([&] { return !m_editor.isSaving(); }));
}

TEST_F(JobsModelTest, KeepsWhatCannotBeReadUntilItIsTypedAgain) {
    const QSignalSpy problems(&m_model, &JobsModel::problem);
    EXPECT_FALSE(type(2, JobsModel::Price, QStringLiteral("4oo")));
    EXPECT_EQ(text(2, JobsModel::Price), QStringLiteral("4oo"));
    ASSERT_EQ(problems.count(), 1);
    EXPECT_FALSE(problems.first().first().toString().isEmpty());
    EXPECT_EQ(job().lines.at(1).unitPrice, Money::ofYuan(400));
    ASSERT_TRUE(type(2, JobsModel::Price, QStringLiteral("410")));
    EXPECT_EQ(text(2, JobsModel::Price), QStringLiteral("¥410.00"));
    EXPECT_TRUE(problems.last().first().toString().isEmpty());
}

TEST_F(JobsModelTest, ARefusalOfTheRulesStandsAtTheCell) {
    ASSERT_TRUE(type(2, JobsModel::Number, QStringLiteral("0")));
    ASSERT_TRUE(waitUntil(
        [&] { return m_model.index(2, JobsModel::Number).data(JobsModel::RefusedRole).toBool(); }));
    EXPECT_EQ(text(2, JobsModel::Number), QStringLiteral("0"));
    EXPECT_FALSE(m_model.index(2, JobsModel::Number).data(Qt::ToolTipRole).toString().isEmpty());
}

TEST_F(JobsModelTest, AnotherCellChangedElsewhereIsNoClash) {
    elsewhere([](Job& job) { job.lines.at(0).unitPrice = Money::ofYuan(200); });
    ASSERT_TRUE(type(2, JobsModel::Price, QStringLiteral("380")));
    ASSERT_TRUE(waitUntil([&] { return job().lines.at(1).unitPrice == Money::ofYuan(380); }));
    EXPECT_EQ(job().lines.at(0).unitPrice, Money::ofYuan(200)) << "the other's price must stay";
}

TEST_F(JobsModelTest, TheSameCellChangedElsewhereIsAsked) {
    elsewhere([](Job& job) { job.lines.at(1).unitPrice = Money::ofYuan(450); });
    ASSERT_TRUE(type(2, JobsModel::Price, QStringLiteral("380")));
    ASSERT_TRUE(waitUntil(
        [&] { return m_model.index(2, JobsModel::Price).data(JobsModel::RefusedRole).toBool(); }));
    EXPECT_EQ(text(2, JobsModel::Price), QStringLiteral("380"));
    EXPECT_EQ(job().lines.at(1).unitPrice, Money::ofYuan(450));
}

TEST_F(JobsModelTest, TheCustomersOwnPartCostsNothing) {
    ASSERT_TRUE(type(2, JobsModel::Grade, JobsModel::CustomersOwn));
    ASSERT_TRUE(waitUntil([&] { return job().lines.at(1).customerSupplied; }));
    EXPECT_EQ(job().amount(), Money::ofYuan(160));
    ASSERT_TRUE(type(2, JobsModel::Grade, static_cast<int>(PartGrade::Aftermarket)));
    ASSERT_TRUE(waitUntil([&] { return job().lines.at(1).grade == PartGrade::Aftermarket; }));
    EXPECT_FALSE(job().lines.at(1).customerSupplied);
}

TEST_F(JobsModelTest, ANewLineIsThereOnceItHasAName) {
    const int row = m_model.startLine(m_job, LineKind::Sublet);
    ASSERT_EQ(row, 3);
    ASSERT_TRUE(type(row, JobsModel::Name, QStringLiteral("刹车盘车削")));
    ASSERT_TRUE(waitUntil([&] { return job().lines.size() == 3; }));
    EXPECT_EQ(job().lines.at(2).kind, LineKind::Sublet);
    ASSERT_TRUE(waitUntil([&] { return m_model.rowCount() == 4; }));
}

TEST_F(JobsModelTest, ANewLineWithoutANameIsNone) {
    const int row = m_model.startLine(m_job, LineKind::Fee);
    EXPECT_FALSE(type(row, JobsModel::Name, QStringLiteral("  ")));
    EXPECT_EQ(m_model.rowCount(), 3);
    EXPECT_EQ(job().lines.size(), 2U);
}

TEST_F(JobsModelTest, FoldsAJob) {
    m_model.toggleCollapsed(m_job);
    EXPECT_EQ(m_model.rowCount(), 1);
    m_model.toggleCollapsed(m_job);
    EXPECT_EQ(m_model.rowCount(), 3);
}

TEST_F(JobsModelTest, ARefreshKeepsRowsWhereTheyAre) {
    const QPersistentModelIndex pads(m_model.index(2, JobsModel::Price));
    m_shop.addJob(QStringLiteral("洗车"),
                  {m_shop.labourLine(QStringLiteral("洗车"), Quantity::of(1), Money::ofYuan(35))});
    read();
    ASSERT_EQ(m_model.rowCount(), 5);
    EXPECT_TRUE(pads.isValid());
    EXPECT_EQ(pads.row(), 2);
}

TEST_F(JobsModelTest, NothingIsEditableWhereItMayNotBe) {
    m_model.setEditable(false);
    for (int row = 0; row < m_model.rowCount(); ++row)
        for (int column = 0; column < m_model.columnCount(); ++column)
            EXPECT_FALSE(m_model.flags(m_model.index(row, column)) & Qt::ItemIsEditable);
}

}  // namespace baydesk::testing

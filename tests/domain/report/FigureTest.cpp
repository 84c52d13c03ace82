#include "domain/report/Figure.h"

#include "domain/order/Intake.h"
#include "domain/report/Punctuality.h"

#include <gtest/gtest.h>
#include <set>

namespace baydesk::testing {

namespace {

std::vector<ReportRow> rows(const std::vector<std::pair<qint64, qint64>>& values) {
    std::vector<ReportRow> list;
    for (const auto& [value, weight] : values) {
        ReportRow row;
        row.value = value;
        row.weight = weight;
        list.push_back(row);
    }
    return list;
}

std::vector<PromiseChange> promises(const std::vector<std::pair<qint64, qint64>>& dueAndMade) {
    std::vector<PromiseChange> list;
    for (const auto& [due, made] : dueAndMade) {
        PromiseChange promise;
        promise.dueAt = Instant{due};
        promise.at = Instant{made};
        list.push_back(promise);
    }
    return list;
}

}  // namespace

TEST(FigureTest, EachKindHasItsOwnCode) {
    std::set<QString> codes;
    for (int at = 0; at < FigureKindCount; ++at)
        EXPECT_TRUE(codes.insert(figureCode(static_cast<FigureKind>(at))).second);
    EXPECT_EQ(figureCode(FigureKind::CarsIn), u"cars-in"_qs);
    EXPECT_EQ(figureCode(FigureKind::Takings), u"takings"_qs);
    EXPECT_EQ(figureCode(FigureKind::QualityFailures), u"quality-failures"_qs);
    EXPECT_EQ(figureCode(FigureKind::ComplaintsOverdue), u"complaints-overdue"_qs);
    EXPECT_TRUE(showsCost(FigureKind::GrossMarginShare));
    EXPECT_FALSE(showsCost(FigureKind::Revenue));
}

TEST(FigureTest, TheValueIsMadeFromTheRows) {
    EXPECT_EQ(figureOf(FigureKind::Revenue, rows({{500, 1}, {-200, -1}})).value, 300);
    EXPECT_EQ(figureOf(FigureKind::Revenue, {}).value, 0);
    // Half away from zero.
    EXPECT_EQ(figureOf(FigureKind::AverageOrder, rows({{1, 1}, {2, 1}})).value, 2);
    EXPECT_EQ(figureOf(FigureKind::AverageOrder, rows({{-1, 1}, {-2, 1}})).value, -2);
    EXPECT_EQ(figureOf(FigureKind::OnTimeDelivery, rows({{1, 1}, {0, 1}, {1, 1}})).value, 667);
    EXPECT_EQ(figureOf(FigureKind::GrossMarginShare, rows({{-50, 100}})).value, -500);
    // A day on which as much was taken back as was billed has no average.
    EXPECT_EQ(figureOf(FigureKind::AverageOrder, rows({{500, 1}, {-500, -1}})).value, std::nullopt);
    EXPECT_EQ(figureOf(FigureKind::CallCoverage, {}).value, std::nullopt);
}

TEST(FigureTest, APromiseThatWasMovedInTimeWasNotBroken) {
    EXPECT_TRUE(keptItsPromises(promises({{100, 1}}), Instant{100}));
    EXPECT_FALSE(keptItsPromises(promises({{100, 1}}), Instant{101}));
    const auto movedInTime = promises({{100, 1}, {200, 100}});
    EXPECT_TRUE(keptItsPromises(movedInTime, Instant{200}));
    EXPECT_FALSE(keptItsFirstPromise(movedInTime, Instant{200}));
    EXPECT_TRUE(keptItsFirstPromise(movedInTime, Instant{100}));
    EXPECT_FALSE(keptItsPromises(promises({{100, 1}, {200, 101}}), Instant{90}));
    EXPECT_FALSE(keptItsPromises({}, Instant{90}));
}

}  // namespace baydesk::testing

#include "domain/report/Tally.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

ReportRow row(qint64 value, qint64 weight) {
    ReportRow row;
    row.value = value;
    row.weight = weight;
    return row;
}

}  // namespace

TEST(TallyTest, KeepsTheValueWithoutTheRows) {
    for (int at = 0; at < FigureKindCount; ++at) {
        const auto kind = static_cast<FigureKind>(at);
        const Figure figure = figureOf(kind, {row(3, 1), row(0, 1), row(-1, 2)}, u"x"_qs);
        const Figure back = figureOf(tallyOf(figure));
        EXPECT_EQ(back.value, figure.value) << figureCode(kind).toStdString();
        EXPECT_EQ(back.of, figure.of);
        EXPECT_TRUE(back.rows.empty());
        EXPECT_EQ(figureOf(tallyOf(figureOf(kind, {}))).value, figureOf(kind, {}).value);
    }
}

TEST(TallyTest, SumsAreAddedAndSharesMadeAnew) {
    const auto all = together(
        {{{FigureKind::OnTimeDelivery, {}, 1, 1}, {FigureKind::TenderTakings, u"cash"_qs, 500, 2}},
         {{FigureKind::OnTimeDelivery, {}, 1, 3},
          {FigureKind::TenderTakings, u"wechat"_qs, 70, 1},
          {FigureKind::TenderTakings, u"cash"_qs, -100, 1}}});
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(figureOf(all.at(0)).value, 500) << "two of four, not the mean of two shares";
    EXPECT_EQ(all.at(1), (Tally{FigureKind::TenderTakings, u"cash"_qs, 400, 3}));
    EXPECT_EQ(*find(all, FigureKind::TenderTakings, u"wechat"_qs), all.at(2));
    EXPECT_EQ(find(all, FigureKind::Revenue, {}), nullptr);
}

TEST(TallyTest, WhatStandsAtTheEndIsThatOfTheLastPart) {
    const auto all = together({{{FigureKind::ReceivablesOutstanding, {}, 900, 3}},
                               {{FigureKind::ReceivablesOutstanding, {}, 200, 1}}});
    EXPECT_EQ(all, (std::vector<Tally>{{FigureKind::ReceivablesOutstanding, {}, 200, 1}}));
}

}  // namespace baydesk::testing

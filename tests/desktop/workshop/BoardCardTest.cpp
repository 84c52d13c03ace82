#include "desktop/workshop/board/BoardCard.h"

#include "desktop/text/Names.h"
#include "desktop/workshop/board/BoardModel.h"
#include "support/FixedClock.h"
#include "support/OrderStages.h"

#include <gtest/gtest.h>
#include <QAbstractItemModelTester>

namespace baydesk::testing {

namespace {

using workshop::JobCard;

JobCard job(qint64 id, WorkshopState state, qint64 sinceMinute) {
    JobCard card;
    card.job = JobId(id);
    card.order = OrderId(1);
    card.number = QStringLiteral("W261122-0001");
    card.plate = Plate::of(PlateKind::Blue, QStringLiteral("皖A12345"));
    card.title = QStringLiteral("更换前刹车片");
    card.state = state;
    card.stageSince = nineOClock(sinceMinute);
    card.promisedAt = nineOClock(480);
    return card;
}

class BoardCardTest : public ::testing::Test {
protected:
    BoardCardTest() : m_clock(nineOClock(60)) {
        for (const auto& [id, name] : {std::pair(Technician, QStringLiteral("王海")),
                                       std::pair(OtherTechnician, QStringLiteral("李强"))}) {
            Staff person;
            person.id = id;
            person.name = name;
            m_view.technicians.push_back(person);
            m_view.names[id] = name;
        }
    }
    std::vector<BoardColumn> columns(BoardMode mode, const QString& filter = {}) {
        return BoardWords(m_view, m_clock, BusinessCalendar()).columns(mode, filter);
    }

    FixedClock m_clock;
    BoardView m_view;
};

std::vector<std::size_t> sizes(const std::vector<BoardColumn>& columns) {
    std::vector<std::size_t> list;
    for (const BoardColumn& column : columns) list.push_back(column.cards.size());
    return list;
}

}  // namespace

TEST_F(BoardCardTest, EachJobStandsUnderItsStageTheLongestFirst) {
    m_view.jobs = {job(1, WorkshopState::InWork, 5), job(2, WorkshopState::Waiting, 10),
                   job(3, WorkshopState::InWork, 20), job(4, WorkshopState::Ready, 30)};
    const auto stages = columns(BoardMode::Stages);
    EXPECT_EQ(sizes(stages), (std::vector<std::size_t>{1, 2, 0, 0, 1}));
    EXPECT_EQ(stages[1].cards[0].id, 1);
    EXPECT_EQ(stages[1].cards[0].age, Formats::duration(55));
    EXPECT_EQ(stages[1].cards[1].id, 3);
    EXPECT_EQ(stages[1].cards[0].number, QStringLiteral("W261122-0001"));
    EXPECT_EQ(stages[1].cards[0].promiseShort.text,
              Formats(m_clock, BusinessCalendar()).moment(nineOClock(480)))
        << "what is shown where the distance has no room";
    for (const BoardColumn& column : stages) EXPECT_FALSE(column.empty.isEmpty());
}

TEST_F(BoardCardTest, EachTechnicianHasALaneAndSoHasNobody) {
    JobCard shared = job(1, WorkshopState::InWork, 5);
    shared.technicians = evenly({Technician, OtherTechnician});
    m_view.jobs = {shared, job(2, WorkshopState::Waiting, 10),
                   job(3, WorkshopState::QualityCheck, 1)};
    const auto lanes = columns(BoardMode::Technicians);
    EXPECT_EQ(sizes(lanes), (std::vector<std::size_t>{1, 1, 1}));
    EXPECT_EQ(lanes[0].cards[0].id, 2);
    EXPECT_TRUE(lanes[1].cards[0].people.contains(QStringLiteral("李强")));
}

TEST_F(BoardCardTest, AHoldIsSaidInWordsAndColour) {
    JobCard held = job(1, WorkshopState::OnHold, 5);
    held.hold = HoldReason::Parts;
    held.holdNote = QStringLiteral("周五到货");
    m_view.jobs = {held};
    const BoardCard card = columns(BoardMode::Stages)[2].cards[0];
    ASSERT_TRUE(card.sign && card.stripe);
    EXPECT_EQ(card.sign->text, QStringLiteral("周五到货"));
    EXPECT_TRUE(card.spoken.contains(QStringLiteral("周五到货")));
    EXPECT_TRUE(card.spoken.contains(QStringLiteral("皖A·12345")) ||
                card.spoken.contains(held.plate.display()));
}

TEST_F(BoardCardTest, ReworkIsCountedOnTheCard) {
    JobCard again = job(1, WorkshopState::InWork, 5);
    again.failures = 2;
    m_view.jobs = {again};
    const BoardCard card = columns(BoardMode::Stages)[1].cards[0];
    ASSERT_TRUE(card.sign);
    EXPECT_EQ(card.sign->tone, Tone::Red);
    EXPECT_TRUE(card.sign->text.contains(u'2'));
}

// R15: who has somebody sitting in the shop is worked on first, and the car is found.
TEST_F(BoardCardTest, WhoWaitsAndWhereTheCarStandsIsOnTheCard) {
    JobCard waited = job(1, WorkshopState::Waiting, 5);
    waited.stay.waits = true;
    waited.parkingSlot = QStringLiteral("B3");
    m_view.jobs = {waited};
    const BoardCard card = columns(BoardMode::Stages)[0].cards[0];
    ASSERT_TRUE(card.sign);
    EXPECT_EQ(card.sign->tone, Tone::Amber);
    EXPECT_EQ(card.sign->text, Names::of(waited.stay));
    EXPECT_TRUE(card.people.contains(QStringLiteral("B3")));
}

TEST_F(BoardCardTest, TheFilterKeepsCardsWithEveryWord) {
    JobCard mine = job(1, WorkshopState::Waiting, 5);
    mine.technicians = alone(Technician);
    m_view.jobs = {mine, job(2, WorkshopState::Waiting, 10)};
    EXPECT_EQ(columns(BoardMode::Stages, QStringLiteral("王海 刹车"))[0].cards.size(), 1U);
    EXPECT_EQ(columns(BoardMode::Stages, QStringLiteral("刹车"))[0].cards.size(), 2U);
    EXPECT_EQ(columns(BoardMode::Stages, QStringLiteral("变速箱"))[0].cards.size(), 0U);
}

TEST_F(BoardCardTest, AReportIsRedAfterFifteenMinutes) {
    workshop::SupplementCard report;
    report.report = SupplementId(1);
    report.order = OrderId(1);
    report.words = QStringLiteral("减振器漏油");
    report.reportedAt = nineOClock(50);
    m_view.supplements = {report};
    EXPECT_EQ(columns(BoardMode::Supplements)[0].cards[0].promise.tone, Tone::Amber);
    m_clock.set(nineOClock(66));
    EXPECT_EQ(columns(BoardMode::Supplements)[0].cards[0].promise.tone, Tone::Red);
    m_view.supplements.front().stage = SupplementStage::ToCall;
    EXPECT_EQ(sizes(columns(BoardMode::Supplements)), (std::vector<std::size_t>{0, 1}));
}

TEST_F(BoardCardTest, TheModelKeepsTheRulesOfModels) {
    BoardModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_view.jobs = {job(1, WorkshopState::Waiting, 5), job(2, WorkshopState::Waiting, 10)};
    model.setCards(columns(BoardMode::Stages)[0].cards);
    EXPECT_EQ(model.rowCount(), 2);
    m_clock.advanceMinutes(1);
    model.setCards(columns(BoardMode::Stages)[0].cards);
    EXPECT_FALSE(model.index(0).data(Qt::AccessibleTextRole).toString().isEmpty());
    EXPECT_EQ(model.indexOf(2).row(), 1);
    model.setCards({});
    EXPECT_EQ(model.rowCount(), 0);
}

}  // namespace baydesk::testing

#include "application/history/History.h"

#include "application/customer/CustomerImport.h"
#include "application/customer/Customers.h"
#include "application/search/Finder.h"
#include "application/store/StoreCare.h"
#include "support/ShopFixture.h"

namespace baydesk::testing {

namespace {

class HistoryTest : public ShopFixture {
protected:
    static PastOrder past(const QString& number, const QString& plate = {}) {
        PastOrder order;
        order.origin = QStringLiteral("旧店");
        order.number = number;
        order.plate = Plate::guess(plate);
        order.arrivedAt = {1'427'160'311'000};
        order.odometerKm = 74472;
        order.paid = Money::ofYuan(120);
        order.lines = {{.name = QStringLiteral("换机油"), .amount = Money::ofYuan(100)},
                       {.kind = PastLineKind::Part,
                        .name = QStringLiteral("机油"),
                        .amount = Money::ofYuan(30)}};
        return order;
    }
    ImportCounts import(const std::vector<PastOrder>& orders) {
        return done(importHistory(shop(), as(Role::Manager), orders));
    }
    qint64 rows(const QString& table) {
        return number(QStringLiteral("SELECT COUNT(*) FROM ") + table);
    }
};

BAYDESK_ON_BOTH_ENGINES(HistoryTest);

}  // namespace

TEST_P(HistoryTest, TheSameOrdersAgainAddNothing) {
    PastOrder open = past(QStringLiteral("A2"));
    open.paid.reset();
    const std::vector<PastOrder> list = {past(QStringLiteral("A1")), open};
    EXPECT_EQ(import(list).added, 2);
    const ImportCounts again = import(list);
    EXPECT_EQ(again.added, 0);
    EXPECT_EQ(again.same, 2);
    EXPECT_EQ(rows(QStringLiteral("past_order")), 2);
    EXPECT_EQ(rows(QStringLiteral("past_line")), 5);
    EXPECT_EQ(number(QStringLiteral("SELECT amount_fen FROM past_line WHERE kind = 'difference'")),
              -1000);
    EXPECT_TRUE(done(verifyStore(shop())).empty());
}

TEST_P(HistoryTest, OtherContentUnderAKnownNumberIsNotTaken) {
    import({past(QStringLiteral("A1"))});
    PastOrder other = past(QStringLiteral("A1"));
    other.paid = Money::ofYuan(1);
    const ImportCounts counts = import({other, past(QStringLiteral("A3"))});
    EXPECT_EQ(counts.contradicted, std::vector<int>{0});
    EXPECT_EQ(counts.added, 1);
    EXPECT_EQ(number(QStringLiteral("SELECT paid_fen FROM past_order WHERE number = 'A1'")), 12000);
    other.origin = QStringLiteral("另一家");
    EXPECT_EQ(import({other}).added, 1);
}

TEST_P(HistoryTest, AnImportIsAllOrNothing) {
    const auto why =
        refusal(importHistory(shop(), as(Role::Manager), {past(QStringLiteral("A1")), past({})}));
    EXPECT_EQ(why[0].field, QStringLiteral("rows[1].number"));
    EXPECT_EQ(rows(QStringLiteral("past_order")), 0);
}

TEST_P(HistoryTest, ItShowsInTheHistoryOfAKnownCarAndNowhereElse) {
    const OrderId order = takenIn(car(QStringLiteral("粤B12345")));
    const auto tables = {QStringLiteral("repair_order"), QStringLiteral("line"),
                         QStringLiteral("payment"),      QStringLiteral("number_series"),
                         QStringLiteral("search_term"),  QStringLiteral("follow_up")};
    std::vector<qint64> before;
    for (const QString& table : tables) before.push_back(rows(table));
    import({past(QStringLiteral("A1"), QStringLiteral("粤B12345")), past(QStringLiteral("A2"))});
    std::vector<qint64> after;
    for (const QString& table : tables) after.push_back(rows(table));
    EXPECT_EQ(before, after);

    const PlateFacts facts = done(plateFacts(shop(), Plate::guess(QStringLiteral("粤B12345"))));
    ASSERT_EQ(facts.visits.size(), 2U);
    EXPECT_EQ(facts.visits[0].order, order);
    const vehicles::Visit& visit = facts.visits[1];
    EXPECT_TRUE(visit.order.isNone());
    EXPECT_EQ(visit.origin, QStringLiteral("旧店"));
    EXPECT_EQ(visit.number, QStringLiteral("A1"));
    EXPECT_EQ(visit.titles, QStringLiteral("换机油"));
    EXPECT_EQ(visit.total, Money::ofYuan(120));
    EXPECT_EQ(visit.odometerKm, 74472);
    const auto customer = facts.customers.front().id;
    EXPECT_EQ(done(customerView(shop(), customer)).vehicles.front().visits.size(), 2U);
    EXPECT_TRUE(done(find(shop(), QStringLiteral("A1"), 10)).empty());
    EXPECT_TRUE(done(verifyStore(shop())).empty());
}

TEST_P(HistoryTest, ACarThatBecomesKnownIsLinkedByImportingAgain) {
    PastOrder order = past(QStringLiteral("A1"), QStringLiteral("皖A12345"));
    order.customerName = QStringLiteral("王磊");
    order.customerPhone = QStringLiteral("138 5512 8830");
    import({order});
    VehicleEntry entry;
    entry.vehicle.plate = Plate::guess(QStringLiteral("皖A12345"));
    Customer owner;
    owner.name = QStringLiteral("王磊");
    owner.phones = {{Phone::of(QStringLiteral("13855128830"))}};
    entry.owners = {owner};
    done(importVehicles(shop(), as(Role::Manager), {entry}));
    EXPECT_EQ(import({order}).changed, 1);
    EXPECT_EQ(import({order}).same, 1);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM past_order WHERE vehicle_id IS NOT NULL "
                                    "AND customer_id IS NOT NULL")),
              1);
    EXPECT_EQ(done(plateFacts(shop(), entry.vehicle.plate)).visits.size(), 1U);
}

TEST_P(HistoryTest, AReadingOfAnOlderProgramHoldsNobodyUp) {
    const ReceptionForm form = car(QStringLiteral("粤B12345"));
    delivered(form);
    PastOrder wild = past(QStringLiteral("A1"), QStringLiteral("粤B12345"));
    wild.odometerKm = 9'000'000;
    import({wild});
    ReceptionForm again = car(QStringLiteral("粤B12345"));
    takenIn(again);
}

TEST_P(HistoryTest, AWrongSumIsFound) {
    import({past(QStringLiteral("A1"))});
    script(QStringLiteral("UPDATE past_line SET amount_fen = 1 WHERE kind = 'part'"));
    const Findings found = done(verifyStore(shop()));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].code, QStringLiteral("history.sum-wrong"));
    EXPECT_EQ(found[0].details.value(QStringLiteral("order")).toString(), QStringLiteral("A1"));
}

}  // namespace baydesk::testing

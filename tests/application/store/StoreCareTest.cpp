#include "application/store/StoreCare.h"

#include "application/order/Numbers.h"
#include "storage/customer/CustomerRepository.h"
#include "storage/order/OrderRepository.h"
#include "storage/parts/PartRepository.h"
#include "storage/store/ShopRepository.h"
#include "storage/vehicle/VehicleRepository.h"
#include "support/OrderBuilder.h"
#include "support/StoreFixture.h"

namespace baydesk::testing {

namespace {

// A store with one settled order and one article, opened as a workplace.
class StoreCareTest : public StoreFixture {
protected:
    void SetUp() override {
        StoreFixture::SetUp();
        if (HasFatalFailure()) return;
        m_workplace.clock = &clock();
        m_workplace.store = store();
        run([this](Transaction& transaction) { return fill(transaction); });
        m_workplace.database = another();
        ASSERT_TRUE(m_workplace.database);
    }
    void TearDown() override {
        m_workplace.database.reset();
        StoreFixture::TearDown();
    }

    std::vector<QString> codes() {
        const Result<Findings> found = verifyStore(m_workplace);
        if (!found) {
            ADD_FAILURE() << describe(found.error()).toStdString();
            return {};
        }
        std::vector<QString> list;
        for (const Finding& finding : *found) list.push_back(finding.code);
        return list;
    }
    using Codes = std::vector<QString>;

    // Changes what the triggers would refuse: somebody is at the file itself.
    void tamper(const QString& statement) {
        if (engine() == Engine::Sqlite)
            for (const char* each :
                 {"line_locked_update", "job_locked_update", "repair_order_locked_update"})
                script(QStringLiteral("DROP TRIGGER %1").arg(QLatin1String(each)));
        else
            script(QStringLiteral("SET session_replication_role = replica"));
        script(statement);
    }

private:
    Result<Outcome> fill(Transaction& transaction) {
        if (shops::list(transaction).empty()) shops::insert(transaction, OrderBuilder::shop());
        OrderView view =
            OrderBuilder()
                .job(QStringLiteral("更换机油"))
                .labour(QStringLiteral("工时"), Quantity::ofThousandths(500), Money::ofFen(12'345))
                .part(QStringLiteral("机油"), Quantity::ofThousandths(3'500), QStringLiteral("升"),
                      Money::ofYuan(60))
                .consent(Decision::Approved, ConsentWay::InPerson, QStringLiteral("陈晓雯"))
                .job(QStringLiteral("洗车"))
                .labour(QStringLiteral("洗车"), Quantity::of(1), Money::ofYuan(35))
                .approval(ApprovalState::Declined)
                .finished()
                .paid(Tender::Cash, Money::ofYuan(100), true)
                .paid(Tender::WeChat, Money::ofYuan(171))
                .settled(Money::ofFen(73))
                .build();
        OrderState& order = view.order;
        order.number = number(transaction, Series::Order);
        order.settlement->number = number(transaction, Series::Settlement);
        for (Payment& payment : order.payments)
            payment.receipt = number(transaction, Series::Receipt);
        customers::insert(transaction, view.owner);
        customers::insert(transaction, view.sender);
        vehicles::insert(transaction, view.vehicle);
        order.owner = view.owner.id;
        order.sender = view.sender.id;
        order.payer = view.owner.id;
        order.vehicle = view.vehicle.id;
        orders::insert(transaction, order);

        Part part;
        part.id = PartId(900);
        part.code = QStringLiteral("YG-21");
        part.name = QStringLiteral("雨刮");
        parts::insert(transaction, part);
        parts::move(transaction, {.part = part.id,
                                  .kind = StockMoveKind::Opening,
                                  .quantity = Quantity::of(8),
                                  .cost = {},
                                  .order = {},
                                  .line = {}});
        return Outcome{};
    }

    QString number(Transaction& transaction, Series series) const {
        return nextNumber(transaction, m_workplace.calendar, series);
    }

    Workplace m_workplace;
};

BAYDESK_ON_BOTH_ENGINES(StoreCareTest);

TEST_P(StoreCareTest, ASoundStoreHasNoFindings) { EXPECT_EQ(codes(), Codes()); }

TEST_P(StoreCareTest, NamesALineThatIsNotPriceTimesQuantity) {
    tamper(QStringLiteral("UPDATE line SET quantity_th = 4000 WHERE unit = '升'"));
    EXPECT_EQ(codes(), Codes({QStringLiteral("order.line-wrong")}));
}

TEST_P(StoreCareTest, NamesWhatAnOrderHasAndDoesNotTell) {
    tamper(QStringLiteral("UPDATE repair_order SET parts = -1"));
    EXPECT_EQ(codes(), Codes()) << "written before it was told";
    script(QStringLiteral("UPDATE repair_order SET parts = 0"));
    const Codes found = codes();
    EXPECT_GE(found.size(), 3U) << "its jobs, its lines and its payments";
    EXPECT_EQ(found, Codes(found.size(), QStringLiteral("order.part-untold")));
}

TEST_P(StoreCareTest, NamesABillThatIsNotTheSumOfItsLines) {
    tamper(QStringLiteral("UPDATE job SET approval = 'approved'"));
    EXPECT_EQ(codes(),
              Codes({QStringLiteral("order.total-wrong"), QStringLiteral("job.consent-wrong")}));
}

TEST_P(StoreCareTest, NamesABillThatWasNotPaidInFull) {
    tamper(
        QStringLiteral("UPDATE repair_order SET settled_total_fen = settled_total_fen - 100, "
                       "odd_fen = odd_fen + 100"));
    EXPECT_EQ(codes(), Codes({QStringLiteral("order.payments-wrong")}));
}

TEST_P(StoreCareTest, NamesAGapInAnyOfTheSeries) {
    script(QStringLiteral("UPDATE number_series SET last = last + 1"));
    EXPECT_EQ(codes(), Codes(3, QStringLiteral("number.gap")));
}

TEST_P(StoreCareTest, NamesAStockThatItsLedgerDoesNotExplain) {
    script(QStringLiteral("UPDATE stock SET quantity_th = 7000"));
    EXPECT_EQ(codes(), Codes({QStringLiteral("stock.balance-wrong")}));
    script(QStringLiteral("DELETE FROM stock"));
    EXPECT_EQ(codes(), Codes({QStringLiteral("stock.balance-wrong")}));
}

}  // namespace

}  // namespace baydesk::testing

#include "storage/parts/PartRepository.h"

#include "support/RoomFixture.h"

namespace baydesk::testing {

namespace {

class PartRepositoryTest : public RoomFixture {
protected:
    Quantity onHand(PartId part, StoreId store = StoreId(1)) {
        return read([&](Session& session) { return parts::onHand(session, store, part); });
    }

    static parts::StockMove issue(PartId part, qint64 quantity) {
        return {.part = part,
                .kind = StockMoveKind::Issue,
                .quantity = Quantity::of(-quantity),
                .cost = Money::ofYuan(90),
                .order = OrderId(7),
                .line = LineId(8),
                .note = QStringLiteral("W260101-0001")};
    }

    void move(const parts::StockMove& move) {
        run([&](Transaction& transaction) {
            parts::move(transaction, move);
            return Outcome{};
        });
    }

    QStringList found(const QString& text, int limit = 100) {
        QStringList codes;
        for (const auto& each :
             read([&](Session& session) { return parts::find(session, store(), text, limit); }))
            codes << each.part.code;
        return codes;
    }
};

BAYDESK_ON_BOTH_ENGINES(PartRepositoryTest);

}  // namespace

TEST_P(PartRepositoryTest, WhatGoesInComesOut) {
    Part part;
    part.code = QStringLiteral("BP-001");
    part.name = QStringLiteral("前刹车片 🛞");
    part.unit = QStringLiteral("盒");
    part.price = Money::ofFen(16'001);
    part.cost = Money::ofFen(9'001);
    part.grade = PartGrade::Aftermarket;
    part.supplier = QStringLiteral("顺达");
    part.note = QStringLiteral("左右通用");
    run([&](Transaction& transaction) {
        part.id = transaction.newId<PartId>();
        parts::insert(transaction, part);
        return Outcome{};
    });
    EXPECT_TRUE(read([&](Session& s) { return parts::load(s, part.id); }) == part);
    EXPECT_TRUE(read([&](Session& s) { return parts::withCode(s, part.code); }) == part);
    EXPECT_FALSE(
        read([](Session& s) { return parts::withCode(s, QStringLiteral("bp-001")).has_value(); }));
    Part dearer = part;
    dearer.price = Money::ofYuan(170);
    run([&](Transaction& transaction) {
        parts::update(transaction, part, dearer);
        return Outcome{};
    });
    EXPECT_EQ(dearer.version, 2);
    EXPECT_TRUE(read([&](Session& s) { return parts::load(s, part.id); }) == dearer);
}

TEST_P(PartRepositoryTest, ACodeIsGivenOnce) {
    const Part first = part(QStringLiteral("BP-001"));
    Part second = first;
    refused([&](Transaction& transaction) {
        second.id = transaction.newId<PartId>();
        parts::insert(transaction, second);
    });
    EXPECT_EQ(found({}), QStringList{first.code});
}

TEST_P(PartRepositoryTest, StockIsTheSumOfItsMoves) {
    const Part part = this->part(QStringLiteral("BP-001"), 10);
    move(issue(part.id, 3));
    move(issue(part.id, 2));
    EXPECT_EQ(onHand(part.id), Quantity::of(5));
    EXPECT_EQ(number(QStringLiteral("SELECT CAST(SUM(quantity_th) AS BIGINT) FROM stock_move")),
              5000);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM stock_move WHERE kind = 'issue' AND "
                                    "order_id = 7 AND line_id = 8 AND cost_fen = 9000")),
              2);
    EXPECT_EQ(onHand(part.id, StoreId(2)), Quantity()) << "another store's shelf";
}

TEST_P(PartRepositoryTest, StockIsNeverBelowZero) {
    const Part part = this->part(QStringLiteral("BP-001"), 2);
    refused([&](Transaction& transaction) { parts::move(transaction, issue(part.id, 3)); });
    EXPECT_EQ(onHand(part.id), Quantity::of(2));
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM stock_move")), 1) << "no entry either";
    const Part unknown = this->part(QStringLiteral("BP-002"));
    refused([&](Transaction& transaction) { parts::move(transaction, issue(unknown.id, 1)); });
}

TEST_P(PartRepositoryTest, TheVerbSeesItsOwnMoves) {
    const Part part = this->part(QStringLiteral("BP-001"), 2);
    run([&](Transaction& transaction) {
        parts::move(transaction, issue(part.id, 1));
        EXPECT_EQ(parts::onHandForChange(transaction, part.id), Quantity::of(1));
        return Outcome{};
    });
}

TEST_P(PartRepositoryTest, TheStockLedgerIsNeitherChangedNorEmptied) {
    part(QStringLiteral("BP-001"), 10);
    EXPECT_TRUE(refuses(QStringLiteral("UPDATE stock_move SET quantity_th = 1")));
    EXPECT_TRUE(refuses(QStringLiteral("DELETE FROM stock_move")));
    EXPECT_EQ(number(QStringLiteral("SELECT quantity_th FROM stock_move")), 10'000);
}

TEST_P(PartRepositoryTest, PartsAreFoundByCodeOrName) {
    part(QStringLiteral("OF-100"), 4);
    part(QStringLiteral("BP-001"));
    part(QStringLiteral("BP_01%"));
    EXPECT_EQ(found({}), (QStringList{QStringLiteral("BP-001"), QStringLiteral("BP_01%"),
                                      QStringLiteral("OF-100")}));
    EXPECT_EQ(found(QStringLiteral(" of-1 ")), QStringList{QStringLiteral("OF-100")});
    EXPECT_EQ(found(QStringLiteral("刹车")).size(), 3);
    EXPECT_EQ(found(QStringLiteral("%")), QStringList{QStringLiteral("BP_01%")});
    EXPECT_EQ(found(QStringLiteral("P_0")), QStringList{QStringLiteral("BP_01%")});
    EXPECT_TRUE(found(QStringLiteral("\\")).isEmpty());
    EXPECT_TRUE(found(QStringLiteral("机油")).isEmpty());
    EXPECT_EQ(found({}, 2).size(), 2);
    EXPECT_EQ(read([&](Session& s) { return parts::find(s, store(), QStringLiteral("OF"), 1); })
                  .front()
                  .onHand,
              Quantity::of(4));
}

}  // namespace baydesk::testing

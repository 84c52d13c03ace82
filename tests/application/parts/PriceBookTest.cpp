#include "application/parts/PriceBook.h"

#include "support/ShopFixture.h"

namespace baydesk::testing {

namespace {

class PriceBookTest : public ShopFixture {
protected:
    static PartEntry entry(const QString& code, qint64 yuan, qint64 onHand) {
        PartEntry entry;
        entry.part.code = code;
        entry.part.name = QStringLiteral("雨刮片");
        entry.part.price = Money::ofYuan(yuan);
        entry.part.cost = Money::ofYuan(yuan / 2);
        entry.onHand = Quantity::of(onHand);
        return entry;
    }
    Result<ImportCounts> import(const std::vector<PartEntry>& entries) {
        return importParts(shop(), as(Role::PartsKeeper), entries);
    }
    static LabourItem item(const QString& name, qint64 yuan) {
        LabourItem item;
        item.name = name;
        item.section = QStringLiteral("机修");
        item.price = Money::ofYuan(yuan);
        return item;
    }
    static void expectCounts(const ImportCounts& counts, int added, int changed, int same) {
        EXPECT_EQ(counts.added, added);
        EXPECT_EQ(counts.changed, changed);
        EXPECT_EQ(counts.same, same);
    }
    qint64 parts() { return number(QStringLiteral("SELECT COUNT(*) FROM part")); }
};

BAYDESK_ON_BOTH_ENGINES(PriceBookTest);

}  // namespace

TEST_P(PriceBookTest, AnImportUpdatesKnownCodes) {
    expectCounts(
        done(import({entry(QStringLiteral("WB-1"), 40, 5), entry(QStringLiteral("WB-2"), 50, 0)})),
        2, 0, 0);
    const Part before = part(QStringLiteral("WB-1"));
    expectCounts(
        done(import({entry(QStringLiteral("WB-1"), 45, 3), entry(QStringLiteral("WB-2"), 50, 0),
                     entry(QStringLiteral("WB-3"), 60, 1)})),
        1, 1, 1);
    const Part after = part(QStringLiteral("WB-1"));
    EXPECT_EQ(after.id, before.id);
    EXPECT_EQ(after.price, Money::ofYuan(45));
    EXPECT_EQ(onHand(QStringLiteral("WB-1")), Quantity::of(3));
    EXPECT_EQ(number(QStringLiteral("SELECT quantity_th FROM stock_move WHERE kind = "
                                    "'adjustment'")),
              -2000);
}

TEST_P(PriceBookTest, AChangedStockAloneIsAChange) {
    done(import({entry(QStringLiteral("WB-1"), 40, 5)}));
    expectCounts(done(import({entry(QStringLiteral("WB-1"), 40, 6)})), 0, 1, 0);
    EXPECT_EQ(onHand(QStringLiteral("WB-1")), Quantity::of(6));
}

TEST_P(PriceBookTest, WhatAListDoesNotSayStays) {
    PartEntry full = entry(QStringLiteral("WB-1"), 40, 5);
    full.part.supplier = QStringLiteral("顺达");
    full.part.unit = QStringLiteral("对");
    full.part.note = QStringLiteral("左右");
    full.part.grade = PartGrade::Original;
    done(import({full}));
    PartEntry bare = entry(QStringLiteral("WB-1"), 42, 0);
    bare.part.cost = Money();
    bare.unlisted = {QStringLiteral("quantity"), QStringLiteral("cost"),
                     QStringLiteral("unit"),     QStringLiteral("grade"),
                     QStringLiteral("supplier"), QStringLiteral("note")};
    expectCounts(done(import({bare})), 0, 1, 0);
    Part expected = full.part;
    const Part now = part(QStringLiteral("WB-1"));
    expected.id = now.id;
    expected.version = 2;
    expected.price = Money::ofYuan(42);
    EXPECT_TRUE(now == expected);
    EXPECT_EQ(onHand(QStringLiteral("WB-1")), Quantity::of(5));
}

TEST_P(PriceBookTest, AnImportIsAllOrNothing) {
    const qint64 before = parts();
    PartEntry bad = entry(QString(), 40, 5);
    bad.part.price = Money::ofFen(-1);
    const auto why = refusal(import({entry(QStringLiteral("WB-1"), 40, 5), bad}));
    ASSERT_EQ(why.size(), 2U);
    EXPECT_EQ(why[0].kind, ErrorKind::Required);
    EXPECT_EQ(why[0].field, QStringLiteral("rows[1].code"));
    EXPECT_EQ(why[1].field, QStringLiteral("rows[1].price"));
    EXPECT_EQ(parts(), before);
    // Refused by the store itself, half way.
    EXPECT_FALSE(
        import({entry(QStringLiteral("WB-1"), 40, 5), entry(QStringLiteral("WB-2"), 40, -1)}).ok());
    EXPECT_EQ(parts(), before);
    EXPECT_TRUE(done(findParts(shop(), QStringLiteral("WB-"), 10)).empty());
}

TEST_P(PriceBookTest, LabourIsUpdatedByNameAndSection) {
    const auto import = [&](const std::vector<LabourItem>& items) {
        return done(importLabour(shop(), as(Role::PartsKeeper), items));
    };
    expectCounts(import({item(QStringLiteral("抛光"), 200), item(QStringLiteral("打蜡"), 80)}), 2,
                 0, 0);
    expectCounts(import({item(QStringLiteral("抛光"), 220), item(QStringLiteral("打蜡"), 80)}), 0,
                 1, 1);
    EXPECT_EQ(done(findLabour(shop(), QStringLiteral("抛光"), 10)).front().price,
              Money::ofYuan(220));
}

TEST_P(PriceBookTest, APartIsChangedByHand) {
    Part fresh = entry(QStringLiteral("WB-1"), 40, 0).part;
    fresh.id = PartId(done(savePart(shop(), as(Role::PartsKeeper), fresh)).id);
    Part stored = part(QStringLiteral("WB-1"));
    stored.price = Money::ofYuan(41);
    done(savePart(shop(), as(Role::PartsKeeper), stored));
    EXPECT_EQ(kinds(savePart(shop(), as(Role::PartsKeeper), stored)),
              std::vector<ErrorKind>{ErrorKind::StaleEdit});
    Part twin = entry(QStringLiteral("WB-1"), 40, 0).part;
    EXPECT_EQ(refusal(savePart(shop(), as(Role::PartsKeeper), twin)),
              (std::vector<Violation>{{ErrorKind::AlreadyExists,
                                       QStringLiteral("code"),
                                       {{QStringLiteral("what"), QStringLiteral("WB-1")}}}}));
    twin.id = PartId(77);
    twin.code = QStringLiteral("WB-9");
    EXPECT_EQ(kinds(savePart(shop(), as(Role::PartsKeeper), twin)),
              std::vector<ErrorKind>{ErrorKind::NotFound});
}

TEST_P(PriceBookTest, AnItemIsChangedByHand) {
    done(saveLabour(shop(), as(Role::PartsKeeper), item(QStringLiteral("抛光"), 200)));
    LabourItem stored = done(findLabour(shop(), QStringLiteral("抛光"), 1)).front();
    stored.price = Money::ofYuan(210);
    done(saveLabour(shop(), as(Role::PartsKeeper), stored));
    EXPECT_EQ(kinds(saveLabour(shop(), as(Role::PartsKeeper), stored)),
              std::vector<ErrorKind>{ErrorKind::StaleEdit});
    EXPECT_EQ(kinds(saveLabour(shop(), as(Role::PartsKeeper), item(QStringLiteral("抛光"), 1))),
              std::vector<ErrorKind>{ErrorKind::AlreadyExists});
}

TEST_P(PriceBookTest, ACountIsWrittenIntoTheLedgerWithItsReason) {
    const PartId pads = part(QStringLiteral("BP-001")).id;
    const auto count = [&](qint64 counted, const QString& reason) {
        return adjustStock(shop(), as(Role::PartsKeeper), pads, Quantity::of(counted), reason);
    };
    done(count(7, QStringLiteral("盘点")));
    EXPECT_EQ(onHand(QStringLiteral("BP-001")), Quantity::of(7));
    EXPECT_EQ(number(QStringLiteral("SELECT quantity_th FROM stock_move WHERE note = '盘点'")),
              -3000);
    EXPECT_EQ(kinds(count(7, QStringLiteral(" "))), std::vector<ErrorKind>{ErrorKind::Required});
    EXPECT_EQ(kinds(count(-1, QStringLiteral("盘点"))),
              std::vector<ErrorKind>{ErrorKind::OutOfRange});
    EXPECT_EQ(kinds(adjustStock(shop(), as(Role::PartsKeeper), PartId(7), Quantity::of(1),
                                QStringLiteral("盘点"))),
              std::vector<ErrorKind>{ErrorKind::NotFound});
}

TEST_P(PriceBookTest, TheSamePressTwiceBringsTheListInOnce) {
    const Caller caller = as(Role::PartsKeeper);
    const std::vector<PartEntry> list = {entry(QStringLiteral("WB-1"), 40, 5)};
    expectCounts(done(importParts(shop(), caller, list)), 1, 0, 0);
    expectCounts(done(importParts(shop(), caller, list)), 1, 0, 0);
    EXPECT_EQ(onHand(QStringLiteral("WB-1")), Quantity::of(5));
}

TEST_P(PriceBookTest, NamesAreFoundByTheirPinyin) {
    done(import({entry(QStringLiteral("WB-1"), 40, 5)}));
    done(importLabour(shop(), as(Role::PartsKeeper), {item(QStringLiteral("更换前刹车片"), 160)}));
    for (const char* typed : {"ygp", "YG", "yuguapian", "gua"}) {
        const auto parts = done(findParts(shop(), QString::fromLatin1(typed), 9));
        ASSERT_EQ(parts.size(), 1U) << typed;
        EXPECT_EQ(parts.front().part.name, QStringLiteral("雨刮片"));
    }
    EXPECT_EQ(done(findLabour(shop(), QStringLiteral("scp"), 9)).size(), 1U);
    EXPECT_TRUE(done(findLabour(shop(), QStringLiteral("xyz"), 9)).empty());
    EXPECT_TRUE(done(findParts(shop(), QStringLiteral("y"), 9)).empty()) << "one letter is a code";
}

}  // namespace baydesk::testing

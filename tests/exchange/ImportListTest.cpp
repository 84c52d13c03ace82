#include "exchange/ImportList.h"

#include "application/staff/StaffDesk.h"
#include "exchange/CustomersImport.h"
#include "exchange/HistoryImport.h"
#include "exchange/ImportSamples.h"
#include "support/ShopFixture.h"

namespace baydesk::testing {

namespace {

constexpr int Many = 700;  // more than two steps

// Does something each time that the import looks at the clock: before each of its steps.
class BetweenSteps final : public Clock {
public:
    BetweenSteps(const Clock& clock, std::function<void(int)> does)
        : m_clock(clock), m_does(std::move(does)) {}
    Instant now() const override {
        m_does(m_looks++);
        return m_clock.now();
    }

private:
    const Clock& m_clock;
    std::function<void(int)> m_does;
    mutable int m_looks = 0;
};

class ImportListTest : public ShopFixture {
protected:
    void SetUp() override {
        ShopFixture::SetUp();
        if (HasFatalFailure()) return;
        m_other = anotherCounter();
        m_keeper = staff(QStringLiteral("导入"), {Role::Manager});
    }
    void TearDown() override {
        m_other.reset();
        ShopFixture::TearDown();
    }

    static ImportList people(int count) {
        QString text = QStringLiteral("姓名,电话\n");
        for (int at = 0; at < count; ++at)
            text += QStringLiteral("客户%1,1385512%2\n").arg(at).arg(at, 4, 10, QChar(u'0'));
        return {ListKind::Customers, {importFile(text)}, {}};
    }
    Caller keeper() const { return {.by = m_keeper}; }
    void mayKeep(Roles roles) {
        for (const Staff& each : done(staffList(*m_other)))
            if (each.id == m_keeper)
                done(saveStaff(*m_other, asManager(),
                               {.id = each.id,
                                .name = each.name,
                                .roles = roles,
                                .newPin = {},
                                .baseVersion = each.version}));
    }
    Result<ImportCounts> import(const Caller& caller, const ImportList& list) {
        if (const Done kept = keep(shop(), caller, list); !kept) return kept.error();
        return importCustomers(shop(), caller, done(planCustomers(list.files)).accepted);
    }
    Result<ImportCounts> import(const Caller& caller, const ImportList& list,
                                std::function<void(int)> between) {
        const BetweenSteps meddling(clock(), std::move(between));
        shop().clock = &meddling;
        auto counts = import(caller, list);
        shop().clock = &clock();
        return counts;
    }
    qint64 customers() { return number(QStringLiteral("SELECT COUNT(*) FROM customer")); }
    qint64 runs() { return number(QStringLiteral("SELECT COUNT(*) FROM import_run")); }
    Workplace& other() { return *m_other; }

private:
    std::unique_ptr<Workplace> m_other;
    StaffId m_keeper;
};

BAYDESK_ON_BOTH_ENGINES(ImportListTest);

}  // namespace

TEST_P(ImportListTest, OthersSaveBetweenItsSteps) {
    int saved = 0;
    const StaffId advisor = staff(Role::ServiceAdvisor);
    const auto counts = import(keeper(), people(Many), [&](int /*look*/) {
        done(takeIn(other(), {.by = advisor},
                    car(QStringLiteral("粤B%1").arg(10'000 + saved), QString::number(saved + 1))));
        ++saved;
    });
    EXPECT_EQ(done(counts).added, Many);
    EXPECT_GE(saved, Many / static_cast<int>(imports::EntriesAtOnce) + 1);
    EXPECT_EQ(runs(), 0) << "what is in is not kept";
}

TEST_P(ImportListTest, WhatWasLeftIsBroughtInOnce) {
    const Caller caller = keeper();
    const auto stopped = import(caller, people(Many), [this](int look) {
        if (look == 3) mayKeep({Role::Cashier});
    });
    EXPECT_EQ(kinds(stopped), std::vector{ErrorKind::NotAllowed});
    const qint64 before = customers();
    EXPECT_GT(before, 0);
    EXPECT_LT(before, Many);
    ASSERT_EQ(runs(), 1);

    EXPECT_EQ(kinds(finishImports(shop())), std::vector{ErrorKind::NotAllowed});
    EXPECT_EQ(customers(), before);
    mayKeep({Role::Manager});
    EXPECT_EQ(done(finishImports(shop())), 1);
    EXPECT_EQ(customers(), Many);
    EXPECT_EQ(runs(), 0);
    EXPECT_EQ(done(finishImports(shop())), 0);
    // The same press again answers what it came to in the end.
    const ImportCounts counts =
        done(importCustomers(shop(), caller, done(planCustomers(people(Many).files)).accepted));
    EXPECT_EQ(counts.added, Many);
}

TEST_P(ImportListTest, EveryKindOfListIsReadAgainAsItWasRead) {
    const ImportFile cars = importFile(QStringLiteral("号牌,主人\n皖A12345,王磊\n"));
    const ColumnMap owner{{QStringLiteral("plate"), QStringLiteral("号牌")},
                          {QStringLiteral("ownerName"), QStringLiteral("主人")}};
    ASSERT_TRUE(planVehicles({cars}, owner).ok());
    const ImportFile orders =
        importFile(QStringLiteral("工单号,进厂时间,实收金额\nA1,2015-03-24 09:18,100\n"));
    ASSERT_TRUE(planHistory({orders}, {}, shop().calendar).ok());
    for (const ImportList& list : {ImportList{ListKind::Vehicles, {cars}, {{QString(), owner}}},
                                   ImportList{ListKind::History, {orders}, {}}})
        ASSERT_TRUE(keep(shop(), keeper(), list).ok());
    EXPECT_EQ(done(finishImports(shop())), 2);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM vehicle")), 1);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM vehicle_owner")), 1);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM past_order")), 1);
}

TEST_P(ImportListTest, WhatIsKnownIsListedAfterTheProgramEndedToo) {
    done(import(keeper(), people(1)));
    script(QStringLiteral("UPDATE customer SET note = ''"));
    ImportList list = people(2);
    list.files = {
        importFile(QStringLiteral("姓名,电话,备注\n客户0,13855120000,x\n客户1,13855120001,x\n"))};
    list.duplicates = Duplicates::List;
    ASSERT_TRUE(keep(shop(), keeper(), list).ok());
    EXPECT_EQ(done(finishImports(shop())), 1);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM customer WHERE note = 'x'")), 1);
}

TEST_P(ImportListTest, AListThatCannotBeReadKeepsNoOtherOneOut) {
    ASSERT_TRUE(keep(shop(), keeper(), people(1)).ok());
    ASSERT_TRUE(keep(shop(), keeper(), people(2)).ok());
    script(
        QStringLiteral("UPDATE import_run SET kind = 'pink' WHERE key = (SELECT min(key) FROM "
                       "import_run)"));
    EXPECT_EQ(kinds(finishImports(shop())), std::vector{ErrorKind::StoreDamaged});
    EXPECT_EQ(runs(), 1);
    EXPECT_GT(customers(), 0);
}

TEST_P(ImportListTest, OnlyWhoMayImportKeepsAList) {
    EXPECT_EQ(kinds(keepList(shop(), Verb::ImportCustomers, as(Role::Cashier),
                             listKindName(ListKind::Customers), {})),
              std::vector{ErrorKind::NotAllowed});
    EXPECT_EQ(runs(), 0);
}

}  // namespace baydesk::testing

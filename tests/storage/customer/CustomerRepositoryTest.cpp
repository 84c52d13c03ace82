#include "storage/customer/CustomerRepository.h"

#include "support/RoomFixture.h"

namespace baydesk::testing {

namespace {

class CustomerRepositoryTest : public RoomFixture {
protected:
    Customer insert(Customer customer) {
        run([&](Transaction& transaction) {
            customer.id = transaction.newId<CustomerId>();
            customers::insert(transaction, customer);
            return Outcome{};
        });
        return customer;
    }

    Customer full() {
        Customer customer;
        customer.name = QStringLiteral("顺风物流 🚚");
        customer.kind = CustomerKind::Company;
        customer.honorific = Honorific::Ms;
        customer.phones = {
            {Phone::of(QStringLiteral("13800552210")), QStringLiteral("司机"), false},
            {Phone::of(QStringLiteral("0755-26001234-802")), QStringLiteral("办公室"), true}};
        customer.taxTitle = QStringLiteral("深圳市顺风物流有限公司");
        customer.taxNumber = QStringLiteral("91440300MA5TEST01X");
        customer.address = QStringLiteral("练习路 18 号");
        customer.note = QStringLiteral("月结");
        customer.flag = QStringLiteral("先打电话");
        customer.noCalls = true;
        return insert(customer);
    }

    Customer load(CustomerId id) {
        return read([&](Session& session) { return customers::load(session, id); })
            .value_or(Customer());
    }

    void update(const Customer& before, Customer& after) {
        run([&](Transaction& transaction) {
            customers::update(transaction, before, after);
            return Outcome{};
        });
    }
};

BAYDESK_ON_BOTH_ENGINES(CustomerRepositoryTest);

}  // namespace

TEST_P(CustomerRepositoryTest, WhatGoesInComesOut) {
    const Customer customer = full();
    EXPECT_EQ(customer.version, 1);
    EXPECT_TRUE(load(customer.id) == customer);
    EXPECT_FALSE(
        read([](Session& session) { return customers::load(session, CustomerId(1)).has_value(); }));
}

TEST_P(CustomerRepositoryTest, AnUpdateKeepsWhoMadeTheCustomerAndWhen) {
    const Customer before = full();
    const qint64 made = number(QStringLiteral("SELECT created_ms FROM customer"));
    clock().advanceMinutes(60);
    Customer after = before;
    after.name = QStringLiteral("顺丰物流");
    after.phones.erase(after.phones.begin());
    update(before, after);
    EXPECT_EQ(after.version, 2);
    EXPECT_TRUE(load(before.id) == after);
    EXPECT_EQ(number(QStringLiteral("SELECT created_ms FROM customer")), made);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM customer_phone")), 1);
}

TEST_P(CustomerRepositoryTest, TheAuditHasOnlyWhatDiffers) {
    const Customer before = full();
    Customer after = before;
    after.flag.clear();
    update(before, after);
    EXPECT_EQ(text(QStringLiteral("SELECT after_json FROM audit ORDER BY id DESC LIMIT 1")),
              QStringLiteral("{\"customer\":{\"%1\":{\"flag\":\"\",\"version\":2}}}")
                  .arg(before.id.value()));
}

TEST_P(CustomerRepositoryTest, WhoHasAPhoneIsFoundOldestFirst) {
    const Phone shared = Phone::of(QStringLiteral("13800552210"));
    Customer first;
    first.name = QStringLiteral("陈志远");
    first.phones = {{.phone = shared}, {.phone = shared}};
    Customer second = first;
    second.name = QStringLiteral("陈晓雯");
    first = insert(first);
    second = insert(second);
    const auto found =
        read([&](Session& session) { return customers::withPhone(session, shared); });
    EXPECT_TRUE(found == (std::vector<Customer>{first, second}));
    EXPECT_TRUE(read([](Session& session) {
                    return customers::withPhone(session, Phone::of(QStringLiteral("13900000000")));
                }).empty());
}

TEST_P(CustomerRepositoryTest, TheListIsOrderedAsPeopleSortNames) {
    for (const char* name : {"张伟", "欧阳锋", "Zoe", "陈志远", "安娜", "adam", "吕布", "曾国"})
        customer(QString::fromUtf8(name));
    QStringList names;
    for (const auto& row : read([](Session& session) { return customers::list(session, 100, 0); }))
        names << row.name;
    EXPECT_EQ(names.join(u' '), QStringLiteral("adam 安娜 陈志远 吕布 欧阳锋 曾国 张伟 Zoe"));
    EXPECT_EQ(read([](Session& session) { return customers::count(session); }), 8);
}

TEST_P(CustomerRepositoryTest, TheListComesInPages) {
    for (const char* name : {"甲", "乙", "丙", "丁", "戊"}) customer(QString::fromUtf8(name));
    const auto page = [&](int limit, int offset) {
        QStringList names;
        for (const auto& row :
             read([&](Session& session) { return customers::list(session, limit, offset); }))
            names << row.name;
        return names;
    };
    const QStringList all = page(100, 0);
    EXPECT_EQ(page(2, 0) + page(2, 2) + page(2, 4), all);
    EXPECT_TRUE(page(2, 5).isEmpty());
}

TEST_P(CustomerRepositoryTest, ARowTellsPhoneCarsAndLastVisit) {
    const Customer customer = full();
    const Vehicle first = vehicle(QStringLiteral("粤B00001"), customer.id);
    vehicle(QStringLiteral("粤B00002"), customer.id);
    order(QStringLiteral("W260101-0001"), first);
    clock().advanceMinutes(90);
    order(QStringLiteral("W260101-0002"), first);
    const auto row = read([](Session& session) { return customers::list(session, 10, 0); }).front();
    EXPECT_EQ(row.id, customer.id);
    EXPECT_EQ(row.phone, customer.phones.back().phone.number()) << "the preferred one";
    EXPECT_EQ(row.flag, customer.flag);
    EXPECT_EQ(row.vehicles, 2);
    EXPECT_EQ(row.lastVisit, clock().now());
}

TEST_P(CustomerRepositoryTest, ACustomerWithoutAVisitIsListedToo) {
    customer(QStringLiteral("陈志远"));
    const auto row = read([](Session& session) { return customers::list(session, 10, 0); }).front();
    EXPECT_TRUE(row.phone.isEmpty());
    EXPECT_EQ(row.vehicles, 0);
    EXPECT_TRUE(row.lastVisit.isNone());
}

TEST_P(CustomerRepositoryTest, TheOrderIsTheSameWhateverTheServersLanguage) {
    if (engine() == Engine::Sqlite) return;  // compares characters anyway
    EXPECT_EQ(text(QStringLiteral("SELECT collation_name FROM information_schema.columns WHERE "
                                  "table_name = 'customer' AND column_name = 'sort_key'")),
              QStringLiteral("C"));
}

}  // namespace baydesk::testing

#include "storage/staff/StaffRepository.h"

#include "support/RoomFixture.h"

namespace baydesk::testing {

namespace {

class StaffRepositoryTest : public RoomFixture {
protected:
    Staff load(StaffId id) {
        return read([&](Session& session) { return staff::load(session, store(), id); })
            .value_or(Staff());
    }

    void update(const Staff& before, Staff& after) {
        run([&](Transaction& transaction) {
            staff::update(transaction, before, after);
            return Outcome{};
        });
    }
};

BAYDESK_ON_BOTH_ENGINES(StaffRepositoryTest);

}  // namespace

TEST_P(StaffRepositoryTest, WhatGoesInComesOut) {
    Staff person;
    person.name = QStringLiteral("李敏");
    person.roles = {Role::Cashier, Role::CallbackClerk};
    person.active = false;
    person.pinHash = QStringLiteral("$argon2id$…");
    run([&](Transaction& transaction) {
        person.id = transaction.newId<StaffId>();
        staff::insert(transaction, person);
        return Outcome{};
    });
    EXPECT_EQ(person.version, 1);
    EXPECT_TRUE(load(person.id) == person);
    EXPECT_TRUE(read([&](Session& s) { return staff::withName(s, store(), person.name); }) ==
                person);
    EXPECT_FALSE(
        read([&](Session& s) { return staff::load(s, StoreId(2), person.id).has_value(); }));
}

TEST_P(StaffRepositoryTest, EverybodyIsListedByName) {
    person(QStringLiteral("b"));
    person(QStringLiteral("a"));
    const auto list = read([&](Session& session) { return staff::list(session, store()); });
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list.front().name, QStringLiteral("a"));
}

TEST_P(StaffRepositoryTest, ANameStandsOnceInAStore) {
    const Staff first = person(QStringLiteral("李敏"));
    Staff second = first;
    refused([&](Transaction& transaction) {
        second.id = transaction.newId<StaffId>();
        staff::insert(transaction, second);
    });
}

TEST_P(StaffRepositoryTest, TheAuditTellsThatAPinChangedButNotItsHash) {
    const Staff before = person(QStringLiteral("李敏"));
    Staff after = before;
    after.pinHash = QStringLiteral("$argon2id$secret");
    update(before, after);
    EXPECT_EQ(text(QStringLiteral("SELECT after_json FROM audit ORDER BY id DESC LIMIT 1")),
              QStringLiteral("{\"staff\":{\"%1\":{\"pin_hash\":\"*\",\"version\":2}}}")
                  .arg(before.id.value()));
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM audit WHERE before_json LIKE '%secret%' "
                                    "OR after_json LIKE '%secret%'")),
              0);
}

TEST_P(StaffRepositoryTest, AnUpdateLeavesThePinGuardAlone) {
    const Staff before = person(QStringLiteral("李敏"));
    run([&](Transaction& transaction) {
        staff::setPinGuard(transaction, before.id, {.wrong = 3, .lockedUntil = Instant{77}});
        return Outcome{};
    });
    Staff after = before;
    after.roles = {Role::Manager};
    update(before, after);
    const auto guard = read([&](Session& s) { return staff::pinGuard(s, before.id); });
    EXPECT_EQ(guard.wrong, 3);
    EXPECT_EQ(guard.lockedUntil, Instant{77});
    EXPECT_TRUE(load(before.id) == after);
    run([&](Transaction& transaction) {
        staff::setPinGuard(transaction, before.id, {});
        return Outcome{};
    });
    EXPECT_TRUE(
        read([&](Session& s) { return staff::pinGuard(s, before.id); }).lockedUntil.isNone());
}

}  // namespace baydesk::testing

#include "storage/parts/LabourRepository.h"

#include "support/RoomFixture.h"

namespace baydesk::testing {

namespace {

class LabourRepositoryTest : public RoomFixture {
protected:
    LabourItem item(const QString& name, const QString& section = QStringLiteral("机修")) {
        LabourItem item;
        item.name = name;
        item.section = section;
        item.hours = Quantity::ofThousandths(1'500);
        item.price = Money::ofFen(18'050);
        run([&](Transaction& transaction) {
            item.id = transaction.newId<LabourItemId>();
            labour::insert(transaction, item);
            return Outcome{};
        });
        return item;
    }
};

BAYDESK_ON_BOTH_ENGINES(LabourRepositoryTest);

}  // namespace

TEST_P(LabourRepositoryTest, WhatGoesInComesOut) {
    const LabourItem wash = item(QStringLiteral("洗车"));
    EXPECT_EQ(wash.version, 1);
    EXPECT_TRUE(read([&](Session& s) { return labour::load(s, wash.id); }) == wash);
    EXPECT_TRUE(read([&](Session& s) { return labour::withName(s, wash.name, wash.section); }) ==
                wash);
    EXPECT_FALSE(read([&](Session& s) {
        return labour::withName(s, wash.name, QStringLiteral("美容")).has_value();
    }));
    LabourItem dearer = wash;
    dearer.price = Money::ofYuan(200);
    run([&](Transaction& transaction) {
        labour::update(transaction, wash, dearer);
        return Outcome{};
    });
    EXPECT_EQ(dearer.version, 2);
    EXPECT_TRUE(read([&](Session& s) { return labour::load(s, wash.id); }) == dearer);
}

TEST_P(LabourRepositoryTest, ANameStandsOnceInItsSection) {
    const LabourItem first = item(QStringLiteral("洗车"));
    item(QStringLiteral("洗车"), QStringLiteral("美容"));
    LabourItem again = first;
    refused([&](Transaction& transaction) {
        again.id = transaction.newId<LabourItemId>();
        labour::insert(transaction, again);
    });
}

TEST_P(LabourRepositoryTest, ItemsAreFoundByName) {
    item(QStringLiteral("更换机油"));
    item(QStringLiteral("更换刹车片"));
    item(QStringLiteral("洗车 100%"), QStringLiteral("美容"));
    const auto names = [&](const QString& text, int limit = 100) {
        QStringList list;
        for (const LabourItem& each :
             read([&](Session& s) { return labour::find(s, text, limit); }))
            list << each.name;
        return list;
    };
    EXPECT_EQ(names(QStringLiteral("更换")).size(), 2);
    EXPECT_EQ(names(QStringLiteral("%")), QStringList{QStringLiteral("洗车 100%")});
    EXPECT_EQ(names({}).size(), 3);
    EXPECT_EQ(names({}, 1).size(), 1);
}

TEST_P(LabourRepositoryTest, WhatWasTypedInFullStandsFirst) {
    for (const char16_t* name : {u"只换机油", u"换机油", u"换机油和机油格"})
        item(QString::fromUtf16(name));
    QStringList found;
    for (const LabourItem& each :
         read([&](Session& s) { return labour::find(s, QStringLiteral("换机油"), 100); }))
        found << each.name;
    EXPECT_EQ(found, (QStringList{QStringLiteral("换机油"), QStringLiteral("换机油和机油格"),
                                  QStringLiteral("只换机油")}));
}

}  // namespace baydesk::testing

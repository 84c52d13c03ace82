#include "application/search/Finder.h"

#include "application/customer/Customers.h"
#include "application/workshop/Quality.h"
#include "support/ShopFixture.h"

#include <QStringList>

namespace baydesk::testing {

namespace {

// 张伟 with three cars: A was here first and has gone, B is being worked on, C has just come.
class FinderTest : public ShopFixture {
protected:
    void SetUp() override {
        ShopFixture::SetUp();
        if (HasFatalFailure()) return;
        m_owner = state(delivered(carOf(QStringLiteral("粤B10001"), QStringLiteral("1")))).sender;
        clock().advanceMinutes(10);
        m_inWork = inWork(carOf(QStringLiteral("粤B10002"), QStringLiteral("2")));
        clock().advanceMinutes(10);
        m_draft = takenIn(carOf(QStringLiteral("粤B10003"), QStringLiteral("3")));
    }
    ReceptionForm carOf(const QString& plate, const QString& keyTag) {
        ReceptionForm form = car(plate, keyTag);
        form.sender = m_owner;
        form.senderName = QStringLiteral("张伟");
        form.phone = Phone::of(QStringLiteral("13755660021"));
        form.promisedAt = clock().now().plusHours(8);
        return form;
    }
    std::vector<Found> found(const QString& text, int limit = 12) {
        return done(find(shop(), text, limit));
    }
    static QStringList plates(const std::vector<Found>& list) {
        QStringList plates;
        for (const Found& each : list) plates << each.plate.number();
        return plates;
    }

    CustomerId m_owner;
    OrderId m_inWork;
    OrderId m_draft;
};

BAYDESK_ON_BOTH_ENGINES(FinderTest);

const QStringList LatestFirst{QStringLiteral("粤B10003"), QStringLiteral("粤B10002"),
                              QStringLiteral("粤B10001")};

}  // namespace

TEST_P(FinderTest, ACustomerComesWithEveryCarTheLatestVisitFirst) {
    for (const char16_t* text : {u"张伟", u"zw", u"zhangwei", u"0021", u"13755660021"})
        EXPECT_EQ(plates(found(QString::fromUtf16(text))), LatestFirst)
            << QString::fromUtf16(text).toStdString();
    const std::vector<Found> list = found(QStringLiteral("张伟"));
    for (const Found& each : list) {
        EXPECT_EQ(each.kind, Found::Kind::Customer);
        EXPECT_EQ(each.customer, m_owner);
        EXPECT_EQ(each.name, QStringLiteral("张伟"));
        EXPECT_EQ(each.phone.number(), QStringLiteral("13755660021"));
    }
}

TEST_P(FinderTest, ACarInTheShopIsMarkedWithItsStage) {
    const std::vector<Found> list = found(QStringLiteral("张伟"));
    ASSERT_EQ(list.size(), 3U);
    EXPECT_EQ(list[0].order, m_draft);
    EXPECT_TRUE(list[0].isInShop());
    EXPECT_EQ(list[0].stage, (CarStage{DocumentState::Draft, WorkshopState::Waiting}));
    EXPECT_EQ(list[1].order, m_inWork);
    EXPECT_EQ(list[1].orderNumber, state(m_inWork).number);
    EXPECT_EQ(list[1].stage, (CarStage{DocumentState::Order, WorkshopState::InWork}));
    EXPECT_FALSE(list[2].isInShop());
    EXPECT_FALSE(list[2].lastVisit.isNone());
    EXPECT_EQ(found(QStringLiteral("粤B10002")).front().stage.workshop, WorkshopState::InWork);
}

TEST_P(FinderTest, TheStageIsThatOfTheLeastAdvancedJob) {
    const OrderId order = finished(carOf(QStringLiteral("粤B10004"), QStringLiteral("4")));
    const auto stage = [&] { return found(QStringLiteral("粤B10004")).front().stage; };
    EXPECT_EQ(stage().workshop, state(order).workshop());
    EXPECT_EQ(stage().workshop, WorkshopState::QualityCheck);
    done(inspect(shop(), as(Role::Inspector), order, {.job = firstJob(order), .passed = true}));
    EXPECT_EQ(stage().workshop, WorkshopState::QualityCheck) << "passed, and not yet ready";
    done(markReady(shop(), as(Role::ServiceAdvisor), order,
                   {QStringLiteral("儿童座椅"), QStringLiteral("笔记本电脑")}));
    EXPECT_EQ(stage().workshop, WorkshopState::Ready);
}

TEST_P(FinderTest, AJobThatIsAddedLaterHoldsTheCarBack) {
    const OrderId order = finished(carOf(QStringLiteral("粤B10004"), QStringLiteral("4")));
    const auto stage = [&] { return found(QStringLiteral("粤B10004")).front().stage; };
    done(saveJob(shop(), as(Role::ServiceAdvisor), brakes(order)));
    EXPECT_EQ(stage().workshop, state(order).workshop());
}

TEST_P(FinderTest, ACarFoundByItsOwnPlateAndWithItsCustomerIsOneLine) {
    // "1" is in three plates and in the telephone number.
    EXPECT_EQ(found(QStringLiteral("1000")).size(), 3U);
    Customer customer = done(customerView(shop(), m_owner)).customer;
    customer.name = QStringLiteral("B10001");
    done(saveCustomer(shop(), as(Role::ServiceAdvisor), customer));
    QStringList all = plates(found(QStringLiteral("B10001")));
    all.sort();
    QStringList expected = LatestFirst;
    expected.sort();
    EXPECT_EQ(all, expected);
}

TEST_P(FinderTest, AnOrderSaysHowFarItCameAndACustomerWithoutACarIsFound) {
    const std::vector<Found> list = found(state(m_inWork).number);
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list.front().kind, Found::Kind::Order);
    EXPECT_EQ(list.front().order, m_inWork);
    Customer walker;
    walker.name = QStringLiteral("步行者");
    done(saveCustomer(shop(), as(Role::ServiceAdvisor), walker));
    const std::vector<Found> alone = found(QStringLiteral("步行者"));
    ASSERT_EQ(alone.size(), 1U);
    EXPECT_TRUE(alone.front().vehicle.isNone());
    EXPECT_TRUE(alone.front().plate.isNone());
}

TEST_P(FinderTest, AFleetKeepsRoomForOthersAndSaysHowManyMoreThereAre) {
    for (int i = 0; i < 20; ++i)
        takenIn(carOf(QStringLiteral("粤B2%1").arg(i, 4, 10, QLatin1Char('0')),
                      QString::number(100 + i)));
    const std::vector<Found> list = found(QStringLiteral("张伟"));
    ASSERT_EQ(list.size(), 21U);
    EXPECT_EQ(list.back().moreCars, 3);
    EXPECT_EQ(list.back().customer, m_owner);
    EXPECT_EQ(done(customerView(shop(), m_owner)).cars.size(), 23U);
}

TEST_P(FinderTest, ACustomersViewHasTheCarsAndWhereTheyAre) {
    const std::vector<Found> cars = done(customerView(shop(), m_owner)).cars;
    EXPECT_EQ(plates(cars), LatestFirst);
    EXPECT_TRUE(cars.front().isInShop());
    EXPECT_FALSE(cars.back().isInShop());
}

}  // namespace baydesk::testing

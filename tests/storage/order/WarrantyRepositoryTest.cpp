#include "storage/order/WarrantyRepository.h"

#include "support/RoomFixture.h"

namespace baydesk::testing {

namespace {

class WarrantyRepositoryTest : public RoomFixture {
protected:
    void SetUp() override {
        RoomFixture::SetUp();
        if (HasFatalFailure()) return;
        m_car = vehicle(QStringLiteral("粤B12345"), customer(QStringLiteral("陈志远")).id);
    }

    JobWarranty warranty(const QString& number, QDate until, std::optional<int> untilKm) {
        const OrderState of = order(number, m_car);
        const JobWarranty warranty{.job = of.jobs.front().id,
                                   .order = of.id,
                                   .orderNumber = of.number,
                                   .vehicle = m_car.id,
                                   .title = of.jobs.front().title,
                                   .from = until.addDays(-10),
                                   .until = until,
                                   .untilKm = untilKm,
                                   .term = {10, 2'000}};
        run([&](Transaction& transaction) {
            warranties::insert(transaction, {warranty});
            return Outcome{};
        });
        return warranty;
    }

    Vehicle m_car;
};

BAYDESK_ON_BOTH_ENGINES(WarrantyRepositoryTest);

}  // namespace

TEST_P(WarrantyRepositoryTest, OfTheCarUntilTheirLastDayTheLastToEndFirst) {
    const QDate day(2026, 11, 22);
    const JobWarranty shorter = warranty(QStringLiteral("W1"), day, 50'210);
    const JobWarranty longer = warranty(QStringLiteral("W2"), day.addDays(5), std::nullopt);
    const auto on = [&](QDate date) {
        return read([&](Session& s) { return warranties::ofVehicle(s, m_car.id, date); });
    };
    EXPECT_EQ(on(day), (std::vector<JobWarranty>{longer, shorter}));
    EXPECT_EQ(on(day.addDays(1)), std::vector<JobWarranty>{longer});
    EXPECT_TRUE(on(day.addDays(6)).empty());
    EXPECT_EQ(read([&](Session& s) { return warranties::ofOrder(s, store(), shorter.order); }),
              std::vector<JobWarranty>{shorter});
    EXPECT_EQ(read([&](Session& s) { return warranties::ofJob(s, m_car.id, longer.job); }), longer);
    EXPECT_FALSE(read([&](Session& s) { return warranties::ofJob(s, VehicleId(5), longer.job); }));
}

TEST_P(WarrantyRepositoryTest, AGuaranteeIsFixedOnceGiven) {
    warranty(QStringLiteral("W1"), QDate(2026, 11, 22), 50'210);
    EXPECT_TRUE(refuses(QStringLiteral("UPDATE job_warranty SET days = 1")));
    EXPECT_TRUE(refuses(QStringLiteral("DELETE FROM job_warranty")));
}

TEST_P(WarrantyRepositoryTest, KeepsWhatTheShopPromises) {
    WarrantyPromise promise;
    promise.terms[RepairClass::Minor] = {90, 5'000};
    promise.terms[RepairClass::Assembly] = {365, 30'000};
    const auto set = [&](const WarrantyPromise& before, const WarrantyPromise& after) {
        run([&](Transaction& transaction) {
            warranties::setPromise(transaction, before, after);
            return Outcome{};
        });
        return read([&](Session& s) { return warranties::promise(s, store()); });
    };
    EXPECT_EQ(set({}, promise), promise);
    WarrantyPromise fewer = promise;
    fewer.terms.erase(RepairClass::Assembly);
    EXPECT_EQ(set(promise, fewer), fewer);
}

}  // namespace baydesk::testing

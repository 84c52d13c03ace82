#include "storage/vehicle/VehicleRepository.h"

#include "support/RoomFixture.h"

namespace baydesk::testing {

namespace {

class VehicleRepositoryTest : public RoomFixture {
protected:
    void SetUp() override {
        RoomFixture::SetUp();
        if (HasFatalFailure()) return;
        m_owner = customer(QStringLiteral("陈志远"));
        m_sender = customer(QStringLiteral("陈晓雯"));
    }

    Vehicle full() {
        Vehicle vehicle;
        vehicle.plate = Plate::of(PlateKind::Green, QStringLiteral("粤BD12345"));
        vehicle.plateHistory = {
            {Plate::of(PlateKind::Temporary, QStringLiteral("粤B12T45")), {}, Instant{500}},
            {vehicle.plate, Instant{500}, {}}};
        vehicle.vin = Vin::of(QStringLiteral("LSVAL2189E2105386"));
        vehicle.brand = QStringLiteral("大众");
        vehicle.model = QStringLiteral("ID.4");
        vehicle.colour = QStringLiteral("银");
        vehicle.engineNumber = QStringLiteral("CPD 208117");
        vehicle.modelYear = 2023;
        vehicle.newEnergy = true;
        vehicle.owners = {{m_owner.id, OwnerRole::Owner, Instant{100}},
                          {m_sender.id, OwnerRole::Sender, Instant{200}},
                          {m_owner.id, OwnerRole::Payer, Instant{300}}};
        vehicle.lastOdometerKm = 48'210;
        vehicle.lastVisit = Instant{400};
        vehicle.note = QStringLiteral("后窗有划痕");
        vehicle.kind = VehicleKind::Motorcycle;
        vehicle.ofTheTrade = true;
        run([&](Transaction& transaction) {
            vehicle.id = transaction.newId<VehicleId>();
            vehicles::insert(transaction, vehicle);
            return Outcome{};
        });
        return vehicle;
    }

    Vehicle load(VehicleId id) {
        return read([&](Session& session) { return vehicles::load(session, id); })
            .value_or(Vehicle());
    }

    VehicleId bearing(const Plate& plate) {
        return read([&](Session& session) { return vehicles::withPlate(session, plate); });
    }

    Customer m_owner;
    Customer m_sender;
};

BAYDESK_ON_BOTH_ENGINES(VehicleRepositoryTest);

}  // namespace

TEST_P(VehicleRepositoryTest, WhatGoesInComesOut) {
    const Vehicle vehicle = full();
    EXPECT_EQ(vehicle.version, 1);
    EXPECT_TRUE(load(vehicle.id) == vehicle);
}

TEST_P(VehicleRepositoryTest, AnUpdateChangesPlateOwnersAndWords) {
    const Vehicle before = full();
    Vehicle after = replated(before, Plate::guess(QStringLiteral("粤BD99999")), Instant{900});
    after.owners.pop_back();
    after.note.clear();
    run([&](Transaction& transaction) {
        vehicles::update(transaction, before, after);
        return Outcome{};
    });
    EXPECT_EQ(after.version, 2);
    EXPECT_TRUE(load(before.id) == after);
    EXPECT_EQ(load(before.id).plateHistory.size(), 3U);
    EXPECT_TRUE(bearing(before.plate).isNone()) << "it bears another plate now";
    EXPECT_EQ(bearing(after.plate), before.id);
}

TEST_P(VehicleRepositoryTest, APlateIsKindAndNumber) {
    const Vehicle blue = vehicle(QStringLiteral("皖A12345"), m_owner.id);
    const Vehicle yellow = vehicle(QStringLiteral("黄皖A12345"), m_owner.id);
    ASSERT_EQ(yellow.plate.number(), blue.plate.number());
    EXPECT_EQ(bearing(blue.plate), blue.id);
    EXPECT_EQ(bearing(yellow.plate), yellow.id);
    EXPECT_TRUE(bearing(Plate()).isNone());
}

TEST_P(VehicleRepositoryTest, ACarIsFoundByItsVin) {
    const Vehicle vehicle = full();
    const auto withVin = [&](const Vin& vin) {
        return read([&](Session& session) { return vehicles::withVin(session, vin); });
    };
    EXPECT_EQ(withVin(vehicle.vin), vehicle.id);
    this->vehicle(QStringLiteral("粤B00001"), m_owner.id);
    EXPECT_TRUE(withVin(Vin()).isNone()) << "no VIN is nobody's";
}

TEST_P(VehicleRepositoryTest, TheCarsOfACustomer) {
    const Vehicle vehicle = full();
    const auto cars = [&](CustomerId id) {
        return read([&](Session& session) { return vehicles::ofCustomer(session, id); });
    };
    EXPECT_EQ(cars(m_owner.id), std::vector<VehicleId>{vehicle.id}) << "two roles, one car";
    EXPECT_EQ(cars(m_sender.id), std::vector<VehicleId>{vehicle.id});
    EXPECT_TRUE(cars(CustomerId(5)).empty());
}

TEST_P(VehicleRepositoryTest, VisitsAreNewestFirstWithWhatWasApproved) {
    const Vehicle car = vehicle(QStringLiteral("粤B12345"), m_owner.id);
    OrderState first = order(QStringLiteral("W260101-0001"), car);
    const OrderState quoted = first;
    first.intake.odometerKm = 48'000;
    first.jobs.front().approval = ApprovalState::Approved;
    Job declined = first.jobs.front();
    declined.id = newId<JobId>();
    declined.title = QStringLiteral("更换机油");
    declined.approval = ApprovalState::Declined;
    declined.lines.front().id = newId<LineId>();
    first.jobs.push_back(declined);
    first.document = DocumentState::Settled;
    first.settlement = Settlement{.number = QStringLiteral("S1"),
                                  .total = Money::ofYuan(99),
                                  .oddFen = Money::ofYuan(1),
                                  .at = Instant{9},
                                  .by = {}};
    save(quoted, first);
    clock().advanceMinutes(60);
    order(QStringLiteral("W260101-0002"), car);
    const auto visits =
        read([&](Session& session) { return vehicles::visits(session, car.id, 10); });
    ASSERT_EQ(visits.size(), 2U);
    EXPECT_EQ(visits[0].number, QStringLiteral("W260101-0002"));
    EXPECT_EQ(visits[0].total, Money()) << "nothing approved yet";
    EXPECT_TRUE(visits[0].titles.isEmpty());
    EXPECT_FALSE(visits[0].odometerKm);
    EXPECT_EQ(visits[1].order, first.id);
    EXPECT_EQ(visits[1].takenInAt, first.takenInAt);
    EXPECT_EQ(visits[1].sender, m_owner.id);
    EXPECT_EQ(visits[1].document, DocumentState::Settled);
    EXPECT_EQ(visits[1].odometerKm, 48'000);
    EXPECT_EQ(visits[1].titles, QStringLiteral("更换刹车片"));
    EXPECT_EQ(visits[1].total, Money::ofYuan(99)) << "less the odd fen";
    EXPECT_EQ(read([&](Session& session) { return vehicles::visits(session, car.id, 1); }).size(),
              1U);
}

TEST_P(VehicleRepositoryTest, DeclinedAdviceIsOfferedUntilItIsAgreedTo) {
    const Vehicle car = vehicle(QStringLiteral("粤B12345"), m_owner.id);
    OrderState first = order(QStringLiteral("W260101-0001"), car);
    const OrderState quoted = first;
    first.jobs.front().approval = ApprovalState::Declined;
    first.jobs.front().declineReason = QStringLiteral("下次再做");
    const auto advice = [&] {
        return read([&](Session& session) { return vehicles::declined(session, car.id, 10); });
    };
    save(quoted, first);
    EXPECT_TRUE(advice().empty()) << "the visit is not over";
    const OrderState open = first;
    first.document = DocumentState::Delivered;
    save(open, first);
    ASSERT_EQ(advice().size(), 1U);
    const vehicles::DeclinedJob job = advice().front();
    EXPECT_EQ(job.order, first.id);
    EXPECT_EQ(job.number, first.number);
    EXPECT_EQ(job.at, first.takenInAt);
    EXPECT_EQ(job.title, QStringLiteral("更换刹车片"));
    EXPECT_EQ(job.reason, QStringLiteral("下次再做"));
    EXPECT_EQ(job.amount, Money::ofYuan(100));
    clock().advanceMinutes(60);
    OrderState second = order(QStringLiteral("W260101-0002"), car);
    const OrderState before = second;
    second.jobs.front().approval = ApprovalState::Approved;
    save(before, second);
    EXPECT_TRUE(advice().empty());
}

}  // namespace baydesk::testing

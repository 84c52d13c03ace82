// What is found while a file is typed (R20), who has to do with a car (R17, R19), and which files
// lack something (C15).

#include "application/customer/Customers.h"
#include "application/customer/Duplicates.h"
#include "application/vehicle/Makers.h"
#include "support/ShopFixture.h"

namespace baydesk::testing {

namespace {

class FilesTest : public ShopFixture {
protected:
    using By = AlikeCustomer::By;

    CustomerId write(const QString& name, const QString& phone) {
        Customer customer;
        customer.name = name;
        if (!phone.isEmpty()) customer.phones = {{.phone = Phone::of(phone)}};
        return CustomerId(done(saveCustomer(shop(), as(Role::ServiceAdvisor), customer)).id);
    }
    std::vector<std::pair<CustomerId, By>> alike(const QString& name, const QString& phone,
                                                 CustomerId except = {}) {
        std::vector<std::pair<CustomerId, By>> list;
        for (const AlikeCustomer& each :
             done(customersAlike(shop(), {name, Phone::of(phone), except})))
            list.emplace_back(each.customer.id, each.by);
        return list;
    }
    Vehicle vehicle(VehicleId id) { return *done(vehicleFacts(shop(), id)).vehicle; }
    Result<Outcome> save(const Vehicle& car, const std::vector<VehicleOwner>& owners) {
        return saveOwners(shop(), as(Role::ServiceAdvisor), car.id, car.version, owners);
    }
};

BAYDESK_ON_BOTH_ENGINES(FilesTest);

}  // namespace

TEST_P(FilesTest, TheSurestOfTheAlikeComesFirst) {
    const QString name = QStringLiteral("陈国强");
    const CustomerId namesake = write(name, QStringLiteral("13900000001"));
    const CustomerId tail = write(name, QStringLiteral("13955128830"));
    const CustomerId phone = write(QStringLiteral("周敏"), QStringLiteral("13855128830"));
    EXPECT_EQ(alike(name, QStringLiteral("13855128830")),
              (std::vector<std::pair<CustomerId, By>>{
                  {phone, By::Phone}, {tail, By::NameAndTail}, {namesake, By::Name}}));
    EXPECT_EQ(alike(name, {}).size(), 2U);
    EXPECT_EQ(alike(QStringLiteral(" 陈国强 "), QStringLiteral("8830"), tail),
              (std::vector<std::pair<CustomerId, By>>{{namesake, By::Name}}));
    EXPECT_TRUE(alike(QStringLiteral("陈"), QStringLiteral("13855")).empty());
    EXPECT_TRUE(alike({}, {}).empty());
}

TEST_P(FilesTest, AKnownVinIsFoundUnderANewPlate) {
    ReceptionForm form = car();
    form.vin = Vin::of(QStringLiteral("LSVAM4187C2184847"));
    const VehicleId id = state(delivered(form)).vehicle;
    const auto known = done(vehicleWithVin(shop(), form.vin));
    ASSERT_TRUE(known);
    EXPECT_EQ(known->vehicle.id, id);
    EXPECT_EQ(known->person, form.senderName);
    EXPECT_FALSE(done(vehicleWithVin(shop(), form.vin, id)));
    EXPECT_FALSE(done(vehicleWithVin(shop(), Vin::of(QStringLiteral("LSVAM41")))));
    EXPECT_TRUE(done(vehicleWithPlate(shop(), form.plate)));
    // It comes with another plate: R17, the old one is kept with its period.
    ReceptionForm again = car(QStringLiteral("粤B77777"), QStringLiteral("18"));
    again.vehicle = id;
    clock().advanceMinutes(60 * 24);
    again.promisedAt = clock().now().plusHours(8);
    EXPECT_EQ(state(takenIn(again)).vehicle, id);
    const Vehicle now = vehicle(id);
    EXPECT_EQ(now.plate, again.plate);
    ASSERT_EQ(now.plateHistory.size(), 2U);
    EXPECT_EQ(now.plateHistory[0].plate, form.plate);
    EXPECT_EQ(now.plateHistory[0].until, clock().now());
}

TEST_P(FilesTest, OwnersSendersAndPayersAreAddedChangedAndEnded) {
    const OrderId order = delivered(car());
    Vehicle car = vehicle(state(order).vehicle);
    const CustomerId company = write(QStringLiteral("顺风物流"), {});
    const CustomerId first = car.owners.front().customer;
    std::vector<VehicleOwner> owners =
        withPerson(car, company, OwnerRole::Payer, clock().now()).owners;
    done(save(car, owners));
    EXPECT_EQ(done(customerView(shop(), company)).vehicles.size(), 1U);
    EXPECT_EQ(kinds(save(car, owners)), std::vector<ErrorKind>{ErrorKind::StaleEdit});
    car = vehicle(car.id);
    owners = car.owners;
    owners[0].until = clock().now();
    done(save(car, owners));
    const PlateFacts facts = done(vehicleFacts(shop(), car.id));
    ASSERT_EQ(facts.customers.size(), 1U) << "who was its owner is not proposed as the sender";
    EXPECT_EQ(facts.customers.front().id, company);
    EXPECT_EQ(facts.vehicle->owners.size(), 2U) << "and is still known to have been it";
    // Who brings it again without an owner being there is its sender.
    ReceptionForm form = this->car();
    form.sender = first;
    takenIn(form);
    car = vehicle(car.id);
    owners = car.owners;
    owners.push_back({CustomerId(77), OwnerRole::Owner, clock().now()});
    EXPECT_EQ(kinds(save(car, owners)), std::vector<ErrorKind>{ErrorKind::NotFound});
}

TEST_P(FilesTest, AnIncompleteFileIsDueTwoDaysAfterTheVisit) {
    const OrderId order = delivered(car());
    const auto files = done(incompleteFiles(shop()));
    ASSERT_EQ(files.size(), 1U);
    EXPECT_EQ(files.front().customer, state(order).sender);
    EXPECT_TRUE(files.front().lacking.contains(QStringLiteral("vin")));
    EXPECT_TRUE(files.front().lacking.contains(QStringLiteral("address")));
    EXPECT_GT(files.front().dueAt, clock().now().plusHours(48));
    EXPECT_LT(files.front().dueAt, clock().now().plusHours(72));
    OrderView view = this->view(order);
    view.vehicle.vin = Vin::of(QStringLiteral("LSVAM4187C2184847"));
    view.vehicle.engineNumber = QStringLiteral("E1");
    view.sender.address = QStringLiteral("练习路 18 号");
    done(saveVehicle(shop(), as(Role::ServiceAdvisor), view.vehicle));
    done(saveCustomer(shop(), as(Role::ServiceAdvisor), view.sender));
    EXPECT_TRUE(done(incompleteFiles(shop())).empty());
    clock().advanceMinutes(60 * 24 * 60);
    EXPECT_TRUE(done(incompleteFiles(shop())).empty()) << "of the last thirty days";
}

TEST_P(FilesTest, TheClassOfACustomerAndTheSafetyOfACarAreKept) {
    const OrderId order = takenIn();
    OrderView view = this->view(order);
    view.sender.customerClass = CustomerClass::Fleet;
    view.vehicle.safety = QStringLiteral("前刹车片到限");
    done(saveCustomer(shop(), as(Role::ServiceAdvisor), view.sender));
    done(saveVehicle(shop(), as(Role::ServiceAdvisor), view.vehicle));
    EXPECT_EQ(done(customerList(shop(), 10, 0)).rows.front().customerClass, CustomerClass::Fleet);
    EXPECT_EQ(this->view(order).vehicle.safety, view.vehicle.safety);
}

TEST(MakersTest, TheTableKnowsWhatAShopInChinaMeets) {
    EXPECT_GT(makers().size(), 130U);
    const auto maker = makers().makerOf(Vin::of(QStringLiteral("LBVNU39005SB12345")));
    ASSERT_TRUE(maker);
    EXPECT_EQ(maker->chinese, QStringLiteral("华晨宝马"));
    EXPECT_EQ(maker->brandEnglish, QStringLiteral("BMW"));
}

}  // namespace baydesk::testing

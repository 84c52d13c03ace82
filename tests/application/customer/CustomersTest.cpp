#include "application/customer/Customers.h"

#include "support/ShopFixture.h"

namespace baydesk::testing {

namespace {

class CustomersTest : public ShopFixture {
protected:
    Customer fresh() {
        Customer customer;
        customer.name = QStringLiteral("陈志远");
        customer.phones = {{.phone = Phone::of(QStringLiteral("13800552210"))}};
        return customer;
    }
    Result<Outcome> save(const Customer& customer) {
        return saveCustomer(shop(), as(Role::ServiceAdvisor), customer);
    }
    Result<Outcome> save(const Vehicle& vehicle) {
        return saveVehicle(shop(), as(Role::ServiceAdvisor), vehicle);
    }
};

BAYDESK_ON_BOTH_ENGINES(CustomersTest);

}  // namespace

TEST_P(CustomersTest, ACustomerIsWrittenAndChanged) {
    const CustomerId id(done(save(fresh())).id);
    Customer customer = done(customerView(shop(), id)).customer;
    EXPECT_EQ(customer.name, QStringLiteral("陈志远"));
    customer.flag = QStringLiteral("先打电话");
    done(save(customer));
    EXPECT_EQ(done(customerView(shop(), id)).customer.flag, customer.flag);
    EXPECT_EQ(done(customerList(shop(), 10, 0)).total, 1);
}

TEST_P(CustomersTest, AStaleCustomerIsNotSaved) {
    const CustomerId id(done(save(fresh())).id);
    Customer first = done(customerView(shop(), id)).customer;
    Customer second = first;
    first.note = QStringLiteral("月结");
    second.note = QStringLiteral("现结");
    done(save(first));
    EXPECT_EQ(kinds(save(second)), std::vector<ErrorKind>{ErrorKind::StaleEdit});
    EXPECT_EQ(done(customerView(shop(), id)).customer.note, QStringLiteral("月结"));
}

TEST_P(CustomersTest, AWrongOrUnknownCustomerIsNotSaved) {
    Customer nameless = fresh();
    nameless.name.clear();
    EXPECT_EQ(refusal(save(nameless)),
              (std::vector<Violation>{{ErrorKind::Required, QStringLiteral("name")}}));
    Customer ghost = fresh();
    ghost.id = CustomerId(77);
    EXPECT_EQ(kinds(save(ghost)), std::vector<ErrorKind>{ErrorKind::NotFound});
    EXPECT_EQ(kinds(customerView(shop(), ghost.id)), std::vector<ErrorKind>{ErrorKind::NotFound});
}

TEST_P(CustomersTest, ACustomersViewHasCarsAndVisits) {
    const OrderId order = delivered(car());
    const CustomerView seen = done(customerView(shop(), state(order).sender));
    ASSERT_EQ(seen.vehicles.size(), 1U);
    EXPECT_EQ(seen.vehicles.front().vehicle.plate, car().plate);
    ASSERT_EQ(seen.vehicles.front().visits.size(), 1U);
    EXPECT_EQ(seen.vehicles.front().visits.front().total, Money::ofYuan(600));
}

TEST_P(CustomersTest, ACarsWordsChangeAndItsOwnersStay) {
    Vehicle vehicle = view(takenIn()).vehicle;
    const auto owners = vehicle.owners;
    vehicle.colour = QStringLiteral("银");
    vehicle.modelYear = 2023;
    vehicle.owners.clear();
    done(save(vehicle));
    const auto facts = done(vehicleFacts(shop(), vehicle.id));
    EXPECT_EQ(facts.vehicle->colour, QStringLiteral("银"));
    EXPECT_EQ(facts.vehicle->modelYear, 2023);
    EXPECT_EQ(facts.vehicle->owners, owners);
    EXPECT_EQ(kinds(save(vehicle)), std::vector<ErrorKind>{ErrorKind::StaleEdit});
}

TEST_P(CustomersTest, TwoCarsDoNotBearOnePlate) {
    takenIn();
    Vehicle other = view(takenIn(car(QStringLiteral("粤B99999"), QStringLiteral("18")))).vehicle;
    other.plate = car().plate;
    EXPECT_EQ(kinds(save(other)), std::vector<ErrorKind>{ErrorKind::AlreadyExists});
}

}  // namespace baydesk::testing

#include "application/customer/CustomerImport.h"

#include "application/customer/Customers.h"
#include "application/search/Finder.h"
#include "support/ShopFixture.h"

namespace baydesk::testing {

namespace {

class CustomerImportTest : public ShopFixture {
protected:
    static Customer person(const QString& name, const QString& phone = {}) {
        Customer customer;
        customer.name = name;
        if (!phone.isEmpty()) customer.phones = {{Phone::of(phone)}};
        return customer;
    }
    static VehicleEntry car(const QString& plate, const QString& vin = {}) {
        VehicleEntry entry;
        entry.vehicle.plate = Plate::guess(plate);
        entry.vehicle.vin = Vin::of(vin);
        return entry;
    }
    ImportCounts import(const std::vector<Customer>& customers) {
        return done(importCustomers(shop(), as(Role::Manager), customers));
    }
    ImportCounts import(const std::vector<VehicleEntry>& entries) {
        return done(importVehicles(shop(), as(Role::Manager), entries));
    }
    static void expectCounts(const ImportCounts& counts, int added, int changed, int same) {
        EXPECT_EQ(counts.added, added);
        EXPECT_EQ(counts.changed, changed);
        EXPECT_EQ(counts.same, same);
    }
    Vehicle stored(const QString& plate) {
        const auto car = database().read([&plate](Session& session) {
            return vehicles::load(session, vehicles::withPlate(session, Plate::guess(plate)));
        });
        EXPECT_TRUE(car.ok() && car->has_value()) << plate.toStdString();
        return car.ok() && *car ? **car : Vehicle();
    }
    qint64 customers() { return number(QStringLiteral("SELECT COUNT(*) FROM customer")); }
    const QString wang = QStringLiteral("王磊");
    const QString vin = QStringLiteral("LSVAM4187C2184847");
};

BAYDESK_ON_BOTH_ENGINES(CustomerImportTest);

}  // namespace

TEST_P(CustomerImportTest, TheSameListAgainAddsNothing) {
    const std::vector<Customer> list = {person(wang, QStringLiteral("13855128830")),
                                        person(wang, QStringLiteral("13955128831")), person(wang)};
    expectCounts(import(list), 3, 0, 0);
    expectCounts(import(list), 0, 0, 3);
    EXPECT_EQ(customers(), 3);
}

TEST_P(CustomerImportTest, WhatIsKnownStaysAndWhatIsMissingIsFilled) {
    Customer known = person(wang, QStringLiteral("13855128830"));
    known.note = QStringLiteral("旧");
    import({known});
    Customer more = person(wang, QStringLiteral("13855128830"));
    more.phones.push_back({Phone::of(QStringLiteral("055165123456"))});
    more.note = QStringLiteral("新");
    more.address = QStringLiteral("望江路");
    expectCounts(import({more}), 0, 1, 0);
    const auto id = CustomerId(number(QStringLiteral("SELECT id FROM customer")));
    const Customer now = done(customerView(shop(), id)).customer;
    EXPECT_EQ(now.note, QStringLiteral("旧"));
    EXPECT_EQ(now.address, QStringLiteral("望江路"));
    EXPECT_EQ(now.phones.size(), 2U);
}

TEST_P(CustomerImportTest, AnImportIsAllOrNothing) {
    const auto why =
        refusal(importCustomers(shop(), as(Role::Manager), {person(wang), person({})}));
    ASSERT_EQ(why.size(), 1U);
    EXPECT_EQ(why[0].field, QStringLiteral("rows[1].name"));
    EXPECT_EQ(customers(), 0);
}

TEST_P(CustomerImportTest, WhoCameInIsFoundAndAudited) {
    import({person(wang, QStringLiteral("13855128830"))});
    VehicleEntry entry = car(QStringLiteral("皖A12345"), vin);
    entry.otherPlates = {Plate::guess(QStringLiteral("皖B99999"))};
    entry.owners = {person(wang, QStringLiteral("13855128830"))};
    expectCounts(import({entry}), 1, 0, 0);
    EXPECT_EQ(customers(), 1);
    for (const QString& words :
         {QStringLiteral("wl"), QStringLiteral("8830"), QStringLiteral("12345"),
          QStringLiteral("99999"), QStringLiteral("184847")})
        EXPECT_FALSE(done(find(shop(), words, 5)).empty()) << words.toStdString();
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM audit WHERE verb IN "
                                    "('customers.import', 'vehicles.import') AND subject IN "
                                    "('customer', 'vehicle')")),
              2);
}

TEST_P(CustomerImportTest, ACarIsKnownByPlateOrVin) {
    import({car(QStringLiteral("皖A12345"))});
    VehicleEntry more = car(QStringLiteral("皖A12345"), vin);
    more.vehicle.lastOdometerKm = 74472;
    more.owners = {person(wang)};
    expectCounts(import({more}), 0, 1, 0);
    expectCounts(import({more}), 0, 0, 1);
    EXPECT_EQ(stored(QStringLiteral("皖A12345")).vin.text(), vin);
    // Under another plate, by its VIN: the plate it bears stays, the other is remembered.
    expectCounts(import({car(QStringLiteral("皖B99999"), vin)}), 0, 1, 0);
    const Vehicle now = stored(QStringLiteral("皖A12345"));
    ASSERT_EQ(now.plateHistory.size(), 1U);
    EXPECT_EQ(now.plateHistory[0].plate.number(), QStringLiteral("皖B99999"));
    EXPECT_FALSE(done(find(shop(), QStringLiteral("99999"), 5)).empty());
    EXPECT_EQ(now.lastOdometerKm, 74472);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM vehicle")), 1);
}

TEST_P(CustomerImportTest, ACarThatContradictsTheStoreIsLeftOut) {
    const QString other = QStringLiteral("LVSHCAMB1CE054249");
    import({car(QStringLiteral("皖A12345"), vin), car(QStringLiteral("皖C33333"))});
    const ImportCounts counts =
        import({car(QStringLiteral("皖D44444")), car(QStringLiteral("皖A12345"), other),
                car(QStringLiteral("皖C33333"), vin)});
    expectCounts(counts, 1, 0, 0);
    EXPECT_EQ(counts.contradicted, (std::vector<int>{1, 2}));
    EXPECT_EQ(stored(QStringLiteral("皖A12345")).vin.text(), vin);
    EXPECT_TRUE(stored(QStringLiteral("皖C33333")).vin.isNone());
}

TEST_P(CustomerImportTest, TheSamePressTwiceAnswersTheSame) {
    import({car(QStringLiteral("皖A12345"), vin)});
    const Caller caller = as(Role::Manager);
    const std::vector<VehicleEntry> list = {
        car(QStringLiteral("皖A12345"), QStringLiteral("LVSHCAMB1CE054249")),
        car(QStringLiteral("皖D44444"))};
    const ImportCounts first = done(importVehicles(shop(), caller, list));
    const ImportCounts second = done(importVehicles(shop(), caller, list));
    EXPECT_EQ(first.added, 1);
    EXPECT_EQ(second.added, 1);
    EXPECT_EQ(second.contradicted, std::vector<int>{0});
}

}  // namespace baydesk::testing

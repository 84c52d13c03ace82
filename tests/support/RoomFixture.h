#pragma once

#include "domain/customer/Customer.h"
#include "domain/order/OrderState.h"
#include "domain/parts/Part.h"
#include "domain/staff/Staff.h"
#include "domain/vehicle/Vehicle.h"
#include "support/StoreFixture.h"

namespace baydesk::testing {

// A store with a shop in it, for tests of the rooms' repositories.
class RoomFixture : public StoreFixture {
protected:
    void SetUp() override;

    // Each makes a new one in a verb of its own.
    Staff person(const QString& name, Roles roles = {Role::Technician});
    Customer customer(const QString& name, const QString& phone = {});
    Vehicle vehicle(const QString& plate, CustomerId owner);
    Part part(const QString& code, qint64 onHand = 0);
    // A car in the shop with one offered job of ¥100.00, under this number.
    OrderState order(const QString& number, const Vehicle& vehicle, const QString& keyTag = {});
    void save(const OrderState& before, OrderState& after);
    OrderState load(OrderId order);

    // A read that must succeed.
    template <typename Work>
    auto read(Work&& work) {
        auto value = database().read(std::forward<Work>(work));
        if (!value) ADD_FAILURE() << describe(value.error()).toStdString();
        return value ? *value : decltype(std::forward<Work>(work)(std::declval<Session&>())){};
    }

    // What the engine says to a verb that it must refuse.
    ErrorKind refused(const std::function<void(Transaction&)>& work);
    // Whether the engine refuses the statement, outside any verb.
    bool refuses(const QString& statement);
    QString text(const QString& statement);

    template <typename Id>
    Id newId() {
        Id id;
        run([&](Transaction& transaction) {
            id = transaction.newId<Id>();
            return Outcome{};
        });
        return id;
    }
};

}  // namespace baydesk::testing

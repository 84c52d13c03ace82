#pragma once

#include "application/Workplace.h"
#include "application/order/OrderView.h"
#include "application/order/Quoting.h"
#include "application/order/Reception.h"
#include "application/parts/PriceBook.h"
#include "application/settlement/Cashier.h"
#include "application/store/Shops.h"
#include "domain/followup/FollowUp.h"
#include "support/OrderStages.h"
#include "support/StoreFixture.h"

#include <map>

namespace baydesk::testing {

// A shop that was set up by its own verbs, with people for each role, a price list and stock. It is
// Sunday 22 November 2026, 09:00 in Shanghai. On a server its programs connect as a counter does:
// with a login that owns nothing and was let in for this shop.
class ShopFixture : public StoreFixture {
protected:
    void SetUp() override;
    void TearDown() override;

    Workplace& shop() { return *m_workplace; }
    // Another counter of the same shop, on a connection of its own.
    std::unique_ptr<Workplace> anotherCounter();
    // From here on the shop's program connects as the owner of the tables: who backs up and fills.
    void workAsOwner();

    // Somebody who has this role and no other, about to press a button once. Made on first use.
    Caller as(Role role) { return {.by = staff(role)}; }
    Caller asManager() const { return {.by = m_manager}; }
    StaffId staff(Role role);
    StaffId staff(const QString& name, Roles roles);
    static QString nameOf(Role role);

    // -- one car on its way; each expects to be done
    ReceptionForm car(const QString& plate = QStringLiteral("粤B12345"),
                      const QString& keyTag = QStringLiteral("17"));
    OrderId takenIn(const ReceptionForm& form);
    OrderId takenIn() { return takenIn(car()); }
    // Labour of ¥280.00 and two boxes of pads from stock at ¥160.00.
    JobForm brakes(OrderId order);
    OrderId quoted(const ReceptionForm& form);
    OrderId agreed(const ReceptionForm& form);
    OrderId inWork(const ReceptionForm& form);
    OrderId finished(const ReceptionForm& form);
    OrderId ready(const ReceptionForm& form);
    OrderId settled(const ReceptionForm& form);
    OrderId delivered(const ReceptionForm& form);
    static SelfCheck checked() { return {true, true, true, true}; }
    static Handover handedBack();

    OrderView view(OrderId order);
    OrderState state(OrderId order) { return view(order).order; }
    JobId firstJob(OrderId order);
    FollowUpId callOf(OrderId order, FollowUpStage stage = FollowUpStage::First);
    Quantity onHand(const QString& code);
    Part part(const QString& code);

    // The value of what must succeed.
    template <typename T>
    static T done(Result<T> result) {
        if (result.ok()) return std::move(result).value();
        ADD_FAILURE() << describe(result.error()).toStdString();
        return T{};
    }
    // Why something was refused that must be.
    template <typename T>
    static std::vector<Violation> refusal(const Result<T>& result) {
        if (!result.ok()) return result.error().violations();
        ADD_FAILURE() << "nothing was refused";
        return {{ErrorKind::NotFound, {}, {}}};
    }
    template <typename T>
    static std::vector<ErrorKind> kinds(const Result<T>& result) {
        std::vector<ErrorKind> list;
        for (const Violation& each : refusal(result)) list.push_back(each.kind);
        return list;
    }

private:
    DatabaseAddress counterAddress() const;
    void letCounterIn();
    void fillPriceBook();

    std::unique_ptr<Workplace> m_workplace;
    StaffId m_manager;
    std::map<QString, StaffId> m_staff;
};

}  // namespace baydesk::testing

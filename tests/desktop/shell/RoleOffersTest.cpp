#include "desktop/customer/CustomerPage.h"
#include "desktop/customer/Customers.h"
#include "desktop/order/lists/OrderListScreen.h"
#include "desktop/order/lists/Today.h"
#include "support/NamedControls.h"
#include "support/ScreenFixture.h"

#include <gtest/gtest.h>
#include <QAction>
#include <QPushButton>
#include <algorithm>
#include <functional>

namespace baydesk::testing {

namespace {

// What a screen offers is what the person may do.
class RoleOffersTest : public ScreenFixture {
protected:
    using Make = std::function<Screen*(ScreenContext&)>;

    static std::vector<Role> roles() {
        return {Role::ServiceAdvisor, Role::Cashier,     Role::CallbackClerk,
                Role::Manager,        Role::Foreman,     Role::Technician,
                Role::Inspector,      Role::PartsKeeper, Role::WarrantyClerk};
    }
    // The enabled buttons that are seen, by their words.
    static QStringList offered(const Screen& screen) {
        QStringList words;
        for (const QPushButton* each : screen.findChildren<QPushButton*>())
            if (each->isVisibleTo(&screen) && each->isEnabled()) words << each->accessibleName();
        return words;
    }
    static bool offers(const Screen& screen, const QString& start) {
        const QStringList words = offered(screen);
        return std::any_of(words.begin(), words.end(),
                           [&](const QString& each) { return each.startsWith(start); });
    }
    void expectOffered(const Make& make, const QString& start, Verb verb) {
        for (const Role role : roles()) {
            context().user.roles = Roles{role};
            const std::unique_ptr<Screen> screen(make(context()));
            screen->resize(918, 694);
            showAndWait(*screen);
            screen->onShown();
            const bool may = context().may(verb);
            asked([](Workplace& workplace) { return shopOf(workplace); });  // it was read
            EXPECT_TRUE(waitUntil([&] { return offers(*screen, start) == may; }))
                << start.toStdString() << " for role " << static_cast<int>(role) << ": "
                << offered(*screen).join(u" | "_qs).toStdString();
        }
    }
};

}  // namespace

TEST_F(RoleOffersTest, aReceptionIsOfferedToWhoTakesCarsIn) {
    takeCarIn(u"粤B10001"_qs, 60, u"1"_qs);
    expectOffered([](ScreenContext& context) { return new Today(context); }, u"New reception"_qs,
                  Verb::TakeIn);
    expectOffered(
        [](ScreenContext& context) { return new OrderListScreen(context, OrderListScope::Quotes); },
        u"New reception"_qs, Verb::TakeIn);
    expectOffered([](ScreenContext& context) { return new Customers(context); }, u"Take in "_qs,
                  Verb::TakeIn);
}

TEST_F(RoleOffersTest, aCustomersFileOffersWhatThePersonMayDo) {
    takeCarIn(u"粤B10001"_qs, 60, u"1"_qs);
    const CustomerId customer =
        asked([](Workplace& workplace) { return customerList(workplace, 1, 0); }).rows.front().id;
    const auto page = [customer](ScreenContext& context) {
        return new CustomerPage(context, customer);
    };
    expectOffered([](ScreenContext& context) { return new Customers(context); }, u"New customer"_qs,
                  Verb::EditCustomer);
    expectOffered(page, u"Take in "_qs, Verb::TakeIn);
    expectOffered(page, u"Credit agreement"_qs, Verb::GrantCredit);
}

}  // namespace baydesk::testing

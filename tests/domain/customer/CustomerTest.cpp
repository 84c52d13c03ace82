#include "domain/customer/Customer.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

Customer wang() {
    Customer customer;
    customer.name = QStringLiteral("王小明");
    customer.phones = {{Phone::of(QStringLiteral("0551-65120001"))},
                       {Phone::of(QStringLiteral("13855128830")), QStringLiteral("妻子"), true}};
    return customer;
}

Violation only(const Customer& customer) {
    const Done result = check(customer);
    if (result.ok() || result.error().violations().size() != 1) return {ErrorKind::StoreFailed};
    return result.error().first();
}

}  // namespace

TEST(CustomerTest, AUsualCustomerIsFine) { EXPECT_TRUE(check(wang()).ok()); }

TEST(CustomerTest, ANameIsRequired) {
    Customer customer = wang();
    customer.name = QStringLiteral(" 　");
    EXPECT_EQ(only(customer), (Violation{ErrorKind::Required, QStringLiteral("name")}));
}

TEST(CustomerTest, TextsHaveAnEnd) {
    Customer customer = wang();
    customer.name = QString(100, u'王');
    customer.note = QString(2000, u'a');
    EXPECT_TRUE(check(customer).ok());
    customer.name += u'王';
    EXPECT_EQ(only(customer).field, QStringLiteral("name"));
    EXPECT_EQ(only(customer).details.value(QStringLiteral("most")), 100);
    customer = wang();
    customer.note = QString(2001, u'a');
    EXPECT_EQ(only(customer).field, QStringLiteral("note"));
}

TEST(CustomerTest, ControlCharactersAreRefused) {
    Customer customer = wang();
    customer.address = QStringLiteral("a") + QChar(0);
    EXPECT_EQ(only(customer), (Violation{ErrorKind::BadCharacters, QStringLiteral("address")}));
}

TEST(CustomerTest, AnOddPhoneIsKeptButNotNonsense) {
    Customer customer = wang();
    customer.phones.push_back({Phone::of(QStringLiteral("6512"))});
    EXPECT_TRUE(check(customer).ok());
    for (const QString& nonsense :
         {QString(), QStringLiteral("12"), QStringLiteral("没有"), QString(25, u'1')}) {
        customer.phones.back().phone = Phone::of(nonsense);
        EXPECT_EQ(only(customer).kind, ErrorKind::NotAPhone) << nonsense.toStdString();
    }
}

TEST(CustomerTest, ThePreferredPhoneComesFirst) {
    Customer customer = wang();
    EXPECT_EQ(customer.phone().number(), QStringLiteral("13855128830"));
    customer.phones.back().preferred = false;
    EXPECT_EQ(customer.phone().number(), QStringLiteral("055165120001"));
    customer.phones.clear();
    EXPECT_TRUE(customer.phone().isNone());
}

}  // namespace baydesk::testing

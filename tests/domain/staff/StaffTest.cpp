#include "domain/staff/Staff.h"

#include <gtest/gtest.h>

namespace baydesk::testing {

TEST(StaffTest, NeedsANameAndARole) {
    Staff staff;
    const Done result = check(staff);
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().violations(),
              (std::vector<Violation>{{ErrorKind::Required, QStringLiteral("name")},
                                      {ErrorKind::Required, QStringLiteral("roles")}}));
    staff.name = QStringLiteral("李敏");
    staff.roles.insert(Role::Cashier);
    EXPECT_TRUE(check(staff).ok());
    staff.name = QString(51, u'李');
    EXPECT_TRUE(check(staff).error().has(ErrorKind::TooLong));
}

TEST(StaffTest, APinIsFourToEightDigits) {
    for (const char* pin : {"0000", "1234", "12345678"})
        EXPECT_TRUE(checkPin(QLatin1String(pin)).ok()) << pin;
    for (const char* pin : {"", "123", "123456789", "12a4", "12 4", "-123"})
        EXPECT_TRUE(checkPin(QLatin1String(pin)).error().has(ErrorKind::PinTooWeak)) << pin;
    EXPECT_FALSE(checkPin(QStringLiteral("１２３４")).ok());
}

}  // namespace baydesk::testing

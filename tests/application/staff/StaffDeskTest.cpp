#include "application/staff/StaffDesk.h"

#include "application/staff/PinHash.h"
#include "support/ShopFixture.h"

namespace baydesk::testing {

namespace {

class StaffDeskTest : public ShopFixture {
protected:
    Result<Staff> signInWith(const char* pin) {
        return signIn(shop(), asManager().by, QString::fromLatin1(pin));
    }
    void wrong(int times) {
        for (int at = 0; at < times; ++at)
            EXPECT_EQ(kinds(signInWith("0000")), std::vector<ErrorKind>{ErrorKind::WrongPin});
    }
    // Locked for exactly so many seconds from now on.
    void expectLocked(int seconds) {
        EXPECT_EQ(refusal(signInWith("2468")),
                  (std::vector<Violation>{{ErrorKind::PinLocked,
                                           QStringLiteral("pin"),
                                           {{QStringLiteral("seconds"), qint64{seconds}}}}}));
    }
    Staff person(StaffId id) {
        for (const Staff& each : done(staffList(shop())))
            if (each.id == id) return each;
        ADD_FAILURE() << "nobody";
        return {};
    }
    StaffForm formOf(const Staff& person) {
        StaffForm form;
        form.id = person.id;
        form.name = person.name;
        form.roles = person.roles;
        form.active = person.active;
        form.baseVersion = person.version;
        return form;
    }
    Result<Outcome> save(const StaffForm& form) { return saveStaff(shop(), asManager(), form); }
};

BAYDESK_ON_BOTH_ENGINES(StaffDeskTest);

}  // namespace

TEST_P(StaffDeskTest, TheRightPinSignsIn) {
    const Staff manager = done(signInWith("2468"));
    EXPECT_EQ(manager.name, QStringLiteral("周店长"));
    EXPECT_TRUE(manager.roles.contains(Role::Manager));
    EXPECT_TRUE(manager.pinHash.isEmpty()) << "a secret stays in the store";
}

TEST_P(StaffDeskTest, FiveWrongPinsWaitAMinuteAndThenTwiceAsLong) {
    wrong(5);
    expectLocked(60);
    clock().set({clock().now().ms + 59'001});
    expectLocked(1);
    clock().set({clock().now().ms + 999});
    wrong(1);
    expectLocked(120);
    clock().advanceMinutes(2);
    wrong(1);
    expectLocked(240);
    clock().advanceMinutes(4);
    done(signInWith("2468"));
    wrong(4);
    done(signInWith("2468"));  // the count began anew
}

TEST_P(StaffDeskTest, ALockOutlivesTheProgram) {
    wrong(5);
    auto other = anotherCounter();
    EXPECT_EQ(kinds(signIn(*other, asManager().by, QStringLiteral("2468"))),
              std::vector<ErrorKind>{ErrorKind::PinLocked});
}

TEST_P(StaffDeskTest, ANewPinOpensTheLock) {
    const StaffId cashier = staff(Role::Cashier);
    for (int at = 0; at < 5; ++at) signIn(shop(), cashier, QStringLiteral("0000")).ok();
    StaffForm form = formOf(person(cashier));
    form.newPin = QStringLiteral("9753");
    done(save(form));
    done(signIn(shop(), cashier, QStringLiteral("9753")));
    EXPECT_EQ(kinds(signIn(shop(), cashier, QStringLiteral("1357"))),
              std::vector<ErrorKind>{ErrorKind::WrongPin});
}

TEST_P(StaffDeskTest, WhoHasLeftDoesNotSignInAndDoesNothing) {
    const Caller cashier = as(Role::Cashier);
    StaffForm form = formOf(person(cashier.by));
    form.active = false;
    done(save(form));
    EXPECT_EQ(kinds(signIn(shop(), cashier.by, QStringLiteral("1357"))),
              std::vector<ErrorKind>{ErrorKind::NotFound});
    EXPECT_EQ(kinds(takePayment(shop(), cashier, OrderId(1), {{.amount = Money::ofYuan(1)}})),
              std::vector<ErrorKind>{ErrorKind::NotSignedIn});
}

TEST_P(StaffDeskTest, TheLastManagerStays) {
    StaffForm leaves = formOf(person(asManager().by));
    leaves.active = false;
    EXPECT_EQ(kinds(save(leaves)), std::vector<ErrorKind>{ErrorKind::LastManager});
    StaffForm demoted = formOf(person(asManager().by));
    demoted.roles = {Role::Cashier};
    EXPECT_EQ(kinds(save(demoted)), std::vector<ErrorKind>{ErrorKind::LastManager});
    const StaffId deputy = staff(QStringLiteral("副店长"), {Role::Manager});
    StaffForm gone = formOf(person(deputy));
    gone.active = false;
    done(save(gone));
    EXPECT_EQ(kinds(save(leaves)), std::vector<ErrorKind>{ErrorKind::LastManager})
        << "who has left manages nothing";
    gone.active = true;
    gone.baseVersion = 2;
    done(save(gone));
    done(save(leaves));
}

TEST_P(StaffDeskTest, APersonIsWrittenCompletely) {
    StaffForm form;
    form.newPin = QStringLiteral("12");
    EXPECT_EQ(kinds(save(form)), (std::vector<ErrorKind>{ErrorKind::Required, ErrorKind::Required,
                                                         ErrorKind::PinTooWeak}));
    form.name = QStringLiteral(" 周店长 ");
    form.roles = {Role::Cashier};
    form.newPin = QStringLiteral("1234");
    EXPECT_EQ(kinds(save(form)), std::vector<ErrorKind>{ErrorKind::AlreadyExists});
    form.name = QStringLiteral("李敏");
    done(save(form));
}

TEST_P(StaffDeskTest, AStalePersonIsNotSaved) {
    const StaffForm first = formOf(person(staff(Role::Cashier)));
    StaffForm second = first;
    done(save(first));
    second.roles = {Role::Technician};
    EXPECT_EQ(kinds(save(second)), std::vector<ErrorKind>{ErrorKind::StaleEdit});
}

TEST_P(StaffDeskTest, AnEditKeepsThePin) {
    StaffForm form = formOf(person(staff(Role::Cashier)));
    form.roles.insert(Role::CallbackClerk);
    done(save(form));
    const Staff changed = done(signIn(shop(), form.id, QStringLiteral("1357")));
    EXPECT_TRUE(changed.roles.contains(Role::CallbackClerk));
}

TEST_P(StaffDeskTest, NoListTellsAHash) {
    staff(Role::Cashier);
    for (const Staff& each : done(staffList(shop()))) EXPECT_TRUE(each.pinHash.isEmpty());
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM audit WHERE after_json LIKE '%argon%' "
                                    "OR before_json LIKE '%argon%'")),
              0);
}

TEST(PinHashTest, IsSaltedArgon2idOfThePin) {
    const QString hash = hashPin(QStringLiteral("2468"));
    EXPECT_TRUE(hash.startsWith(QStringLiteral("$argon2id$v=19$m=19456,t=2,p=1$")));
    EXPECT_NE(hash, hashPin(QStringLiteral("2468")));
    EXPECT_TRUE(pinMatches(hash, QStringLiteral("2468")));
    EXPECT_FALSE(pinMatches(hash, QStringLiteral("2469")));
    EXPECT_FALSE(pinMatches(QString(), QString()));
}

}  // namespace baydesk::testing

#include "desktop/store/ConnectDialog.h"

#include "desktop/store/RememberPassword.h"
#include "desktop/text/ErrorText.h"
#include "desktop/text/Language.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/WrappingCheckBox.h"
#include "support/CutTexts.h"
#include "support/FakeKeyring.h"
#include "support/NamedControls.h"
#include "support/Squeeze.h"
#include "support/TabWalk.h"
#include "support/Typing.h"
#include "support/Waiting.h"

#include <gtest/gtest.h>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

#include <mutex>

namespace baydesk::testing {

namespace {

const QString Account = QStringLiteral("db.shop:5432/baydesk/counter");

class ConnectDialogTest : public ::testing::Test {
protected:
    void SetUp() override { showAndWait(m_window); }

    void openDialog(const DatabaseAddress& now = {}) {
        m_dialog = new ConnectDialog(
            m_keyring, now,
            [this](const DatabaseAddress& address) {
                const std::lock_guard lock(m_mutex);
                m_looked.push_back(address);
                return m_found;
            },
            &m_window);
        QObject::connect(m_dialog, &ConnectDialog::chosen,
                         [this](const DatabaseAddress& address) { m_chosen.push_back(address); });
        m_dialog->open();
        // The keyring has been heard.
        ASSERT_TRUE(waitUntil([this] {
            return !m_dialog->findChildren<QLabel*>().isEmpty() && m_keyring.timesAsked > 0;
        }));
        QCoreApplication::processEvents();
    }
    void fillIn() {
        typeInto(field("server"), QStringLiteral("db.shop"));
        typeInto(field("user"), QStringLiteral("counter"));
        typeInto(field("password"), QStringLiteral("secret"));
    }
    FormField* field(const char* name) { return fieldOf(*m_dialog, name); }
    QString text(const char* name) { return field(name)->controlAs<QLineEdit>()->text(); }
    QComboBox* protection() { return field("tls")->controlAs<QComboBox>(); }
    Tls tls() { return static_cast<Tls>(protection()->currentData().toInt()); }
    void press() { m_dialog->actionBar()->pressPrimary(); }
    void test() {
        buttonOf<QPushButton>(*m_dialog, ConnectDialog::tr("Test the connection"))->click();
    }
    QString primary() { return m_dialog->actionBar()->primaryButton()->text(); }
    bool isHeard() {
        return waitUntil([this] { return m_dialog->actionBar()->primaryButton()->isEnabled(); });
    }
    QString words() {
        QStringList all;
        for (const QLabel* each : m_dialog->findChildren<QLabel*>())
            if (each->isVisibleTo(m_dialog)) all << each->text();
        return all.join(u'\n');
    }
    void find(StoreState state, const QString& shop = {}) { m_found = ServerFound{state, shop}; }

    QWidget m_window;
    FakeKeyring m_keyring;
    QPointer<ConnectDialog> m_dialog;
    std::mutex m_mutex;
    Result<ServerFound> m_found = ServerFound{};
    std::vector<DatabaseAddress> m_looked;
    std::vector<DatabaseAddress> m_chosen;
};

TEST_F(ConnectDialogTest, ConnectsAndLeavesThePasswordWithTheKeyring) {
    find(StoreState::Ready, QStringLiteral("城东店"));
    openDialog();
    fillIn();
    press();
    ASSERT_TRUE(waitUntil([this] { return !m_chosen.empty(); }));
    EXPECT_EQ(m_chosen.front().password, QStringLiteral("secret"));
    EXPECT_EQ(m_chosen.front().location,
              QStringLiteral("postgresql://counter@db.shop/baydesk?sslmode=verify-full"));
    EXPECT_EQ(m_keyring.passwords.value(Account), QStringLiteral("secret"));
    EXPECT_TRUE(waitUntil([this] { return m_dialog.isNull(); }));
}

TEST_F(ConnectDialogTest, TestingTellsWhatIsThereAndChoosesNothing) {
    find(StoreState::Ready, QStringLiteral("城东店"));
    openDialog();
    fillIn();
    test();
    ASSERT_TRUE(waitUntil([this] { return words().contains(QStringLiteral("城东店")); }));
    EXPECT_TRUE(m_chosen.empty());
    EXPECT_TRUE(m_keyring.passwords.isEmpty());
    EXPECT_TRUE(m_dialog->isVisible());
}

TEST_F(ConnectDialogTest, NothingIsSetUpOrBroughtUpToDateThatWasNotToldBefore) {
    for (const StoreState state : {StoreState::Empty, StoreState::Older}) {
        find(state);
        openDialog();
        fillIn();
        const QString before = primary();
        press();
        ASSERT_TRUE(waitUntil([&] { return primary() != before && isHeard(); }));
        EXPECT_TRUE(m_chosen.empty());
        EXPECT_TRUE(words().contains(state == StoreState::Empty ? u"new store will be set up"
                                                                : u"older Baydesk"));
        // Another database is another question.
        typeInto(field("database"), QStringLiteral("other"));
        EXPECT_EQ(primary(), before);
        press();
        ASSERT_TRUE(waitUntil([&] { return primary() != before && isHeard(); }));
        press();
        ASSERT_TRUE(waitUntil([this] { return !m_chosen.empty(); }));
        EXPECT_TRUE(m_chosen.front().location.contains(u"/other"));
        m_chosen.clear();
        ASSERT_TRUE(waitUntil([this] { return m_dialog.isNull(); }));
    }
}

TEST_F(ConnectDialogTest, WhatIsWrongStandsAtTheFieldThatMendsIt) {
    const std::vector<std::pair<ErrorKind, const char*>> places = {
        {ErrorKind::ServerUnknown, "server"},
        {ErrorKind::StoreUnreachable, "server"},
        {ErrorKind::ServerRejects, "user"},
        {ErrorKind::PasswordMissing, "password"},
        {ErrorKind::PasswordWrong, "password"},
        {ErrorKind::DatabaseMissing, "database"},
        {ErrorKind::TlsMissing, "tls"},
        {ErrorKind::CertificateUnknown, "authority"},
        {ErrorKind::CertificateOfOther, "server"},
        {ErrorKind::NoPermission, "user"},
        {ErrorKind::StoreNewer, "database"},
        {ErrorKind::StoreNotOurs, "database"},
        {ErrorKind::StoreUnfinished, "database"},
    };
    openDialog();
    fillIn();
    for (const auto& [kind, name] : places) {
        m_found = Error(kind, {}, {{QStringLiteral("host"), QStringLiteral("db.shop")}});
        press();
        ASSERT_TRUE(waitUntil([&] { return field(name)->hasProblem(); })) << name;
        EXPECT_FALSE(field(name)->message().isEmpty());
        EXPECT_EQ(m_dialog->focusWidget(), field(name)->control()) << name;
        EXPECT_EQ(text("password"), QStringLiteral("secret"));
    }
    m_found = Error(ErrorKind::StoreUnreachable, {},
                    {{QStringLiteral("host"), QStringLiteral("db.shop")},
                     {QStringLiteral("port"), QStringLiteral("5432")}});
    press();
    EXPECT_TRUE(waitUntil([&] { return field("server")->message().contains(u"port 5432"); }));
    EXPECT_TRUE(m_chosen.empty());
    EXPECT_TRUE(m_keyring.passwords.isEmpty()) << "only a password that was right is kept";
}

TEST_F(ConnectDialogTest, WhatFitsNoFieldIsSaidBelowThem) {
    openDialog();
    fillIn();
    m_found = Error(ErrorKind::StoreFailed, {}, {{QStringLiteral("why"), QStringLiteral("odd")}});
    press();
    EXPECT_TRUE(waitUntil([&] { return words().contains(QStringLiteral("(odd)")); }));
}

TEST_F(ConnectDialogTest, OverTheNetworkItIsEncryptedUnlessSomebodySaysOtherwise) {
    openDialog();
    EXPECT_EQ(tls(), Tls::Off);
    EXPECT_TRUE(field("tls")->message().contains(u"Nothing leaves this computer"));
    typeInto(field("server"), QStringLiteral("db.shop"));
    EXPECT_EQ(tls(), Tls::Verified);
    EXPECT_TRUE(field("authority")->isVisibleTo(m_dialog));
    typeInto(field("server"), QStringLiteral("localhost"));
    EXPECT_EQ(tls(), Tls::Off);
    typeInto(field("server"), QStringLiteral("db.shop"));
    protection()->setCurrentIndex(2);
    Q_EMIT protection()->activated(2);
    EXPECT_TRUE(field("tls")->message().contains(u"can read customers"));
    EXPECT_FALSE(field("authority")->isVisibleTo(m_dialog));
    typeInto(field("server"), QStringLiteral("db2.shop"));
    EXPECT_EQ(tls(), Tls::Off) << "it was chosen";
}

TEST_F(ConnectDialogTest, APastedAddressFillsTheForm) {
    openDialog();
    auto* edit = field("server")->controlAs<QLineEdit>();
    const auto paste = [&](const QString& text) {
        edit->setText(text);
        Q_EMIT edit->textEdited(text);
    };
    paste(QStringLiteral("postgresql://desk@db.shop:5433/chengdong?sslmode=require"));
    EXPECT_EQ(text("server"), QStringLiteral("db.shop"));
    EXPECT_EQ(text("port"), QStringLiteral("5433"));
    EXPECT_EQ(text("database"), QStringLiteral("chengdong"));
    EXPECT_EQ(text("user"), QStringLiteral("desk"));
    EXPECT_EQ(tls(), Tls::Encrypted);
    paste(QStringLiteral("postgresql://desk:secret@db.shop/chengdong"));
    EXPECT_TRUE(field("server")->hasProblem());
}

TEST_F(ConnectDialogTest, WhatCannotBeAnAddressIsRefusedBeforeAnybodyIsAsked) {
    openDialog();
    fillIn();
    typeInto(field("server"), QStringLiteral("db shop"));
    press();
    EXPECT_TRUE(field("server")->hasProblem());
    typeInto(field("server"), QStringLiteral("db.shop"));
    typeInto(field("port"), QStringLiteral("0"));
    press();
    EXPECT_TRUE(field("port")->hasProblem());
    typeInto(field("database"), {});
    EXPECT_FALSE(m_dialog->actionBar()->missing().isEmpty());
    EXPECT_TRUE(m_looked.empty());
}

TEST_F(ConnectDialogTest, WithoutAKeyringItSaysThatThePasswordIsAskedForAtEachStart) {
    m_keyring.isRunning = false;
    find(StoreState::Ready, QStringLiteral("城东店"));
    openDialog();
    ASSERT_TRUE(waitUntil([this] { return words().contains(u"asked for at each start"); }));
    EXPECT_FALSE(m_dialog->findChild<WrappingCheckBox*>()->isVisible());
    fillIn();
    press();
    ASSERT_TRUE(waitUntil([this] { return !m_chosen.empty(); }));
    EXPECT_EQ(m_chosen.front().password, QStringLiteral("secret"));
}

TEST_F(ConnectDialogTest, AKeyringThatDoesNotTakeThePasswordIsNoDeadEnd) {
    m_keyring.takesPasswords = false;
    find(StoreState::Ready, QStringLiteral("城东店"));
    openDialog();
    fillIn();
    press();
    ASSERT_TRUE(waitUntil([this] { return words().contains(u"did not take the password"); }));
    EXPECT_TRUE(m_chosen.empty());
    press();
    EXPECT_TRUE(waitUntil([this] { return !m_chosen.empty(); }));
}

TEST_F(ConnectDialogTest, AKnownServerIsFilledInAndARefusedTickForgetsItsPassword) {
    m_keyring.passwords[Account] = QStringLiteral("kept");
    find(StoreState::Ready, QStringLiteral("城东店"));
    openDialog({Engine::PostgreSql,
                QStringLiteral("postgresql://counter@db.shop/baydesk?sslmode=require")});
    ASSERT_TRUE(waitUntil([this] { return text("password") == u"kept"; }));
    EXPECT_EQ(text("server"), QStringLiteral("db.shop"));
    EXPECT_EQ(tls(), Tls::Encrypted);
    m_dialog->findChild<WrappingCheckBox*>()->click();
    press();
    ASSERT_TRUE(waitUntil([this] { return !m_chosen.empty(); }));
    EXPECT_TRUE(m_keyring.passwords.isEmpty());
}

TEST_F(ConnectDialogTest, NothingOfThePasswordIsInTheSettings) {
    find(StoreState::Ready, QStringLiteral("城东店"));
    openDialog();
    fillIn();
    press();
    ASSERT_TRUE(waitUntil([this] { return !m_chosen.empty(); }));
    const QSettings settings;
    for (const QString& key : settings.allKeys())
        EXPECT_FALSE(settings.value(key).toString().contains(QStringLiteral("secret")));
}

TEST_F(ConnectDialogTest, EveryControlHasItsNameAndNothingIsCutInEitherLanguage) {
    Language language;
    m_keyring.isRunning = false;
    openDialog();
    fillIn();
    for (const LanguageChoice choice : {LanguageChoice::Chinese, LanguageChoice::English}) {
        language.use(choice, false);
        ASSERT_TRUE(settlesDown());
        EXPECT_EQ(unnamedControls(*m_dialog), QStringList());
        EXPECT_EQ(cutTexts(*m_dialog), QStringList());
        EXPECT_EQ(stepsAgainstTheEye(*m_dialog), QStringList());
        EXPECT_EQ(sharedKeys(*m_dialog), QStringList());
        EXPECT_LE(m_dialog->height(), 700);
    }
}

}  // namespace

}  // namespace baydesk::testing

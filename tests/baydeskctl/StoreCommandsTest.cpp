#include "baydeskctl/Ctl.h"
#include "storage/sql/Connection.h"
#include "support/StoreFixture.h"

#include <QFileInfo>
#include <QJsonArray>

namespace baydesk::testing {

namespace {

class StoreCommands : public CtlTest {
protected:
    CtlRun run(const char* words) const { return inStore(QString::fromUtf8(words).split(u' ')); }
};

TEST_F(StoreCommands, setsUpAStoreOnce) {
    makeStore();
    const CtlRun again = run("init --name B --manager C --manager-pin-file pin");
    EXPECT_EQ(again.exit, 1);
    EXPECT_TRUE(again.err.contains(QStringLiteral("left as it is")));
    const CtlRun users = run("user list");
    EXPECT_EQ(users.exit, 0);
    EXPECT_TRUE(users.out.startsWith(QStringLiteral("韩店长\t")));
}

TEST_F(StoreCommands, setsUpAFurtherStoreUnderItsCode) {
    makeStore();
    EXPECT_EQ(run("init --code S2 --name B --manager C --manager-pin-file pin").exit, 0);
    EXPECT_EQ(run("init --code S2 --name B --manager C --manager-pin-file pin").exit, 1);
    EXPECT_TRUE(run("--store S2 user list").out.startsWith(QStringLiteral("C\t")));
    EXPECT_TRUE(run("--store S1 user list").out.startsWith(QStringLiteral("韩店长\t")));
}

TEST_F(StoreCommands, usesTheDesksOwnFileByDefault) {
    writeFile(QStringLiteral("pin"), "135790");
    const CtlRun made = ctl({QStringLiteral("init"), QStringLiteral("--name"),
                             QStringLiteral("和顺汽修"), QStringLiteral("--manager"),
                             QStringLiteral("韩店长"), QStringLiteral("--manager-pin-file"),
                             QStringLiteral("pin"), QStringLiteral("--json")});
    EXPECT_EQ(made.exit, 0) << made.err.toStdString();
    const QString file = made.json().value(u"database").toString();
    EXPECT_EQ(file, path(QStringLiteral("data/baydesk/baydesk.db")));
    EXPECT_TRUE(QFileInfo::exists(file));
    EXPECT_EQ(ctl({QStringLiteral("user"), QStringLiteral("list")}).exit, 0);
}

TEST_F(StoreCommands, namesWhatIsWrongWithTheFirstForm) {
    writeFile(QStringLiteral("pin"), "12");
    const CtlRun weak = run("--json init --name A --manager B --manager-pin-file pin");
    EXPECT_EQ(weak.exit, 1);
    const QJsonArray violations =
        weak.json().value(u"error").toObject().value(u"violations").toArray();
    ASSERT_EQ(violations.size(), 1);
    EXPECT_EQ(violations.first().toObject().value(u"kind").toString(),
              QStringLiteral("pin_too_weak"));
}

TEST_F(StoreCommands, doesNotMakeAStoreOfAMistypedPath) {
    const CtlRun missing = run("find x");
    EXPECT_EQ(missing.exit, 3);
    EXPECT_FALSE(QFileInfo::exists(database()));
    writeFile(QStringLiteral("store.db"), "this is a letter to the tax office, not a store");
    EXPECT_EQ(run("find x").exit, 3);
    EXPECT_EQ(run("user list").exit, 3);
}

TEST_F(StoreCommands, keepsThePeople) {
    makeStore();
    writeFile(QStringLiteral("new-pin"), "246802\n");
    writeFile(QStringLiteral("weak-pin"), "1\n");
    EXPECT_EQ(run("user add 小周 --roles cashier,advisor --new-pin-file new-pin").exit, 0);
    EXPECT_EQ(run("user add 小周 --roles cashier --new-pin-file new-pin").exit, 1);
    EXPECT_EQ(run("user add 小吴 --roles singer --new-pin-file new-pin").exit, 1);
    EXPECT_EQ(run("user add 小吴 --roles cashier --new-pin-file nowhere").exit, 1);
    EXPECT_EQ(run("user reset-pin 小周 --new-pin-file weak-pin").exit, 1);
    EXPECT_EQ(run("user reset-pin 小周 --new-pin-file pin").exit, 0);
    EXPECT_EQ(run("user disable 小周").exit, 0);
    EXPECT_EQ(run("user disable 小郑").exit, 1);
    const CtlRun lastManager = run("user disable 韩店长");
    EXPECT_EQ(lastManager.exit, 1);
    EXPECT_TRUE(lastManager.err.contains(QStringLiteral("without a manager")));

    const QJsonArray users = run("user list --json").json().value(u"users").toArray();
    ASSERT_EQ(users.size(), 2);
    for (const QJsonValue& user : users)
        EXPECT_EQ(user.toObject().value(u"active").toBool(),
                  user.toObject().value(u"name").toString() == QStringLiteral("韩店长"));
}

TEST_F(StoreCommands, backsUpAndVerifies) {
    makeStore();
    writeFile(QStringLiteral("stock.csv"), "编码,名称,数量,售价\nA-1,雨刮,4,30\n");
    ASSERT_EQ(run("import parts stock.csv").exit, 0);
    const CtlRun sound = run("verify");
    EXPECT_EQ(sound.exit, 0) << sound.out.toStdString();
    EXPECT_EQ(sound.out, QStringLiteral("The store is sound.\n"));

    const CtlRun copied = run("backup copy.db --json");
    EXPECT_EQ(copied.exit, 0) << copied.err.toStdString();
    EXPECT_EQ(copied.json().value(u"file").toString(), path(QStringLiteral("copy.db")));
    EXPECT_EQ(copied.json().value(u"rows").toObject().value(u"part").toInt(), 1);
    EXPECT_EQ(
        ctl({QStringLiteral("--database"), QStringLiteral("copy.db"), QStringLiteral("verify")})
            .exit,
        0);
    EXPECT_EQ(run("backup no/such/folder/copy.db").exit, 1);

    const QString unnamed = run("backup --json").json().value(u"file").toString();
    EXPECT_TRUE(unnamed.startsWith(path(QStringLiteral("backups/store-"))));
    EXPECT_TRUE(QFileInfo::exists(unnamed));
}

TEST_F(StoreCommands, aBackupComesBackAndTheStoreOfBeforeIsKept) {
    makeStore();
    ASSERT_EQ(run("backup copy.db").exit, 0);
    writeFile(QStringLiteral("new-pin"), "5678\n");
    ASSERT_EQ(run("user add 小王 --roles technician --new-pin-file new-pin").exit, 0);
    ASSERT_TRUE(run("user list").out.contains(QStringLiteral("小王")));
    const CtlRun restored = run("restore copy.db --json");
    ASSERT_EQ(restored.exit, 0) << restored.err.toStdString();
    EXPECT_FALSE(run("user list").out.contains(QStringLiteral("小王")));
    const QString before = restored.json().value(u"replaced").toString();
    EXPECT_TRUE(
        ctl({QStringLiteral("--database"), before, QStringLiteral("user"), QStringLiteral("list")})
            .out.contains(QStringLiteral("小王")));
    EXPECT_EQ(run("verify").exit, 0);
    EXPECT_EQ(run("restore nowhere.db").exit, 1);
    EXPECT_EQ(run("restore").exit, 2);
}

TEST_F(StoreCommands, copiesAWholeStore) {
    ASSERT_EQ(run("practice --orders 40 --until 2026-11-21").exit, 0);
    const QString copy = path(QStringLiteral("copy.db"));
    const QStringList words{QStringLiteral("copy"), QStringLiteral("--from"), database(),
                            QStringLiteral("--to"), copy};
    const CtlRun made = ctl(words + QStringList{QStringLiteral("--json")});
    ASSERT_EQ(made.exit, 0) << made.err.toStdString();
    EXPECT_FALSE(made.json().value(u"resumed").toBool());
    QJsonObject orders;
    for (const QJsonValue& table : made.json().value(u"tables").toArray())
        if (table[u"name"].toString() == QStringLiteral("repair_order")) orders = table.toObject();
    EXPECT_EQ(orders.value(u"rows").toInt(), 40);
    EXPECT_EQ(orders.value(u"checksum").toString().size(), 32);

    const auto of = [this](const QString& store, const QStringList& command) {
        return ctl(QStringList{QStringLiteral("--database"), store} + command);
    };
    EXPECT_EQ(of(copy, {QStringLiteral("verify")}).exit, 0);
    const QStringList find{QStringLiteral("find"), QStringLiteral("1"), QStringLiteral("--json")};
    EXPECT_EQ(of(copy, find).out, of(database(), find).out);

    const CtlRun again = ctl(words);
    EXPECT_EQ(again.exit, 1) << "there is a store already";
    EXPECT_EQ(ctl({QStringLiteral("copy"), QStringLiteral("--from"), database()}).exit, 2);
    const CtlRun secret = ctl({QStringLiteral("copy"), QStringLiteral("--from"), database(),
                               QStringLiteral("--to"), QStringLiteral("postgresql://a:b@h/x")});
    EXPECT_NE(secret.exit, 0);
    EXPECT_TRUE(secret.err.contains(QStringLiteral("PGPASSFILE")));
}

TEST_F(StoreCommands, namesWhatIsNotAsItMustBe) {
    makeStore();
    writeFile(QStringLiteral("stock.csv"), "编码,名称,数量,售价\nA-1,雨刮,4,30\n");
    ASSERT_EQ(run("import parts stock.csv").exit, 0);
    ensureApplication();
    {
        auto opened = Database::open(*DatabaseAddress::parse(database()));
        ASSERT_TRUE(opened.ok());
        const std::unique_ptr<Database> store = std::move(opened).value();
        ASSERT_TRUE(store->connection()
                        .runScript(QStringLiteral("UPDATE stock SET quantity_th = 5000"))
                        .ok());
    }
    const CtlRun found = run("verify");
    EXPECT_EQ(found.exit, 1);
    EXPECT_EQ(found.out,
              QStringLiteral("stock.balance-wrong\tcomputed=4000 part=A-1 store=1 stored=5000\n"));
    const QJsonObject document = run("--json verify").json();
    EXPECT_FALSE(document.value(u"sound").toBool());
    EXPECT_EQ(document.value(u"findings").toArray().size(), 1);
}

TEST_F(StoreCommands, holdsANamedUserToTheirRights) {
    makeStore();
    writeFile(QStringLiteral("new-pin"), "246802\n");
    ASSERT_EQ(run("user add 小周 --roles cashier --new-pin-file new-pin").exit, 0);
    EXPECT_EQ(run("--user 小周 --pin-file new-pin user list").exit, 0);
    const CtlRun wrongPin = run("--user 小周 --pin-file pin user list");
    EXPECT_EQ(wrongPin.exit, 1);
    EXPECT_TRUE(wrongPin.err.contains(QStringLiteral("PIN is wrong")));
    EXPECT_EQ(run("--user 小周 user list").exit, 1);
    EXPECT_EQ(run("--user 小郑 --pin-file pin user list").exit, 1);
    const CtlRun refused =
        run("--user 小周 --pin-file new-pin user add 小吴 --roles cashier --new-pin-file pin");
    EXPECT_EQ(refused.exit, 1);
    EXPECT_TRUE(refused.err.contains(QStringLiteral("no right")));
    EXPECT_EQ(run("user list --json").json().value(u"users").toArray().size(), 2);
    EXPECT_EQ(run("--user 小周 --pin-file new-pin backup copy.db").exit, 1);
    EXPECT_FALSE(QFileInfo::exists(path(QStringLiteral("copy.db"))));
}

TEST_F(StoreCommands, exportsWhatAnImportTakes) {
    makeStore();
    writeFile(QStringLiteral("list.csv"), "姓名,电话,备注\n王磊,13855128830,=1+1\n");
    ASSERT_EQ(
        inStore({QStringLiteral("import"), QStringLiteral("customers"), QStringLiteral("list.csv")})
            .exit,
        0);
    for (const char* format : {"csv", "xlsx", "json"}) {
        const CtlRun run =
            inStore({QStringLiteral("--json"), QStringLiteral("export"), QStringLiteral("all"),
                     QStringLiteral("--to"), QStringLiteral("out"), QStringLiteral("--format"),
                     QLatin1String(format)});
        EXPECT_EQ(run.exit, 0) << run.err.toStdString();
        EXPECT_EQ(run.json().value(u"rows").toObject().value(u"customers").toInt(), 1);
        EXPECT_TRUE(QFileInfo::exists(path(QStringLiteral("out/orders.") + QLatin1String(format))));
    }
    for (const char* file : {"out/customers.csv", "out/customers.xlsx"}) {
        const CtlRun again = inStore({QStringLiteral("--json"), QStringLiteral("import"),
                                      QStringLiteral("customers"), QLatin1String(file)});
        EXPECT_EQ(again.json().value(u"same").toInt(), 1) << file;
    }
    writeFile(QStringLiteral("file"), "x");
    EXPECT_EQ(inStore({QStringLiteral("export"), QStringLiteral("parts"), QStringLiteral("--to"),
                       QStringLiteral("file/below")})
                  .exit,
              1);
}

}  // namespace

}  // namespace baydesk::testing

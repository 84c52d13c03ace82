#include "exchange/TableFiles.h"

#include "application/customer/CustomerImport.h"
#include "application/history/History.h"
#include "application/store/Restoring.h"
#include "domain/values/Harmless.h"
#include "exchange/CustomersImport.h"
#include "exchange/ImportSource.h"
#include "support/PostgresServer.h"
#include "support/ShopFixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace baydesk::testing {

namespace {

const std::vector<ExportKind> Everything = everyExportKind();
const QString Formula = QStringLiteral("=HYPERLINK(\"http://x\",\"王, 磊\")");

class TableFilesTest : public ShopFixture {
protected:
    void SetUp() override {
        // A server's backups lie in the person's own folder: not in a test.
        qputenv("XDG_DATA_HOME", QFile::encodeName(folder()));
        ShopFixture::SetUp();
        if (HasFatalFailure()) return;
        delivered(car(QStringLiteral("粤B12345")));
        Customer odd;
        odd.name = Formula;
        odd.phones = {{Phone::of(QStringLiteral("13855128830"))}};
        done(importCustomers(shop(), as(Role::Manager), {odd}));
        PastOrder past;
        past.origin = QStringLiteral("旧店");
        past.number = QStringLiteral("A1");
        past.arrivedAt = {1'427'160'311'000};
        done(importHistory(shop(), as(Role::Manager), {past}));
    }
    void TearDown() override {
        m_restored.reset();
        if (!m_copy.isEmpty()) PostgresServer::drop(m_copy);
        ShopFixture::TearDown();
        qunsetenv("XDG_DATA_HOME");
    }

    QString target(const QString& name) const { return folder() + u'/' + name; }

    Result<std::map<QString, qint64>> write(Workplace& from, const QString& to, TableFormat format,
                                            const Caller& caller) {
        QDir().mkpath(target(to));
        const auto sink = tableFiles(target(to), format, from.calendar);
        return exportStore(from, caller, Everything, *sink);
    }
    std::map<QString, QByteArray> files(const QString& name) const {
        std::map<QString, QByteArray> contents;
        const QDir dir(target(name));
        for (const QString& file : dir.entryList(QDir::Files)) {
            QFile bytes(dir.filePath(file));
            EXPECT_TRUE(bytes.open(QIODevice::ReadOnly));
            contents[file] = bytes.readAll();
        }
        return contents;
    }

    // A backup of the shop, restored where nothing was, opened as the shop that it is now.
    Workplace& restored() {
        const QString copy = target(QStringLiteral("copy.db"));
        EXPECT_TRUE(backup(database(), copy).ok());
        QDir().mkpath(target(QStringLiteral("elsewhere")));
        DatabaseAddress address{Engine::Sqlite, target(QStringLiteral("elsewhere/store.db"))};
        if (engine() == Engine::PostgreSql) {
            QString why;
            m_copy = PostgresServer::createEmpty(why);
            address = {Engine::PostgreSql, PostgresServer::urlOf(m_copy)};
        }
        const RestorePermit permit =
            *permitWithoutStore(Error(ErrorKind::StoreMissing), QStringLiteral("tester"), copy);
        done(restoreStore(address, clock(), permit));
        m_restored = done(openWorkplace(address, clock()));
        return *m_restored;
    }

private:
    QString m_copy;
    std::unique_ptr<Workplace> m_restored;
};

BAYDESK_ON_BOTH_ENGINES(TableFilesTest);

}  // namespace

TEST_P(TableFilesTest, ARestoredBackupIsExportedByteForByteTheSame) {
    for (const TableFormat format : {TableFormat::Csv, TableFormat::Xlsx, TableFormat::Json})
        done(write(shop(), QStringLiteral("one"), format, asManager()));
    Workplace& copy = restored();
    for (const TableFormat format : {TableFormat::Csv, TableFormat::Xlsx, TableFormat::Json})
        done(write(copy, QStringLiteral("two"), format, asManager()));
    const auto one = files(QStringLiteral("one"));
    const auto two = files(QStringLiteral("two"));
    EXPECT_EQ(one.size(), 63U);
    ASSERT_EQ(one.size(), two.size());
    for (const auto& [name, bytes] : one) {
        EXPECT_FALSE(bytes.isEmpty()) << name.toStdString();
        EXPECT_TRUE(bytes == two.at(name)) << name.toStdString();
    }
}

TEST_P(TableFilesTest, ASpreadsheetRunsNothingInIt) {
    done(write(shop(), QStringLiteral("csv"), TableFormat::Csv, asManager()));
    const QByteArray csv = files(QStringLiteral("csv")).at(QStringLiteral("customers.csv"));
    EXPECT_TRUE(csv.startsWith("\xEF\xBB\xBFid,name,phone,"));
    EXPECT_TRUE(csv.contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"王, 磊\"\")\""))
        << csv.constData();
    // The program itself takes the apostrophe off again.
    const auto list = readImportFile(target(QStringLiteral("csv/customers.csv")));
    ASSERT_TRUE(list.ok());
    const auto plan = planCustomers({*list});
    ASSERT_TRUE(plan.ok());
    EXPECT_EQ(plan->accepted.back().name, Formula);
}

TEST_P(TableFilesTest, AWorkbookHoldsTheSameCells) {
    const auto counts = done(write(shop(), QStringLiteral("csv"), TableFormat::Csv, asManager()));
    done(write(shop(), QStringLiteral("xlsx"), TableFormat::Xlsx, asManager()));
    for (const auto& [table, count] : counts) {
        const auto csv = readImportFile(target(QStringLiteral("csv/%1.csv").arg(table)));
        const auto xlsx = readImportFile(target(QStringLiteral("xlsx/%1.xlsx").arg(table)));
        ASSERT_TRUE(csv.ok() && xlsx.ok()) << table.toStdString();
        ASSERT_EQ(csv->rows.size(), static_cast<std::size_t>(count) + 1) << table.toStdString();
        ASSERT_EQ(xlsx->rows.size(), csv->rows.size()) << table.toStdString();
        for (std::size_t row = 0; row < csv->rows.size(); ++row)
            for (int column = 0; column < csv->rows[row].fields.size(); ++column) {
                QString field = csv->rows[row].fields[column];
                if (field.startsWith(u"'=")) field = field.mid(1);
                EXPECT_EQ(xlsx->rows[row].fields.value(column).toStdString(), field.toStdString());
            }
    }
}

TEST_P(TableFilesTest, JsonKeepsMoneyInFen) {
    done(write(shop(), QStringLiteral("json"), TableFormat::Json, asManager()));
    const auto written = files(QStringLiteral("json"));
    const auto rows = [&written](const char* name) {
        return QJsonDocument::fromJson(written.at(QLatin1String(name))).array();
    };
    const QJsonObject order = rows("orders.json")[0].toObject();
    EXPECT_EQ(order.value(u"settled_total_fen").toInteger(),
              number(QStringLiteral("SELECT settled_total_fen FROM repair_order")));
    EXPECT_TRUE(order.value(u"taken_in").toString().endsWith(QStringLiteral("+08:00")));
    EXPECT_EQ(rows("past_orders.json")[0].toObject().value(u"paid_fen"), QJsonValue::Null);
    EXPECT_EQ(rows("past_orders.json")[0].toObject().value(u"arrived").toString(),
              QStringLiteral("2015-03-24T09:25:11.000+08:00"));
    EXPECT_TRUE(written.at(QStringLiteral("past_lines.json")).startsWith('['));
    EXPECT_TRUE(rows("past_lines.json").isEmpty());
}

TEST_P(TableFilesTest, WhoMayNotCopyTheStoreMayNotGiveItAway) {
    for (const Role role : {Role::ServiceAdvisor, Role::Cashier, Role::PartsKeeper})
        EXPECT_EQ(kinds(write(shop(), QStringLiteral("none"), TableFormat::Csv, as(role))),
                  std::vector<ErrorKind>{ErrorKind::NotAllowed});
    EXPECT_TRUE(files(QStringLiteral("none")).empty());
    const auto audited = QStringLiteral("SELECT COUNT(*) FROM audit WHERE verb = 'store.export'");
    EXPECT_EQ(number(audited), 0);
    done(write(shop(), QStringLiteral("some"), TableFormat::Csv, asManager()));
    EXPECT_EQ(number(audited), 1);
}

TEST_P(TableFilesTest, AFolderThatIsNotThereIsRefused) {
    for (const TableFormat format : {TableFormat::Csv, TableFormat::Xlsx, TableFormat::Json}) {
        const auto sink = tableFiles(target(QStringLiteral("no/where")), format, shop().calendar);
        EXPECT_EQ(kinds(exportStore(shop(), asManager(), Everything, *sink)),
                  std::vector<ErrorKind>{ErrorKind::FileNotWritable});
    }
}

TEST(TableFiles, TextsAreMadeHarmless) {
    for (const char* text : {"=1+1", "+86", "-1", "@x", "  =1", "＝1", "－x", "\t=1"})
        EXPECT_TRUE(harmless(QString::fromUtf8(text)).startsWith(u'\'')) << text;
    for (const char* text : {"", "1", "a=b", "王磊", "'x"})
        EXPECT_EQ(harmless(QString::fromUtf8(text)), QString::fromUtf8(text)) << text;
}

}  // namespace baydesk::testing

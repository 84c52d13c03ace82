#include "application/store/Export.h"

#include "support/ShopFixture.h"

namespace baydesk::testing {

namespace {

class KeptRows : public ExportSink {
public:
    Done begin(const ExportTable& table) override {
        m_table = table;
        return {};
    }
    Done row(const std::vector<QVariant>& cells) override {
        if (m_full) return Error(ErrorKind::FileNotWritable);
        m_rows.push_back(cells);
        return {};
    }
    Done end() override {
        m_ended = true;
        return {};
    }

    ExportTable m_table;
    std::vector<std::vector<QVariant>> m_rows;
    bool m_full = false;
    bool m_ended = false;
};

class ExportTest : public ShopFixture {
protected:
    static ListedRows calls() {
        ListedRows list;
        list.file = QStringLiteral("回访");
        list.columns = {{QStringLiteral("客户")}, {QStringLiteral("电话"), CellKind::Phone}};
        list.rows = {{QStringLiteral("王磊"), QStringLiteral("13855128830")}};
        return list;
    }
    QString phoneFor(Role role) {
        const auto permit = permitList(shop(), as(role), Listing::Calls, 1);
        EXPECT_TRUE(permit.ok());
        KeptRows sink;
        EXPECT_TRUE(giveList(*permit, calls(), sink).ok());
        EXPECT_TRUE(sink.m_ended);
        EXPECT_EQ(sink.m_table.name, QStringLiteral("回访"));
        return sink.m_rows.front().back().toString();
    }
    qint64 audited(const QString& where) {
        return number(QStringLiteral("SELECT COUNT(*) FROM audit WHERE ") + where);
    }
};

BAYDESK_ON_BOTH_ENGINES(ExportTest);

}  // namespace

TEST_P(ExportTest, AListIsForWhoSeesItAndTheCustomersForWhoMayTakeEverything) {
    for (const Role role : {Role::ServiceAdvisor, Role::Cashier, Role::CallbackClerk,
                            Role::PartsKeeper, Role::Technician}) {
        EXPECT_EQ(kinds(permitList(shop(), as(role), Listing::Customers, 1)),
                  std::vector{ErrorKind::NotAllowed});
        EXPECT_TRUE(permitList(shop(), as(role), Listing::Parts, 1).ok());
        EXPECT_TRUE(permitList(shop(), as(role), Listing::Orders, 1).ok());
    }
    EXPECT_TRUE(permitList(shop(), asManager(), Listing::Customers, 1).ok());
    EXPECT_EQ(kinds(permitList(shop(), {}, Listing::Parts, 1)),
              std::vector{ErrorKind::NotSignedIn});
    EXPECT_EQ(kinds(permitExport(shop(), as(Role::Cashier), {ExportKind::Parts})),
              std::vector{ErrorKind::NotAllowed});
}

TEST_P(ExportTest, PhonesAreWholeForWhoMaySeeThemWhole) {
    EXPECT_EQ(phoneFor(Role::CallbackClerk), QStringLiteral("13855128830"));
    EXPECT_EQ(phoneFor(Role::Manager), QStringLiteral("13855128830"));
    EXPECT_EQ(phoneFor(Role::Technician), Phone::of(QStringLiteral("13855128830")).masked());
    EXPECT_NE(phoneFor(Role::Cashier), QStringLiteral("13855128830"));
}

TEST_P(ExportTest, TheAuditSaysWhoTookWhatBeforeItIsGiven) {
    ASSERT_TRUE(permitList(shop(), as(Role::Cashier), Listing::Orders, 17).ok());
    EXPECT_EQ(audited(QStringLiteral("verb = 'store.export-list'")), 1);
    ASSERT_TRUE(permitList(shop(), asManager(), Listing::Customers, 3).ok());
    EXPECT_EQ(audited(QStringLiteral("verb = 'store.export'")), 1);
    EXPECT_EQ(kinds(permitList(shop(), as(Role::Cashier), Listing::Customers, 3)),
              std::vector{ErrorKind::NotAllowed});
    EXPECT_EQ(audited(QStringLiteral("verb = 'store.export'")), 1) << "what is refused is not done";
}

TEST_P(ExportTest, AFileThatCannotBeWrittenEndsIt) {
    const auto permit = permitList(shop(), asManager(), Listing::Calls, 1);
    ASSERT_TRUE(permit.ok());
    KeptRows sink;
    sink.m_full = true;
    EXPECT_EQ(kinds(giveList(*permit, calls(), sink)), std::vector{ErrorKind::FileNotWritable});
    EXPECT_FALSE(sink.m_ended);
}

TEST_P(ExportTest, APermitGivesTheTablesItIsFor) {
    takenIn();
    const auto permit = permitExport(shop(), asManager(), {ExportKind::Parts});
    ASSERT_TRUE(permit.ok());
    KeptRows sink;
    const auto counts = done(giveTables(shop(), *permit, sink));
    EXPECT_EQ(counts.count(QStringLiteral("parts")), 1U);
    EXPECT_EQ(counts.count(QStringLiteral("customers")), 0U);
}

}  // namespace baydesk::testing

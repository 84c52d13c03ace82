#include "desktop/store/lists/ListExport.h"

#include "desktop/customer/Customers.h"
#include "desktop/parts/PartsScreen.h"
#include "desktop/parts/StockTab.h"
#include "desktop/store/lists/ListsCard.h"
#include "desktop/widgets/DataTable.h"
#include "desktop/widgets/ValueTableModel.h"
#include "support/NamedControls.h"
#include "support/ScreenFixture.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>

namespace baydesk::testing {

namespace {

class ListExportTest : public ScreenFixture {
protected:
    // Presses the action, and chooses the file that is asked for.
    QString exported(QWidget& screen, QAction* action, const QString& name) {
        const qsizetype before = navigator().visited().size();
        action->trigger();
        auto* chooser = screen.findChild<QFileDialog*>();
        EXPECT_TRUE(chooser);
        if (!chooser) return {};
        EXPECT_TRUE(chooser->selectedFiles().value(0).endsWith(u"2026-11-23.xlsx"_qs))
            << chooser->selectedFiles().value(0).toStdString();
        const QString path = m_files.filePath(name);
        Q_EMIT chooser->fileSelected(path);
        chooser->reject();
        chooser->deleteLater();
        EXPECT_TRUE(waitUntil([&] { return navigator().visited().size() > before; }));
        EXPECT_TRUE(navigator().last().startsWith(u"say Wrote"_qs));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        const QByteArray bytes = file.readAll();
        EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBF")) << "spreadsheets tell UTF-8 by it";
        return QString::fromUtf8(bytes);
    }
    static QAction* named(const Screen& screen, const QString& words) {
        for (QAction* action : screen.screenActions())
            if (action->text() == words) return action;
        return nullptr;
    }

    QTemporaryDir m_files;
};

}  // namespace

TEST_F(ListExportTest, theCustomersAreWrittenAsTheyAreFiltered) {
    takeCarIn(u"粤B10001"_qs, 60, u"1"_qs);
    takeCarIn(u"粤B10002"_qs, 60, u"2"_qs);
    Customers screen(context());
    screen.resize(918, 694);
    showAndWait(screen);
    screen.onShown();
    ASSERT_TRUE(waitUntil([&] { return screen.table()->currentId() != 0; }));
    QAction* action = named(screen, u"Export…"_qs);
    ASSERT_TRUE(action && action->isVisible());
    const QString all = exported(screen, action, u"all.csv"_qs);
    EXPECT_TRUE(all.startsWith(u"Name,Phone,Cars,Last visit,To be told\r\n"_qs)) << qPrintable(all);
    EXPECT_EQ(all.count(u"\r\n"_qs), 3);
    EXPECT_TRUE(all.contains(u"客户001"_qs) && all.contains(u"客户002"_qs));
    EXPECT_TRUE(all.contains(u"13855120001"_qs)) << "whole, for who may see it whole";
    screen.table()->filterBox()->setText(u"客户002"_qs);
    ASSERT_TRUE(waitUntil([&] { return action->isEnabled(); }));
    const QString some = exported(screen, action, u"some.csv"_qs);
    EXPECT_EQ(some.count(u"\r\n"_qs), 2);
    EXPECT_FALSE(some.contains(u"客户001"_qs));
}

TEST_F(ListExportTest, theCustomersAreNotOfferedToWhoMayNotTakeThem) {
    context().user.roles = {Role::ServiceAdvisor};
    Customers screen(context());
    showAndWait(screen);
    screen.onShown();
    EXPECT_FALSE(named(screen, u"Export…"_qs)->isVisible());
    EXPECT_FALSE(named(screen, u"Import…"_qs)->isVisible());
}

TEST_F(ListExportTest, aListOfOneRowIsAWorkbookToo) {
    OutgoingList list;
    list.listing = Listing::Orders;
    list.title = u"Quotes"_qs;
    list.columns = {{u"Order"_qs}};
    list.rows = [](Workplace&) {
        return Result<std::vector<std::vector<QVariant>>>(
            std::vector<std::vector<QVariant>>{{u"=1+1"_qs}});
    };
    QWidget screen;
    const QString path = m_files.filePath(u"list.xlsx"_qs);
    ListExport::write(context(), &screen, list, path);
    ASSERT_TRUE(waitUntil([this] {
        return navigator().last() == u"say Wrote 1 row(s) to list.xlsx"_qs;
    })) << navigator().last().toStdString();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("PK"));
    ListExport::write(context(), &screen, list, m_files.filePath(u"no/where.csv"_qs));
    ASSERT_TRUE(waitUntil([this] { return navigator().last().startsWith(u"warn "_qs); }));
}

// A list without statements of its own leaves as it is shown: filtered, sorted, moments in full.
TEST_F(ListExportTest, aTableIsWrittenAsItIsFiltered) {
    struct Visit {
        qint64 id;
        QString who;
    };
    const Column<Visit> when{.key = u"when"_qs,
                             .title = [] { return u"When"_qs; },
                             .text = [](const Visit&) { return u"today"_qs; },
                             .file = [](const Visit&) { return u"2026-11-22 16:30"_qs; }};
    const Column<Visit> who{.key = u"who"_qs,
                            .title = [] { return u"Who"_qs; },
                            .text = [](const Visit& visit) { return visit.who; }};
    const Column<Visit> phone{.key = u"phone"_qs,
                              .title = [] { return u"Phone"_qs; },
                              .text = [](const Visit&) { return u"138 5512 8830"_qs; },
                              .file = [](const Visit&) { return u"13855128830"_qs; },
                              .phone = true};
    ValueTableModel<Visit> model([](const Visit& visit) { return visit.id; }, {when, who, phone});
    DataTable table(u"test.export"_qs);
    table.setModel(&model);
    model.setRows({{1, u"陈国强"_qs}, {2, u"周敏"_qs}});
    table.filterBox()->setText(u"周"_qs);
    ASSERT_TRUE(waitUntil([&] { return table.listedIds() == QList<qint64>{2}; }));
    const OutgoingList list = ListExport::of(table, Listing::Complaints, u"visits"_qs);
    const QString path = m_files.filePath(u"visits.csv"_qs);
    ListExport::write(context(), &table, list, path);
    ASSERT_TRUE(waitUntil([&] { return navigator().last().startsWith(u"say Wrote"_qs); }));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(file.readAll()).remove(QChar::ByteOrderMark).simplified(),
              u"When,Who,Phone 2026-11-22 16:30,周敏,13855128830"_qs);
    // Whoever sees phones masked takes them along masked, whatever the screen knows.
    EXPECT_EQ(list.columns.back().kind, CellKind::Phone);
}

TEST_F(ListExportTest, everythingIsWrittenIntoAFolderOfItsOwn) {
    ListsCard card(context());
    showAndWait(card);
    EXPECT_EQ(unnamedControls(card), QStringList());
    card.writeInto(m_files.path());
    ASSERT_TRUE(
        waitUntil([this] { return navigator().last() == u"say Everything is written"_qs; }));
    const QStringList folders = QDir(m_files.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    ASSERT_EQ(folders.size(), 1);
    const QDir folder(m_files.filePath(folders.front()));
    EXPECT_TRUE(folder.exists(u"customers.xlsx"_qs));
    EXPECT_TRUE(folder.exists(u"orders.xlsx"_qs));
}

TEST_F(ListExportTest, whatIsStoppedLeavesNothing) {
    takeCarIn(u"粤B10001"_qs, 60, u"1"_qs);
    ListsCard card(context());
    showAndWait(card);
    card.writeInto(m_files.path());
    card.actions().last()->trigger();
    ASSERT_TRUE(waitUntil([&] { return card.actions().at(1)->isEnabled(); }));
    EXPECT_TRUE(QDir(m_files.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
}

TEST_F(ListExportTest, everythingIsOfferedToWhoMayTakeIt) {
    context().user.roles = {Role::PartsKeeper};
    ListsCard card(context());
    EXPECT_TRUE(card.actions().at(0)->isEnabled());
    EXPECT_FALSE(card.actions().at(1)->isEnabled());
    EXPECT_FALSE(card.actions().at(1)->toolTip().isEmpty());
    card.actions().at(0)->trigger();
    EXPECT_EQ(navigator().last(), u"import customers"_qs);
}

}  // namespace baydesk::testing

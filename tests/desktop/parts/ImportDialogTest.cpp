#include "desktop/parts/ImportDialog.h"

#include "application/parts/PriceBook.h"
#include "desktop/widgets/DataTable.h"
#include "desktop/widgets/FormField.h"
#include "support/NamedControls.h"
#include "support/ScreenFixture.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QStringEncoder>
#include <QTableView>

namespace baydesk::testing {

namespace {

class ImportDialogTest : public ScreenFixture {
protected:
    void open(ImportKind kind) {
        m_dialog = new ImportDialog(context(), kind, &m_window);
        m_window.resize(1200, 800);
        showAndWait(m_window);
        m_dialog->open();
        m_dialog->activateWindow();
        ASSERT_TRUE(waitUntil([this] { return m_dialog->isActiveWindow(); }));
    }
    QString file(const QString& name, const QByteArray& bytes) const {
        const QString path = m_files.filePath(name);
        QFile out(path);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return path;
    }
    // As a person does who pastes the path and presses Enter.
    void paste(const QString& path) {
        auto* edit = m_dialog->fileField()->controlAs<QLineEdit>();
        edit->setFocus();
        edit->selectAll();
        edit->insert(path);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    bool waitForPreview() {
        return waitUntil([this] { return m_dialog->refusals()->isVisible(); });
    }
    bool waitForProblem() {
        return waitUntil([this] { return m_dialog->fileField()->hasProblem(); });
    }
    QString problem() const { return m_dialog->fileField()->message(); }
    QString refused(int row, int column) const {
        return m_dialog->refusals()->view()->model()->index(row, column).data().toString();
    }
    int refusedRows() const { return m_dialog->refusals()->view()->model()->rowCount(); }
    bool import() {
        m_dialog->importAction()->trigger();
        return waitUntil([this] { return m_dialog->summary().startsWith(u"Imported"_qs); });
    }

    QWidget m_window;
    ImportDialog* m_dialog = nullptr;
    QTemporaryDir m_files;
};

QByteArray inGbk(const QString& text) {
    QStringEncoder encoder("GB18030");
    EXPECT_TRUE(encoder.isValid());
    return encoder(text);
}

}  // namespace

TEST_F(ImportDialogTest, bringsAGbkStockListIn) {
    open(ImportKind::Stock);
    paste(file(u"库存.csv"_qs, inGbk(u"配件编码,名称,库存,销售价\n"
                                     u"OF-1001,机油滤清器,12,40\n"
                                     u"OF-1001,机油滤清器,12,40\n"
                                     u"BR-2002,刹车片,4,面议\n"
                                     u"AF-3003,空气滤清器,3,55.5\n"_qs)));
    ASSERT_TRUE(waitForPreview());
    EXPECT_EQ(m_dialog->summary(),
              u"2 of 4 row(s) come in. 1 row(s) say the same again and are "
              "taken once. 1 row(s) are refused and stay out."_qs);
    ASSERT_EQ(refusedRows(), 1);
    EXPECT_EQ(refused(0, 0), u"4"_qs);
    EXPECT_EQ(refused(0, 1), u"Price"_qs);
    EXPECT_EQ(refused(0, 2), u"面议"_qs);
    EXPECT_EQ(refused(0, 3), u"Type a number, in figures."_qs);
    const auto before = asked([](Workplace& place) { return findParts(place, {}, 10); });
    EXPECT_TRUE(before.empty()) << "nothing is written before the button is pressed";
    ASSERT_TRUE(import());
    EXPECT_EQ(m_dialog->summary(),
              u"Imported 库存.csv: 2 added, 0 changed, 0 as they were. 1 "
              "row(s) were refused."_qs);
    const auto found = asked([](Workplace& place) { return findParts(place, {}, 10); });
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found.back().part.name, u"机油滤清器"_qs);
    EXPECT_EQ(found.back().onHand, Quantity::of(12));
}

TEST_F(ImportDialogTest, bringsAUtf8PriceListInAndSaysWhatChanged) {
    const Caller caller = context().caller();
    LabourItem known;
    known.name = u"更换机油"_qs;
    known.price = Money::ofYuan(60);
    told([known, caller](Workplace& place) { return saveLabour(place, caller, known); });
    open(ImportKind::Prices);
    paste(u"\"%1\""_qs.arg(file(u"prices.tsv"_qs,
                                u"项目名称\t工时\t工时费\n"
                                u"更换机油\t\t80\n"
                                u"四轮定位\t1.5\t120\n"_qs.toUtf8())));
    ASSERT_TRUE(waitForPreview());
    EXPECT_EQ(refusedRows(), 0);
    ASSERT_TRUE(import());
    EXPECT_EQ(m_dialog->summary(), u"Imported prices.tsv: 1 added, 1 changed, 0 as they were."_qs);
    EXPECT_TRUE(navigator().last().startsWith(u"say Imported"_qs));
}

TEST_F(ImportDialogTest, saysAtTheFieldWhyAFileCannotComeIn) {
    open(ImportKind::Stock);
    EXPECT_EQ(unnamedControls(*m_dialog), QStringList());
    paste(m_files.filePath(u"missing.csv"_qs));
    ASSERT_TRUE(waitForProblem());
    EXPECT_TRUE(problem().contains(u"cannot be read"_qs)) << qPrintable(problem());
    paste(file(u"empty.csv"_qs, {}));
    ASSERT_TRUE(waitUntil([&] { return problem().contains(u"is empty"_qs); }));
    paste(file(u"other.csv"_qs, "colour,size\nred,12\n"));
    ASSERT_TRUE(waitUntil([&] {
        return problem().contains(u"other.csv has no column for: Code, Name, Price"_qs);
    })) << qPrintable(problem());
    EXPECT_FALSE(m_dialog->refusals()->isVisible());
}

TEST_F(ImportDialogTest, refusesTenMegabytesOfGarbage) {
    QByteArray garbage(10 * 1024 * 1024, '\0');
    quint32 state = 2463534242U;
    for (char& byte : garbage) {
        state ^= state << 13U;
        state ^= state >> 17U;
        state ^= state << 5U;
        byte = static_cast<char>(state);
    }
    open(ImportKind::Stock);
    paste(file(u"garbage.csv"_qs, garbage));
    ASSERT_TRUE(waitForProblem());
    EXPECT_TRUE(problem().contains(u"is not a text file"_qs)) << qPrintable(problem());
}

TEST_F(ImportDialogTest, readsAMendedFileAgain) {
    open(ImportKind::Prices);
    const QString path = file(u"prices.csv"_qs, {});
    paste(path);
    ASSERT_TRUE(waitForProblem());
    file(u"prices.csv"_qs, "name,price\nOil change,80\n");
    paste(path);
    ASSERT_TRUE(waitForPreview());
    EXPECT_FALSE(m_dialog->fileField()->hasProblem());
}

TEST(ImportPreview, takesAPathAsItIsPasted) {
    EXPECT_EQ(pathOf(u"  /tmp/a b.csv \n"_qs), u"/tmp/a b.csv"_qs);
    EXPECT_EQ(pathOf(u"\"/tmp/库存.csv\""_qs), u"/tmp/库存.csv"_qs);
    EXPECT_EQ(pathOf(u"file:///tmp/a%20b.csv"_qs), u"/tmp/a b.csv"_qs);
    EXPECT_EQ(pathOf(u"list.csv"_qs), u"list.csv"_qs);
}

}  // namespace baydesk::testing

#include "desktop/store/lists/ImportPage.h"

#include "application/customer/Customers.h"
#include "application/parts/PriceBook.h"
#include "desktop/store/lists/FieldPanel.h"
#include "desktop/store/lists/PreviewModel.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/DataTable.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/KeyButton.h"
#include "support/NamedControls.h"
#include "support/ScreenFixture.h"
#include "support/Typing.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMouseEvent>
#include <QSemaphore>
#include <QStringEncoder>
#include <QTableView>

namespace baydesk::testing {

namespace {

// Requirement A5, as a person at the screen does it.
class ImportPageTest : public ScreenFixture {
protected:
    void TearDown() override {
        m_page.reset();
        ScreenFixture::TearDown();
    }
    void open(ListKind kind) {
        m_page.reset();  // what it has shown is read
        m_page = std::make_unique<ImportPage>(context(), kind);
        m_page->resize(1200, 694);
        showAndWait(*m_page);
        m_page->onShown();
    }
    QString file(const QString& name, const QByteArray& bytes) const {
        const QString path = m_files.filePath(name);
        QFile out(path);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return path;
    }
    QString file(const QString& name, const QString& text) const {
        return file(name, text.toUtf8());
    }
    // As a person does who pastes the path and presses Enter.
    void paste(const QString& path) {
        // A dialog may just have gone: without a window that is active there is no focus to move
        // on.
        m_page->activateWindow();
        ASSERT_TRUE(waitUntil([this] { return m_page->isActiveWindow(); }));
        auto* edit = m_page->fileField()->controlAs<QLineEdit>();
        edit->setFocus();
        edit->selectAll();
        edit->insert(path);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    bool waitForPreview() {
        const bool ready =
            waitUntil([this] { return m_page->preview()->isVisible() && isReady(); });
        EXPECT_TRUE(ready) << problem().toStdString() << m_page->summary().toStdString()
                           << missing().join(u", "_qs).toStdString();
        return ready;
    }
    bool isReady() const {
        return !m_page->summary().isEmpty() && !m_page->summary().endsWith(u'…');
    }
    bool waitForProblem() {
        return waitUntil([this] { return m_page->fileField()->hasProblem(); });
    }
    QString problem() const { return m_page->fileField()->message(); }
    int refusedRows() const { return m_page->refusals()->view()->model()->rowCount(); }
    QString refused(int row, int column) const {
        return m_page->refusals()->view()->model()->index(row, column).data().toString();
    }
    PrimaryButton* primary() const { return m_page->findChild<ActionBar*>()->primaryButton(); }
    QStringList missing() const {
        QStringList words;
        for (const Missing& each : m_page->findChild<ActionBar*>()->missing()) words << each.words;
        return words;
    }
    KeyButton* button(const QString& words) const {
        for (KeyButton* each : m_page->findChildren<KeyButton*>())
            if (each->isVisible() && each->accessibleName() == words) return each;
        return nullptr;
    }
    bool import() {
        primary()->click();
        return waitUntil([this] { return m_page->summary().startsWith(u"Imported"_qs); });
    }
    int customers() {
        return asked([](Workplace& place) { return customerList(place, 1, 0); }).total;
    }
    qint64 keptLists() {
        return static_cast<qint64>(
            asked([](Workplace& place) { return unfinishedImports(place); }).size());
    }
    QString manyPeople(int count) const {
        QString text = u"姓名,电话\n"_qs;
        for (int at = 0; at < count; ++at)
            text += u"客户%1,1385512%2\n"_qs.arg(at).arg(at, 4, 10, QChar(u'0'));
        return file(u"many.csv"_qs, text);
    }
    // From the heading of a column onto a field, by the mouse.
    void drag(int section, const QString& field) {
        QHeaderView* header = m_page->preview()->horizontalHeader();
        QWidget* from = header->viewport();
        const QPoint start(
            header->sectionViewportPosition(section) + header->sectionSize(section) / 2,
            header->height() / 2);
        QWidget* to = m_page->fields()->choiceOf(field);
        ASSERT_TRUE(to);
        const QPoint end = to->mapToGlobal(to->rect().center());
        const auto send = [from](QEvent::Type type, const QPoint& screen, Qt::MouseButton button,
                                 Qt::MouseButtons buttons) {
            QMouseEvent event(type, from->mapFromGlobal(screen), screen, button, buttons,
                              Qt::NoModifier);
            QApplication::sendEvent(from, &event);
        };
        const QPoint begin = from->mapToGlobal(start);
        send(QEvent::MouseButtonPress, begin, Qt::LeftButton, Qt::LeftButton);
        send(QEvent::MouseMove, begin - QPoint(60, 0), Qt::NoButton, Qt::LeftButton);
        send(QEvent::MouseMove, end, Qt::NoButton, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, end, Qt::LeftButton, Qt::NoButton);
    }

    std::unique_ptr<ImportPage> m_page;
    QTemporaryDir m_files;
};

QByteArray inGbk(const QString& text) {
    QStringEncoder encoder("GB18030");
    EXPECT_TRUE(encoder.isValid());
    return encoder(text);
}

}  // namespace

TEST_F(ImportPageTest, bringsAGbkStockListIn) {
    open(ListKind::Parts);
    EXPECT_EQ(missing(), QStringList{u"a file that can be read"_qs});
    paste(file(u"库存.csv"_qs, inGbk(u"配件编码,名称,库存,销售价\n"
                                     u"OF-1001,机油滤清器,12,40\n"
                                     u"OF-1001,机油滤清器,12,40\n"
                                     u"BR-2002,刹车片,4,面议\n"
                                     u"AF-3003,空气滤清器,3,55.5\n"_qs)));
    ASSERT_TRUE(waitForPreview());
    EXPECT_EQ(m_page->summary(),
              u"2 of 4 row(s) come in. 1 row(s) say the same again and are "
              "taken once. 1 row(s) are refused and stay out."_qs);
    ASSERT_EQ(refusedRows(), 1);
    EXPECT_EQ(refused(0, 0), u"4"_qs);
    EXPECT_EQ(refused(0, 1), u"Price"_qs);
    EXPECT_EQ(refused(0, 2), u"面议"_qs);
    EXPECT_EQ(refused(0, 3), u"Type a number, in figures."_qs);
    EXPECT_TRUE(asked([](Workplace& place) { return findParts(place, {}, 10); }).empty())
        << "nothing is written before the button is pressed";
    EXPECT_EQ(primary()->accessibleName(), u"Import 2 item(s)"_qs);
    ASSERT_TRUE(import());
    EXPECT_EQ(m_page->summary(),
              u"Imported 库存.csv: 2 added, 0 changed, 0 as they were. 1 row(s) stayed out."_qs);
    const auto found = asked([](Workplace& place) { return findParts(place, {}, 10); });
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found.back().onHand, Quantity::of(12));
    EXPECT_TRUE(navigator().last().startsWith(u"say Imported"_qs));
}

TEST_F(ImportPageTest, columnsAreChosenFromTheKeyboardAndRemembered) {
    open(ListKind::Customers);
    paste(file(u"old.csv"_qs, u"甲,乙,丙\n王磊,13855128830,x\n"_qs));
    ASSERT_TRUE(waitUntil([this] { return m_page->preview()->isVisible(); }));
    ASSERT_TRUE(waitUntil([this] { return missing() == QStringList{u"a column for: Name"_qs}; }));
    EXPECT_FALSE(primary()->isEnabled());
    EXPECT_EQ(unnamedControls(*m_page), QStringList());
    QComboBox* name = m_page->fields()->choiceOf(u"name"_qs);
    EXPECT_EQ(name->accessibleName(), u"Name"_qs);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Down);  // 甲
    QComboBox* phones = m_page->fields()->choiceOf(u"phones"_qs);
    QTest::keyClick(phones, Qt::Key_Down);
    QTest::keyClick(phones, Qt::Key_Down);  // 乙: 甲 was taken away from the name on the way
    EXPECT_EQ(name->currentIndex(), 0);
    QTest::keyClick(name, Qt::Key_Down);
    ASSERT_TRUE(waitForPreview());
    EXPECT_EQ(missing(), QStringList());
    ASSERT_TRUE(import());
    EXPECT_EQ(customers(), 1);

    open(ListKind::Customers);
    paste(file(u"next.csv"_qs, u"丙,乙,甲\ny,13955128831,李娜\n"_qs));
    ASSERT_TRUE(waitForPreview());
    EXPECT_EQ(m_page->fields()->columns().value(u"name"_qs), 2);
    EXPECT_EQ(m_page->fields()->columns().value(u"phones"_qs), 1);
}

TEST_F(ImportPageTest, aColumnIsDraggedOntoItsField) {
    open(ListKind::Customers);
    paste(file(u"old.csv"_qs, u"甲,乙\n王磊,13855128830\n"_qs));
    ASSERT_TRUE(waitUntil([this] { return m_page->preview()->isVisible(); }));
    drag(1, u"name"_qs);
    drag(2, u"phones"_qs);
    ASSERT_TRUE(waitForPreview());
    EXPECT_EQ(m_page->fields()->columns(), (FieldColumns{{u"name"_qs, 0}, {u"phones"_qs, 1}}));
    const auto* model = m_page->preview()->model();
    EXPECT_EQ(model->headerData(2, Qt::Horizontal).toString(), u"乙\n→ Phone"_qs);
    drag(2, u"name"_qs);
    EXPECT_EQ(m_page->fields()->columns(), (FieldColumns{{u"name"_qs, 1}}))
        << "a column holds one field";
}

TEST_F(ImportPageTest, aFileWithoutHeadingsComesInByItsLetters) {
    open(ListKind::Customers);
    paste(file(u"bare.csv"_qs, u"王磊,13855128830\n李娜,13955128831\n"_qs));
    ASSERT_TRUE(waitUntil([this] { return m_page->preview()->isVisible(); }));
    auto* headings = m_page->findChild<QCheckBox*>();
    EXPECT_FALSE(headings->isChecked());
    drag(1, u"name"_qs);
    ASSERT_TRUE(waitForPreview());
    EXPECT_EQ(m_page->preview()->model()->rowCount(), 2);
    QTest::mouseClick(headings, Qt::LeftButton, {}, QPoint(8, headings->height() / 2));
    EXPECT_EQ(m_page->preview()->model()->rowCount(), 1) << "the first one is a heading now";
    QTest::mouseClick(headings, Qt::LeftButton, {}, QPoint(8, headings->height() / 2));
    EXPECT_EQ(m_page->preview()->model()->rowCount(), 2);
}

TEST_F(ImportPageTest, whatIsThereAlreadyIsMergedOrListed) {
    const QString list = file(u"people.csv"_qs, u"姓名,电话,备注\n王磊,13855128830,好\n"_qs);
    told([caller = context().caller()](Workplace& place) {
        Customer known;
        known.name = u"王磊"_qs;
        known.phones = {{Phone::of(u"13855128830"_qs)}};
        return saveCustomer(place, caller, known);
    });
    open(ListKind::Customers);
    paste(list);
    ASSERT_TRUE(waitForPreview());
    auto* duplicates = fieldOf(*m_page, "duplicates")->controlAs<QComboBox>();
    duplicates->setFocus();
    QTest::keyClick(duplicates, Qt::Key_Down);
    ASSERT_TRUE(waitForPreview());
    ASSERT_TRUE(import());
    EXPECT_EQ(m_page->summary(),
              u"Imported people.csv: 0 added, 0 changed, 0 as they were. 1 row(s) stayed out."_qs);
    EXPECT_EQ(refused(0, 3), u"The store knows “王磊” already. It stays as it is."_qs);
    QTest::keyClick(primary(), Qt::Key_Space);  // another list
    paste(list);
    ASSERT_TRUE(waitForPreview());
    QTest::keyClick(duplicates, Qt::Key_Up);
    ASSERT_TRUE(waitForPreview());
    ASSERT_TRUE(import());
    EXPECT_TRUE(m_page->summary().contains(u"1 changed"_qs)) << qPrintable(m_page->summary());
}

TEST_F(ImportPageTest, whatStaysOutIsWrittenMendedAndComesIn) {
    open(ListKind::Customers);
    paste(file(u"people.csv"_qs, u"姓名,电话\n王磊,13855128830\n李娜,12\n"_qs));
    ASSERT_TRUE(waitForPreview());
    ASSERT_TRUE(import());
    EXPECT_EQ(customers(), 1);
    ASSERT_TRUE(button(u"Save the rows that stay out…"_qs));
    button(u"Save the rows that stay out…"_qs)->click();
    auto* chooser = m_page->findChild<QFileDialog*>();
    ASSERT_TRUE(chooser);
    const QString report = m_files.filePath(u"mend.csv"_qs);
    Q_EMIT chooser->fileSelected(report);
    chooser->reject();
    ASSERT_TRUE(waitUntil([this] { return navigator().last().startsWith(u"say Wrote"_qs); }));
    QFile written(report);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(written.readAll());
    EXPECT_TRUE(text.contains(u"Phone: This is not a phone number."_qs)) << qPrintable(text);
    primary()->click();
    paste(file(u"mended.csv"_qs, text.replace(u",12"_qs, u",13955128831"_qs)));
    ASSERT_TRUE(waitForPreview());
    EXPECT_EQ(refusedRows(), 0);
    ASSERT_TRUE(import());
    EXPECT_EQ(customers(), 2);
}

TEST_F(ImportPageTest, isStoppedBeforeItHasBegunAndThenNothingCameIn) {
    open(ListKind::Customers);
    paste(manyPeople(900));
    ASSERT_TRUE(waitForPreview());
    QSemaphore gate;
    context().desk.askWriter(
        m_page.get(),
        [&gate](Workplace&) -> Result<int> {
            gate.acquire();
            return 0;
        },
        [](const Result<int>&) {});
    primary()->click();
    ASSERT_TRUE(waitUntil([this] { return button(u"Cancel"_qs) != nullptr; }));
    button(u"Cancel"_qs)->click();
    gate.release();
    EXPECT_EQ(navigator().last(), u"say Stopped: nothing was imported"_qs);
    EXPECT_EQ(ListImport::of(desk()).phase(), ListImport::Phase::Idle);
    EXPECT_EQ(customers(), 0);
    EXPECT_EQ(keptLists(), 0);
    EXPECT_TRUE(primary()->isEnabled()) << "it can be begun again";
    ASSERT_TRUE(import());
    EXPECT_EQ(customers(), 900);
}

TEST_F(ImportPageTest, onceBegunItSaysThatItFinishesByItself) {
    open(ListKind::Customers);
    paste(manyPeople(900));
    ASSERT_TRUE(waitForPreview());
    int looked = 0;
    std::vector<int> written;
    QObject here;  // goes before what the handler looks at
    QObject::connect(&ListImport::of(desk()), &ListImport::changed, &here, [&] {
        const ListImport& run = ListImport::of(desk());
        if (run.phase() != ListImport::Phase::Writing) return;
        written.push_back(run.written());
        KeyButton* stop = button(u"It has begun and finishes by itself"_qs);
        if (stop && !stop->isEnabled() && !stop->toolTip().isEmpty()) ++looked;
        EXPECT_FALSE(ListImport::of(desk()).stop());
    });
    ASSERT_TRUE(import());
    EXPECT_GT(looked, 0);
    EXPECT_EQ(written, (std::vector<int>{0, 300, 600, 900})) << "step by step";
    EXPECT_EQ(customers(), 900);
}

TEST_F(ImportPageTest, whatIsSavedMeanwhileComesBetween) {
    open(ListKind::Customers);
    paste(manyPeople(1500));
    ASSERT_TRUE(waitForPreview());
    std::optional<int> writtenWhenSaved;
    bool told = false;
    QObject here;  // goes before what the handler looks at
    QObject::connect(&ListImport::of(desk()), &ListImport::changed, &here, [&] {
        if (told || ListImport::of(desk()).written() == 0) return;
        told = true;
        desk().tell(
            m_page.get(),
            [caller = context().caller()](Workplace& place) {
                Customer customer;
                customer.name = u"走进来的人"_qs;
                return saveCustomer(place, caller, customer);
            },
            [&](const Result<Outcome>& saved) {
                EXPECT_TRUE(saved.ok());
                writtenWhenSaved = ListImport::of(desk()).written();
            });
    });
    ASSERT_TRUE(import());
    ASSERT_TRUE(waitUntil([&] { return writtenWhenSaved.has_value(); }));
    EXPECT_LT(*writtenWhenSaved, 1500);
    EXPECT_EQ(customers(), 1501);
}

TEST_F(ImportPageTest, goesOnWhenThePageIsLeftAndIsShownByTheNextOne) {
    open(ListKind::Customers);
    paste(manyPeople(900));
    ASSERT_TRUE(waitForPreview());
    primary()->click();
    m_page.reset();
    ASSERT_TRUE(
        waitUntil([this] { return ListImport::of(desk()).phase() == ListImport::Phase::Ended; }));
    EXPECT_EQ(customers(), 900);
    EXPECT_EQ(keptLists(), 0);
    EXPECT_TRUE(waitUntil([this] {
        return navigator().last().startsWith(u"say Imported many.csv: 900 added"_qs);
    })) << "nobody looks, so it is said";
    open(ListKind::Parts);
    EXPECT_TRUE(m_page->summary().startsWith(u"Imported many.csv: 900 added"_qs))
        << qPrintable(m_page->summary());
}

TEST_F(ImportPageTest, saysAtTheFieldWhyAFileCannotComeIn) {
    open(ListKind::Parts);
    EXPECT_EQ(unnamedControls(*m_page), QStringList());
    paste(m_files.filePath(u"missing.csv"_qs));
    ASSERT_TRUE(waitForProblem());
    EXPECT_TRUE(problem().contains(u"cannot be read"_qs)) << qPrintable(problem());
    paste(file(u"empty.csv"_qs, QByteArray()));
    ASSERT_TRUE(waitUntil([&] { return problem().contains(u"is empty"_qs); }));
    paste(file(u"old.xls"_qs, QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, 'x')));
    ASSERT_TRUE(waitUntil([&] { return problem().contains(u"save it as XLSX"_qs); }))
        << qPrintable(problem());
    EXPECT_FALSE(m_page->preview()->isVisible());
}

TEST_F(ImportPageTest, refusesTenMegabytesOfGarbage) {
    QByteArray garbage(10 * 1024 * 1024, '\0');
    quint32 state = 2463534242U;
    for (char& byte : garbage) {
        state ^= state << 13U;
        state ^= state >> 17U;
        state ^= state << 5U;
        byte = static_cast<char>(state);
    }
    open(ListKind::Parts);
    paste(file(u"garbage.csv"_qs, garbage));
    ASSERT_TRUE(waitForProblem());
    EXPECT_TRUE(problem().contains(u"is not a text file"_qs)) << qPrintable(problem());
}

TEST_F(ImportPageTest, readsAMendedFileAgain) {
    open(ListKind::Labour);
    const QString path = file(u"prices.csv"_qs, QByteArray());
    paste(path);
    ASSERT_TRUE(waitForProblem());
    file(u"prices.csv"_qs, QByteArray("name,price\nOil change,80\n"));
    paste(path);
    ASSERT_TRUE(waitForPreview());
    EXPECT_FALSE(m_page->fileField()->hasProblem());
}

TEST_F(ImportPageTest, anotherKindOfListReadsTheSameFileAnew) {
    open(ListKind::Customers);
    paste(file(u"cars.csv"_qs, u"车牌号,车主\n皖A54321,钱多\n"_qs));
    ASSERT_TRUE(waitForPreview());
    EXPECT_EQ(primary()->accessibleName(), u"Import 1 customer(s)"_qs);
    m_page->choose(ListKind::Vehicles);
    ASSERT_TRUE(waitUntil([this] { return primary()->accessibleName() == u"Import 1 car(s)"_qs; }));
    m_page->choose(ListKind::History);
    ASSERT_TRUE(waitUntil([this] { return !missing().isEmpty(); }));
    EXPECT_TRUE(missing().contains(u"a column for: Order number"_qs))
        << missing().join(u"|"_qs).toStdString();
}

TEST_F(ImportPageTest, severalFilesOfAnOlderProgramComeInTogether) {
    open(ListKind::History);
    const QString orders =
        file(u"orders.csv"_qs, u"工单号,进厂时间,实付金额\nA1,2015-03-24,100\n"_qs);
    const QString labour = file(u"labour.csv"_qs, u"工单号,项目名称,工时费\nA1,保养,100\n"_qs);
    paste(u"\"%1\" \"%2\""_qs.arg(orders, labour));
    ASSERT_TRUE(waitForPreview());
    EXPECT_EQ(m_page->summary(), u"2 of 2 row(s) come in. 1 line(s) belong to them."_qs);
    ASSERT_TRUE(import());
    EXPECT_TRUE(m_page->summary().contains(u"1 added"_qs));
}

TEST_F(ImportPageTest, whoMayNotImportIsToldSo) {
    context().user.roles = {Role::Cashier};
    open(ListKind::Customers);
    paste(file(u"people.csv"_qs, u"姓名\n王磊\n"_qs));
    ASSERT_TRUE(waitForPreview());
    ASSERT_EQ(missing().size(), 1);
    EXPECT_TRUE(missing().front().startsWith(u"the right to"_qs)) << qPrintable(missing().front());
    EXPECT_FALSE(primary()->isEnabled());
}

}  // namespace baydesk::testing

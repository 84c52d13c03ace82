#include "desktop/store/RestoreDialog.h"

#include "application/store/Backups.h"
#include "desktop/store/BackupCard.h"
#include "desktop/store/RestorePage.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/DataTable.h"
#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/WrappingCheckBox.h"
#include "support/NamedControls.h"
#include "support/ScreenFixture.h"
#include "support/Typing.h"

#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>

namespace baydesk::testing {

namespace {

class RestoreDialogTest : public ScreenFixture {
protected:
    void SetUp() override {
        ScreenFixture::SetUp();
        m_address = asked([](Workplace& workplace) -> Result<DatabaseAddress> {
            return workplace.database->address();
        });
        showAndWait(m_window);
    }
    QString makeOne() {
        clock().advanceMinutes(60 * 24);
        return asked([](Workplace& workplace) { return makeBackup(workplace); }).report.file;
    }
    RestoreDialog* openDialog(const QString& shop) {
        auto* dialog =
            new RestoreDialog({m_address, Formats(clock(), BusinessCalendar()), shop}, &m_window);
        dialog->open();
        return dialog;
    }
    static QString cell(RestoreDialog& dialog, int row, int column) {
        return dialog.table()->view()->model()->index(row, column).data().toString();
    }
    static bool settles(RestoreDialog& dialog, int rows) {
        return waitUntil([&] {
            const auto* model = dialog.table()->view()->model();
            if (model->rowCount() != rows) return false;
            for (int row = 0; row < rows; ++row)
                if (cell(dialog, row, 4).contains(u"…")) return false;
            return true;
        });
    }
    static QString words(const QWidget& widget) {
        QStringList all;
        for (const QLabel* each : widget.findChildren<QLabel*>()) all << each->text();
        return all.join(u'\n');
    }
    static PrimaryButton* primary(RestoreDialog& dialog) {
        return dialog.actionBar()->primaryButton();
    }

    DatabaseAddress m_address;
    QWidget m_window;
};

}  // namespace

TEST_F(RestoreDialogTest, ListsWhatThereIsWithItsOrdersAndWhetherItIsGood) {
    const QString older = makeOne();
    takeCarIn(QStringLiteral("皖A12345"), 60, QStringLiteral("1"));
    makeOne();
    QFile file(older);
    ASSERT_TRUE(file.open(QFile::ReadWrite));
    ASSERT_TRUE(file.seek(file.size() / 3));
    file.write(QByteArray(30'000, 'x'));
    file.close();
    RestoreDialog* dialog = openDialog(QStringLiteral("城东店"));
    ASSERT_TRUE(settles(*dialog, 2));
    EXPECT_EQ(unnamedControls(*dialog), QStringList());
    EXPECT_EQ(cell(*dialog, 0, 2), u"1"_qs);
    EXPECT_TRUE(cell(*dialog, 0, 4).startsWith(u"✓"));
    EXPECT_TRUE(cell(*dialog, 1, 4).startsWith(u"✗"));
    EXPECT_TRUE(primary(*dialog)->isEnabled()) << "the newest good one is chosen already";
    EXPECT_TRUE(words(*dialog).contains(u"will be missing"));
    EXPECT_TRUE(words(*dialog).contains(u"is not deleted"));
    dialog->table()->select(2);
    EXPECT_FALSE(primary(*dialog)->isEnabled());
    EXPECT_TRUE(words(*dialog).contains(u"cannot be used"));
}

TEST_F(RestoreDialogTest, ChoosingTellsWhichAndClosesNothingByItself) {
    const QString file = makeOne();
    RestoreDialog* dialog = openDialog(QStringLiteral("城东店"));
    ASSERT_TRUE(settles(*dialog, 1));
    QSignalSpy chosen(dialog, &RestoreDialog::chosen);
    dialog->actionBar()->pressPrimary();
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().toString(), file);
    EXPECT_TRUE(dialog->isVisible());
}

TEST_F(RestoreDialogTest, WhereNobodyCanSignInTheOwnersWordIsAskedFor) {
    makeOne();
    RestoreDialog* dialog = openDialog({});
    ASSERT_TRUE(settles(*dialog, 1));
    EXPECT_FALSE(primary(*dialog)->isEnabled());
    auto* consent = dialog->findChild<WrappingCheckBox*>();
    ASSERT_TRUE(consent && consent->isVisible());
    consent->click();
    EXPECT_TRUE(primary(*dialog)->isEnabled());
}

TEST_F(RestoreDialogTest, AFileOfOnesOwnChoiceIsLookedIntoFirst) {
    const QString copy = m_address.location + u"-elsewhere.db"_qs;
    ASSERT_TRUE(QFile::copy(makeOne(), copy));
    RestoreDialog* dialog = openDialog(QStringLiteral("另一家店"));
    ASSERT_TRUE(settles(*dialog, 1));
    dialog->addFile(copy);
    ASSERT_TRUE(settles(*dialog, 2));
    EXPECT_TRUE(primary(*dialog)->isEnabled());
    EXPECT_TRUE(words(*dialog).contains(u"of another store: 城东店"));
    EXPECT_TRUE(words(*dialog).contains(u"no photos"));
    dialog->addFile(m_address.location + u"-nowhere.db"_qs);
    ASSERT_TRUE(settles(*dialog, 3));
    EXPECT_FALSE(primary(*dialog)->isEnabled());
}

TEST_F(RestoreDialogTest, TheCardMakesABackupAndCopiesItToASecondFolder) {
    BackupCard card(context());
    card.refresh();
    showAndWait(card);
    EXPECT_EQ(unnamedControls(card), QStringList());
    EXPECT_TRUE(waitUntil([&] { return words(card).contains(u"no backup yet"); }));
    buttonOf<QPushButton>(card, BackupCard::tr("Back up now"))->click();
    ASSERT_TRUE(waitUntil([&] { return words(card).contains(u"on the same disk only"); }));
    EXPECT_EQ(navigator().last(), u"say The backup is made and checked"_qs);
    const QTemporaryDir stick;
    card.useFolder(stick.path());
    ASSERT_TRUE(waitUntil([&] { return words(card).contains(stick.path()); }));
    const auto second = asked([](Workplace& workplace) -> Result<std::vector<KeptBackup>> {
        return keptBackups(workplace.database->address(), workplace.calendar, BackupPlace::Second);
    });
    EXPECT_EQ(second.size(), 1U);
    card.useFolder(u"/nowhere/stick"_qs);
    EXPECT_TRUE(waitUntil([&] { return words(card).contains(u"is not there"); }));
}

TEST_F(RestoreDialogTest, TheCardGivesAPermitToWhoMayRestoreAndNobodyElse) {
    const QString file = makeOne();
    for (const bool may : {false, true}) {
        if (!may) context().user.id = StaffId(999);  // has left meanwhile
        BackupCard card(context());
        card.refresh();
        showAndWait(card);
        ASSERT_TRUE(waitUntil([&] { return words(card).contains(u"backup"); }));
        buttonOf<QPushButton>(card, BackupCard::tr("Restore…"))->click();
        auto* dialog = card.findChild<RestoreDialog*>();
        ASSERT_NE(dialog, nullptr);
        ASSERT_TRUE(settles(*dialog, 1));
        dialog->actionBar()->pressPrimary();
        if (may) {
            EXPECT_TRUE(waitUntil([&] { return navigator().last() == u"restore "_qs + file; }));
        } else {
            EXPECT_TRUE(waitUntil([&] {
                return dialog->isVisible() && navigator().visited().isEmpty() &&
                       words(*dialog).contains(u"Sign in");
            })) << words(*dialog).toStdString();
            context().user.id = manager();
        }
    }
}

TEST(RestorePageTest, SaysWhatHasBecomeOfIt) {
    RestorePage page(QStringLiteral("/backups/shop.db"));
    showAndWait(page);
    EXPECT_EQ(unnamedControls(page), QStringList());
    const auto text = [&page] { return page.accessibleDescription(); };
    page.showEnd(RestoreReport{
        QStringLiteral("/shop-replaced.db"), {{QStringLiteral("repair_order"), 12}}, true});
    EXPECT_TRUE(text().contains(u"12"));
    EXPECT_TRUE(text().contains(u"/shop-replaced.db"));
    EXPECT_TRUE(text().contains(u"no photos"));
    QSignalSpy pressed(&page, &WaitPage::pressed);
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(pressed.count(), 1);
    page.showEnd(Error(ErrorKind::StoreBusy));
    EXPECT_TRUE(text().contains(u"Another program has the store open"));
    EXPECT_TRUE(text().contains(u"Nothing was changed"));
}

}  // namespace baydesk::testing

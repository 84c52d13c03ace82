#include "desktop/store/StoreProblem.h"

#include "desktop/store/StoreAdvice.h"
#include "support/CutTexts.h"
#include "support/NamedControls.h"
#include "support/TabWalk.h"

#include <gtest/gtest.h>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

namespace baydesk::testing {

namespace {

// Everything that Database::open and openWorkplace say they may answer.
const std::vector<ErrorKind> Kinds = {
    ErrorKind::StoreMissing,       ErrorKind::StoreIsDirectory, ErrorKind::StoreNotOurs,
    ErrorKind::StoreDamaged,       ErrorKind::StoreNewer,       ErrorKind::StoreOnNetworkDrive,
    ErrorKind::NoPermission,       ErrorKind::DiskFull,         ErrorKind::StoreBusy,
    ErrorKind::StoreUnreachable,   ErrorKind::MigrationFailed,  ErrorKind::PasswordInUrl,
    ErrorKind::NotFound,           ErrorKind::StoreUnfinished,  ErrorKind::ServerUnknown,
    ErrorKind::ServerRejects,      ErrorKind::PasswordMissing,  ErrorKind::PasswordWrong,
    ErrorKind::DatabaseMissing,    ErrorKind::TlsMissing,       ErrorKind::CertificateUnknown,
    ErrorKind::CertificateOfOther,
};

QPushButton* button(const QWidget& widget, const QString& text) {
    for (QPushButton* each : widget.findChildren<QPushButton*>())
        if (each->text() == text) return each;
    return nullptr;
}

}  // namespace

TEST(StoreAdviceTest, EachKindHasASentenceOfItsOwn) {
    QSet<QString> sentences;
    for (const ErrorKind kind : Kinds) {
        const StoreAdvice advice = StoreAdvice::about({.kind = kind});
        EXPECT_FALSE(advice.toDo.isEmpty());
        sentences.insert(advice.what);
    }
    EXPECT_EQ(sentences.size(), static_cast<qsizetype>(Kinds.size()));
    sentences.insert(StoreAdvice::about({.kind = ErrorKind::StoreFailed}).what);
    EXPECT_EQ(sentences.size(), static_cast<qsizetype>(Kinds.size()) + 1);
}

TEST(StoreAdviceTest, OnAServerItNamesWhoHasToDoSomethingFirst) {
    const StoreAdvice older = StoreAdvice::about(
        {.kind = ErrorKind::MigrationFailed,
         .details = {{QStringLiteral("owner"), QStringLiteral("baydesk_owner")}}});
    EXPECT_TRUE(older.toDo.contains(QStringLiteral("baydesk_owner")));
    EXPECT_TRUE(older.toDo.contains(QStringLiteral("baydeskctl server migrate")));
    const StoreAdvice stranger =
        StoreAdvice::about({.kind = ErrorKind::NoPermission,
                            .details = {{QStringLiteral("login"), QStringLiteral("counter7")}}});
    EXPECT_TRUE(stranger.what.contains(QStringLiteral("counter7")));
    EXPECT_TRUE(stranger.toDo.contains(QStringLiteral("baydeskctl server grant")));
}

TEST(StoreAdviceTest, KeepsTheEnginesWordsForWhoeverHelps) {
    const StoreAdvice advice = StoreAdvice::about(
        {.kind = ErrorKind::StoreFailed,
         .details = {{QStringLiteral("why"), QStringLiteral("disk I/O error")}}});
    EXPECT_TRUE(advice.toDo.contains(QStringLiteral("disk I/O error")));
}

TEST(StoreProblemTest, OffersWhatHelps) {
    StoreProblem screen;
    screen.setProblem(Error(ErrorKind::StoreMissing, {},
                            {{QStringLiteral("path"), QStringLiteral("/data/store.db")}}));
    showAndWait(screen);
    QSignalSpy again(&screen, &StoreProblem::tryAgainAsked);
    QSignalSpy another(&screen, &StoreProblem::anotherFileAsked);
    QSignalSpy connection(&screen, &StoreProblem::connectionAsked);
    QSignalSpy quit(&screen, &StoreProblem::quitAsked);
    button(screen, StoreProblem::tr("Try again"))->click();
    button(screen, StoreProblem::tr("Choose another file"))->click();
    button(screen, StoreProblem::tr("Connect to a server"))->click();
    button(screen, StoreProblem::tr("Quit"))->click();
    EXPECT_EQ(again.count(), 1);
    EXPECT_EQ(another.count(), 1);
    EXPECT_EQ(connection.count(), 1);
    EXPECT_EQ(quit.count(), 1);
    EXPECT_EQ(unnamedControls(screen), QStringList());
}

TEST(StoreProblemTest, OfAServerTheConnectionCanBeChanged) {
    StoreProblem screen;
    screen.setProblem(Error(ErrorKind::CertificateUnknown, {},
                            {{QStringLiteral("host"), QStringLiteral("db.shop")}}),
                      true);
    showAndWait(screen);
    QSignalSpy connection(&screen, &StoreProblem::connectionAsked);
    button(screen, StoreProblem::tr("Change the connection"))->click();
    EXPECT_EQ(connection.count(), 1);
    EXPECT_EQ(cutTexts(screen), QStringList());
    EXPECT_EQ(stepsAgainstTheEye(screen), QStringList());
}

TEST(StoreProblemTest, OfADamagedStoreTheBackupIsTheMainThing) {
    StoreProblem screen;
    screen.setProblem(Error(ErrorKind::StoreDamaged));
    showAndWait(screen);
    QSignalSpy restore(&screen, &StoreProblem::restoreAsked);
    QTest::keyClick(&screen, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(restore.count(), 1);
    button(screen, StoreProblem::tr("Restore a backup"))->click();
    EXPECT_EQ(restore.count(), 2);
    EXPECT_TRUE(button(screen, StoreProblem::tr("Try again"))->isVisible());
    EXPECT_EQ(unnamedControls(screen), QStringList());
}

TEST(StoreProblemTest, ABackupIsNotOfferedWhereItWouldNotHelp) {
    for (const ErrorKind kind :
         {ErrorKind::StoreNewer, ErrorKind::StoreBusy, ErrorKind::NoPermission}) {
        StoreProblem screen;
        screen.setProblem(Error(kind));
        showAndWait(screen);
        QPushButton* restore = button(screen, StoreProblem::tr("Restore a backup"));
        EXPECT_TRUE(!restore || !restore->isVisible());
        EXPECT_TRUE(button(screen, StoreProblem::tr("Try again"))->isVisible());
    }
}

TEST(StoreProblemTest, AnotherFileIsNotOfferedWhereItWouldNotHelp) {
    StoreProblem screen;
    screen.setProblem(Error(ErrorKind::DiskFull));
    showAndWait(screen);
    EXPECT_FALSE(button(screen, StoreProblem::tr("Choose another file"))->isVisible());
    QSignalSpy again(&screen, &StoreProblem::tryAgainAsked);
    QTest::keyClick(&screen, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(again.count(), 1);
}

}  // namespace baydesk::testing

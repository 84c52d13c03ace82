// The disk is full at each write of a settlement in turn: the desk is told so, nothing of the
// settlement is there, and with room again the same press takes the money once.
#include "application/store/StoreCare.h"
#include "faults/FaultTally.h"
#include "faults/RecordingVfs.h"
#include "faults/ScriptedDay.h"
#include "faults/StoreState.h"
#include "storage/IdMaker.h"
#include "support/ChildProcess.h"
#include "support/StoreFixture.h"

#include <QDir>

namespace baydesk::testing {

namespace {

constexpr unsigned Seed = 7;
constexpr int MostPresses = 60;
const QString Settling = QStringLiteral("settle");
const QString DiskIsFull = QStringLiteral("kind %1").arg(static_cast<int>(ErrorKind::DiskFull));

QString resultOf(const Result<Outcome>& outcome) {
    if (outcome) return QStringLiteral("done");
    return QStringLiteral("kind %1").arg(static_cast<int>(outcome.error().first().kind));
}

class FullDiskTest : public ::testing::Test {
protected:
    // A store whose next press is a settlement.
    void SetUp() override {
        ensureApplication();
        const RecordingVfs quick;
        for (int presses = ScriptedDay::SetUp; presses < MostPresses; ++presses) {
            if (nextPressOf(presses) == Settling) break;
        }
        ASSERT_EQ(m_next, Settling);
    }

    QString copy(const QString& name) {
        const QDir folder(m_folder.path());
        const QString target = folder.filePath(name);
        for (const char* part : {"", "-wal", "-attachments", "-attachments-wal"}) {
            QFile::remove(target + QLatin1String(part));
            QFile::copy(source() + QLatin1String(part), target + QLatin1String(part));
        }
        QFile::remove(target + QLatin1String("-shm"));
        QFile::remove(target + QLatin1String("-attachments-shm"));
        return target;
    }

    // Whether a press that was refused left the store as it was, and can be repeated.
    Verdict judge(ScriptedDay& day, const QString& file, const StoreState& before,
                  const QString& refusal) {
        if (refusal != DiskIsFull) return {QStringLiteral("it was said: ") + refusal, false, true};
        if (stateOf(file).digest != before.digest)
            return {QStringLiteral("something of the settlement is there"), true};
        if (const QString again = resultOf(day.press()); again != QLatin1String("done"))
            return {QStringLiteral("with room again: ") + again};
        if (stateOf(file).verbs != before.verbs + 1)
            return {QStringLiteral("the settlement is not there"), true};
        const Result<Findings> found = verifyStore(day.shop());
        return {found && found->empty() ? QString() : QStringLiteral("verify finds something")};
    }

    QString source() const { return m_folder.filePath(QStringLiteral("source.db")); }

    QTemporaryDir m_folder;

private:
    // Goes on to so many presses, and tells what comes after them by doing it in a copy.
    QString nextPressOf(int presses) {
        ScriptedDay day({Engine::Sqlite, source()}, Seed);
        EXPECT_TRUE(day.open());
        while (day.pressed() < presses)
            if (const auto outcome = day.press(); !outcome) {
                ADD_FAILURE() << describe(outcome.error()).toStdString();
                break;
            }
        day.close();
        ScriptedDay trial({Engine::Sqlite, copy(QStringLiteral("trial.db"))}, Seed);
        EXPECT_TRUE(trial.open());
        EXPECT_TRUE(trial.press());
        return m_next = trial.last().verb;
    }

    QString m_next;
};

}  // namespace

TEST_F(FullDiskTest, EachWriteAndSyncOfASettlementMayFail) {
    FaultTally tally(QStringLiteral("disk full at each write and sync of a settlement"));
    RecordingVfs vfs;
    for (int call = 0;; ++call) {
        const QString file = copy(QStringLiteral("full.db"));
        ScriptedDay day({Engine::Sqlite, file}, Seed);
        ASSERT_TRUE(day.open());
        // Its identities are claimed by a write of their own, before the first verb.
        ASSERT_TRUE(day.shop().database->ids().prepare(day.shop().store));
        const StoreState before = stateOf(file);
        vfs.fillDiskAfter(call);
        const QString refusal = resultOf(day.press());
        if (!vfs.emptyDisk()) {
            EXPECT_EQ(refusal, QStringLiteral("done"));
            break;
        }
        tally.count(judge(day, file, before, refusal));
    }
    EXPECT_GE(tally.tried(), 2) << "its log is written in one piece, and synced";
    tally.report();
}

// The system's own limit instead of a model: the log may grow so far and no further. Each frame of
// the log is a header of 24 bytes and a page of 4096; the log's index alone needs 32 KiB.
TEST_F(FullDiskTest, TheSystemRefusesAtEachFrameOfASettlement) {
    constexpr qint64 FrameBytes = 4120;
    constexpr qint64 IndexBytes = 32'768;
    FaultTally tally(QStringLiteral("file size limit at each frame of a settlement's log"));
    for (qint64 frame = 0; tally.tried() < 200; ++frame) {
        const QString file = copy(QStringLiteral("full.db"));
        {
            ScriptedDay day({Engine::Sqlite, file}, Seed);
            ASSERT_TRUE(day.open());
        }
        const StoreState before = stateOf(file);
        const qint64 room = IndexBytes + frame * FrameBytes + frame % 3 * 40;
        const QString said = inChild({false, room}, [&file] {
            ScriptedDay day({Engine::Sqlite, file}, Seed);
            const Done opened = day.open();
            return opened ? resultOf(day.press())
                          : QStringLiteral("kind %1").arg(
                                static_cast<int>(opened.error().first().kind));
        });
        if (said == QLatin1String("done")) break;
        ScriptedDay day({Engine::Sqlite, file}, Seed);
        ASSERT_TRUE(day.open());
        tally.count(judge(day, file, before, said));
    }
    EXPECT_GT(tally.tried(), 3);
    tally.report();
}

}  // namespace baydesk::testing

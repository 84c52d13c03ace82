#include "desktop/desk/Desk.h"

#include "support/FixedClock.h"
#include "support/Waiting.h"

#include <gtest/gtest.h>
#include <QMutex>
#include <QSemaphore>
#include <QSignalSpy>
#include <QStringList>
#include <QThread>
#include <algorithm>

namespace baydesk::testing {

namespace {

// A desk over workplaces without a database: what is asked here never looks into one.
class DeskTest : public ::testing::Test {
protected:
    Desk::Opener opener() {
        return [this]() -> Result<std::unique_ptr<Workplace>> {
            if (m_refuse) return Error(ErrorKind::StoreBusy);
            auto workplace = std::make_unique<Workplace>();
            workplace->clock = &m_clock;
            workplace->store = StoreId(1);
            return workplace;
        };
    }

    FixedClock m_clock{Instant{1'000}};
    std::atomic<bool> m_refuse = false;
};

Result<int> one(Workplace&) { return 1; }

}  // namespace

TEST_F(DeskTest, AnswersOnTheGuiThreadWhatWasAskedOnAnother) {
    Desk desk(opener());
    QThread* askedOn = nullptr;
    QThread* answeredOn = nullptr;
    desk.ask(
        &desk,
        [&askedOn](Workplace&) -> Result<int> {
            askedOn = QThread::currentThread();
            return 7;
        },
        [&](const Result<int>& answer) {
            answeredOn = QThread::currentThread();
            EXPECT_EQ(*answer, 7);
        });
    EXPECT_EQ(answeredOn, nullptr) << "asking must not wait for the answer";
    ASSERT_TRUE(waitUntil([&] { return answeredOn != nullptr; }));
    EXPECT_EQ(answeredOn, QThread::currentThread());
    EXPECT_NE(askedOn, QThread::currentThread());
}

TEST_F(DeskTest, SaysWhyThereIsNoStoreAndTriesAgain) {
    m_refuse = true;
    Desk desk(opener());
    std::vector<bool> answers;
    const auto hear = [&](const Result<int>& answer) { answers.push_back(answer.ok()); };
    desk.tell(&desk, one, hear);
    ASSERT_TRUE(waitUntil([&] { return answers.size() == 1; }));
    m_refuse = false;
    desk.tell(&desk, one, hear);
    ASSERT_TRUE(waitUntil([&] { return answers.size() == 2; }));
    EXPECT_EQ(answers, (std::vector<bool>{false, true}));
}

TEST_F(DeskTest, DoesNotAnswerWhoeverHasGone) {
    Desk desk(opener());
    auto receiver = std::make_unique<QObject>();
    QSemaphore mayAnswer;
    bool heard = false;
    desk.ask(
        receiver.get(),
        [&mayAnswer](Workplace&) -> Result<int> {
            mayAnswer.acquire();
            return 1;
        },
        [&](const Result<int>&) { heard = true; });
    receiver.reset();
    mayAnswer.release();
    bool later = false;
    desk.tell(&desk, one, [&](const Result<int>&) { later = true; });
    ASSERT_TRUE(waitUntil([&] { return later; }));
    QCoreApplication::sendPostedEvents();
    EXPECT_FALSE(heard);
}

TEST_F(DeskTest, DropsAQuestionOvertakenByANewerOne) {
    QSemaphore go;
    QStringList run;
    QStringList heard;
    QMutex mutex;
    Desk desk(opener());  // goes first: a question may still be running on its thread
    const auto question = [&](const QString& text) {
        return [&, text](Workplace&) -> Result<QString> {
            go.acquire();
            const QMutexLocker lock(&mutex);
            run << text;
            return text;
        };
    };
    const auto hear = [&](const Result<QString>& answer) { heard << *answer; };
    for (const char* text : {"a", "ab", "abc", "abcd"})
        desk.askLatest(QStringLiteral("search"), &desk, question(QString::fromLatin1(text)), hear);
    go.release(4);
    ASSERT_TRUE(waitUntil([&] { return !heard.isEmpty(); }));
    EXPECT_EQ(heard, QStringList{QStringLiteral("abcd")});
    const QMutexLocker lock(&mutex);
    EXPECT_LT(run.size(), 4) << "questions that had not begun are not run at all";
}

TEST_F(DeskTest, CarriesVerbsOutInOrderAndSaysOnceThatSomethingChanged) {
    Desk desk(opener());
    QSignalSpy changed(&desk, &Desk::changed);
    std::vector<int> carriedOut;
    int answered = 0;
    for (int number = 0; number < 50; ++number)
        desk.tell(
            &desk,
            [&carriedOut, number](Workplace&) -> Result<int> {
                carriedOut.push_back(number);
                return number;
            },
            [&](const Result<int>&) { ++answered; });
    ASSERT_TRUE(waitUntil([&] { return answered == 50 && !changed.isEmpty(); }));
    EXPECT_TRUE(std::is_sorted(carriedOut.begin(), carriedOut.end()));
    EXPECT_LE(changed.size(), 50);
    EXPECT_EQ(desk.pendingVerbs(), 0);
}

TEST_F(DeskTest, SaysThatAVerbWaitsAndThatItNoLongerDoes) {
    Desk desk(opener());
    QSignalSpy waiting(&desk, &Desk::waiting);
    QSemaphore go;
    bool answered = false;
    desk.tell(
        &desk,
        [&go](Workplace&) -> Result<int> {
            go.acquire();
            return 1;
        },
        [&](const Result<int>&) { answered = true; });
    ASSERT_TRUE(waitUntil([&] { return waiting.size() == 1; }));
    EXPECT_TRUE(waiting.first().first().toBool());
    EXPECT_FALSE(answered);
    go.release();
    ASSERT_TRUE(waitUntil([&] { return waiting.size() == 2; }));
    EXPECT_FALSE(waiting.last().first().toBool());

    desk.tell(
        &desk, [](Workplace&) -> Result<int> { return 2; },
        [&](const Result<int>&) { go.release(); });
    ASSERT_TRUE(waitUntil([&] { return go.available() == 1; }));
    EXPECT_EQ(waiting.size(), 2) << "who is answered at once is told nothing";
}

TEST_F(DeskTest, FinishesVerbsAndDropsQuestionsWhenItCloses) {
    std::atomic<int> verbs = 0;
    std::atomic<int> answered = 0;
    QObject receiver;
    {
        Desk desk(opener());
        for (int count = 0; count < 20; ++count)
            desk.ask(&receiver, one, [&answered](const Result<int>&) { ++answered; });
        for (int count = 0; count < 20; ++count)
            desk.tell(
                &receiver, [&verbs](Workplace&) -> Result<int> { return ++verbs; },
                [](const Result<int>&) {});
    }
    EXPECT_EQ(verbs, 20);
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(answered, 0);
}

TEST_F(DeskTest, KeepsHouseAfterVerbsWhenNobodyWaits) {
    std::atomic<int> kept = 0;
    Desk desk(opener(), [&kept](Workplace&) { ++kept; });
    desk.tell(&desk, one, [](const Result<int>&) {});
    EXPECT_TRUE(waitUntil([&] { return kept > 0; }));
}

// The store may have to be migrated: whoever opens first does that, and it must be the writer.
TEST_F(DeskTest, AWokenDeskIsOpenBeforeAnythingIsAskedTheWriterFirst) {
    std::atomic<int> opened = 0;
    std::atomic<bool> writerIsIn = false;
    QThread* writer = nullptr;
    std::vector<QThread*> order;
    Desk desk([&, open = opener()] {
        order.push_back(QThread::currentThread());
        auto made = open();
        ++opened;
        return made;
    });
    desk.wake();
    ASSERT_TRUE(waitUntil([&] { return opened == 2; }));
    desk.askWriter(
        &desk,
        [&](Workplace&) -> Result<int> {
            writer = QThread::currentThread();
            return 0;
        },
        [&](const Result<int>&) { writerIsIn = true; });
    ASSERT_TRUE(waitUntil([&] { return writerIsIn.load(); }));
    EXPECT_EQ(order.front(), writer);
    EXPECT_NE(order.back(), writer);
    EXPECT_EQ(opened, 2) << "nothing is opened twice";
}

TEST_F(DeskTest, ADeskMayGoWhileItWakes) {
    for (int round = 0; round < 100; ++round) Desk(opener()).wake();
}

TEST_F(DeskTest, AQuestionToTheWriterKeepsNoHouse) {
    std::atomic<int> kept = 0;
    bool answered = false;
    {
        Desk desk(opener(), [&kept](Workplace&) { ++kept; });
        desk.wake();
        desk.askWriter(&desk, one, [&](const Result<int>&) { answered = true; });
        ASSERT_TRUE(waitUntil([&] { return answered; }));
        EXPECT_EQ(kept, 0);
        desk.tell(&desk, one, [](const Result<int>&) {});
    }
    EXPECT_EQ(kept, 1);
}

}  // namespace baydesk::testing

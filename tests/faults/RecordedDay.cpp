#include "faults/RecordedDay.h"

#include "application/store/StoreCare.h"
#include "faults/ScriptedDay.h"
#include "faults/StoreState.h"
#include "support/StoreFixture.h"

#include <QTemporaryDir>

namespace baydesk::testing {

namespace {

constexpr int PressesBetweenHousekeeping = 5;
constexpr int PressesAfterwards = 2;
const QString StoreName = QStringLiteral("store.db");

int lastBefore(const std::vector<RecordedDay::Begun>& list, std::size_t count) {
    int press = 0;
    for (const RecordedDay::Begun& each : list)
        if (each.at <= count) press = each.press;
    return press;
}

QString findingsOf(ScriptedDay& day) {
    const Result<Findings> found = verifyStore(day.shop());
    if (!found) return describe(found.error());
    QStringList codes;
    for (const Finding& finding : *found) codes.push_back(finding.code);
    return codes.join(u' ');
}

Verdict goOn(ScriptedDay& day) {
    for (int press = 0; press < PressesAfterwards; ++press)
        if (const auto outcome = day.press(); !outcome)
            return {QStringLiteral("does not go on: ") + describe(outcome.error())};
    if (const QString found = findingsOf(day); !found.isEmpty())
        return {QStringLiteral("found afterwards: ") + found};
    return {};
}

}  // namespace

RecordedDay recordDay(unsigned seed, int presses,
                      const std::function<void(ScriptedDay&)>& prepare) {
    const QTemporaryDir folder;
    RecordedDay recorded;
    recorded.seed = seed;
    recorded.file = StoreName;
    const QString file = folder.filePath(StoreName);
    RecordingVfs vfs;
    ScriptedDay day({Engine::Sqlite, file}, seed);
    if (const Done opened = day.open(); !opened) {
        ADD_FAILURE() << describe(opened.error()).toStdString();
        return recorded;
    }
    if (prepare) prepare(day);
    recorded.states.push_back(stateOf(file, vfs.below()).digest);
    day.onPress([&](const ScriptedDay::Press& press) {
        recorded.begun.push_back({press.number, vfs.calls().size()});
    });
    for (int press = 1; press <= presses; ++press) {
        const Result<Outcome> outcome = day.press();
        if (!outcome) {
            ADD_FAILURE() << day.last().verb.toStdString() << ": "
                          << describe(outcome.error()).toStdString();
            break;
        }
        recorded.done.push_back({press, vfs.calls().size()});
        recorded.states.push_back(stateOf(file, vfs.below()).digest);
        if (press % PressesBetweenHousekeeping == 0) {
            EXPECT_TRUE(day.keepHouse());
        }
    }
    day.close();
    recorded.calls = vfs.calls();
    return recorded;
}

Verdict judgeCut(const RecordedDay& day, std::size_t count, Unsynced unsynced,
                 std::mt19937& random) {
    const QTemporaryDir folder;
    const RecordingVfs quick;
    const QString file = folder.filePath(day.file);
    rebuild(day.calls, count, unsynced, random, folder.path());
    const int acknowledged = lastBefore(day.done, count);
    const int begun = std::max(acknowledged, lastBefore(day.begun, count));
    ScriptedDay after({Engine::Sqlite, file}, day.seed);
    if (const Done opened = after.open(); !opened)
        return {QStringLiteral("does not open: ") + describe(opened.error()), true};
    const StoreState state = stateOf(file);
    const QString found = findingsOf(after);
    if (state.verbs < acknowledged || state.verbs > begun)
        return {QStringLiteral("%1 verbs, acknowledged %2, begun %3")
                    .arg(state.verbs)
                    .arg(acknowledged)
                    .arg(begun),
                true, found.isEmpty()};
    if (state.digest != day.states[static_cast<std::size_t>(state.verbs)])
        return {QStringLiteral("after %1 verbs it is not what it should be").arg(state.verbs), true,
                found.isEmpty()};
    if (!found.isEmpty()) return {QStringLiteral("found: ") + found};
    return goOn(after);
}

}  // namespace baydesk::testing

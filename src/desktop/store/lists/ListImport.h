#pragma once

#include "application/Workplace.h"
#include "desktop/store/lists/ListSource.h"

#include <QObject>
#include <atomic>
#include <memory>
#include <optional>

namespace baydesk {

class Desk;

// What is to come in.
struct ImportTask {
    ListKind kind = ListKind::Customers;
    std::vector<ListSource> sources;
    Duplicates duplicates = Duplicates::Merge;
    std::shared_ptr<const ListPlan> plan;
};

// The import that is on its way into the store: one at a time, and it goes on when its page is
// closed. Each step is told to the desk when the one before is done, so that what is saved at this
// counter meanwhile comes between. It can be stopped until the list is in the store's keeping
// (ADR 0025); from there it comes in as a whole, after the end of the program too.
class ListImport : public QObject {
    Q_OBJECT

public:
    enum class Phase { Idle, Beginning, Writing, Failed, Ended };

    // The desk's one; it lives as long as the desk.
    static ListImport& of(Desk& desk);

    // Nothing else may be on its way.
    void start(const ImportTask& task, const Caller& caller);
    // Nothing of the list comes in. False if it is too late for that.
    bool stop();
    // After a failure: the step that failed once more.
    void goOn();
    // What was done is known.
    void close();

    Phase phase() const { return m_phase; }
    bool isOnItsWay() const { return m_phase == Phase::Beginning || m_phase == Phase::Writing; }
    const ImportTask& task() const { return m_task; }
    int written() const { return m_written; }
    const ImportCounts& counts() const { return m_counts; }
    // Why the last step failed.
    const std::optional<Error>& failure() const { return m_failure; }

Q_SIGNALS:
    void changed();

private:
    // Whoever is first decides: the person who stops, or the thread that begins.
    enum class Fate { Open, Begun, Stopped };
    struct Shared {
        std::atomic<Fate> fate = Fate::Open;
        std::optional<SteppedImport> steps;  // of the writing thread once it has begun
    };
    struct Step {
        int written = 0;
        bool lastNext = false;
        bool done = false;
        ImportCounts counts;
    };

    explicit ListImport(Desk& desk);
    void begin();
    void next(bool last);
    void took(const Result<Step>& step);
    void enter(Phase phase);

    Desk& m_desk;
    ImportTask m_task;
    Caller m_caller;
    std::shared_ptr<Shared> m_shared;
    Phase m_phase = Phase::Idle;
    bool m_begun = false;  // the store keeps the list
    int m_written = 0;
    bool m_lastNext = false;
    ImportCounts m_counts;
    std::optional<Error> m_failure;
};

}  // namespace baydesk

#include "desktop/store/lists/ListImport.h"

#include "base/Contracts.h"
#include "desktop/desk/Desk.h"

namespace baydesk {

namespace {

const QString RunName = QStringLiteral("import-run");

}  // namespace

ListImport::ListImport(Desk& desk) : QObject(&desk), m_desk(desk) { setObjectName(RunName); }

ListImport& ListImport::of(Desk& desk) {
    if (auto* known = desk.findChild<ListImport*>(RunName, Qt::FindDirectChildrenOnly))
        return *known;
    return *new ListImport(desk);
}

void ListImport::start(const ImportTask& task, const Caller& caller) {
    BD_EXPECTS(!isOnItsWay());
    m_task = task;
    m_caller = caller;
    m_shared = std::make_shared<Shared>();
    m_begun = false;
    m_written = 0;
    m_counts = {};
    m_failure.reset();
    begin();
}

// Checks every entry on a thread that reads, then gives the list into the store's keeping.
void ListImport::begin() {
    enter(Phase::Beginning);
    m_desk.ask(
        this,
        [shared = m_shared, plan = m_task.plan, caller = m_caller](Workplace&) -> Result<Step> {
            const Result<SteppedImport> steps = plan->steps(caller);
            if (!steps) return steps.error();
            shared->steps = *steps;
            return Step{};
        },
        [this, shared = m_shared](const Result<Step>& checked) {
            if (shared != m_shared) return;
            if (!checked) {
                took(checked);
                return;
            }
            // From here on in the writing thread, and a question to it: what it writes is shown
            // when all of it is there (Desk::changed).
            m_desk.askWriter(
                this,
                [shared, task = m_task, caller = m_caller](Workplace& workplace) -> Result<Step> {
                    Fate open = Fate::Open;
                    if (!shared->fate.compare_exchange_strong(open, Fate::Begun)) return Step{};
                    if (isLong(task.kind)) {
                        const ImportList list =
                            importListOf(task.kind, task.sources, task.duplicates);
                        if (const Done kept = keep(workplace, caller, list); !kept)
                            return kept.error();
                    }
                    return Step{0, shared->steps->isLastNext(), false, {}};
                },
                [this, shared](const Result<Step>& begun) {
                    if (shared != m_shared) return;
                    m_begun = begun.ok();
                    took(begun);
                });
        });
}

bool ListImport::stop() {
    Fate open = Fate::Open;
    if (m_phase != Phase::Beginning || !m_shared->fate.compare_exchange_strong(open, Fate::Stopped))
        return false;
    m_shared.reset();
    enter(Phase::Idle);
    return true;
}

void ListImport::next(bool last) {
    const auto step = [shared = m_shared](Workplace& workplace) -> Result<Step> {
        SteppedImport& steps = *shared->steps;
        if (const Done done = steps.next(workplace); !done) return done.error();
        return Step{static_cast<int>(steps.written()), steps.isLastNext(), steps.isDone(),
                    steps.counts()};
    };
    const auto answer = [this](const Result<Step>& done) { took(done); };
    // The last one is a verb to the screens: everybody looks again.
    if (last)
        m_desk.tell(this, step, answer);
    else
        m_desk.askWriter(this, step, answer);
}

void ListImport::took(const Result<Step>& step) {
    if (!step) {
        m_failure = step.error();
        enter(Phase::Failed);
        return;
    }
    m_written = step->written;
    m_counts = step->counts;
    m_lastNext = step->lastNext;
    enter(step->done ? Phase::Ended : Phase::Writing);
    if (!step->done) next(step->lastNext);
}

void ListImport::goOn() {
    if (m_phase != Phase::Failed) return;
    m_failure.reset();
    if (m_begun) {
        enter(Phase::Writing);
        next(m_lastNext);
        return;
    }
    // Nothing of it is in: from the beginning, with the same key.
    m_shared = std::make_shared<Shared>();
    begin();
}

void ListImport::close() {
    if (isOnItsWay()) return;
    m_shared.reset();
    m_task = {};
    enter(Phase::Idle);
}

void ListImport::enter(Phase phase) {
    m_phase = phase;
    Q_EMIT changed();
}

}  // namespace baydesk

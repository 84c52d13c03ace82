#pragma once

#include "application/order/Quoting.h"
#include "desktop/order/QuoteDraft.h"
#include "desktop/shell/ScreenContext.h"

#include <QObject>
#include <deque>
#include <functional>

namespace baydesk {

// One change that a person makes to a job while the quote is open, as a deed: it is done to the job
// as it is by then, so that two people can work on one quote, and the second cell can be typed
// while the first is being saved.
struct JobEdit {
    // How a deed ended on a job: made; the cell shows something else than the person saw; the line
    // is gone.
    enum class Effect { Made, Clash, Gone };

    JobId job;  // none: `apply` fills in a new job
    LineId line = {};
    int column = -1;  // of the cell that was edited; −1 for a whole line or job
    QString typed = {};
    std::function<Effect(Job&)> apply;
    // Shown before the answer is there; a line or job that has no id yet is not.
    bool shownAtOnce = false;
    std::optional<TypedWords> words = {};  // of the technician, where it edits them
};

// Saves the edits of one order's jobs one after another, each on the revision that the one before
// made. A stale edit is done again on the fresh job unless the very cell was changed.
class JobEditor : public QObject {
    Q_OBJECT

public:
    explicit JobEditor(ScreenContext& context, QObject* parent = nullptr);

    // The order as it was just read.
    void setOrder(const OrderState& order);
    // Another order: what waits is dropped.
    void reset();

    void add(JobEdit edit);
    // The jobs as they will be when everything that waits is saved.
    std::vector<Job> jobs() const;
    bool isSaving() const { return !m_waiting.empty(); }
    // What was typed and has not reached the store, the oldest first.
    const std::deque<JobEdit>& waiting() const { return m_waiting; }

Q_SIGNALS:
    void jobsChanged();
    // The edit did not happen; `Clash` and `Gone` come as StaleEdit.
    void refused(const baydesk::JobEdit& edit, const baydesk::Error& error);
    void saved(const baydesk::JobEdit& edit);
    // The order has to be read again before the next edit is saved.
    void refreshWanted();

private:
    enum class State { Idle, Sent, AwaitsOrder };

    void sendNext();
    void answered(const Result<Outcome>& outcome);
    void refuseFirst(const Error& error);
    const Job* base(JobId id) const;

    ScreenContext& m_context;
    OrderId m_order;
    std::vector<Job> m_jobs;
    std::deque<JobEdit> m_waiting;
    State m_state = State::Idle;
    bool m_secondTry = false;
    int m_round = 0;  // counts orders, so that a late answer is not taken for another's
};

}  // namespace baydesk

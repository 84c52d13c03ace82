#include "desktop/order/JobEditor.h"

#include "desktop/desk/Desk.h"

#include <algorithm>

namespace baydesk {

JobEditor::JobEditor(ScreenContext& context, QObject* parent)
    : QObject(parent), m_context(context) {}

void JobEditor::setOrder(const OrderState& order) {
    m_order = order.id;
    m_jobs = order.jobs;
    if (m_state == State::AwaitsOrder) m_state = State::Idle;
    Q_EMIT jobsChanged();
    sendNext();
}

void JobEditor::reset() {
    m_order = {};
    m_jobs.clear();
    m_waiting.clear();
    ++m_round;
    m_state = State::Idle;
    m_secondTry = false;
}

void JobEditor::add(JobEdit edit) {
    m_waiting.push_back(std::move(edit));
    Q_EMIT jobsChanged();
    sendNext();
}

std::vector<Job> JobEditor::jobs() const {
    std::vector<Job> jobs = m_jobs;
    for (const JobEdit& edit : m_waiting) {
        if (!edit.shownAtOnce) continue;
        const auto job = std::find_if(jobs.begin(), jobs.end(),
                                      [&](const Job& each) { return each.id == edit.job; });
        if (job != jobs.end()) (void)edit.apply(*job);
    }
    return jobs;
}

const Job* JobEditor::base(JobId id) const {
    const auto found =
        std::find_if(m_jobs.begin(), m_jobs.end(), [id](const Job& job) { return job.id == id; });
    return found == m_jobs.end() ? nullptr : &*found;
}

void JobEditor::sendNext() {
    if (m_state != State::Idle || m_waiting.empty() || m_order.isNone()) return;
    const JobEdit& edit = m_waiting.front();
    const Job* before = base(edit.job);
    Job job = before ? *before : Job();
    const bool gone = edit.job && !before;
    if (gone || edit.apply(job) != JobEdit::Effect::Made) {
        refuseFirst(Error(ErrorKind::StaleEdit));
        return;
    }
    const JobForm form{.order = m_order,
                       .job = edit.job,
                       .baseRevision = before ? before->revision : 0,
                       .title = job.title,
                       .cause = job.cause,
                       .correction = job.correction,
                       .lines = job.lines,
                       .kind = job.kind};
    m_state = State::Sent;
    const Caller caller = m_context.caller();
    m_context.desk.tell(
        this, [form, caller](Workplace& workplace) { return saveJob(workplace, caller, form); },
        [this, round = m_round](const Result<Outcome>& outcome) {
            if (round == m_round) answered(outcome);
        });
}

void JobEditor::answered(const Result<Outcome>& outcome) {
    if (outcome) {
        const JobEdit edit = m_waiting.front();
        m_waiting.pop_front();
        m_state = State::AwaitsOrder;
        m_secondTry = false;
        // Shown as saved until the order has been read; new lines get their ids from there.
        for (Job& job : m_jobs)
            if (edit.shownAtOnce && job.id == edit.job) (void)edit.apply(job);
        Q_EMIT saved(edit);
        return;
    }
    if (outcome.error().has(ErrorKind::StaleEdit) && !m_secondTry) {
        m_secondTry = true;
        m_state = State::AwaitsOrder;
        Q_EMIT refreshWanted();
        return;
    }
    refuseFirst(outcome.error());
}

void JobEditor::refuseFirst(const Error& error) {
    const JobEdit edit = m_waiting.front();
    m_waiting.pop_front();
    m_state = State::Idle;
    m_secondTry = false;
    Q_EMIT refused(edit, error);
    Q_EMIT jobsChanged();
    sendNext();
}

}  // namespace baydesk

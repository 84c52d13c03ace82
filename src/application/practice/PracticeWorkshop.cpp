// In the workshop: work, parts, supplements, checks, and promises that hold or do not.
#include "application/practice/PracticeStore.h"
#include "domain/workshop/Quality.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr SelfCheck Checked{true, true, true, true};

std::size_t partNumber(PartId part) {
    return static_cast<std::size_t>(part.value() - practicePartId(0).value());
}

}  // namespace

std::optional<std::size_t> PracticeStore::freeTechnician() {
    const auto first = static_cast<std::size_t>(m_random.below(static_cast<int>(m_isBusy.size())));
    for (std::size_t at = 0; at < m_isBusy.size(); ++at) {
        const std::size_t technician = (first + at) % m_isBusy.size();
        if (!m_isBusy[technician]) return technician;
    }
    return std::nullopt;
}

void PracticeStore::free(Visit& visit) {
    if (visit.technician) m_isBusy[*visit.technician] = false;
    visit.technician.reset();
}

// -- work

void PracticeStore::issue(const OrderState& order, const Job& job, StaffId by) {
    for (const Line& line : job.lines) {
        const Quantity lacking = line.lacking();
        if (lacking.isZero()) continue;
        const std::size_t part = partNumber(line.part);
        if (m_onHand[part] < lacking)
            move(part, StockMoveKind::Adjustment, Quantity::of(60), m_crew.partsKeeper);
        move(part, StockMoveKind::Issue, -lacking, by, &order, line.id);
    }
}

bool PracticeStore::holdForParts(quint64 id, Visit& visit, JobId job) {
    if (visit.wasHeld || !visit.order.state().job(job)->lacksParts() || !m_random.chance(30))
        return false;
    visit.wasHeld = true;
    ok(visit.order.hold(job, HoldReason::Parts, m_random.pick(practice::holdNotes()),
                        stamp(m_crew.foreman)));
    at(soon(60, 24 * 60), Step::Start, id);
    return true;
}

void PracticeStore::start(quint64 id) {
    Visit& begun = visit(id);
    const JobId job = begun.todo.front();
    if (holdForParts(id, begun, job)) return;
    const auto technician = freeTechnician();
    if (!technician) return at(soon(10, 25), Step::Start, id);
    RepairOrder& order = begun.order;
    const StaffId person = m_crew.technicians[*technician];
    for (const RequiredCheck& each : requiredChecks(order.state()))
        if (each.step == QualityStep::PreRepair && !each.done)
            ok(order.recordPreRepair(m_random.pick(practice::inspectionFindings()),
                                     stamp(m_crew.inspector)));
    const bool two = m_random.chance(70);
    const StaffId other = m_crew.technicians[(*technician + 1) % m_crew.technicians.size()];
    const auto shares = two ? evenly({person, other}) : alone(person);
    if (!ok(order.dispatch(job, shares, stamp(m_crew.foreman)))) return;
    if (!ok(order.clockOn(job, person, stamp(person)))) return;
    issue(order.state(), *order.state().job(job), person);
    if (!ok(order.issueParts(job))) return;
    begun.technician = technician;
    m_isBusy[*technician] = true;
    begun.left = begun.minutes[job] * m_random.between(80, 130) / 100 + 1;
    const bool isFirst =
        order.state().supplements.empty() && !order.state().job(job)->isDiagnosis();
    begun.findsMore = isFirst && begun.left > 30 && m_random.chance(75);
    work(id, begun);
}

// Until the job is done, until something is found, or until the shop closes.
void PracticeStore::work(quint64 id, Visit& visit) {
    if (visit.findsMore) {
        visit.findsMore = false;
        const Instant half = m_now.plusMinutes(visit.left / 2);
        if (half < closing()) {
            visit.left -= visit.left / 2;
            return at(half, Step::FindMore, id);
        }
    }
    const Instant end = m_now.plusMinutes(visit.left);
    if (end < closing()) return at(end, Step::Finish, id);
    const Instant stop = closing();
    visit.left = qMax(1, visit.left - static_cast<int>(minutesBetween(m_now, stop)));
    at(stop, Step::Pause, id);
}

void PracticeStore::pause(quint64 id) {
    Visit& paused = visit(id);
    const StaffId person = m_crew.technicians[*paused.technician];
    ok(paused.order.clockOff(paused.todo.front(), person, stamp(person)));
    at(soon(1, 20), Step::GoOn, id);
}

void PracticeStore::goOn(quint64 id) {
    Visit& resumed = visit(id);
    const StaffId person = m_crew.technicians[*resumed.technician];
    if (ok(resumed.order.clockOn(resumed.todo.front(), person, stamp(person)))) work(id, resumed);
}

void PracticeStore::finish(quint64 id) {
    Visit& done = visit(id);
    const JobId job = done.todo.front();
    const StaffId person = m_crew.technicians[*done.technician];
    RepairOrder& order = done.order;
    if (order.state().job(job)->isDiagnosis() && order.state().job(job)->cause.isEmpty())
        ok(order.reportCause(job, done.plan.front()->cause, stamp(person)));
    for (const RequiredCheck& each : requiredChecks(order.state()))
        if (each.step == QualityStep::InProcess && each.job == job && !each.done)
            ok(order.recordInProcess(job, m_random.pick(practice::inspectionFindings()),
                                     stamp(m_crew.inspector)));
    if (!ok(order.finishWork(job, Checked, stamp(person)))) return;
    free(done);
    done.left = 0;
    at(soon(3, 15), Step::Inspect, id);
}

// -- checks

void PracticeStore::inspect(quint64 id) {
    Visit& checked = visit(id);
    const JobId job = checked.todo.front();
    const bool passed = !m_random.chance(35);
    const QString cause = passed ? QString() : m_random.pick(practice::failureCauses());
    if (!ok(checked.order.inspect({job, passed, cause}, stamp(m_crew.inspector)))) return;
    if (!passed) return at(soon(2, 12), Step::Rework, id);
    checked.todo.erase(checked.todo.begin());
    const Job& done = *checked.order.state().job(job);
    if (done.isDiagnosis() && checked.todo.empty()) {
        ok(checked.order.tell(NoticeAbout::Diagnosis, job, ContactWay::Phone,
                              stamp(checked.order.state().advisor)));
        if (m_random.chance(650)) return repairWhatWasFound(id, checked);
    }
    if (!checked.todo.empty()) return at(soon(2, 10), Step::Start, id);
    if (openSupplements(checked.order.state()) == 0) at(soon(4, 15), Step::Ready, id);
}

void PracticeStore::rework(quint64 id) {
    Visit& failed = visit(id);
    const JobId job = failed.todo.front();
    const auto lead = std::find(m_crew.technicians.begin(), m_crew.technicians.end(),
                                failed.order.state().job(job)->lead());
    const auto technician = static_cast<std::size_t>(lead - m_crew.technicians.begin());
    if (m_isBusy[technician]) return at(soon(8, 20), Step::Rework, id);
    if (!ok(failed.order.clockOn(job, *lead, stamp(*lead)))) return;
    failed.technician = technician;
    m_isBusy[technician] = true;
    failed.left = m_random.between(10, 40);
    work(id, failed);
}

void PracticeStore::ready(quint64 id) {
    Visit& done = visit(id);
    RepairOrder& order = done.order;
    const Stamp now = stamp(order.state().advisor);
    if (order.state().washAsked) ok(order.recordWash(stamp(m_random.pick(m_crew.technicians))));
    std::vector<QString> seen;
    for (const Belonging& each : order.state().intake.belongings) seen.push_back(each.name);
    if (!ok(order.markReady(seen, now))) return;
    const ContactWay way = m_random.chance(600) ? ContactWay::Phone : ContactWay::InPerson;
    ok(order.tell(NoticeAbout::Ready, {}, way, now));
    const bool comesTomorrow = m_random.chance(60);
    at(comesTomorrow ? soon(18 * 60, 26 * 60) : soon(8, 150), Step::Settle, id);
}

// -- what is found on the way

void PracticeStore::findMore(quint64 id) {
    Visit& found = visit(id);
    found.report = newId<SupplementId>();
    const StaffId person = m_crew.technicians[*found.technician];
    ok(found.order.reportSupplement({.id = found.report,
                                     .foundAt = found.todo.front(),
                                     .words = m_random.pick(practice::supplementWords())},
                                    stamp(person)));
    at(soon(4, 18), Step::PriceMore, id);
    work(id, found);
}

void PracticeStore::priceMore(quint64 id) {
    Visit& priced = visit(id);
    const OrderState& order = priced.order.state();
    const auto& extras = practiceExtras();
    const PracticeJob* extra = &extras.front();
    for (int tries = 0; tries < 40; ++tries) {
        extra = &m_random.weighted(extras);
        const bool fitting =
            extra->cars == PracticeCars::Any || !m_cars[priced.car].vehicle.newEnergy;
        const bool known = std::any_of(order.jobs.begin(), order.jobs.end(),
                                       [&](const Job& each) { return each.title == extra->title; });
        if (fitting && !known) break;
    }
    Job job = jobOf(*extra);
    priced.minutes[job.id] = extra->minutes;
    const Stamp now = stamp(m_crew.partsKeeper);
    if (!ok(priced.order.priceSupplement(priced.report, job, now))) return;
    if (ok(priced.order.offer(now))) at(soon(2, 12), Step::AnswerMore, id);
}

void PracticeStore::answerMore(quint64 id) {
    Visit& asked = visit(id);
    const auto& jobs = asked.order.state().jobs;
    const bool nothingLeft = asked.todo.empty();
    std::vector<JobId> open;
    for (const Job& job : jobs)
        if (job.approval == ApprovalState::Offered) open.push_back(job.id);
    std::optional<PromiseMove> move;
    if (m_random.chance(450))
        move = PromiseMove{.dueAt = working(asked.order.state().promisedAt().plusMinutes(60)),
                           .reason = QStringLiteral("追加项目")};
    if (move && move->dueAt <= m_now) move.reset();
    agreeOn(asked, open, ConsentWay::Phone, 320, move);
    if (m_failure) return;
    // Whoever waits for the answer only: the rest of the car is done.
    if (nothingLeft) at(soon(3, 12), asked.todo.empty() ? Step::Ready : Step::Start, id);
}

void PracticeStore::repairWhatWasFound(quint64 id, Visit& visit) {
    const auto& extras = practiceExtras();
    const PracticeJob& repair = extras[static_cast<std::size_t>(m_random.between(7, 8))];
    Job job = jobOf(repair);
    visit.minutes[job.id] = repair.minutes;
    const Stamp now = stamp(visit.order.state().advisor);
    if (!ok(visit.order.addJob(job, now)) || !ok(visit.order.offer(now))) return;
    at(soon(4, 25), Step::AnswerMore, id);
}

// -- promises

Instant PracticeStore::promiseFor(int minutes) {
    constexpr qint64 Round = 10 * 60'000;
    const Instant due =
        m_calendar.plusBusinessMinutes(m_now, minutes * 13 / 10 + m_random.between(80, 170));
    return {(due.ms + Round - 1) / Round * Round};
}

int PracticeStore::minutesLeft(const Visit& visit) const {
    int minutes = visit.left;
    for (const JobId job : visit.todo) minutes += visit.minutes.at(job);
    return minutes;
}

void PracticeStore::checkPromise(quint64 id) {
    Visit& late = visit(id);
    const OrderState& order = late.order.state();
    const bool isOld = m_now.plusMinutes(30) < order.promisedAt();
    if (!order.readyAt.isNone() || isOld) return;
    if (m_random.chance(120)) return at(soon(30, 75), Step::ConfessLate, id);
    const Instant due = promiseFor(minutesLeft(late));
    if (!ok(late.order.changePromise(due, m_random.pick(practice::lateReasons()),
                                     stamp(order.advisor), ContactWay::Phone)))
        return;
    at({due.ms - 20 * 60'000}, Step::CheckPromise, id);
}

// The old time has passed already; sometimes nobody tells even then.
void PracticeStore::confessLate(quint64 id) {
    Visit& late = visit(id);
    if (!late.order.state().readyAt.isNone()) return;
    const Instant due = promiseFor(minutesLeft(late));
    const auto told = m_random.chance(750) ? std::optional(ContactWay::Phone) : std::nullopt;
    if (!ok(late.order.changePromise(due, m_random.pick(practice::lateReasons()),
                                     stamp(late.order.state().advisor), told)))
        return;
    at({due.ms - 20 * 60'000}, Step::CheckPromise, id);
}

}  // namespace baydesk

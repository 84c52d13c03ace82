#include "domain/order/RepairOrder.h"

#include "domain/values/Text.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr int MostTitle = 200;
constexpr int MostReason = 500;
constexpr int MostEvidence = 2000;
constexpr int MostJobs = 200;
constexpr int MostLines = 300;
constexpr Money MostLineAmount = Money::ofYuan(9'999'999);

QString jobField(std::size_t job, const QString& part) {
    return QStringLiteral("jobs[%1].%2").arg(job).arg(part);
}

Done checkLine(const Line& line, const QString& field) {
    Violations violations;
    violations.require(!line.name.trimmed().isEmpty(), ErrorKind::Required,
                       field + QStringLiteral(".name"));
    violations.take(checkText(line.name, field + QStringLiteral(".name"), MostTitle));
    violations.take(checkText(line.code, field + QStringLiteral(".code"), 60));
    violations.take(checkText(line.unit, field + QStringLiteral(".unit"), 20));
    violations.require(line.quantity > Quantity(), ErrorKind::NotPositive,
                       field + QStringLiteral(".quantity"));
    violations.require(!line.unitPrice.isNegative() && line.amount() <= MostLineAmount,
                       ErrorKind::OutOfRange, field + QStringLiteral(".unitPrice"),
                       {{QStringLiteral("least"), Money().toText()},
                        {QStringLiteral("most"), MostLineAmount.toText()}});
    return violations.result();
}

Done checkJob(const Job& job) {
    Violations violations;
    violations.require(!job.title.trimmed().isEmpty(), ErrorKind::Required,
                       QStringLiteral("title"));
    violations.take(checkText(job.title, QStringLiteral("title"), MostTitle));
    violations.take(checkText(job.cause, QStringLiteral("cause"), MostReason));
    violations.take(checkText(job.correction, QStringLiteral("correction"), MostReason));
    violations.require(job.lines.size() <= MostLines, ErrorKind::TooLong, QStringLiteral("lines"),
                       {{QStringLiteral("most"), MostLines}});
    for (std::size_t at = 0; at < job.lines.size(); ++at)
        violations.take(checkLine(job.lines[at], QStringLiteral("lines[%1]").arg(at)));
    return violations.result();
}

Error stale() { return Error(ErrorKind::StaleEdit); }

// What the store room handed out stays handed out, whatever the form said, as far as the line still
// asks for it; the rest goes back on the shelf.
Quantity stillIssued(const Job& before, const Line& line) {
    const auto old = std::find_if(before.lines.begin(), before.lines.end(), [&](const Line& each) {
        return each.id == line.id && each.part == line.part;
    });
    if (old == before.lines.end() || !line.comesFromStock()) return {};
    return std::min(old->issued, line.quantity);
}

void tidyWords(Job& job) {
    job.title = oneLine(job.title);
    for (Line& line : job.lines) tidyLines({&line.name, &line.code, &line.unit});
}

// What the form cannot say of a line: what was handed out, and what was approved as an estimate.
void carryOver(const Job& before, Line& line) {
    line.issued = stillIssued(before, line);
    const auto old = std::find_if(before.lines.begin(), before.lines.end(),
                                  [&](const Line& each) { return each.id == line.id; });
    line.estimate = old == before.lines.end() ? Money() : old->estimate;
}

bool risesEstimate(const Job& before, const Job& after) {
    return std::any_of(after.lines.begin(), after.lines.end(), [&](const Line& line) {
        const auto old = std::find_if(before.lines.begin(), before.lines.end(),
                                      [&](const Line& each) { return each.id == line.id; });
        return line.estimated && old != before.lines.end() && line.amount() > old->amount();
    });
}

Money overrunOf(const Job& job) {
    Money sum;
    for (const Line& line : job.lines) sum += line.overrun();
    return sum;
}

// Work on what is no longer agreed to stops. What was finished or passed was another job: the
// changed one is worked on and checked anew.
void stopWork(Job& job, Instant at) {
    if (job.workshop == WorkshopState::Waiting) return;
    job.enter(WorkshopState::OnHold, at);
    job.hold = HoldReason::Approval;
    job.finishedAt = {};
    job.selfCheck = {};
    job.inspector = {};
    job.passedAt = {};
}

// Whether something was seen and handed back is told by those steps, not by the form.
void keepMarks(const std::vector<Belonging>& before, std::vector<Belonging>& now) {
    for (Belonging& each : now) {
        const auto known = std::find_if(before.begin(), before.end(), [&](const Belonging& old) {
            return old.name == each.name;
        });
        each.seenBeforeReady = known != before.end() && known->seenBeforeReady;
        each.returned = known != before.end() && known->returned;
    }
}

// Rework under a live guarantee is free, whatever its lines would cost (regulation.md 3.2, art.
// 38).
void makeFree(Job& comeback) {
    for (Line& line : comeback.lines) line.unitPrice = Money();
}

bool allSeen(const std::vector<Belonging>& belongings) {
    return std::all_of(belongings.begin(), belongings.end(),
                       [](const Belonging& each) { return each.seenBeforeReady; });
}

}  // namespace

// -- at the door

Result<RepairOrder> RepairOrder::takeIn(OrderState state, Stamp stamp) {
    Violations violations;
    violations.require(bool(state.vehicle), ErrorKind::Required, QStringLiteral("plate"));
    violations.require(bool(state.sender), ErrorKind::Required, QStringLiteral("sender"));
    violations.take(check(state.intake));
    violations.require(!state.promises.empty(), ErrorKind::Required, QStringLiteral("promisedAt"));
    violations.require(state.promises.empty() || state.promises.back().dueAt > stamp.at,
                       ErrorKind::PromiseInThePast, QStringLiteral("promisedAt"));
    if (!violations.none()) return Error(violations.list());
    state.document = DocumentState::Draft;
    state.intake = tidied(std::move(state.intake));
    keepMarks({}, state.intake.belongings);
    state.takenInAt = stamp.at;
    state.advisor = stamp.by;
    for (PromiseChange& promise : state.promises) {
        promise.at = stamp.at;
        promise.by = stamp.by;
    }
    if (state.owner.isNone()) state.owner = state.sender;
    if (state.payer.isNone()) state.payer = state.sender;
    return RepairOrder(std::move(state));
}

Done RepairOrder::editIntake(const Intake& intake, int baseRevision, Stamp) {
    if (m_state.isLocked()) return Error(ErrorKind::OrderLocked);
    if (baseRevision != m_state.intakeRevision) return stale();
    if (Done checked = check(intake); !checked) return checked;
    const Intake before = m_state.intake;
    m_state.intake = tidied(intake);
    keepMarks(before.belongings, m_state.intake.belongings);
    ++m_state.intakeRevision;
    if (!allSeen(m_state.intake.belongings)) {  // what was forgotten is looked for in the car
        m_state.readyAt = {};
        m_state.readyBy = {};
    }
    return {};
}

Result<RepairOrder> RepairOrder::express(OrderState state, const std::vector<Job>& jobs,
                                         const QString& person, Stamp stamp) {
    Violations violations;
    violations.require(bool(state.vehicle), ErrorKind::Required, QStringLiteral("plate"));
    violations.require(bool(state.sender), ErrorKind::Required, QStringLiteral("sender"));
    violations.require(!jobs.empty(), ErrorKind::NoJobs, QStringLiteral("jobs"));
    if (!violations.none()) return Error(violations.list());
    state.document = DocumentState::Order;
    state.express = true;
    state.takenInAt = stamp.at;
    state.advisor = stamp.by;
    if (state.owner.isNone()) state.owner = state.sender;
    if (state.payer.isNone()) state.payer = state.sender;
    state.promises = {{.dueAt = stamp.at, .reason = {}, .at = stamp.at, .by = stamp.by}};
    RepairOrder order(std::move(state));
    std::vector<Answer> answers;
    for (const Job& job : jobs) {
        if (Done added = order.addJob(job, stamp); !added) return added.error();
        order.m_state.jobs.back().supplement = false;
        answers.push_back({.job = job.id, .revision = 1});
    }
    if (Done offered = order.offer(); !offered) return offered.error();
    const ConsentProof proof{.way = ConsentWay::InPerson, .person = person};
    if (Done agreed = order.decide(answers, proof, stamp); !agreed) return agreed.error();
    for (Job& job : order.m_state.jobs) {
        job.enter(WorkshopState::Ready, stamp.at);
        job.startedAt = job.finishedAt = job.passedAt = stamp.at;
    }
    order.m_state.readyAt = stamp.at;
    order.m_state.readyBy = stamp.by;
    return order;
}

// -- the promise

namespace {

Done checkMove(const PromiseMove& move, Stamp stamp, const QString& reasonField) {
    Violations violations;
    violations.require(move.dueAt > stamp.at, ErrorKind::PromiseInThePast,
                       QStringLiteral("promisedAt"));
    violations.require(!move.reason.trimmed().isEmpty(), ErrorKind::Required, reasonField);
    violations.take(checkText(move.reason, reasonField, MostReason));
    return violations.result();
}

}  // namespace

Done RepairOrder::changePromise(Instant dueAt, const QString& reason, Stamp stamp,
                                std::optional<ContactWay> told) {
    if (m_state.isLocked()) return Error(ErrorKind::OrderLocked);
    const PromiseMove move{.dueAt = dueAt, .reason = reason};
    if (Done can = checkMove(move, stamp, QStringLiteral("reason")); !can) return can;
    movePromise(move, told, stamp);
    return {};
}

void RepairOrder::movePromise(const PromiseMove& move, std::optional<ContactWay> told,
                              Stamp stamp) {
    m_state.promises.push_back({.dueAt = move.dueAt,
                                .reason = move.reason,
                                .customerTold = told.has_value(),
                                .at = stamp.at,
                                .by = stamp.by});
    if (!told) return;
    m_state.notices.push_back({.about = NoticeAbout::Promise,
                               .promise = static_cast<int>(m_state.promises.size()) - 1,
                               .way = *told,
                               .at = stamp.at,
                               .by = stamp.by});
}

Done RepairOrder::tell(NoticeAbout about, JobId diagnosis, ContactWay way, Stamp stamp) {
    const std::vector<Untold> untold = m_state.untold();
    const bool waits = std::any_of(untold.begin(), untold.end(), [&](const Untold& thing) {
        return thing.about == about && thing.job == diagnosis;
    });
    if (!waits) return Error(ErrorKind::NothingToTell);
    const int last = static_cast<int>(m_state.promises.size()) - 1;
    m_state.notices.push_back({.about = about,
                               .promise = about == NoticeAbout::Promise ? last : 0,
                               .job = diagnosis,
                               .way = way,
                               .at = stamp.at,
                               .by = stamp.by});
    return {};
}

// -- quote

Done RepairOrder::addJob(Job job, Stamp) {
    if (m_state.isLocked()) return Error(ErrorKind::OrderLocked);
    if (m_state.jobs.size() >= MostJobs)
        return Error(ErrorKind::TooLong, QStringLiteral("jobs"),
                     {{QStringLiteral("most"), MostJobs}});
    if (Done checked = checkJob(job); !checked) return checked;
    Job fresh;  // nothing but what the customer sees comes in from outside
    fresh.id = job.id;
    fresh.title = job.title;
    fresh.cause = job.cause;
    fresh.correction = job.correction;
    fresh.kind = job.kind;
    fresh.lines = std::move(job.lines);
    tidyWords(fresh);
    for (Line& line : fresh.lines) {
        line.issued = Quantity();
        line.estimate = Money();
    }
    // The first approval counts even if it was voided since.
    fresh.supplement = m_state.document == DocumentState::Order;
    m_state.jobs.push_back(std::move(fresh));
    m_state.readyAt = {};  // there is work again
    m_state.readyBy = {};
    return {};
}

Done RepairOrder::addComeback(const JobWarranty& original, const Job& job, Stamp stamp) {
    if (!isLive(original, m_state.businessDate, m_state.intake.odometerKm))
        return Error(ErrorKind::WarrantyOver, QStringLiteral("job"),
                     {{QStringLiteral("job"), original.title},
                      {QStringLiteral("until"), original.until.toString(Qt::ISODate)}});
    const bool known = std::any_of(m_state.jobs.begin(), m_state.jobs.end(), [&](const Job& each) {
        return each.comebackOf == original.job;
    });
    if (known)
        return Error(ErrorKind::AlreadyExists, QStringLiteral("job"),
                     {{QStringLiteral("what"), original.title}});
    if (Done added = addJob(job, stamp); !added) return added;
    m_state.jobs.back().comebackOf = original.job;
    makeFree(m_state.jobs.back());
    return {};
}

Done RepairOrder::editJob(const Job& edited, int baseRevision, Stamp stamp) {
    if (m_state.isLocked()) return Error(ErrorKind::OrderLocked);
    Job* job = find(edited.id);
    if (!job)
        return Error(ErrorKind::NotFound, {}, {{QStringLiteral("what"), QStringLiteral("job")}});
    if (baseRevision != job->revision) return stale();
    if (Done checked = checkJob(edited); !checked) return checked;

    const Job before = *job;
    job->title = edited.title;
    job->cause = edited.cause;
    job->correction = edited.correction;
    job->kind = edited.kind;
    job->lines = edited.lines;
    tidyWords(*job);
    if (job->isComeback()) makeFree(*job);
    ++job->revision;
    for (Line& line : job->lines) carryOver(before, line);
    if (before.approval == ApprovalState::Draft) return {};
    // An offer is what was read; only what was agreed to as an estimate may move, inside its room.
    const bool dearer = risesEstimate(before, *job) &&
                        (!before.isApproved() || m_state.estimateRoom().isExceeded());
    if (voidsApproval(before, *job) || dearer) withdraw(*job, stamp);
    askAgainAboutOverruns(stamp);
    return {};
}

// The customer has to be asked again.
void RepairOrder::withdraw(Job& job, Stamp stamp) {
    if (job.isApproved()) {
        m_state.consents.push_back({.job = job.id,
                                    .decision = Decision::Voided,
                                    .amount = job.amount(),
                                    .at = stamp.at,
                                    .by = stamp.by});
    }
    job.approval = ApprovalState::Draft;
    job.declineReason.clear();
    takeOffTheClock(job.id, stamp);
    stopWork(job, stamp.at);
    m_state.readyAt = {};  // there is something to decide again
    m_state.readyBy = {};
}

// A job that used the room of another one's estimate has none once that other one is withdrawn.
void RepairOrder::askAgainAboutOverruns(Stamp stamp) {
    while (m_state.estimateRoom().isExceeded()) {
        Job* worst = nullptr;
        for (Job& job : m_state.jobs)
            if (job.isApproved() && (!worst || overrunOf(job) > overrunOf(*worst))) worst = &job;
        if (!worst) return;
        withdraw(*worst, stamp);
    }
}

Done RepairOrder::removeJob(JobId id) {
    if (m_state.isLocked()) return Error(ErrorKind::OrderLocked);
    Job* job = find(id);
    if (!job)
        return Error(ErrorKind::NotFound, {}, {{QStringLiteral("what"), QStringLiteral("job")}});
    const bool everDecided =
        std::any_of(m_state.consents.begin(), m_state.consents.end(),
                    [id](const ConsentRecord& consent) { return consent.job == id; });
    if (job->approval != ApprovalState::Draft || everDecided)
        return Error(ErrorKind::AlreadyDecided, {}, {{QStringLiteral("job"), job->title}});
    std::erase_if(m_state.jobs, [id](const Job& each) { return each.id == id; });
    return {};
}

Done RepairOrder::canOffer() const {
    if (m_state.isLocked()) return Error(ErrorKind::OrderLocked);
    Violations violations;
    const bool anyDraft = std::any_of(m_state.jobs.begin(), m_state.jobs.end(), [](const Job& job) {
        return job.approval == ApprovalState::Draft;
    });
    violations.require(anyDraft, ErrorKind::NoJobs, QStringLiteral("jobs"));
    for (std::size_t at = 0; at < m_state.jobs.size(); ++at)
        violations.require(!m_state.jobs[at].lines.empty(), ErrorKind::JobEmpty,
                           jobField(at, QStringLiteral("lines")),
                           {{QStringLiteral("job"), m_state.jobs[at].title}});
    return violations.result();
}

Done RepairOrder::offer(Stamp stamp) {
    if (Done can = canOffer(); !can) return can;
    for (Job& job : m_state.jobs)
        if (job.approval == ApprovalState::Draft) job.approval = ApprovalState::Offered;
    markPriced(stamp);
    if (m_state.document == DocumentState::Draft) m_state.document = DocumentState::Quoted;
    return {};
}

namespace {

void checkEvidence(const ConsentProof& proof, Stamp stamp, Violations& violations) {
    const ConsentEvidence& evidence = proof.evidence;
    const auto require = [&violations](const QString& text, ErrorKind kind, const char* field,
                                       int most) {
        violations.require(!text.trimmed().isEmpty(), kind, QString::fromLatin1(field));
        violations.take(checkText(text, QString::fromLatin1(field), most));
    };
    if (proof.way == ConsentWay::Phone) {
        require(evidence.number, ErrorKind::ConsentNumberMissing, "number", 40);
        violations.require(!evidence.calledAt.isNone() && evidence.calledAt <= stamp.at,
                           ErrorKind::ConsentTimeMissing, QStringLiteral("calledAt"));
        require(evidence.words, ErrorKind::ReadBackMissing, "words", MostEvidence);
        require(evidence.recording, ErrorKind::RecordingMissing, "recording", MostReason);
    }
    if (proof.way == ConsentWay::Message) {
        require(evidence.words, ErrorKind::MessageMissing, "words", MostEvidence);
        require(evidence.source, ErrorKind::MessageSourceMissing, "source", MostReason);
    }
}

Done checkProof(const ConsentProof& proof, Stamp stamp) {
    Violations violations;
    violations.require(!proof.person.trimmed().isEmpty(), ErrorKind::ConsentPersonMissing,
                       QStringLiteral("person"));
    violations.take(checkText(proof.person, QStringLiteral("person"), 100));
    violations.require(proof.way != ConsentWay::Signature || !proof.signature.isEmpty(),
                       ErrorKind::SignatureMissing, QStringLiteral("signature"));
    checkEvidence(proof, stamp, violations);
    return violations.result();
}

// What belongs to another way of consent proves nothing.
ConsentEvidence evidenceOf(const ConsentProof& proof) {
    const ConsentEvidence& given = proof.evidence;
    if (proof.way == ConsentWay::Phone)
        return {given.number, given.calledAt, given.words, given.recording, {}};
    if (proof.way == ConsentWay::Message) return {{}, {}, given.words, {}, given.source};
    return {};
}

ContactWay contactOf(ConsentWay way) {
    if (way == ConsentWay::Phone) return ContactWay::Phone;
    return way == ConsentWay::Message ? ContactWay::Message : ContactWay::InPerson;
}

}  // namespace

Done RepairOrder::checkAnswers(const std::vector<Answer>& answers) const {
    Violations violations;
    for (auto each = answers.begin(); each != answers.end(); ++each) {
        const Answer& answer = *each;
        const Job* job = m_state.job(answer.job);
        const QVariantMap facts{{QStringLiteral("job"), job ? job->title : QString()}};
        const bool answeredTwice = std::any_of(answers.begin(), each, [&](const Answer& earlier) {
            return earlier.job == answer.job;
        });
        if (!job || job->approval == ApprovalState::Draft)
            violations.add(ErrorKind::NotOffered, QStringLiteral("jobs"), facts);
        else
            violations.require(job->approval == ApprovalState::Offered && !answeredTwice,
                               ErrorKind::AlreadyDecided, QStringLiteral("jobs"), facts);
        violations.require(!job || job->revision == answer.revision, ErrorKind::StaleEdit,
                           QStringLiteral("jobs"), facts);
        violations.require(answer.approved || !answer.reason.trimmed().isEmpty(),
                           ErrorKind::DeclineReasonMissing, QStringLiteral("reason"), facts);
        violations.take(checkText(answer.reason, QStringLiteral("reason"), MostReason));
    }
    return violations.result();
}

Done RepairOrder::decide(const std::vector<Answer>& answers, const ConsentProof& proof, Stamp stamp,
                         const std::optional<PromiseMove>& move) {
    if (m_state.isLocked()) return Error(ErrorKind::OrderLocked);
    Violations violations;
    violations.require(!answers.empty(), ErrorKind::NoJobs, QStringLiteral("jobs"));
    violations.take(checkProof(proof, stamp));
    violations.take(checkAnswers(answers));
    if (move) violations.take(checkMove(*move, stamp, QStringLiteral("promiseReason")));
    if (!violations.none()) return violations.result();
    for (const Answer& answer : answers) record(answer, proof, stamp);
    if (move) movePromise(*move, contactOf(proof.way), stamp);
    sealContract(proof, stamp);
    return {};
}

// Whoever agrees in writing has signed the contract as it is from now on.
void RepairOrder::sealContract(const ConsentProof& proof, Stamp stamp) {
    const bool drawn = proof.way == ConsentWay::Signature;
    const bool approved = std::any_of(m_state.jobs.begin(), m_state.jobs.end(),
                                      [](const Job& job) { return job.isApproved(); });
    if (!approved || (!drawn && proof.way != ConsentWay::OnPaper)) return;
    m_state.signatures.push_back({.paper = SignedPaper::Contract,
                                  .way = drawn ? SigningWay::Drawn : SigningWay::OnPaper,
                                  .person = proof.person,
                                  .picture = proof.signature,
                                  .sealedText = proof.sealedText,
                                  .contents = contentsOf(SignedPaper::Contract, m_state),
                                  .at = stamp.at,
                                  .by = stamp.by});
}

Done RepairOrder::sign(PaperSignature signature, Stamp stamp) {
    Violations violations;
    violations.take(check(signature));
    const bool approved = std::any_of(m_state.jobs.begin(), m_state.jobs.end(),
                                      [](const Job& job) { return job.isApproved(); });
    violations.require(signature.paper == SignedPaper::Intake || approved,
                       ErrorKind::NothingApproved);
    if (!violations.none()) return violations.result();
    signature.id = 0;
    signature.person = oneLine(signature.person);
    signature.contents = contentsOf(signature.paper, m_state);
    signature.at = stamp.at;
    signature.by = stamp.by;
    m_state.signatures.push_back(std::move(signature));
    return {};
}

void RepairOrder::record(const Answer& answer, const ConsentProof& proof, Stamp stamp) {
    Job& job = *find(answer.job);
    job.approval = answer.approved ? ApprovalState::Approved : ApprovalState::Declined;
    job.approvedAmount = answer.approved ? job.amount() : Money();
    for (Line& line : job.lines)
        line.estimate = answer.approved && line.estimated ? line.amount() : Money();
    job.declineReason = answer.approved ? QString() : answer.reason;
    m_state.consents.push_back(
        {.job = job.id,
         .decision = answer.approved ? Decision::Approved : Decision::Declined,
         .amount = job.amount(),
         .way = proof.way,
         .person = proof.person,
         .reason = answer.reason,
         .signature = proof.signature,
         .sealedText = proof.sealedText,
         .at = stamp.at,
         .by = stamp.by,
         .evidence = evidenceOf(proof)});
    if (answer.approved) m_state.document = DocumentState::Order;
    resumeAfterAnswer(job, stamp.at);
}

// -- helpers

Job* RepairOrder::find(JobId id) {
    const auto found = std::find_if(m_state.jobs.begin(), m_state.jobs.end(),
                                    [id](const Job& job) { return job.id == id; });
    return found == m_state.jobs.end() ? nullptr : &*found;
}

// The one gate through which all work goes: nothing is worked on before it is approved (manual
// 000).
Done RepairOrder::approvedJob(JobId id) const {
    if (m_state.isLocked()) return Error(ErrorKind::OrderLocked);
    const Job* job = m_state.job(id);
    if (!job)
        return Error(ErrorKind::NotFound, {}, {{QStringLiteral("what"), QStringLiteral("job")}});
    if (!job->isApproved())
        return Error(ErrorKind::WorkBeforeApproval, QStringLiteral("job"),
                     {{QStringLiteral("job"), job->title}});
    return {};
}

}  // namespace baydesk

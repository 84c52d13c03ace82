#include "application/complaint/Complaints.h"

#include "application/complaint/ComplaintWork.h"
#include "application/order/Orders.h"
#include "storage/customer/CustomerRepository.h"
#include "storage/order/OrderRepository.h"
#include "storage/order/WarrantyRepository.h"
#include "storage/staff/StaffRepository.h"
#include "storage/store/ShopRepository.h"
#include "storage/vehicle/VehicleRepository.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr int MostClosed = 200;

Error notFound(const QString& what) {
    return Error(ErrorKind::NotFound, {}, {{QStringLiteral("what"), what}});
}

bool mayHandle(const Staff& person) {
    return person.active && may(person.roles, Right::HandleComplaint);
}

// In a small shop everything comes up to the manager: whoever was first.
StaffId managerOf(const std::vector<Staff>& people) {
    StaffId first;
    for (const Staff& person : people)
        if (person.active && person.roles.contains(Role::Manager) &&
            (first.isNone() || person.id < first))
            first = person.id;
    return first;
}

// The people of the ladder, the manager where nobody is named or whoever was has left.
LadderPeople peopleOf(Session& session, StoreId store, const std::vector<Staff>& people) {
    LadderPeople ladder = complaints::ladder(session, store);
    for (int number = 1; number < RungCount; ++number) {
        StaffId& onRung = ladder.at(static_cast<Rung>(number));
        const bool works = std::any_of(people.begin(), people.end(), [onRung](const Staff& each) {
            return each.id == onRung && mayHandle(each);
        });
        if (!works) onRung = managerOf(people);
    }
    return ladder;
}

std::vector<ComplaintLine> linesOf(Session& session, StoreId store,
                                   const std::vector<complaints::ComplaintRow>& rows,
                                   const BusinessCalendar& calendar, Instant now) {
    const std::vector<Staff> people = staff::list(session, store);
    const LadderPeople ladder = peopleOf(session, store, people);
    std::map<StaffId, QString> names = namesOf(people);
    std::vector<ComplaintLine> lines;
    for (const complaints::ComplaintRow& row : rows) {
        ComplaintLine line{row, nextStep(row.complaint, EscalationLadder(), calendar, now), {}};
        if (line.next && !line.next->dueAt.isNone())
            line.turn = names[ladder.onTurn(row.complaint, line.next->turn)];
        lines.push_back(line);
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const ComplaintLine& a, const ComplaintLine& b) {
                         const Instant first = a.next ? a.next->dueAt : Instant();
                         const Instant other = b.next ? b.next->dueAt : Instant();
                         if (first.isNone() || other.isNone())
                             return !first.isNone() && other.isNone();
                         return first < other;
                     });
    return lines;
}

// Whoever is to have the complaint: the person whom the form names, else the one of the ladder.
Result<StaffId> responsibleOf(Transaction& transaction, const Complaint& complaint,
                              const ComplaintStepForm& form) {
    const std::vector<Staff> people = staff::list(transaction, transaction.store());
    if (form.responsible) {
        const auto person = std::find_if(people.begin(), people.end(), [&](const Staff& each) {
            return each.id == form.responsible;
        });
        if (person != people.end() && mayHandle(*person)) return form.responsible;
        return Error(ErrorKind::CannotHandleComplaints, QStringLiteral("responsible"),
                     {{QStringLiteral("name"), person == people.end() ? QString() : person->name}});
    }
    const LadderPeople ladder = peopleOf(transaction, transaction.store(), people);
    return ladder.onTurn(complaint, form.rung);
}

Result<Outcome> changeComplaint(
    Workplace& workplace, const Caller& caller, ComplaintId id,
    const std::function<Result<Complaint>(Transaction&, const Complaint&)>& work) {
    return perform(
        workplace, Verb::HandleComplaint, caller,
        [id, work](Transaction& transaction) -> Result<Outcome> {
            const auto before = complaints::loadForChange(transaction, id);
            if (!before) return notFound(QStringLiteral("complaint"));
            const auto after = work(transaction, *before);
            if (!after) return after.error();
            complaints::update(transaction, *before, *after);
            return Outcome{id.value(), {}};
        },
        [id](Transaction& transaction) {
            complaints::loadForChange(transaction, id);
            staff::list(transaction, transaction.store());
            complaints::ladder(transaction, transaction.store());
        });
}

QString fieldOf(Rung rung) {
    switch (rung) {
        case Rung::FirstPerson:
            break;
        case Rung::DeskHead:
            return QStringLiteral("desk-head");
        case Rung::Superior:
            return QStringLiteral("superior");
        case Rung::Supervisor:
            return QStringLiteral("supervisor");
        case Rung::GeneralManager:
            return QStringLiteral("general-manager");
    }
    return {};
}

// Only who may act on a complaint can stand on the ladder.
Done checkLadder(Session& session, StoreId store, const LadderPeople& people) {
    const std::vector<Staff> staff = staff::list(session, store);
    Violations violations;
    for (int number = 1; number < RungCount; ++number) {
        const Rung rung = static_cast<Rung>(number);
        if (people.at(rung).isNone()) continue;
        const auto person = std::find_if(staff.begin(), staff.end(), [&](const Staff& each) {
            return each.id == people.at(rung);
        });
        if (person == staff.end() || !mayHandle(*person))
            violations.add(
                ErrorKind::CannotHandleComplaints, fieldOf(rung),
                {{QStringLiteral("name"), person == staff.end() ? QString() : person->name}});
    }
    return violations.result();
}

template <typename T>
Result<T> found(const Result<std::optional<T>>& answer, const QString& what) {
    if (!answer) return answer.error();
    if (!*answer) return notFound(what);
    return **answer;
}

}  // namespace

Result<std::vector<ComplaintLine>> openComplaints(Workplace& workplace) {
    return workplace.database->ask([store = workplace.store, calendar = workplace.calendar,
                                    now = workplace.clock->now()](Session& session) {
        return linesOf(session, store, complaints::open(session, store), calendar, now);
    });
}

Result<std::vector<ComplaintLine>> closedComplaints(Workplace& workplace) {
    return workplace.database->ask([store = workplace.store, calendar = workplace.calendar,
                                    now = workplace.clock->now()](Session& session) {
        return linesOf(session, store, complaints::closed(session, store, MostClosed), calendar,
                       now);
    });
}

Result<ComplaintView> complaintView(Workplace& workplace, ComplaintId id) {
    const auto view = workplace.database->ask(
        [store = workplace.store, calendar = workplace.calendar, now = workplace.clock->now(),
         id](Session& session) -> std::optional<ComplaintView> {
            const auto complaint = complaints::load(session, store, id);
            if (!complaint) return std::nullopt;
            const std::vector<Staff> people = staff::list(session, store);
            ComplaintView seen;
            seen.complaint = *complaint;
            seen.today = calendar.businessDate(now);
            seen.duties = duties(*complaint, EscalationLadder(), calendar, now);
            seen.people = peopleOf(session, store, people);
            seen.staffNames = namesOf(people);
            seen.customer = customers::load(session, complaint->customer).value_or(Customer());
            if (complaint->vehicle) seen.vehicle = vehicles::load(session, complaint->vehicle);
            if (complaint->order) {
                seen.order = loadOrderView(session, store, complaint->order);
                seen.warranties = warranties::ofOrder(session, store, complaint->order);
            }
            return seen;
        });
    return found(view, QStringLiteral("complaint"));
}

Result<ComplaintSubject> complaintSubject(Workplace& workplace, OrderId order) {
    const auto subject = workplace.database->ask(
        [store = workplace.store, order](Session& session) -> std::optional<ComplaintSubject> {
            const auto state = orders::load(session, store, order);
            if (!state) return std::nullopt;
            return ComplaintSubject{customers::load(session, state->sender).value_or(Customer()),
                                    vehicles::load(session, state->vehicle), order, state->number};
        });
    return found(subject, QStringLiteral("order"));
}

Result<ComplaintSubject> complaintSubject(Workplace& workplace, CustomerId customer) {
    const auto answer =
        workplace.database->ask([customer](Session& session) -> std::optional<ComplaintSubject> {
            const auto known = customers::load(session, customer);
            if (!known) return std::nullopt;
            ComplaintSubject subject{*known, std::nullopt, {}, {}};
            // Somebody with one car complains about that one.
            const auto cars = vehicles::ofCustomer(session, customer);
            if (cars.size() == 1) subject.vehicle = vehicles::load(session, cars.front());
            return subject;
        });
    return found(answer, QStringLiteral("customer"));
}

Result<Outcome> openComplaint(Workplace& workplace, const Caller& caller,
                              const ComplaintForm& form) {
    return perform(
        workplace, Verb::OpenComplaint, caller,
        [=](Transaction& transaction) -> Result<Outcome> {
            if (form.order && !orders::load(transaction, transaction.store(), form.order))
                return notFound(QStringLiteral("order"));
            if (form.customer && !customers::load(transaction, form.customer))
                return notFound(QStringLiteral("customer"));
            const auto id = writeComplaint(transaction, form, caller.by);
            if (!id) return id.error();
            return Outcome{id->value(), {}};
        },
        [&form](Transaction& transaction) {
            if (form.order) orders::load(transaction, transaction.store(), form.order);
            if (form.customer) customers::load(transaction, form.customer);
        });
}

Result<Outcome> recordComplaintStep(Workplace& workplace, const Caller& caller, ComplaintId id,
                                    const ComplaintStepForm& form) {
    return changeComplaint(
        workplace, caller, id,
        [=](Transaction& transaction, const Complaint& before) -> Result<Complaint> {
            ComplaintStepForm complete = form;
            if (form.act == ComplaintAct::TakenOver && form.responsible.isNone())
                complete.responsible = caller.by;  // whoever takes it has it
            const bool moves = form.act == ComplaintAct::Escalated ||
                               (form.act == ComplaintAct::TakenOver && complete.responsible);
            if (moves) {
                const auto person = responsibleOf(transaction, before, complete);
                if (!person) return person.error();
                complete.responsible = *person;
            }
            return stepped(before, complete,
                           {.step = transaction.newId<ComplaintStepId>(),
                            .by = caller.by,
                            .at = transaction.at()});
        });
}

Result<Outcome> saveFindings(Workplace& workplace, const Caller& caller, ComplaintId id,
                             const ComplaintFindings& findings, int baseRevision) {
    return changeComplaint(workplace, caller, id, [=](Transaction&, const Complaint& before) {
        return described(before, findings, baseRevision);
    });
}

Result<LadderView> ladderView(Workplace& workplace) {
    return workplace.database->ask([store = workplace.store](Session& session) {
        LadderView view;
        view.named = complaints::ladder(session, store);
        const std::vector<Staff> people = staff::list(session, store);
        view.manager = managerOf(people);
        for (const Staff& person : people)
            if (mayHandle(person)) view.candidates.push_back(person);
        return view;
    });
}

Result<Outcome> saveLadder(Workplace& workplace, const Caller& caller, const LadderPeople& shown,
                           const LadderPeople& people) {
    return perform(
        workplace, Verb::EditLadder, caller,
        [people, shown](Transaction& transaction) -> Result<Outcome> {
            const StoreId store = transaction.store();
            shops::loadForChange(transaction);
            if (const Done checked = checkLadder(transaction, store, people); !checked)
                return checked.error();
            const LadderPeople before = complaints::ladder(transaction, store);
            if (before != shown) return Error(ErrorKind::StaleEdit);
            complaints::setLadder(transaction, before, people);
            return Outcome{store.value(), {}};
        },
        [](Transaction& transaction) {
            shops::loadForChange(transaction);
            staff::list(transaction, transaction.store());
            complaints::ladder(transaction, transaction.store());
        });
}

}  // namespace baydesk

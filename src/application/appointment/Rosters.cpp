#include "application/appointment/Rosters.h"

#include "application/appointment/BookingWork.h"
#include "storage/appointment/RosterRepository.h"
#include "storage/staff/StaffRepository.h"
#include "storage/store/ShopRepository.h"

namespace baydesk {

namespace {

Error notFound(const QString& what) {
    return Error(ErrorKind::NotFound, {}, {{QStringLiteral("what"), what}});
}

Result<Outcome> writeBay(Transaction& transaction, Bay bay) {
    const auto same = roster::bayWithName(transaction, transaction.store(), bay.name);
    if (same && same->id != bay.id)
        return Error(ErrorKind::AlreadyExists, QStringLiteral("name"),
                     {{QStringLiteral("what"), bay.name}});
    if (bay.id.isNone()) {
        bay.id = transaction.newId<BayId>();
        roster::insert(transaction, bay);
        return Outcome{bay.id.value(), {}};
    }
    const auto before = roster::bayForChange(transaction, bay.id);
    if (!before) return notFound(QStringLiteral("bay"));
    if (before->version != bay.version) return Error(ErrorKind::StaleEdit);
    roster::update(transaction, *before, bay);
    return Outcome{bay.id.value(), {}};
}

}  // namespace

Result<RosterView> rosterView(Workplace& workplace) {
    return workplace.database->ask(
        [store = workplace.store, now = workplace.clock->now()](Session& session) {
            RosterView view;
            view.bays = roster::bays(session, store);
            view.shifts = roster::shifts(session, store);
            view.absences = roster::absences(session, store, now);
            for (const Staff& person : staff::list(session, store))
                if (hasAppointments(person)) view.technicians.push_back(person);
            return view;
        });
}

Result<Outcome> saveBay(Workplace& workplace, const Caller& caller, const Bay& bay) {
    const Bay wanted = tidied(bay);
    if (const Done checked = check(wanted); !checked) return checked.error();
    return perform(
        workplace, Verb::EditBays, caller,
        [wanted](Transaction& transaction) { return writeBay(transaction, wanted); },
        [wanted](Transaction& transaction) {
            roster::bayWithName(transaction, transaction.store(), wanted.name);
            if (wanted.id) roster::bayForChange(transaction, wanted.id);
        });
}

Result<Outcome> saveShifts(Workplace& workplace, const Caller& caller, StaffId person,
                           const std::vector<WorkShift>& shown,
                           const std::vector<WorkShift>& shifts) {
    if (const Done checked = check(shifts); !checked) return checked.error();
    return perform(
        workplace, Verb::EditRoster, caller,
        [=](Transaction& transaction) -> Result<Outcome> {
            shops::loadForChange(transaction);  // no row of the week may be there yet to be locked
            const auto before = roster::shiftsOf(transaction, transaction.store(), person);
            if (before != shown) return Error(ErrorKind::StaleEdit);
            roster::setShifts(transaction, person, before, shifts);
            return Outcome{person.value(), {}};
        },
        [person](Transaction& transaction) {
            shops::loadForChange(transaction);
            roster::shiftsOf(transaction, transaction.store(), person);
        });
}

Result<Outcome> addAbsence(Workplace& workplace, const Caller& caller, const Absence& absence) {
    if (const Done checked = check(absence); !checked) return checked.error();
    return perform(workplace, Verb::EditRoster, caller,
                   [absence](Transaction& transaction) -> Result<Outcome> {
                       Absence added = absence;
                       added.id = transaction.newId<AbsenceId>();
                       roster::insert(transaction, added);
                       return Outcome{added.id.value(), {}};
                   });
}

Result<Outcome> removeAbsence(Workplace& workplace, const Caller& caller, AbsenceId absence) {
    return perform(
        workplace, Verb::EditRoster, caller,
        [absence](Transaction& transaction) -> Result<Outcome> {
            const auto known = roster::absence(transaction, transaction.store(), absence);
            if (!known) return notFound(QStringLiteral("absence"));
            roster::remove(transaction, *known);
            return Outcome{absence.value(), {}};
        },
        [absence](Transaction& transaction) {
            roster::absence(transaction, transaction.store(), absence);
        });
}

}  // namespace baydesk

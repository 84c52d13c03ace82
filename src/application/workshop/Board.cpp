#include "application/workshop/Board.h"

#include "storage/staff/StaffRepository.h"

#include <algorithm>

namespace baydesk {

namespace {

bool hasLane(const Staff& person, const std::vector<workshop::JobCard>& jobs) {
    const bool works =
        person.roles.contains(Role::Technician) || person.roles.contains(Role::Foreman);
    if (person.active && works) return true;
    return std::any_of(jobs.begin(), jobs.end(), [&person](const workshop::JobCard& job) {
        return job.isDispatchedTo(person.id);
    });
}

}  // namespace

Result<BoardView> workshopBoard(Workplace& workplace) {
    return workplace.database->ask([store = workplace.store](Session& session) {
        BoardView view;
        view.jobs = workshop::cards(session, store);
        view.supplements = workshop::supplements(session, store);
        for (const Staff& person : staff::list(session, store)) {
            view.names[person.id] = person.name;
            if (hasLane(person, view.jobs)) view.technicians.push_back(person);
        }
        return view;
    });
}

}  // namespace baydesk

#include "application/practice/PracticeCrew.h"

#include "application/practice/PracticeNames.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr int Advisors = 3;
constexpr int Cashiers = 2;
constexpr int Technicians = 8;

// A store knows each of its people by a name of their own.
QString freshName(PracticeRandom& random, const std::vector<Staff>& known) {
    for (;;) {
        const QString name =
            practicePerson(random, random.chance(700) ? Honorific::Mr : Honorific::Ms);
        const bool taken = std::any_of(known.begin(), known.end(),
                                       [&](const Staff& each) { return each.name == name; });
        if (!taken) return name;
    }
}

}  // namespace

PracticeCrew practiceCrew(PracticeRandom& random, const QString& pinHash,
                          const std::function<qint64()>& newId) {
    PracticeCrew crew;
    const auto hire = [&](Roles roles) {
        crew.everybody.push_back({.id = StaffId(newId()),
                                  .name = freshName(random, crew.everybody),
                                  .roles = roles,
                                  .active = true,
                                  .pinHash = pinHash,
                                  .version = 1});
        return crew.everybody.back().id;
    };
    crew.manager = hire({Role::Manager, Role::ServiceAdvisor, Role::Cashier});
    for (int at = 0; at < Advisors; ++at) crew.advisors.push_back(hire({Role::ServiceAdvisor}));
    for (int at = 0; at < Cashiers; ++at) crew.cashiers.push_back(hire({Role::Cashier}));
    for (int at = 0; at < Technicians; ++at) crew.technicians.push_back(hire({Role::Technician}));
    crew.foreman = hire({Role::Foreman, Role::Inspector});
    crew.inspector = hire({Role::Inspector});
    crew.partsKeeper = hire({Role::PartsKeeper, Role::WarrantyClerk});
    crew.clerk = hire({Role::CallbackClerk});
    crew.ladder.at(Rung::DeskHead) = crew.clerk;
    crew.ladder.at(Rung::Superior) = crew.manager;
    crew.ladder.at(Rung::Supervisor) = crew.manager;
    crew.ladder.at(Rung::GeneralManager) = crew.manager;
    return crew;
}

}  // namespace baydesk

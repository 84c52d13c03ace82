#include "domain/order/WalkRound.h"

#include "domain/values/Text.h"

namespace baydesk {

namespace {

constexpr int MostDamages = 200;
constexpr int MostNote = 200;

bool isOnOutline(const Damage& damage) {
    return damage.x >= 0 && damage.x <= 1000 && damage.y >= 0 && damage.y <= 1000;
}

}  // namespace

std::vector<CarView> viewsOf(CarBody body) {
    std::vector<CarView> views{CarView::Left, CarView::Right, CarView::Front, CarView::Rear,
                               CarView::Roof};
    const std::vector<CarView> inside =
        body == CarBody::Excavator
            ? std::vector<CarView>{CarView::Cab,        CarView::Platform, CarView::UpperWorks,
                                   CarView::LowerWorks, CarView::Engine,   CarView::Oils,
                                   CarView::Grease}
            : std::vector<CarView>{CarView::Inside, CarView::Dash, CarView::Seats};
    views.insert(views.end(), inside.begin(), inside.end());
    return views;
}

Done check(const WalkRound& walk) {
    Violations violations;
    const QString field = QStringLiteral("walkRound");
    violations.require(walk.damages.size() <= MostDamages, ErrorKind::TooLong, field,
                       {{QStringLiteral("most"), MostDamages}});
    violations.require(!walk.nothingFound || walk.damages.empty(), ErrorKind::WalkRoundContradicts,
                       field);
    for (const Damage& damage : walk.damages) {
        violations.require(isOnOutline(damage), ErrorKind::OutOfRange, field,
                           {{QStringLiteral("least"), 0}, {QStringLiteral("most"), 1000}});
        violations.take(checkText(damage.note, field, MostNote));
    }
    return violations.result();
}

Done checkAnswered(const WalkRound& walk, bool required) {
    if (!required || walk.isAnswered()) return {};
    return Error(ErrorKind::WalkRoundMissing, QStringLiteral("walkRound"));
}

}  // namespace baydesk

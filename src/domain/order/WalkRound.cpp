#include "domain/order/WalkRound.h"

#include "domain/values/Text.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>

namespace baydesk {

namespace {

constexpr int MostDamages = 200;
constexpr int MostNote = 200;
constexpr int HandsBreadth = 40;  // thousandths of the outline

bool isOnOutline(const Damage& damage) {
    return damage.x >= 0 && damage.x <= 1000 && damage.y >= 0 && damage.y <= 1000;
}

bool isHash(const QString& text) {
    constexpr qsizetype Sha256Digits = 64;
    return text.size() == Sha256Digits && std::all_of(text.begin(), text.end(), [](QChar digit) {
               return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
           });
}

}  // namespace

std::vector<CarView> viewsOf(CarBody body) {
    std::vector<CarView> views{CarView::Left, CarView::Right, CarView::Front, CarView::Rear,
                               CarView::Roof};
    if (body == CarBody::Motorcycle) return views;
    const std::vector<CarView> inside =
        isMachine(body)
            ? std::vector<CarView>{CarView::Cab,        CarView::Platform, CarView::UpperWorks,
                                   CarView::LowerWorks, CarView::Engine,   CarView::Oils,
                                   CarView::Grease}
            : std::vector<CarView>{CarView::Inside, CarView::Dash, CarView::Seats};
    views.insert(views.end(), inside.begin(), inside.end());
    return views;
}

bool isSameDamage(const Damage& before, const Damage& now) {
    return before.view == now.view && before.kind == now.kind &&
           std::abs(before.x - now.x) <= HandsBreadth && std::abs(before.y - now.y) <= HandsBreadth;
}

std::vector<Damage> notMarkedAgain(const WalkRound& last, const WalkRound& now) {
    std::vector<Damage> old;
    if (last.body != now.body) return old;
    std::copy_if(last.damages.begin(), last.damages.end(), std::back_inserter(old),
                 [&now](const Damage& before) {
                     return std::none_of(
                         now.damages.begin(), now.damages.end(),
                         [&before](const Damage& each) { return isSameDamage(before, each); });
                 });
    return old;
}

WalkRound takenOver(WalkRound now, const Damage& old) {
    now.nothingFound = false;
    now.damages.push_back(old);
    return now;
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
        violations.require(damage.photo.isEmpty() || isHash(damage.photo), ErrorKind::BadCharacters,
                           field);
    }
    return violations.result();
}

Done checkAnswered(const WalkRound& walk, bool required) {
    if (!required || walk.isAnswered()) return {};
    return Error(ErrorKind::WalkRoundMissing, QStringLiteral("walkRound"));
}

}  // namespace baydesk

#include "desktop/reception/WalkRoundWords.h"

namespace baydesk {

QString WalkRoundWords::of(CarBody body) {
    switch (body) {
        case CarBody::Saloon:
            return tr("Saloon");
        case CarBody::Suv:
            return tr("SUV");
        case CarBody::Van:
            return tr("Van");
        case CarBody::Truck:
            return tr("Truck");
        case CarBody::Excavator:
            return tr("Excavator");
        case CarBody::Pickup:
            return tr("Pickup");
        case CarBody::Motorcycle:
            return tr("Motorcycle");
    }
    return {};
}

QString WalkRoundWords::of(CarView view) {
    switch (view) {
        case CarView::Left:
            return tr("Left");
        case CarView::Right:
            return tr("Right");
        case CarView::Front:
            return tr("Front");
        case CarView::Rear:
            return tr("Rear");
        case CarView::Roof:
            return tr("Roof");
        case CarView::Inside:
            return tr("Inside");
        case CarView::Dash:
            return tr("Dashboard");
        case CarView::Seats:
            return tr("Seats");
        case CarView::Cab:
            return tr("Cab");
        case CarView::Platform:
            return tr("Platform");
        case CarView::UpperWorks:
            return tr("Upper works");
        case CarView::LowerWorks:
            return tr("Lower works");
        case CarView::Engine:
            return tr("Engine");
        case CarView::Oils:
            return tr("Oils");
        case CarView::Grease:
            return tr("Grease");
    }
    return {};
}

QString WalkRoundWords::of(DamageKind kind) {
    switch (kind) {
        case DamageKind::Scratch:
            return tr("Scratch");
        case DamageKind::Dent:
            return tr("Dent");
        case DamageKind::Crack:
            return tr("Crack");
        case DamageKind::Broken:
            return tr("Broken");
        case DamageKind::Missing:
            return tr("Missing");
        case DamageKind::Stain:
            return tr("Stain");
        case DamageKind::Rust:
            return tr("Rust");
        case DamageKind::Leak:
            return tr("Leak");
    }
    return {};
}

QString WalkRoundWords::of(const Damage& damage) {
    QString words = tr("%1: %2").arg(of(damage.view), of(damage.kind));
    if (!damage.note.isEmpty()) words += QStringLiteral(" · ") + damage.note;
    if (!damage.photo.isEmpty()) words += QStringLiteral(" · ") + tr("photo");
    return words;
}

QString WalkRoundWords::of(const WalkRound& walk) {
    if (!walk.damages.empty())
        return tr("%n mark(s)", nullptr, static_cast<int>(walk.damages.size()));
    return walk.nothingFound ? tr("nothing found") : tr("not done yet");
}

}  // namespace baydesk

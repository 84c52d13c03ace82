#include "domain/vehicle/MergeVehicle.h"

#include <algorithm>
#include <type_traits>

namespace baydesk {

namespace {

void fill(QString& text, const QString& more) {
    if (text.isEmpty()) text = more;
}

using Field = FileField<Vehicle>;

template <auto Member>
QString text(const Vehicle& vehicle) {
    return vehicle.*Member;
}
template <auto Member>
void setText(Vehicle& vehicle, const QString& value) {
    vehicle.*Member = value;
}
// A number; 0, and the first of several choices, is "nobody knows".
template <auto Member>
QString number(const Vehicle& vehicle) {
    const int value = static_cast<int>(vehicle.*Member);
    return value == 0 ? QString() : QString::number(value);
}
template <auto Member>
void setNumber(Vehicle& vehicle, const QString& value) {
    using Value = std::remove_reference_t<decltype(vehicle.*Member)>;
    vehicle.*Member = static_cast<Value>(value.toInt());
}

QString plateText(const Plate& plate) {
    return plate.isNone() ? QString() : plateKindCode(plate.kind()) + u':' + plate.number();
}

Plate plateOf(const QString& text) {
    return Plate::ofStored(text.section(u':', 0, 0), text.section(u':', 1));
}

const Field Fields[] = {
    {"plate", [](const Vehicle& v) { return plateText(v.plate); },
     [](Vehicle& v, const QString& value) { v.plate = plateOf(value); }},
    {"vin", [](const Vehicle& v) { return v.vin.text(); },
     [](Vehicle& v, const QString& value) { v.vin = Vin::of(value); }},
    {"brand", text<&Vehicle::brand>, setText<&Vehicle::brand>},
    {"model", text<&Vehicle::model>, setText<&Vehicle::model>},
    {"colour", text<&Vehicle::colour>, setText<&Vehicle::colour>},
    {"engineNumber", text<&Vehicle::engineNumber>, setText<&Vehicle::engineNumber>},
    {"modelYear", number<&Vehicle::modelYear>, setNumber<&Vehicle::modelYear>},
    {"kind", number<&Vehicle::kind>, setNumber<&Vehicle::kind>},
    {"newEnergy", number<&Vehicle::newEnergy>, setNumber<&Vehicle::newEnergy>},
    {"ofTheTrade", number<&Vehicle::ofTheTrade>, setNumber<&Vehicle::ofTheTrade>},
    {"note", text<&Vehicle::note>, setText<&Vehicle::note>, "\n"},
    {"safety", text<&Vehicle::safety>, setText<&Vehicle::safety>, "；"},
    {"lastOdometerKm", number<&Vehicle::lastOdometerKm>, setNumber<&Vehicle::lastOdometerKm>},
    {"lastEngineHours", number<&Vehicle::lastEngineHours>, setNumber<&Vehicle::lastEngineHours>},
    {"lastVisit",
     [](const Vehicle& v) {
         return v.lastVisit.isNone() ? QString() : QString::number(v.lastVisit.ms);
     },
     [](Vehicle& v, const QString& value) { v.lastVisit = Instant{value.toLongLong()}; }},
};

// The fields of which the person who brings the two together may say which is right.
const QStringList& choosable() {
    static const QStringList instance{QStringLiteral("vin"),          QStringLiteral("brand"),
                                      QStringLiteral("model"),        QStringLiteral("colour"),
                                      QStringLiteral("engineNumber"), QStringLiteral("modelYear"),
                                      QStringLiteral("kind")};
    return instance;
}

QString textOf(Instant moment) { return moment.isNone() ? QString() : QString::number(moment.ms); }
Instant instantOf(const QString& text) { return Instant{text.toLongLong()}; }

QString textOf(OwnerRole role) { return QString::number(static_cast<int>(role)); }
OwnerRole roleOf(const QString& text) { return static_cast<OwnerRole>(text.toInt()); }

// Every plate of `gone` that the history does not tell of yet; the one it bears ends now, unless
// the car bears it from now on.
void mergePlates(MergedFile<Vehicle>& merged, const Vehicle& gone, Instant at) {
    std::vector<PlatePeriod> more = gone.plateHistory;
    const auto bears = [&gone](const PlatePeriod& each) {
        return each.plate == gone.plate && each.until.isNone();
    };
    if (!gone.plate.isNone() && std::none_of(more.begin(), more.end(), bears))
        more.push_back({gone.plate, Instant::none(), Instant::none()});
    std::vector<PlatePeriod>& history = merged.file.plateHistory;
    for (PlatePeriod period : more) {
        if (period.until.isNone() && period.plate != merged.file.plate) period.until = at;
        const bool known =
            std::any_of(history.begin(), history.end(), [&period](const PlatePeriod& each) {
                return each.plate == period.plate &&
                       (each.from == period.from || each.until == period.until);
            });
        if (known) continue;
        const auto place =
            std::find_if(history.begin(), history.end(),
                         [&period](const PlatePeriod& each) { return each.from > period.from; });
        history.insert(place, period);
        merged.changes.push_back(
            {FileChange::What::Plate, plateText(period.plate), {}, textOf(period.from)});
    }
}

void mergeOwners(MergedFile<Vehicle>& merged, const Vehicle& gone) {
    std::vector<VehicleOwner>& owners = merged.file.owners;
    for (const VehicleOwner& each : gone.owners) {
        const bool known =
            std::any_of(owners.begin(), owners.end(), [&each](const VehicleOwner& own) {
                return own.customer == each.customer && own.role == each.role;
            });
        if (known) continue;
        owners.push_back(each);
        merged.changes.push_back({FileChange::What::Owner, QString::number(each.customer.value()),
                                  textOf(each.role), textOf(each.since)});
    }
}

std::vector<VehicleOwner>::iterator linkOf(Vehicle& car, CustomerId customer, OwnerRole role) {
    return std::find_if(car.owners.begin(), car.owners.end(), [&](const VehicleOwner& each) {
        return each.customer == customer && each.role == role;
    });
}

}  // namespace

bool identifies(const Vin& vin) {
    const VinVerdict verdict = checkVin(vin);
    return verdict != VinVerdict::Empty && verdict != VinVerdict::WrongLength;
}

bool contradict(const Vehicle& one, const Vehicle& other) {
    return identifies(one.vin) && identifies(other.vin) && one.vin != other.vin;
}

Vehicle completed(Vehicle known, const Vehicle& more) {
    if (known.plate.isNone()) known.plate = more.plate;
    if (known.vin.isNone()) known.vin = more.vin;
    fill(known.brand, more.brand);
    fill(known.model, more.model);
    fill(known.colour, more.colour);
    fill(known.engineNumber, more.engineNumber);
    fill(known.note, more.note);
    if (known.modelYear == 0) known.modelYear = more.modelYear;
    known.newEnergy = known.newEnergy || more.newEnergy;
    known.lastOdometerKm = std::max(known.lastOdometerKm, more.lastOdometerKm);
    return known;
}

bool areTwoCars(const Vehicle& one, const Vehicle& other) {
    const auto isWhole = [](const Vin& vin) { return checkVin(vin) == VinVerdict::Ok; };
    return isWhole(one.vin) && isWhole(other.vin) && one.vin != other.vin;
}

MergedFile<Vehicle> mergedVehicle(const Vehicle& kept, const Vehicle& gone,
                                  const QStringList& theirs, Instant at) {
    MergedFile<Vehicle> merged{kept, {}};
    QStringList right;
    for (const QString& name : theirs)
        if (choosable().contains(name)) right.append(name);
    if (gone.lastVisit > kept.lastVisit)
        right += {QStringLiteral("lastOdometerKm"), QStringLiteral("lastEngineHours"),
                  QStringLiteral("lastVisit")};
    mergeFields(merged, gone, right, Fields);
    mergePlates(merged, gone, at);
    mergeOwners(merged, gone);
    return merged;
}

Vehicle unmerged(Vehicle now, const FileChanges& changes) {
    for (const FileChange& change : changes) {
        if (change.what == FileChange::What::Field) unmergeField(now, change, Fields);
        if (change.what == FileChange::What::Plate) {
            auto& history = now.plateHistory;
            const auto added =
                std::find_if(history.begin(), history.end(), [&](const PlatePeriod& each) {
                    return plateText(each.plate) == change.name &&
                           each.from == instantOf(change.after);
                });
            if (added != history.end()) history.erase(added);
        }
        if (change.what == FileChange::What::Owner) {
            const auto added =
                linkOf(now, CustomerId(change.name.toLongLong()), roleOf(change.before));
            if (added != now.owners.end() && added->since == instantOf(change.after))
                now.owners.erase(added);
        }
    }
    return now;
}

QStringList differingFields(const Vehicle& kept, const Vehicle& gone) {
    QStringList names;
    for (const Field& field : Fields) {
        const QString name = QString::fromLatin1(field.name);
        const QString mine = field.read(kept);
        const QString other = field.read(gone);
        if (choosable().contains(name) && !mine.isEmpty() && !other.isEmpty() && mine != other)
            names.append(name);
    }
    return names;
}

Vehicle withOwnerMoved(Vehicle car, CustomerId from, CustomerId to, FileChanges& changes) {
    const std::vector<VehicleOwner> before = car.owners;
    for (const VehicleOwner& each : before) {
        if (each.customer != from) continue;
        changes.push_back({FileChange::What::Link, QString::number(car.id.value()),
                           textOf(each.role), textOf(each.since) + u' ' + textOf(each.until)});
        const auto moved = linkOf(car, from, each.role);
        // Both were that already: one of the two links is enough, and the one that stays says so.
        if (const auto own = linkOf(car, to, each.role); own != car.owners.end()) {
            changes.back().after += QStringLiteral(" both");
            car.owners.erase(moved);
        } else {
            moved->customer = to;
        }
    }
    return car;
}

Vehicle withOwnerMovedBack(Vehicle car, CustomerId from, CustomerId to, const FileChange& link) {
    const OwnerRole role = roleOf(link.before);
    const QStringList words = link.after.split(u' ');
    const bool both = words.size() > 2;
    const auto own = linkOf(car, to, role);
    if (!both && own == car.owners.end()) return car;  // somebody has taken it off since
    if (linkOf(car, from, role) != car.owners.end()) return car;
    if (both)
        car.owners.push_back({from, role, instantOf(words.value(0)), instantOf(words.value(1))});
    else
        own->customer = from;
    return car;
}

}  // namespace baydesk

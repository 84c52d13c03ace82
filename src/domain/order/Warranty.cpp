#include "domain/order/Warranty.h"

namespace baydesk {

namespace {

constexpr int MostDays = 3650;
constexpr int MostKm = 500'000;

// The law's terms (regulation.md 3.2, read in book118 and huatuo0.com).
struct LegalTerms {
    WarrantyTerm whole;   // whole vehicle, assembly
    WarrantyTerm second;  // second-level maintenance
    WarrantyTerm minor;   // first-level maintenance, minor and special repairs
};
constexpr LegalTerms OfCars{{100, 20'000}, {30, 5'000}, {10, 2'000}};
constexpr LegalTerms OfMotorcycles{{80, 7'000}, {10, 800}, {10, 800}};
constexpr LegalTerms OfOthers{{60, 6'000}, {7, 700}, {7, 700}};

const LegalTerms& termsOf(VehicleKind kind) {
    switch (kind) {
        case VehicleKind::Car:
            return OfCars;
        case VehicleKind::Motorcycle:
            return OfMotorcycles;
        case VehicleKind::Other:
            return OfOthers;
    }
    return OfCars;
}

QString codeOf(RepairClass repairClass) {
    switch (repairClass) {
        case RepairClass::WholeVehicle:
            return QStringLiteral("whole-vehicle");
        case RepairClass::Assembly:
            return QStringLiteral("assembly");
        case RepairClass::SecondLevel:
            return QStringLiteral("second-level");
        case RepairClass::FirstLevel:
            return QStringLiteral("first-level");
        case RepairClass::Minor:
            return QStringLiteral("minor");
        case RepairClass::Special:
            return QStringLiteral("special");
    }
    return {};
}

Done checkNumber(int number, int least, int most, const QString& field) {
    if (number >= least && number <= most) return {};
    return Error(ErrorKind::OutOfRange, field,
                 {{QStringLiteral("least"), least}, {QStringLiteral("most"), most}});
}

}  // namespace

WarrantyTerm legalTerm(RepairClass repairClass, VehicleKind kind) {
    const LegalTerms& terms = termsOf(kind);
    switch (repairClass) {
        case RepairClass::WholeVehicle:
        case RepairClass::Assembly:
            return terms.whole;
        case RepairClass::SecondLevel:
            return terms.second;
        case RepairClass::FirstLevel:
        case RepairClass::Minor:
        case RepairClass::Special:
            return terms.minor;
    }
    return terms.whole;
}

QString warrantyField(const QString& what, RepairClass repairClass) {
    return QStringLiteral("%1[%2]").arg(what, codeOf(repairClass));
}

Done check(const WarrantyPromise& promise) {
    Violations violations;
    for (const auto& [repairClass, term] : promise.terms) {
        const WarrantyTerm law = legalTerm(repairClass, VehicleKind::Car);
        violations.take(checkNumber(term.days, law.days, MostDays,
                                    warrantyField(QStringLiteral("days"), repairClass)));
        violations.take(
            checkNumber(term.km, law.km, MostKm, warrantyField(QStringLiteral("km"), repairClass)));
    }
    return violations.result();
}

WarrantyTerm termFor(RepairClass repairClass, VehicleKind kind, const WarrantyPromise& promise) {
    const WarrantyTerm law = legalTerm(repairClass, kind);
    const auto promised = promise.terms.find(repairClass);
    if (promised == promise.terms.end()) return law;
    return {std::max(law.days, promised->second.days), std::max(law.km, promised->second.km)};
}

std::vector<JobWarranty> warrantiesOf(const OrderState& order, VehicleKind kind,
                                      const WarrantyPromise& promise, QDate leaves) {
    const WarrantyTerm term = termFor(order.repairClass, kind, promise);
    std::optional<int> km = order.intake.odometerKm;
    if (order.release && order.release->odometerKm) km = order.release->odometerKm;
    std::vector<JobWarranty> list;
    for (const Job& job : order.jobs) {
        if (!job.isApproved() || !job.hasPassed() || job.isComeback()) continue;
        list.push_back({.job = job.id,
                        .order = order.id,
                        .orderNumber = order.number,
                        .vehicle = order.vehicle,
                        .title = job.title,
                        .from = leaves,
                        .until = leaves.addDays(term.days),
                        .untilKm = km ? std::optional(*km + term.km) : std::nullopt,
                        .term = term});
    }
    return list;
}

bool isLive(const JobWarranty& warranty, QDate on, std::optional<int> km) {
    const bool farther = km && warranty.untilKm && *km > *warranty.untilKm;
    return on >= warranty.from && on <= warranty.until && !farther;
}

}  // namespace baydesk

#include "domain/customer/FileCompleteness.h"

namespace baydesk {

QStringList lackingFields(const Customer& customer, const Vehicle& vehicle) {
    QStringList lacking;
    const auto need = [&lacking](bool there, const char* field) {
        if (!there) lacking.append(QLatin1String(field));
    };
    need(!customer.name.trimmed().isEmpty(), "name");
    need(!customer.phone().isNone(), "phone");
    need(!customer.address.trimmed().isEmpty(), "address");
    need(!vehicle.plate.isNone(), "plate");
    need(!vehicle.vin.isNone(), "vin");
    need(!vehicle.brand.trimmed().isEmpty(), "brand");
    need(!vehicle.model.trimmed().isEmpty(), "model");
    need(!vehicle.engineNumber.trimmed().isEmpty(), "engineNumber");
    const bool isMachine = vehicle.lastEngineHours > 0;
    need(isMachine || vehicle.lastOdometerKm > 0, "odometerKm");
    return lacking;
}

int completeness(const QStringList& lacking) {
    static const auto AskedFor = lackingFields({}, {}).size();
    return static_cast<int>((AskedFor - lacking.size()) * 100 / AskedFor);
}

Instant completeBy(const FilePlan& plan, const BusinessCalendar& calendar, Instant visit) {
    return calendar.startOf(calendar.businessDate(visit).addDays(plan.completeWithinDays + 1));
}

bool isFileOverdue(const Customer& customer, const Vehicle& vehicle, const FilePlan& plan,
                   const BusinessCalendar& calendar, Instant now) {
    if (vehicle.lastVisit.isNone() || now < completeBy(plan, calendar, vehicle.lastVisit))
        return false;
    return !lackingFields(customer, vehicle).isEmpty();
}

}  // namespace baydesk

#include "desktop/reception/IntakePreview.h"

#include "documents/Papers.h"

#include <algorithm>

namespace baydesk {

namespace {

// Who owns the car as far as is known; else whoever brings it.
Customer ownerOf(const PlateFacts& known, const Customer& sender) {
    if (!known.vehicle) return sender;
    for (const VehicleOwner& each : known.vehicle->owners) {
        if (each.role != OwnerRole::Owner) continue;
        const auto found =
            std::find_if(known.customers.begin(), known.customers.end(),
                         [&](const Customer& customer) { return customer.id == each.customer; });
        if (found != known.customers.end()) return *found;
    }
    return sender;
}

}  // namespace

Result<DocumentModel> IntakePreview::compose(const QString& language) const {
    const Result<ReceptionForm> form = draft.form();
    if (!form) return form.error();
    OrderView view;
    view.order.repairClass = form->repairClass;
    view.order.plate = form->plate;
    view.order.advisor = advisor.id;
    view.order.takenInAt = now;
    view.order.intake = form->intake;
    if (!form->promisedAt.isNone())
        view.order.promises.push_back(
            {.dueAt = form->promisedAt, .reason = {}, .at = now, .by = {}});
    view.vehicle = known.vehicle.value_or(Vehicle());
    if (!form->vin.isNone()) view.vehicle.vin = form->vin;
    if (!form->brand.isEmpty()) view.vehicle.brand = form->brand;
    if (!form->model.isEmpty()) view.vehicle.model = form->model;
    view.sender.name = form->senderName;
    if (!form->phone.isNone()) view.sender.phones.push_back({.phone = form->phone});
    view.owner = ownerOf(known, view.sender);
    view.payer = view.sender;
    view.staffNames[advisor.id] = advisor.name;
    const PaperContext context{
        .shop = shop, .phrases = Phrases(language), .calendar = calendar, .logo = {}};
    return baydesk::compose(PaperKind::IntakeSheet, view, context);
}

}  // namespace baydesk

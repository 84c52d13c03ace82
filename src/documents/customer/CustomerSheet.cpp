#include "documents/customer/CustomerSheet.h"

#include "documents/Words.h"
#include "documents/order/Sections.h"

#include <algorithm>

namespace baydesk {

namespace {

FieldGrid whoOf(const Customer& customer, const Phrases& phrases) {
    FieldGrid grid;
    grid.fields = {{phrases.translate("Documents", "Customer"),
                    addressed(customer.name, customer.honorific, phrases)},
                   {phrases.translate("Documents", "Kind"), wordFor(customer.kind, phrases)},
                   {phrases.translate("Documents", "Address"), customer.address, 2},
                   {phrases.translate("Documents", "Title of the tax invoice"), customer.taxTitle},
                   {phrases.translate("Documents", "Taxpayer number"), customer.taxNumber},
                   {phrases.translate("Documents", "May be called after a visit"),
                    customer.noCalls ? phrases.translate("Documents", "No")
                                     : phrases.translate("Documents", "Yes")},
                   {phrases.translate("Documents", "To be told"), customer.flag},
                   {phrases.translate("Documents", "Notes"), customer.note, 2}};
    return grid;
}

// A table of nothing has a row to write into.
PaperTable orBlank(PaperTable table) {
    if (table.rows.empty()) table.rows.push_back({RowStyle::Blank, {}});
    return table;
}

PaperTable phonesOf(const Customer& customer, PhonesShown shown, const Phrases& phrases) {
    PaperTable table;
    table.columns = {{phrases.translate("Documents", "Phone"), TextAlign::Start, 3},
                     {phrases.translate("Documents", "Whose, when to call"), TextAlign::Start, 5},
                     {phrases.translate("Documents", "Called first"), TextAlign::Start, 2}};
    for (const CustomerPhone& each : customer.phones)
        table.rows.push_back(
            {RowStyle::Normal,
             {phoneText(each.phone, shown), each.note,
              each.phone == customer.phone() ? phrases.translate("Documents", "Yes") : QString()}});
    return orBlank(table);
}

PaperTable carsOf(std::vector<CustomerVehicle> cars, const PaperContext& context) {
    std::stable_sort(cars.begin(), cars.end(),
                     [](const CustomerVehicle& one, const CustomerVehicle& other) {
                         return one.vehicle.lastVisit > other.vehicle.lastVisit;
                     });
    const Phrases& phrases = context.phrases;
    PaperTable table;
    table.columns = {{phrases.translate("Documents", "Plate"), TextAlign::Start, 3},
                     {phrases.translate("Documents", "Brand and model"), TextAlign::Start, 5},
                     {phrases.translate("Documents", "VIN"), TextAlign::Start, 5},
                     {phrases.translate("Documents", "Odometer"), TextAlign::End, 3},
                     {phrases.translate("Documents", "Last visit"), TextAlign::Start, 4}};
    for (const CustomerVehicle& each : cars) {
        const Vehicle& car = each.vehicle;
        const std::optional<int> km =
            car.lastOdometerKm > 0 ? std::optional(car.lastOdometerKm) : std::nullopt;
        table.rows.push_back({RowStyle::Normal,
                              {car.plate.number(), brandAndModel(car), car.vin.text(), kmText(km),
                               timeText(car.lastVisit, context)}});
    }
    return orBlank(table);
}

}  // namespace

DocumentModel composeCustomerSheet(const CustomerView& view, PhonesShown phones,
                                   const PaperContext& context) {
    const Phrases& phrases = context.phrases;
    DocumentModel model =
        shopPaper(phrases.translate("Documents", "Customer's basic data"), context);
    model.letterhead.subject = view.customer.name;
    model.blocks = {whoOf(view.customer, phrases), phonesOf(view.customer, phones, phrases),
                    carsOf(view.vehicles, context)};
    model.closing = {
        Signatures{{{phrases.translate("Documents", "Filled in by"), {}, {}},
                    {phrases.translate("Documents", "Customer's signature and date"), {}, {}}}}};
    return model;
}

}  // namespace baydesk

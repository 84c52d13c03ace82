#include "exchange/CustomersImport.h"

#include "domain/customer/MergeCustomer.h"
#include "domain/vehicle/MergeVehicle.h"
#include "domain/vehicle/Odometer.h"
#include "exchange/PlanRows.h"
#include "exchange/SaysNothing.h"

#include <QRegularExpression>
#include <algorithm>

namespace baydesk {

namespace {

// What a cell says; nothing where it says that there is nothing.
QString said(const RowReader& row, const QString& field) {
    const QString text = row.text(field);
    return saysNothing(text) ? QString() : text;
}

CustomerKind kindOf(RowReader& row) {
    static const QHash<QString, CustomerKind> words = {
        {QString(), CustomerKind::Person},
        {QStringLiteral("个人"), CustomerKind::Person},
        {QStringLiteral("私人"), CustomerKind::Person},
        {QStringLiteral("person"), CustomerKind::Person},
        {QStringLiteral("单位"), CustomerKind::Company},
        {QStringLiteral("公司"), CustomerKind::Company},
        {QStringLiteral("企业"), CustomerKind::Company},
        {QStringLiteral("company"), CustomerKind::Company},
    };
    const QString field = QStringLiteral("kind");
    const auto found = words.constFind(sameness(row.text(field)));
    if (found != words.constEnd()) return *found;
    row.violations().add(ErrorKind::NotFound, field, {{QStringLiteral("what"), row.text(field)}});
    return CustomerKind::Person;
}

// Any other word ("王总") is left open: it is how somebody was called, not what was asked for.
Honorific honorificOf(const QString& text) {
    static const QHash<QString, Honorific> words = {
        {QStringLiteral("先生"), Honorific::Mr},   {QStringLiteral("男"), Honorific::Mr},
        {QStringLiteral("mr"), Honorific::Mr},     {QStringLiteral("mr."), Honorific::Mr},
        {QStringLiteral("male"), Honorific::Mr},   {QStringLiteral("女士"), Honorific::Ms},
        {QStringLiteral("小姐"), Honorific::Ms},   {QStringLiteral("女"), Honorific::Ms},
        {QStringLiteral("ms"), Honorific::Ms},     {QStringLiteral("ms."), Honorific::Ms},
        {QStringLiteral("mrs"), Honorific::Ms},    {QStringLiteral("mrs."), Honorific::Ms},
        {QStringLiteral("female"), Honorific::Ms},
    };
    return words.value(sameness(text), Honorific::Unknown);
}

ReadRow<Customer> readCustomer(RowReader& row) {
    Customer customer;
    customer.name = row.text(QStringLiteral("name"));
    customer.kind = kindOf(row);
    customer.honorific = honorificOf(row.text(QStringLiteral("honorific")));
    customer.phones = phonesOf(row.text(QStringLiteral("phones")));
    for (const CustomerPhone& each : phonesOf(row.text(QStringLiteral("otherPhones"))))
        customer.phones.push_back(each);
    customer.address = said(row, QStringLiteral("address"));
    customer.taxTitle = said(row, QStringLiteral("taxTitle"));
    customer.taxNumber = said(row, QStringLiteral("taxNumber"));
    customer.flag = said(row, QStringLiteral("flag"));
    customer.note = said(row, QStringLiteral("note"));
    row.violations().take(check(customer));
    const QString key = sameness(customer.name) + u'\t' + customer.phone().number();
    return {customer, {{key, QStringLiteral("name")}}};
}

bool mergeCustomer(Customer& earlier, const Customer& later) {
    earlier = completed(earlier, later);
    return true;
}

Plate plateOf(const RowReader& row) {
    const QString number = said(row, QStringLiteral("plate"));
    if (number.isEmpty()) return {};
    return Plate::guess(row.text(QStringLiteral("plateColour")) + number);
}

int wholeNumber(RowReader& row, const QString& field, int most) {
    const QString text = said(row, field);
    if (text.isEmpty()) return 0;
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    row.violations().require(isNumber, ErrorKind::NotANumber, field);
    row.violations().require(!isNumber || (value >= 0 && value <= most), ErrorKind::OutOfRange,
                             field, {{QStringLiteral("least"), 0}, {QStringLiteral("most"), most}});
    return value;
}

void readOwner(RowReader& row, VehicleEntry& entry) {
    Customer owner;
    owner.name = said(row, QStringLiteral("ownerName"));
    owner.phones = phonesOf(row.text(QStringLiteral("ownerPhones")));
    if (owner.name.isEmpty() && owner.phones.empty()) return;
    if (const Done checked = check(owner); !checked)
        for (const Violation& each : checked.error().violations())
            row.violations().add(each.kind,
                                 each.field == u"phones" ? QStringLiteral("ownerPhones")
                                                         : QStringLiteral("ownerName"),
                                 each.details);
    entry.owners.push_back(owner);
}

ReadRow<VehicleEntry> readVehicle(RowReader& row) {
    VehicleEntry entry;
    Vehicle& vehicle = entry.vehicle;
    vehicle.plate = plateOf(row);
    vehicle.newEnergy =
        vehicle.plate.kind() == PlateKind::Green || vehicle.plate.kind() == PlateKind::GreenYellow;
    vehicle.vin = Vin::of(said(row, QStringLiteral("vin")));
    vehicle.brand = said(row, QStringLiteral("brand"));
    vehicle.model = said(row, QStringLiteral("model"));
    vehicle.colour = said(row, QStringLiteral("colour"));
    vehicle.engineNumber = said(row, QStringLiteral("engineNumber"));
    vehicle.note = said(row, QStringLiteral("note"));
    vehicle.modelYear = wholeNumber(row, QStringLiteral("modelYear"), 9999);
    vehicle.lastOdometerKm = wholeNumber(row, QStringLiteral("lastOdometerKm"), Odometer::MostKm);
    row.violations().require(!vehicle.plate.isNone() || !vehicle.vin.isNone(), ErrorKind::Required,
                             QStringLiteral("plate"));
    if (row.violations().none()) row.violations().take(check(vehicle));
    readOwner(row, entry);
    std::vector<RowKey> keys;
    if (!vehicle.plate.isNone())
        keys.push_back({plateKindCode(vehicle.plate.kind()) + u'\t' + vehicle.plate.number(),
                        QStringLiteral("plate")});
    if (identifies(vehicle.vin))
        keys.push_back({u'\t' + vehicle.vin.text(), QStringLiteral("vin")});
    return {entry, keys};
}

bool mergeVehicle(VehicleEntry& earlier, const VehicleEntry& later) {
    if (contradict(earlier.vehicle, later.vehicle)) return false;
    const Plate& other = later.vehicle.plate;
    if (!other.isNone() && !earlier.vehicle.plate.isNone() && other != earlier.vehicle.plate &&
        std::find(earlier.otherPlates.begin(), earlier.otherPlates.end(), other) ==
            earlier.otherPlates.end())
        earlier.otherPlates.push_back(other);
    earlier.vehicle = completed(earlier.vehicle, later.vehicle);
    for (const Customer& owner : later.owners)
        if (std::find(earlier.owners.begin(), earlier.owners.end(), owner) == earlier.owners.end())
            earlier.owners.push_back(owner);
    return true;
}

}  // namespace

std::vector<CustomerPhone> phonesOf(const QString& cell) {
    // A hyphen, a space or a bracket belongs to the number.
    static const QRegularExpression between(QStringLiteral("[/、，,;；|\\\\]+"));
    std::vector<CustomerPhone> phones;
    for (const QString& part : cell.split(between, Qt::SkipEmptyParts)) {
        const QString text = part.trimmed();
        if (saysNothing(text)) continue;
        const CustomerPhone phone{Phone::of(text)};
        if (std::find(phones.begin(), phones.end(), phone) == phones.end()) phones.push_back(phone);
    }
    return phones;
}

Result<ImportPlan<Customer>> planCustomers(const std::vector<ImportFile>& files,
                                           const ColumnMap& map, const PlanWishes& wishes) {
    const auto headings = withMap(customerHeadings(), map);
    if (!headings) return headings.error();
    return planRows<Customer>(files, *headings, readCustomer, wishes, mergeCustomer);
}

Result<ImportPlan<VehicleEntry>> planVehicles(const std::vector<ImportFile>& files,
                                              const ColumnMap& map, const PlanWishes& wishes) {
    const auto headings = withMap(vehicleHeadings(), map);
    if (!headings) return headings.error();
    return planRows<VehicleEntry>(files, *headings, readVehicle, wishes, mergeVehicle);
}

}  // namespace baydesk

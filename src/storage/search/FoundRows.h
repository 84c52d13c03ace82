#pragma once

#include "domain/order/OrderState.h"
#include "storage/search/SearchIndex.h"

#include <vector>

namespace baydesk {

// A line of what was found: a car with who stands behind it, an order, or a customer without a car.
struct FoundRow {
    SearchSubject subject;
    VehicleId vehicle;
    Plate plate;
    QString vehicleName;  // brand and model
    Instant lastVisit;    // of the car; of an order when it was taken in
    CustomerId customer;
    QString name;
    QString phone;
    OrderId order;  // itself; of a car the one it is in the shop with, if any
    QString orderNumber;
    CarStage stage;    // of `order`
    int cars = 0;      // a customer's, however many there are rows for
    int position = 0;  // of the subject that led here, in the order asked
};

// Each subject with what a line says about it, in the order given, in one question to the store.
// A customer comes with every car, the one that was here last first, at most `mostCars` of them;
// what is gone is left out.
std::vector<FoundRow> foundRows(Session& session, StoreId store,
                                const std::vector<SearchSubject>& subjects, int mostCars);

}  // namespace baydesk

#pragma once

#include "application/practice/PracticeRandom.h"
#include "domain/customer/Customer.h"
#include "domain/vehicle/Vehicle.h"

namespace baydesk {

// Invented people and companies, by frequent surnames and given names.
QString practicePerson(PracticeRandom& random, Honorific honorific);
// With phone, kind and form of address; no id.
Customer practiceCustomer(PracticeRandom& random);

// An invented car. `serial` makes its plate and VIN different from those of every other serial.
// Plates of every kind, about as often as one sees them; some cars have none yet.
Vehicle practiceVehicle(PracticeRandom& random, quint32 serial);

// "顺达汽修城东店": the store's name and its branch.
QString practiceShopName(int store);

}  // namespace baydesk

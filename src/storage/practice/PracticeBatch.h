#pragma once

#include "domain/appointment/Bay.h"
#include "domain/appointment/Booking.h"
#include "domain/complaint/EscalationLadder.h"
#include "domain/customer/Customer.h"
#include "domain/followup/FollowUp.h"
#include "domain/order/Warranty.h"
#include "domain/parts/Part.h"
#include "domain/settlement/Credit.h"
#include "domain/settlement/Shift.h"
#include "domain/staff/Staff.h"
#include "domain/store/Shop.h"
#include "domain/vehicle/Vehicle.h"
#include "storage/Filling.h"
#include "storage/parts/PartRepository.h"

#include <memory>
#include <vector>

namespace baydesk {

// What happened in one store over a while, in its last state, each thing with its id.
struct PracticeBatch {
    template <typename T>
    struct Filed {
        T thing;
        FileHistory history;
    };
    struct Numbers {
        QString series;
        QString period;
        qint64 last = 0;
    };
    struct Setting {
        QString name;
        QString value;
    };
    struct Moved {
        parts::LedgerPlace place;
        parts::StockMove move;
    };
    struct Balance {
        PartId part;
        Quantity quantity;
    };

    StoreId store;
    std::vector<Filed<Customer>> customers;
    std::vector<Filed<Vehicle>> vehicles;
    std::vector<OrderState> orders;
    std::vector<JobWarranty> warranties;
    std::vector<FollowUpTask> calls;
    std::vector<Complaint> complaints;
    std::vector<Shift> shifts;
    std::vector<CreditAgreement> agreements;
    std::vector<Receivable> receivables;
    std::vector<Moved> moves;
    std::vector<Balance> balances;
    std::vector<Booking> bookings;
    std::vector<Numbers> numbers;
    // What the store begins with.
    std::vector<Filed<Shop>> shops;
    std::vector<Staff> staff;
    std::vector<LadderPeople> ladders;
    std::vector<Setting> settings;
    std::vector<Bay> bays;
    std::vector<Part> parts;
    std::vector<LabourItem> labour;
};

// The rows of a batch. They need no connection: another thread can make them.
std::shared_ptr<const sql::Bulk> rowsOf(const PracticeBatch& batch);

}  // namespace baydesk

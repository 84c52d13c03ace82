#include "storage/practice/PracticeBatch.h"

#include "storage/NumberSeries.h"
#include "storage/appointment/BookingRepository.h"
#include "storage/appointment/RosterRepository.h"
#include "storage/complaint/ComplaintRepository.h"
#include "storage/customer/CustomerRepository.h"
#include "storage/followup/FollowUpRepository.h"
#include "storage/order/OrderRepository.h"
#include "storage/order/WarrantyRepository.h"
#include "storage/parts/LabourRepository.h"
#include "storage/settlement/CreditRepository.h"
#include "storage/settlement/ShiftRepository.h"
#include "storage/sql/Bulk.h"
#include "storage/staff/StaffRepository.h"
#include "storage/store/ShopRepository.h"
#include "storage/vehicle/VehicleRepository.h"

namespace baydesk {

namespace {

void putBeginning(sql::Bulk& bulk, const PracticeBatch& batch) {
    for (const auto& each : batch.shops) shops::put(bulk, each.thing, each.history.createdAt);
    for (const Staff& each : batch.staff) staff::put(bulk, batch.store, each);
    for (const LadderPeople& each : batch.ladders) complaints::put(bulk, batch.store, each);
    for (const auto& each : batch.settings)
        shops::putSetting(bulk, batch.store, each.name, each.value);
    for (const Bay& each : batch.bays) roster::put(bulk, batch.store, each);
    for (const Part& each : batch.parts) parts::put(bulk, each);
    for (const LabourItem& each : batch.labour) labour::put(bulk, each);
}

void putMoney(sql::Bulk& bulk, const PracticeBatch& batch) {
    for (const Shift& each : batch.shifts) shifts::put(bulk, batch.store, each);
    for (const CreditAgreement& each : batch.agreements) credits::put(bulk, each);
    for (const Receivable& each : batch.receivables) credits::put(bulk, batch.store, each);
}

}  // namespace

std::shared_ptr<const sql::Bulk> rowsOf(const PracticeBatch& batch) {
    const auto bulk = std::make_shared<sql::Bulk>();
    putBeginning(*bulk, batch);
    for (const auto& each : batch.customers) customers::put(*bulk, each.thing, each.history);
    for (const auto& each : batch.vehicles) vehicles::put(*bulk, each.thing, each.history);
    for (const OrderState& each : batch.orders) orders::put(*bulk, each);
    for (const JobWarranty& each : batch.warranties) warranties::put(*bulk, batch.store, each);
    for (const FollowUpTask& each : batch.calls) followups::put(*bulk, batch.store, each);
    for (const Complaint& each : batch.complaints) complaints::put(*bulk, batch.store, each);
    for (const Booking& each : batch.bookings) bookings::put(*bulk, batch.store, each);
    putMoney(*bulk, batch);
    for (const auto& each : batch.moves) parts::put(*bulk, each.place, each.move);
    for (const auto& each : batch.balances)
        parts::putBalance(*bulk, batch.store, each.part, each.quantity);
    for (const auto& each : batch.numbers)
        NumberSeries::put(*bulk, batch.store, each.series, each.period, each.last);
    return bulk;
}

}  // namespace baydesk

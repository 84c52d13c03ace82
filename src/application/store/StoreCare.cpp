#include "application/store/StoreCare.h"

#include "storage/complaint/ComplaintChecks.h"
#include "storage/order/OrderChecks.h"
#include "storage/parts/StockChecks.h"
#include "storage/settlement/MoneyChecks.h"
#include "storage/workshop/WorkshopChecks.h"

namespace baydesk {

Result<Findings> verifyStore(Workplace& workplace) {
    std::vector<StoreCheck> checks = orders::checks();
    for (const StoreCheck& check : parts::checks()) checks.push_back(check);
    for (const StoreCheck& check : settlements::checks()) checks.push_back(check);
    for (const StoreCheck& check : workshop::checks()) checks.push_back(check);
    for (const StoreCheck& check : complaints::checks()) checks.push_back(check);
    return verify(*workplace.database, checks);
}

}  // namespace baydesk

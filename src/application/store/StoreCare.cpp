#include "application/store/StoreCare.h"

#include "application/store/Shops.h"
#include "storage/complaint/ComplaintChecks.h"
#include "storage/history/PastOrderRepository.h"
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
    for (const StoreCheck& check : history::checks()) checks.push_back(check);
    return verify(*workplace.database, checks);
}

Result<StoreCare> storeCare(Workplace& workplace) {
    const Result<Shop> shop = shopOf(workplace);
    if (!shop) return shop.error();
    return StoreCare{shop->name, workplace.database->address().engine, backupCare(workplace),
                     shop->isPractice};
}

}  // namespace baydesk

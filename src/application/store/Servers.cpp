#include "application/store/Servers.h"

#include "application/store/Shops.h"

namespace baydesk {

Result<ServerFound> lookAtServer(const DatabaseAddress& address, const Clock& clock) {
    const Result<StoreState> state = Database::look(address);
    if (!state) return state.error();
    ServerFound found{*state, {}};
    if (found.state != StoreState::Ready) return found;
    const auto workplace = openWorkplace(address, clock, {}, Database::Access::ReadOnly);
    if (!workplace) return workplace.error();
    if ((*workplace)->store.isNone()) return found;
    const Result<Shop> shop = shopOf(**workplace);
    if (!shop) return shop.error();
    found.shop = shop->name;
    return found;
}

}  // namespace baydesk

#include "support/ShopDesk.h"

namespace baydesk::testing {

void ShopDesk::openEmpty() {
    const DatabaseAddress address{Engine::Sqlite, m_folder.filePath(QStringLiteral("store.db"))};
    m_desk = std::make_unique<Desk>([address, this] { return openWorkplace(address, m_clock); });
}

void ShopDesk::openShop() {
    openEmpty();
    const NewShop form{.shopName = QStringLiteral("城东店"),
                       .managerName = QStringLiteral("李敏"),
                       .pin = QStringLiteral("2468")};
    const Outcome made = told([form, key = IdempotencyKey::make()](Workplace& workplace) {
        return setUpShop(workplace, form, key);
    });
    m_manager = StaffId(made.id);
}

}  // namespace baydesk::testing

#include "desktop/print/PaperSource.h"

#include "application/order/Orders.h"
#include "application/store/Shops.h"

namespace baydesk {

Result<PaperSource> readPaperSource(Workplace& workplace, OrderId order) {
    const auto view = orderView(workplace, order);
    if (!view) return view.error();
    const auto shop = shopOf(workplace);
    if (!shop) return shop.error();
    const auto signatures = signaturesOf(workplace, view->order);
    if (!signatures) return signatures.error();
    return PaperSource{*view, *shop, *signatures, workplace.calendar};
}

Result<DocumentModel> composeFrom(const PaperSource& source, PaperKind paper,
                                  const QString& language) {
    const PaperContext context{.shop = source.shop,
                               .phrases = Phrases(language),
                               .calendar = source.calendar,
                               .logo = {},
                               .signatures = source.signatures,
                               .reprint = {}};
    return compose(paper, source.view, context);
}

}  // namespace baydesk

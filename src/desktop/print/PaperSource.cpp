#include "desktop/print/PaperSource.h"

#include "application/order/Orders.h"
#include "application/order/Photos.h"
#include "application/settlement/Shifts.h"
#include "application/store/Shops.h"
#include "documents/settlement/ShiftReport.h"

namespace baydesk {

Result<PaperSource> readPaperSource(Workplace& workplace, OrderId order, PaperKind paper) {
    const auto view = orderView(workplace, order);
    if (!view) return view.error();
    const auto shop = shopOf(workplace);
    if (!shop) return shop.error();
    const auto signatures = signaturesOf(workplace, view->order);
    if (!signatures) return signatures.error();
    PaperSource source{*view, *shop, *signatures, workplace.calendar};
    if (paper == PaperKind::IntakeSheet) {
        const auto photos = photosOf(workplace, view->order);
        if (!photos) return photos.error();
        source.photos = *photos;
    }
    return source;
}

Result<PaperSheet> readOrderSheet(Workplace& workplace, OrderId order, PaperKind paper) {
    const auto source = readPaperSource(workplace, order, paper);
    if (!source) return source.error();
    return PaperSheet{source->view.order.number,
                      [source = *source, paper](const QString& language) {
                          return composeFrom(source, paper, language);
                      }};
}

Result<PaperSheet> shopSheet(Workplace& workplace, const QString& number,
                             const ShopComposer& compose) {
    const auto shop = shopOf(workplace);
    if (!shop) return shop.error();
    return PaperSheet{
        number,
        [compose, shop = *shop,
         calendar = workplace.calendar](const QString& language) -> Result<DocumentModel> {
            return compose({.shop = shop, .phrases = Phrases(language), .calendar = calendar});
        }};
}

Result<PaperSheet> readShiftSheet(Workplace& workplace, ShiftId shift) {
    const auto view = shiftView(workplace, shift);
    if (!view) return view.error();
    return shopSheet(
        workplace, view->shift.businessDate.toString(Qt::ISODate) + u' ' + view->cashier,
        [view = *view](const PaperContext& paper) { return composeShiftReport(view, paper); });
}

Result<DocumentModel> composeFrom(const PaperSource& source, PaperKind paper,
                                  const QString& language) {
    const PaperContext context{.shop = source.shop,
                               .phrases = Phrases(language),
                               .calendar = source.calendar,
                               .logo = {},
                               .signatures = source.signatures,
                               .reprint = {},
                               .photos = source.photos};
    return compose(paper, source.view, context);
}

}  // namespace baydesk

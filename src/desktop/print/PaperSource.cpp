#include "desktop/print/PaperSource.h"

#include "application/order/Orders.h"
#include "application/report/DayReport.h"
#include "application/settlement/Shifts.h"
#include "application/store/Shops.h"
#include "documents/report/DailyReport.h"
#include "documents/settlement/ShiftReport.h"

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

Result<PaperSheet> readOrderSheet(Workplace& workplace, OrderId order, PaperKind paper) {
    const auto source = readPaperSource(workplace, order);
    if (!source) return source.error();
    return PaperSheet{source->view.order.number,
                      [source = *source, paper](const QString& language) {
                          return composeFrom(source, paper, language);
                      }};
}

Result<PaperSheet> readShiftSheet(Workplace& workplace, ShiftId shift) {
    const auto view = shiftView(workplace, shift);
    if (!view) return view.error();
    const auto shop = shopOf(workplace);
    if (!shop) return shop.error();
    return PaperSheet{
        view->shift.businessDate.toString(Qt::ISODate) + u' ' + view->cashier,
        [view = *view, shop = *shop,
         calendar = workplace.calendar](const QString& language) -> Result<DocumentModel> {
            return composeShiftReport(
                view, {.shop = shop, .phrases = Phrases(language), .calendar = calendar});
        }};
}

Result<PaperSheet> readReportSheet(Workplace& workplace, StaffId viewer, QDate day) {
    const auto report = dayReport(workplace, viewer, day);
    if (!report) return report.error();
    const auto shop = shopOf(workplace);
    if (!shop) return shop.error();
    return PaperSheet{
        day.toString(Qt::ISODate),
        [report = *report, shop = *shop,
         calendar = workplace.calendar](const QString& language) -> Result<DocumentModel> {
            return composeDailyReport(
                report, {.shop = shop, .phrases = Phrases(language), .calendar = calendar});
        }};
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

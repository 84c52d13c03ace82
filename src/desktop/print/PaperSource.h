#pragma once

#include "application/order/OrderView.h"
#include "desktop/print/PaperRequest.h"
#include "documents/PaperContext.h"
#include "documents/Papers.h"
#include "domain/store/BusinessCalendar.h"
#include "domain/store/Shop.h"

#include <map>

namespace baydesk {

// What a paper is made of, read in one go on a reading thread.
struct PaperSource {
    OrderView view;
    Shop shop;
    std::map<QString, QByteArray> signatures;
    BusinessCalendar calendar;
    std::map<QString, QByteArray> photos = {};  // of the walk-round, for the paper that shows them
};

// Errors: NotFound, StoreEmpty, those of the store.
Result<PaperSource> readPaperSource(Workplace& workplace, OrderId order, PaperKind paper);

// A paper of no order, under the shop's head. Errors: StoreEmpty, those of the store.
using ShopComposer = std::function<DocumentModel(const PaperContext&)>;
Result<PaperSheet> shopSheet(Workplace& workplace, const QString& number,
                             const ShopComposer& compose);
// Errors: those of readPaperSource and of shiftView.
Result<PaperSheet> readOrderSheet(Workplace& workplace, OrderId order, PaperKind paper);
Result<PaperSheet> readShiftSheet(Workplace& workplace, ShiftId shift);

// `language` is "zh_CN" or "en". Errors: those of compose().
Result<DocumentModel> composeFrom(const PaperSource& source, PaperKind paper,
                                  const QString& language);

}  // namespace baydesk

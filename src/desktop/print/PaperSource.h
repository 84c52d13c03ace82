#pragma once

#include "application/order/OrderView.h"
#include "documents/DocumentModel.h"
#include "documents/Papers.h"
#include "domain/store/BusinessCalendar.h"
#include "domain/store/Shop.h"

#include <map>

namespace baydesk {

struct Workplace;

// What a paper is made of, read in one go on a reading thread.
struct PaperSource {
    OrderView view;
    Shop shop;
    std::map<QString, QByteArray> signatures;
    BusinessCalendar calendar;
};

// Errors: NotFound, StoreEmpty, those of the store.
Result<PaperSource> readPaperSource(Workplace& workplace, OrderId order);

// `language` is "zh_CN" or "en". Errors: those of compose().
Result<DocumentModel> composeFrom(const PaperSource& source, PaperKind paper,
                                  const QString& language);

}  // namespace baydesk

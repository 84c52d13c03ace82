#pragma once

#include "application/order/OrderView.h"
#include "documents/DocumentModel.h"
#include "documents/Papers.h"
#include "domain/store/BusinessCalendar.h"
#include "domain/store/Shop.h"

#include <functional>
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

// A paper that was read: what it is filed under, and how it reads in a language.
struct PaperSheet {
    QString number;
    std::function<Result<DocumentModel>(const QString& language)> compose;
};
// Errors: those of readPaperSource and of shiftView.
Result<PaperSheet> readOrderSheet(Workplace& workplace, OrderId order, PaperKind paper);
Result<PaperSheet> readShiftSheet(Workplace& workplace, ShiftId shift);
// Errors: those of dayReport; StoreEmpty.
Result<PaperSheet> readReportSheet(Workplace& workplace, StaffId viewer, QDate day);

// `language` is "zh_CN" or "en". Errors: those of compose().
Result<DocumentModel> composeFrom(const PaperSource& source, PaperKind paper,
                                  const QString& language);

}  // namespace baydesk

#pragma once

#include "documents/DocumentModel.h"
#include "documents/PaperContext.h"

#include <QDate>
#include <vector>

namespace baydesk {

// A letter that went to a customer.
struct LetterEntry {
    QDate date;
    QString customer;
    QString plate;
    QString occasion;  // "spring check", "birthday"
    QString sentBy;
    QString remark;
};

// 信函登记表 (manual 004). Without entries it is the ruled form, to be filled in by hand.
DocumentModel composeLetterRegister(const std::vector<LetterEntry>& letters,
                                    const PaperContext& context);

}  // namespace baydesk

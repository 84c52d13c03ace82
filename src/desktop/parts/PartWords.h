#pragma once

#include "domain/order/Line.h"

#include <QCoreApplication>
#include <QStringList>

namespace baydesk {

// The words of the stock list and the price list: on columns, fields and in refusals.
class PartWords {
    Q_DECLARE_TR_FUNCTIONS(PartWords)

public:
    static QString of(PartGrade grade);
    static const std::vector<PartGrade>& grades();
    // A field by the name that violations give it ("code", "price"); itself if it is not known.
    static QString field(const QString& name);
    static QString fields(const QStringList& names);
};

}  // namespace baydesk

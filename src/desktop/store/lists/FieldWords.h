#pragma once

#include "exchange/ListPlan.h"

#include <QCoreApplication>

namespace baydesk {

// The words of what a list may hold, and of the lists themselves.
class FieldWords {
    Q_DECLARE_TR_FUNCTIONS(FieldWords)

public:
    // A field by the name that violations give it ("otherPhones"); itself if it is not known.
    static QString of(ListKind kind, const QString& field);
    static QString of(ListKind kind, const QStringList& fields);
    // "Customers", "Past orders".
    static QString list(ListKind kind);
    static QString past(PastFile file);

private:
    static QString ofCustomer(const QString& field);
    static QString ofVehicle(const QString& field);
    static QString ofPast(const QString& field);
};

}  // namespace baydesk

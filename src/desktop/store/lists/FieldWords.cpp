#include "desktop/store/lists/FieldWords.h"

#include "desktop/parts/PartWords.h"

#include <QHash>

namespace baydesk {

QString FieldWords::ofCustomer(const QString& field) {
    const QHash<QString, QString> words = {
        {u"name"_qs, tr("Name")},
        {u"phones"_qs, tr("Phone")},
        {u"otherPhones"_qs, tr("Other phones")},
        {u"kind"_qs, tr("Person or company")},
        {u"honorific"_qs, tr("Mr or Ms")},
        {u"address"_qs, tr("Address")},
        {u"taxTitle"_qs, tr("Invoice title")},
        {u"taxNumber"_qs, tr("Tax number")},
        {u"flag"_qs, tr("To be told")},
        {u"note"_qs, tr("Note")},
    };
    return words.value(field, field);
}

QString FieldWords::ofVehicle(const QString& field) {
    const QHash<QString, QString> words = {
        {u"plate"_qs, tr("Plate")},
        {u"plateColour"_qs, tr("Plate colour")},
        {u"vin"_qs, tr("VIN")},
        {u"brand"_qs, tr("Brand")},
        {u"model"_qs, tr("Model")},
        {u"colour"_qs, tr("Colour")},
        {u"engineNumber"_qs, tr("Engine number")},
        {u"modelYear"_qs, tr("Model year")},
        {u"lastOdometerKm"_qs, tr("Odometer (km)")},
        {u"note"_qs, tr("Note")},
        {u"ownerName"_qs, tr("Owner")},
        {u"ownerPhones"_qs, tr("Owner's phone")},
    };
    return words.value(field, field);
}

QString FieldWords::ofPast(const QString& field) {
    const QHash<QString, QString> words = {
        {u"number"_qs, tr("Order number")},
        {u"arrivedAt"_qs, tr("Came in")},
        {u"paid"_qs, tr("Amount paid")},
        {u"leftAt"_qs, tr("Left")},
        {u"odometerKm"_qs, tr("Odometer (km)")},
        {u"plate"_qs, tr("Plate")},
        {u"vin"_qs, tr("VIN")},
        {u"brand"_qs, tr("Brand")},
        {u"model"_qs, tr("Model")},
        {u"customerName"_qs, tr("Customer")},
        {u"customerPhone"_qs, tr("Phone")},
        {u"statement"_qs, tr("Customer's statement")},
        {u"state"_qs, tr("State")},
        {u"tender"_qs, tr("Paid by")},
        {u"note"_qs, tr("Note")},
        {u"name"_qs, tr("Name")},
        {u"amount"_qs, tr("Amount")},
        {u"code"_qs, tr("Code")},
        {u"words"_qs, tr("Work done")},
        {u"price"_qs, tr("Unit price")},
        {u"quantity"_qs, tr("Quantity")},
    };
    return words.value(field, field);
}

QString FieldWords::of(ListKind kind, const QString& field) {
    switch (kind) {
        case ListKind::Customers:
            return ofCustomer(field);
        case ListKind::Vehicles:
            return ofVehicle(field);
        case ListKind::History:
            return ofPast(field);
        case ListKind::Parts:
        case ListKind::Labour:
            break;
    }
    return PartWords::field(field);
}

QString FieldWords::of(ListKind kind, const QStringList& fields) {
    QStringList words;
    for (const QString& field : fields) words.append(of(kind, field));
    return words.join(tr(", "));
}

QString FieldWords::list(ListKind kind) {
    switch (kind) {
        case ListKind::Customers:
            return tr("Customers");
        case ListKind::Vehicles:
            return tr("Cars");
        case ListKind::History:
            return tr("Past orders");
        case ListKind::Parts:
            return tr("Parts in stock");
        case ListKind::Labour:
            return tr("Labour prices");
    }
    return {};
}

QString FieldWords::past(PastFile file) {
    switch (file) {
        case PastFile::Orders:
            return tr("Orders");
        case PastFile::Labour:
            return tr("Labour of the orders");
        case PastFile::Parts:
            return tr("Parts of the orders");
    }
    return {};
}

}  // namespace baydesk

#include "desktop/customer/CustomerText.h"

namespace baydesk {

QString CustomerText::word(Honorific honorific) {
    switch (honorific) {
        case Honorific::Unknown:
            return tr("(no title)");
        case Honorific::Mr:
            return tr("Mr");
        case Honorific::Ms:
            return tr("Ms");
    }
    return {};
}

QString CustomerText::word(CustomerKind kind) {
    return kind == CustomerKind::Company ? tr("Company") : tr("Person");
}

QString CustomerText::word(CustomerClass customerClass) {
    switch (customerClass) {
        case CustomerClass::Ordinary:
            return tr("Ordinary");
        case CustomerClass::Vip:
            return tr("VIP");
        case CustomerClass::Fleet:
            return tr("Fleet");
        case CustomerClass::Trade:
            return tr("Trade");
    }
    return {};
}

QString CustomerText::word(AlikeCustomer::By by) {
    switch (by) {
        case AlikeCustomer::By::Phone:
            return tr("same phone");
        case AlikeCustomer::By::NameAndTail:
            return tr("same name, phone ends alike");
        case AlikeCustomer::By::Name:
            return tr("same name");
        case AlikeCustomer::By::Car:
            return {};
    }
    return {};
}

QString CustomerText::lacking(const QString& field) {
    if (field == QLatin1String("name")) return tr("name");
    if (field == QLatin1String("phone")) return tr("phone");
    if (field == QLatin1String("address")) return tr("address");
    if (field == QLatin1String("plate")) return tr("plate");
    if (field == QLatin1String("vin")) return tr("VIN");
    if (field == QLatin1String("brand")) return tr("brand");
    if (field == QLatin1String("model")) return tr("model");
    if (field == QLatin1String("engineNumber")) return tr("engine number");
    if (field == QLatin1String("odometerKm")) return tr("odometer");
    return field;
}

QString CustomerText::words(const Flag& flag) {
    switch (flag.kind) {
        case FlagKind::Safety:
            return tr("Safety: %1").arg(flag.words);
        case FlagKind::Debt:
            return tr("%1 owes %2").arg(flag.words, flag.amount.toText());
        case FlagKind::Tell:
            return tr("Tell the customer: %1").arg(flag.words);
        case FlagKind::Comeback:
            return tr("%n comeback(s) in twelve months", nullptr, flag.count);
        case FlagKind::Vip:
            return word(CustomerClass::Vip);
    }
    return {};
}

QString CustomerText::addressed(const QString& name, Honorific honorific) {
    switch (honorific) {
        case Honorific::Unknown:
            break;
        case Honorific::Mr:
            return tr("Mr %1").arg(name);
        case Honorific::Ms:
            return tr("Ms %1").arg(name);
    }
    return name;
}

QString CustomerText::sentence(PhoneVerdict verdict) {
    switch (verdict) {
        case PhoneVerdict::Ok:
        case PhoneVerdict::Empty:
            return {};
        case PhoneVerdict::BadCharacter:
            return tr("A phone number has digits only.");
        case PhoneVerdict::WrongLength:
            return tr("Too few or too many digits: a mobile number has 11.");
        case PhoneVerdict::UnknownPrefix:
            return tr("No mobile number begins like this.");
        case PhoneVerdict::UnknownAreaCode:
            return tr("This area code is not known.");
        case PhoneVerdict::AreaCodeMissing:
            return tr("A local number: the area code is missing.");
        case PhoneVerdict::OddCountryCode:
            return tr("No telephone dials the country code like this.");
    }
    return {};
}

}  // namespace baydesk

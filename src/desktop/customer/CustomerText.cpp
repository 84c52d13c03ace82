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

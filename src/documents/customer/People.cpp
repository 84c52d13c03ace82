#include "documents/customer/People.h"

namespace baydesk {

QString phoneText(const Phone& phone, PhonesShown shown) {
    return shown == PhonesShown::Whole ? phone.grouped() : phone.masked();
}

QString addressed(const QString& name, Honorific honorific, const Phrases& phrases) {
    switch (honorific) {
        case Honorific::Unknown:
            break;
        case Honorific::Mr:
            return phrases.translate("Documents", "Mr %1").arg(name);
        case Honorific::Ms:
            return phrases.translate("Documents", "Ms %1").arg(name);
    }
    return name;
}

}  // namespace baydesk

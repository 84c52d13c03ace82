#include "desktop/order/WarrantyText.h"

#include "desktop/text/Formats.h"

namespace baydesk {

QString WarrantyText::term(const JobWarranty& warranty) {
    const QString until = warranty.until.toString(QStringLiteral("yyyy-MM-dd"));
    if (!warranty.untilKm) return tr("until %1").arg(until);
    return tr("until %1 or %2").arg(until, Formats::kilometres(*warranty.untilKm));
}

QString WarrantyText::comeback(const JobWarranty& warranty) {
    return tr("Comeback: %1").arg(warranty.title);
}

}  // namespace baydesk

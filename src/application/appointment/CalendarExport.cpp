#include "application/appointment/CalendarExport.h"

#include "base/IsoDate.h"

#include <QJsonObject>

namespace baydesk {

Result<AppointmentBook> exportAppointments(Workplace& workplace, const Caller& caller, QDate from,
                                           int days) {
    const auto announced = perform(
        workplace, Verb::ExportAppointments, caller,
        [from, days](Transaction& transaction) -> Result<Outcome> {
            transaction.record({.subject = QStringLiteral("export"),
                                .id = transaction.store().value(),
                                .before = canonical({}),
                                .after = canonical({{QStringLiteral("calendar"), isoDate(from)},
                                                    {QStringLiteral("days"), days}})});
            return Outcome{};
        });
    if (!announced) return announced.error();
    return appointmentBook(workplace, from, days);
}

}  // namespace baydesk

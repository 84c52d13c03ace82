#pragma once

#include "application/appointment/Appointments.h"

namespace baydesk {

// The appointments of these days for another calendar. It is a verb, so that the audit says who
// gave them away, before anything is given. Errors: NotAllowed, NotSignedIn.
Result<AppointmentBook> exportAppointments(Workplace& workplace, const Caller& caller, QDate from,
                                           int days);

}  // namespace baydesk

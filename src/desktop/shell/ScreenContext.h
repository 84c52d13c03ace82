#pragma once

#include "application/Workplace.h"
#include "desktop/print/PaperRequest.h"
#include "documents/Papers.h"
#include "domain/appointment/Booking.h"
#include "domain/order/UrgentCall.h"
#include "domain/staff/Staff.h"
#include "domain/vehicle/Plate.h"
#include "exchange/ImportList.h"

#include <QString>

namespace baydesk {

class Desk;
class Drafts;
class RestorePermit;

// Where a screen can send the person; the main window answers.
class Navigator {
public:
    virtual ~Navigator() = default;

    virtual void openOrder(OrderId order) = 0;
    virtual void openOrderByNumber(const QString& number) = 0;
    virtual void openCustomer(CustomerId customer) = 0;
    virtual void openFollowUp(FollowUpId task) = 0;
    // None: the list of them.
    virtual void openComplaint(ComplaintId complaint) = 0;
    // A new reception, with the car filled in where one is known.
    virtual void openReception(const Plate& plate) = 0;
    // A reception of whoever booked.
    virtual void openReceptionFor(const Booking& /*booking*/) {}
    // A new appointment, with what is known of who calls.
    virtual void openAppointment(const Booking& /*known*/) {}
    // A field visit for an urgent call.
    virtual void openVisitFor(const UrgentCall& /*call*/) {}
    // Bays, working hours and leave.
    virtual void openRoster() {}
    // The same for whoever calls from this number, or for what this urgent call is about.
    virtual void openReceptionFor(const Phone& /*caller*/) {}
    virtual void openReceptionFor(const UrgentCall& /*call*/) {}
    // The express order: from plate to cash on one screen.
    virtual void openExpress() {}
    // Shows the paper as it will be printed, with printing and PDF from there.
    virtual void preview(PaperKind paper, OrderId order) = 0;
    virtual void previewShift(ShiftId /*shift*/) {}
    virtual void previewForm(const PaperRequest& /*form*/) {}
    // The page that brings a list in from a file.
    virtual void openImport(ListKind /*kind*/) {}
    // Closes this store, puts the backup in its place and opens that.
    virtual void restoreBackup(const RestorePermit& /*permit*/) {}
    // A backup was made, or goes to another place: the status line looks again.
    virtual void backupsChanged() {}
    // "Saved W261122-0007": a quiet word in the status line; `warning` in amber and longer.
    virtual void say(const QString& words) = 0;
    virtual void warn(const QString& words) = 0;
};

// What every screen works with. Lives as long as the main window.
struct ScreenContext {
    Desk& desk;
    Drafts& drafts;
    Navigator& navigator;
    const Clock& clock;
    BusinessCalendar calendar;
    Staff user;  // who is signed in now; the main window exchanges it at a quick switch

    // The caller of a verb; `key` is made when the form is opened or the button shown.
    Caller caller(const IdempotencyKey& key = IdempotencyKey::make()) const {
        return {.by = user.id, .key = key};
    }
    bool may(Verb verb) const { return may(rightFor(verb)); }
    bool may(Right right) const { return baydesk::may(user.roles, right); }
};

}  // namespace baydesk

// What is said at the door: of the car that comes, and of appointments.
#include "desktop/text/ErrorText.h"
#include "domain/appointment/Timetable.h"

namespace baydesk {

namespace {

QString fact(const Violation& violation, const char* name) {
    return violation.details.value(QLatin1String(name)).toString();
}

int number(const Violation& violation, const char* name) {
    return violation.details.value(QLatin1String(name)).toInt();
}

QString timeTaken(const Violation& violation) {
    const QString what = fact(violation, "what");
    switch (static_cast<ClashKind>(number(violation, "clash"))) {
        case ClashKind::BayTaken:
            return ErrorText::tr(
                       "This bay is booked then for %1. Choose another time or bay, or say why "
                       "both fit.")
                .arg(what);
        case ClashKind::TechnicianTaken:
            return ErrorText::tr(
                       "The technician is booked then for %1. Choose another time or technician, "
                       "or say why both fit.")
                .arg(what);
        case ClashKind::OnLeave:
            return ErrorText::tr(
                "The technician is on leave then. Choose another time or technician, or say why it "
                "fits.");
        case ClashKind::OffDuty:
            return ErrorText::tr(
                "The technician does not work then. Choose another time or technician, or say why "
                "it fits.");
    }
    return {};
}

}  // namespace

// Asked only for its own kinds; the switch in ErrorText::sentence is the complete one.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wswitch-enum"

QString ErrorText::ofReception(const Violation& violation) {
    switch (violation.kind) {
        case ErrorKind::KeyTagInUse:
            return tr("Key tag %1 hangs on %2. Take another tag.")
                .arg(fact(violation, "tag"), fact(violation, "order"));
        case ErrorKind::OpenOrderExists:
            return tr("This car is in the shop already: %1. Open that order.")
                .arg(fact(violation, "order"));
        case ErrorKind::OdometerNeedsReason:
            if (number(violation, "last") == 0)
                return tr(
                    "Hardly any car has run so far. Read the odometer again, or write down "
                    "why.");
            return tr("The odometer does not fit the last visit (%1 km). Read it again, or write "
                      "down the reason.")
                .arg(fact(violation, "last"));
        case ErrorKind::EngineHoursNeedReason:
            return tr("The engine hours do not fit the last visit (%1 h). Read them again, or "
                      "write "
                      "down the reason.")
                .arg(fact(violation, "last"));
        case ErrorKind::TimeTaken:
            return timeTaken(violation);
        case ErrorKind::NotAPicture:
            return tr("This is not a picture that can be shown. Choose a JPEG or PNG photo.");
        case ErrorKind::PictureTooLarge:
            return tr("The picture has more than %1 MB. Choose a smaller one.")
                .arg(fact(violation, "most"));
        case ErrorKind::StatementMissing:
            return tr("Write down what the customer said, in the customer's own words.");
        case ErrorKind::PromiseInThePast:
            return tr("The promised time is over already. Choose a later one.");
        case ErrorKind::ClockImplausible:
            return tr(
                "This PC's clock seems wrong: nothing has been done in this store for more than a "
                "month. Set the clock, or have a manager take the car in.");
        case ErrorKind::WalkRoundMissing:
            return tr("Walk round the car and mark what you see, or say that nothing was found.");
        case ErrorKind::WalkRoundContradicts:
            return tr("Something is marked, so something was found. Remove one of the two.");
        case ErrorKind::NotExpress:
            return tr("“%1” is no express job. Take the car in at reception.")
                .arg(fact(violation, "what"));
        default:
            return {};
    }
}

#pragma GCC diagnostic pop

}  // namespace baydesk

#include "desktop/text/ErrorText.h"

#include "desktop/text/Names.h"

#include <QStringList>

namespace baydesk {

namespace {

QString fact(const Violation& violation, const char* name) {
    const QVariant value = violation.details.value(QLatin1String(name));
    if (value.typeId() == QMetaType::QStringList) {
        return value.toStringList().join(QStringLiteral(", "));
    }
    return value.toString();
}

int number(const Violation& violation, const char* name) {
    return violation.details.value(QLatin1String(name)).toInt();
}

QString rightOf(const Violation& violation) {
    const QString code = fact(violation, "right");
    for (int i = 0; i < RightCount; ++i) {
        const auto right = static_cast<Right>(i);
        if (rightCode(right) == code) return Names::of(right);
    }
    return code;
}

QString stateOf(const Violation& violation) {
    return Names::of(static_cast<WorkshopState>(number(violation, "state")));
}

// What the code of a missing thing is called; a name stays as it is.
QString thing(const Violation& violation) {
    const QString code = fact(violation, "what");
    if (code == QLatin1String("order")) return ErrorText::tr("The order");
    if (code == QLatin1String("job")) return ErrorText::tr("The job");
    if (code == QLatin1String("customer")) return ErrorText::tr("The customer");
    if (code == QLatin1String("vehicle")) return ErrorText::tr("The vehicle");
    if (code == QLatin1String("part")) return ErrorText::tr("The part");
    if (code == QLatin1String("call")) return ErrorText::tr("The call");
    if (code == QLatin1String("supplement")) return ErrorText::tr("The supplement");
    if (code == QLatin1String("reversal")) return ErrorText::tr("The reversal list");
    if (code == QLatin1String("shift")) return ErrorText::tr("The shift");
    if (code == QLatin1String("gatePass")) return ErrorText::tr("The gate pass");
    if (code == QLatin1String("exitPass")) return ErrorText::tr("The temporary exit pass");
    if (code == QLatin1String("certificate")) return ErrorText::tr("The completion certificate");
    if (code == QLatin1String("photo")) return ErrorText::tr("The photo");
    if (code == QLatin1String("booking")) return ErrorText::tr("The appointment");
    if (code == QLatin1String("bay")) return ErrorText::tr("The bay");
    if (code == QLatin1String("technician")) return ErrorText::tr("The technician");
    if (code == QLatin1String("absence")) return ErrorText::tr("The leave");
    if (code == QLatin1String("merge")) return ErrorText::tr("The merge");
    return code.isEmpty() ? ErrorText::tr("This") : QStringLiteral("“%1”").arg(code);
}

QString range(const Violation& violation) {
    const QString least = fact(violation, "least");
    const QString most = fact(violation, "most");
    if (least.isEmpty() && most.isEmpty()) {
        return ErrorText::tr("This number is too large or too exact. Check it.");
    }
    if (least.isEmpty()) return ErrorText::tr("Type at most %1.").arg(most);
    if (most.isEmpty()) return ErrorText::tr("Type at least %1.").arg(least);
    return ErrorText::tr("Type a number from %1 to %2.").arg(least, most);
}

QString inspectionSentence(const Violation& violation) {
    const QString step = Names::of(static_cast<QualityStep>(number(violation, "step")));
    const QString job = fact(violation, "job");
    return job.isEmpty()
               ? ErrorText::tr("The repair class asks for the %1. Record it first.").arg(step)
               : ErrorText::tr("“%2” needs the %1. Let an inspector record it first.")
                     .arg(step, job);
}

}  // namespace

QString ErrorText::sentences(const Error& error) {
    QStringList lines;
    for (const Violation& violation : error.violations()) lines.append(sentence(violation));
    lines.removeDuplicates();
    return lines.join(QLatin1Char('\n'));
}

QString ErrorText::sentence(const Violation& violation) {
    switch (violation.kind) {
        case ErrorKind::Required:
        case ErrorKind::TooLong:
        case ErrorKind::BadCharacters:
        case ErrorKind::NotANumber:
        case ErrorKind::OutOfRange:
        case ErrorKind::NotAPlate:
        case ErrorKind::NotAPhone:
        case ErrorKind::PinTooWeak:
        case ErrorKind::AlreadyExists:
        case ErrorKind::NotFound:
        case ErrorKind::StaleEdit:
            return ofField(violation);
        case ErrorKind::NotSignedIn:
        case ErrorKind::NotAllowed:
        case ErrorKind::WrongPin:
        case ErrorKind::PinLocked:
        case ErrorKind::LastManager:
            return ofRights(violation);
        case ErrorKind::KeyTagInUse:
        case ErrorKind::OpenOrderExists:
        case ErrorKind::OdometerNeedsReason:
        case ErrorKind::EngineHoursNeedReason:
        case ErrorKind::StatementMissing:
        case ErrorKind::PromiseInThePast:
        case ErrorKind::ClockImplausible:
        case ErrorKind::WalkRoundMissing:
        case ErrorKind::WalkRoundContradicts:
        case ErrorKind::NotExpress:
        case ErrorKind::NotAPicture:
        case ErrorKind::PictureTooLarge:
        case ErrorKind::TimeTaken:
            return ofReception(violation);
        case ErrorKind::NoJobs:
        case ErrorKind::JobEmpty:
        case ErrorKind::NotOffered:
        case ErrorKind::AlreadyDecided:
        case ErrorKind::NothingApproved:
        case ErrorKind::UndecidedJobs:
        case ErrorKind::ConsentPersonMissing:
        case ErrorKind::SignatureMissing:
        case ErrorKind::DeclineReasonMissing:
        case ErrorKind::ConsentNumberMissing:
        case ErrorKind::ConsentTimeMissing:
        case ErrorKind::ReadBackMissing:
        case ErrorKind::RecordingMissing:
        case ErrorKind::MessageMissing:
        case ErrorKind::MessageSourceMissing:
        case ErrorKind::NothingToTell:
            return ofQuote(violation);
        case ErrorKind::WorkBeforeApproval:
        case ErrorKind::NotDispatched:
        case ErrorKind::NotATechnician:
        case ErrorKind::NotAnInspector:
        case ErrorKind::WrongWorkshopState:
        case ErrorKind::SelfCheckIncomplete:
        case ErrorKind::InspectorIsTechnician:
        case ErrorKind::FailureCauseMissing:
        case ErrorKind::NotEnoughStock:
        case ErrorKind::PartsNotIssued:
        case ErrorKind::JobsNotPassed:
        case ErrorKind::BelongingsNotSeen:
        case ErrorKind::NotReady:
        case ErrorKind::DiagnosisWithoutResult:
            return ofWorkshop(violation);
        case ErrorKind::OrderLocked:
        case ErrorKind::NotPositive:
        case ErrorKind::PaysTooMuch:
        case ErrorKind::NotPaid:
        case ErrorKind::OddFenTooMuch:
        case ErrorKind::NotSettled:
            return ofMoney(violation);
        case ErrorKind::BelongingsNotReturned:
        case ErrorKind::KeyNotReturned:
        case ErrorKind::OldPartsUnanswered:
        case ErrorKind::AlreadyReleased:
        case ErrorKind::OutcomeMissing:
        case ErrorKind::ScoreMissing:
        case ErrorKind::CallBackTimeMissing:
        case ErrorKind::TaskClosed:
            return ofRelease(violation);
        case ErrorKind::StoreMissing:
        case ErrorKind::StoreIsDirectory:
        case ErrorKind::StoreNotOurs:
        case ErrorKind::StoreDamaged:
        case ErrorKind::StoreNewer:
        case ErrorKind::StoreOnNetworkDrive:
        case ErrorKind::NoPermission:
        case ErrorKind::DiskFull:
        case ErrorKind::StoreBusy:
        case ErrorKind::PasswordInUrl:
        case ErrorKind::StoreNotEmpty:
        case ErrorKind::StoreEmpty:
        case ErrorKind::StoreUnfinished:
        case ErrorKind::StoreChanged:
        case ErrorKind::MigrationFailed:
        case ErrorKind::StoreFailed:
            return ofStore(violation);
        case ErrorKind::StoreUnreachable:
        case ErrorKind::ServerUnknown:
        case ErrorKind::ServerRejects:
        case ErrorKind::PasswordMissing:
        case ErrorKind::PasswordWrong:
        case ErrorKind::DatabaseMissing:
        case ErrorKind::TlsMissing:
        case ErrorKind::CertificateUnknown:
        case ErrorKind::CertificateOfOther:
            return ofServer(violation);
        case ErrorKind::FileUnreadable:
        case ErrorKind::FileNotWritable:
        case ErrorKind::FileNotText:
        case ErrorKind::HeadingsUnknown:
        case ErrorKind::FileEmpty:
        case ErrorKind::RowBroken:
        case ErrorKind::PrinterFailed:
            return ofFiles(violation);

        case ErrorKind::ComplaintClosed:
        case ErrorKind::StepDoesNotFit:
        case ErrorKind::RungNotHigher:
        case ErrorKind::AnswerNotTold:
        case ErrorKind::CannotHandleComplaints:
        case ErrorKind::WarrantyOver:
            return ofComplaints(violation);
        case ErrorKind::SharesWrong:
        case ErrorKind::NotOnJob:
        case ErrorKind::AlreadyOnTheClock:
        case ErrorKind::NotOnTheClock:
        case ErrorKind::HoldReasonMissing:
        case ErrorKind::StockReserved:
        case ErrorKind::InspectionMissing:
        case ErrorKind::NotWashed:
        case ErrorKind::SupplementOpen:
        case ErrorKind::SupplementClosed:
        case ErrorKind::CarIsOut:
        case ErrorKind::CarIsHere:
            return ofFloor(violation);
        case ErrorKind::DiscountNeedsAuthoriser:
        case ErrorKind::AuthoriserMayNot:
        case ErrorKind::DiscountTooMuch:
        case ErrorKind::DiscountOutdated:
        case ErrorKind::RefundTooMuch:
        case ErrorKind::AlreadyReversed:
        case ErrorKind::DepositUndecided:
        case ErrorKind::NoOpenShift:
        case ErrorKind::ShiftAlreadyOpen:
        case ErrorKind::DifferenceUnexplained:
        case ErrorKind::OnAccountBeforeSettlement:
        case ErrorKind::NoCreditAgreement:
        case ErrorKind::CreditExpired:
        case ErrorKind::CreditExhausted:
        case ErrorKind::TooLittleCash:
            return ofMoneyBack(violation);
    }
    return {};
}

// Below, each function is asked only for its own kinds; the switch above is the complete one.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wswitch-enum"

QString ErrorText::ofField(const Violation& violation) {
    switch (violation.kind) {
        case ErrorKind::Required:
            return tr("Fill this in.");
        case ErrorKind::TooLong:
            return tr("This is too long: shorten it to at most %1.").arg(fact(violation, "most"));
        case ErrorKind::BadCharacters:
            return tr("This holds characters that cannot be kept. Type it again by hand.");
        case ErrorKind::NotANumber:
            return tr("Type a number, in figures.");
        case ErrorKind::OutOfRange:
            return range(violation);
        case ErrorKind::NotAPlate:
            return tr("This is not a plate. Check province and characters.");
        case ErrorKind::NotAPhone:
            return tr("This is not a phone number. Check the digits.");
        case ErrorKind::PinTooWeak:
            return tr("A PIN has 4 to 8 digits. Choose another one.");
        case ErrorKind::AlreadyExists:
            return tr("“%1” is there already. Open that one, or choose another name.")
                .arg(fact(violation, "what"));
        case ErrorKind::NotFound:
            return tr("%1 was not found. It may have been removed meanwhile; press F5.")
                .arg(thing(violation));
        case ErrorKind::StaleEdit:
            return tr(
                "Somebody else has saved this meanwhile. Press F5 to see the latest, then change "
                "it again.");
        default:
            return {};
    }
}

QString ErrorText::ofRights(const Violation& violation) {
    switch (violation.kind) {
        case ErrorKind::NotSignedIn:
            return tr("Sign in first.");
        case ErrorKind::NotAllowed:
            if (const QString owner = fact(violation, "owner"); !owner.isEmpty())
                return tr("Only %1, whose tables they are on the server, may do that.").arg(owner);
            return tr("You may not %1. Ask somebody who may, or the store manager.")
                .arg(rightOf(violation));
        case ErrorKind::WrongPin:
            return tr("The PIN is wrong. Try again.");
        case ErrorKind::PinLocked:
            return tr("Too many wrong PINs. Wait %n second(s), then try again.", nullptr,
                      number(violation, "seconds"));
        case ErrorKind::LastManager:
            return tr(
                "The store would be left without a store manager. Make somebody else a manager "
                "first.");
        default:
            return {};
    }
}

QString ErrorText::ofQuote(const Violation& violation) {
    switch (violation.kind) {
        case ErrorKind::NoJobs:
            return tr("There is no job to do this with. Add a job first.");
        case ErrorKind::JobEmpty:
            return tr("“%1” has no line. Add labour or a part, or remove the job.")
                .arg(fact(violation, "job"));
        case ErrorKind::NotOffered:
            return tr("“%1” has not been shown to the customer. Offer it first.")
                .arg(fact(violation, "job"));
        case ErrorKind::AlreadyDecided:
            return tr("The customer has answered about “%1” already.").arg(fact(violation, "job"));
        case ErrorKind::NothingApproved:
            return tr("The customer has approved nothing yet. Get an approval first.");
        case ErrorKind::UndecidedJobs:
            return tr("%n job(s) still await the customer's answer.", nullptr,
                      number(violation, "count"));
        case ErrorKind::ConsentPersonMissing:
            return tr("Write down who agreed.");
        case ErrorKind::SignatureMissing:
            return tr("Let the customer sign.");
        case ErrorKind::DeclineReasonMissing:
            return tr("Write down why the customer declined.");
        case ErrorKind::ConsentNumberMissing:
            return tr("Write down the number that was called.");
        case ErrorKind::ConsentTimeMissing:
            return tr("Write down when the call was made; it cannot be later than now.");
        case ErrorKind::ReadBackMissing:
            return tr("Write down the words that were read back to the customer.");
        case ErrorKind::RecordingMissing:
            return tr("Write down where the recording is found.");
        case ErrorKind::MessageMissing:
            return tr("Copy what the customer wrote.");
        case ErrorKind::MessageSourceMissing:
            return tr("Write down where the message came from.");
        case ErrorKind::NothingToTell:
            return tr("The customer knows this already.");
        default:
            return {};
    }
}

QString ErrorText::ofWorkshop(const Violation& violation) {
    switch (violation.kind) {
        case ErrorKind::WorkBeforeApproval:
            return tr("“%1” is not approved. No work before the customer's approval.")
                .arg(fact(violation, "job"));
        case ErrorKind::NotDispatched:
            return tr("Nobody is to work on “%1”. Dispatch it first.").arg(fact(violation, "job"));
        case ErrorKind::NotATechnician:
            return tr("%1 is not a technician. Choose somebody else.").arg(fact(violation, "name"));
        case ErrorKind::NotAnInspector:
            return tr("%1 is not an inspector. Choose somebody else.").arg(fact(violation, "name"));
        case ErrorKind::WrongWorkshopState:
            return tr("“%1” cannot do this now: it is “%2”. Press F5 to see the latest.")
                .arg(fact(violation, "job"), stateOf(violation));
        case ErrorKind::SelfCheckIncomplete:
            return tr("Tick every point of the self-check of “%1” first.")
                .arg(fact(violation, "job"));
        case ErrorKind::InspectorIsTechnician:
            return tr("%2 worked on “%1”. Somebody else must check it.")
                .arg(fact(violation, "job"), fact(violation, "name"));
        case ErrorKind::FailureCauseMissing:
            if (fact(violation, "job").isEmpty())
                return tr("Write down why the job failed the quality check.");
            return tr("Write down why “%1” failed the quality check.").arg(fact(violation, "job"));
        case ErrorKind::DiagnosisWithoutResult:
            return tr("Write down what “%1” found; the customer is told.")
                .arg(fact(violation, "job"));
        case ErrorKind::NotEnoughStock:
            return tr("%1: %2 in stock, %3 needed. Issue less, or correct the stock.")
                .arg(fact(violation, "part"), fact(violation, "available"),
                     fact(violation, "needed"));
        case ErrorKind::PartsNotIssued:
            return tr("Parts of “%1” have not been issued. Issue them first.")
                .arg(fact(violation, "job"));
        case ErrorKind::JobsNotPassed:
            return tr("%n job(s) have not passed the quality check.", nullptr,
                      number(violation, "count"));
        case ErrorKind::BelongingsNotSeen:
            return tr("Check that “%1” is in the car.").arg(fact(violation, "what"));
        case ErrorKind::NotReady:
            return tr("The car is not ready. Finish the work and mark it ready first.");
        default:
            return {};
    }
}

QString ErrorText::ofFloor(const Violation& violation) {
    switch (violation.kind) {
        case ErrorKind::SharesWrong:
            return tr("The shares come to %1 %. Make them 100 %, with everybody named once.")
                .arg(number(violation, "sum") / 10.0);
        case ErrorKind::NotOnJob:
            return tr("This person is not dispatched to “%1”. Dispatch them first.")
                .arg(fact(violation, "job"));
        case ErrorKind::AlreadyOnTheClock:
            return tr("This person is on the clock of “%1” already.").arg(fact(violation, "job"));
        case ErrorKind::NotOnTheClock:
            return tr("This person is not on the clock of “%1” any more. Press F5 to see the "
                      "latest.")
                .arg(fact(violation, "job"));
        case ErrorKind::HoldReasonMissing:
            return tr("Choose what “%1” waits for.").arg(fact(violation, "job"));
        case ErrorKind::StockReserved:
            return tr("%1: %2 in stock, but only %3 free; %4 needed. The rest is reserved for "
                      "orders that were agreed to before.")
                .arg(fact(violation, "part"), fact(violation, "onHand"),
                     fact(violation, "available"), fact(violation, "needed"));
        case ErrorKind::InspectionMissing:
            return inspectionSentence(violation);
        case ErrorKind::NotWashed:
            return tr("The car is to be washed first.");
        case ErrorKind::SupplementOpen:
            return tr("%n supplement(s) have no answer yet.", nullptr, number(violation, "count"));
        case ErrorKind::SupplementClosed:
            return tr("This supplement has been answered already. Press F5 to see the latest.");
        case ErrorKind::CarIsOut:
            return tr("The car is out on exit pass %1. Write down its return first.")
                .arg(fact(violation, "number"));
        case ErrorKind::CarIsHere:
            return tr("The car is here: no exit pass is open. Press F5 to see the latest.");
        default:
            return {};
    }
}

QString ErrorText::ofRelease(const Violation& violation) {
    switch (violation.kind) {
        case ErrorKind::BelongingsNotReturned:
            return tr("Hand back “%1” and tick it.").arg(fact(violation, "what"));
        case ErrorKind::KeyNotReturned:
            return tr("Hand back the key with tag %1 and tick it.").arg(fact(violation, "tag"));
        case ErrorKind::OldPartsUnanswered:
            return tr("Answer what becomes of the old parts.");
        case ErrorKind::AlreadyReleased:
            return tr("The car has been released already.");
        case ErrorKind::OutcomeMissing:
            return tr("Choose how the call went.");
        case ErrorKind::ScoreMissing:
            return tr("Put in the customer's score.");
        case ErrorKind::CallBackTimeMissing:
            return tr("Choose when to call again, later than now.");
        case ErrorKind::TaskClosed:
            if (fact(violation, "what") == QLatin1String("booking"))
                return tr(
                    "This appointment is over: the car has come, or nobody came. Press F5 and "
                    "choose another one.");
            return tr("This call has been made already.");
        default:
            return {};
    }
}

QString ErrorText::ofStore(const Violation& violation) {
    switch (violation.kind) {
        case ErrorKind::StoreMissing:
            return tr("There is no store at %1. Check the path.").arg(fact(violation, "path"));
        case ErrorKind::StoreIsDirectory:
            return tr("%1 is a folder. Choose a file.").arg(fact(violation, "path"));
        case ErrorKind::StoreNotOurs:
            return tr("%1 is not a store of Baydesk. Choose another file.")
                .arg(fact(violation, "path"));
        case ErrorKind::StoreDamaged:
            return tr("The store %1 is damaged (%2). Restore the latest backup.")
                .arg(fact(violation, "path"), fact(violation, "why"));
        case ErrorKind::StoreNewer:
            return tr("The store %1 was made by a newer Baydesk. Install the newer program on this "
                      "PC.")
                .arg(fact(violation, "path"));
        case ErrorKind::StoreOnNetworkDrive:
            return tr("%1 lies on a network drive, where a store gets damaged. Put it on this PC, "
                      "or use PostgreSQL.")
                .arg(fact(violation, "path"));
        case ErrorKind::NoPermission:
            return tr("This user may not open %1. Ask whoever looks after this PC.")
                .arg(fact(violation, "path"));
        case ErrorKind::DiskFull:
            return tr("The disk is full, nothing was saved. Free some space, then try again.");
        case ErrorKind::StoreBusy:
            return tr("Another program is using the store. Wait a moment, then try again.");
        case ErrorKind::PasswordInUrl:
            return tr(
                "A password in the address could be seen by others. Put it into the password file "
                "instead.");
        case ErrorKind::StoreNotEmpty:
            return tr("This store holds data already. Choose an empty one.");
        case ErrorKind::StoreEmpty:
            return tr("No store has been set up here yet.");
        case ErrorKind::StoreUnfinished:
            return tr("A copy into this store was cut short. Let baydeskctl copy finish it.");
        case ErrorKind::StoreChanged:
            return tr(
                "Somebody worked in the store while it was copied. Close it everywhere, then "
                "copy it again.");
        case ErrorKind::MigrationFailed:
            return tr("The store could not be brought up to date (%1: %2). Nothing was changed.")
                .arg(fact(violation, "migration"), fact(violation, "why"));
        case ErrorKind::StoreFailed:
            return tr("The store did not do this (%1). Try again; what you typed is kept.")
                .arg(fact(violation, "why"));
        default:
            return {};
    }
}

QString ErrorText::ofFiles(const Violation& violation) {
    switch (violation.kind) {
        case ErrorKind::FileUnreadable:
            return tr("%1 cannot be read. Check the file.").arg(fact(violation, "path"));
        case ErrorKind::FileNotWritable:
            return tr("%1 cannot be written. Choose another place.").arg(fact(violation, "path"));
        case ErrorKind::FileNotText:
            return tr("%1 is not a text file. Save the sheet as CSV and choose that.")
                .arg(fact(violation, "path"));
        case ErrorKind::HeadingsUnknown:
            return tr("%1 has no column for: %2.")
                .arg(fact(violation, "path"), fact(violation, "needs"));
        case ErrorKind::FileEmpty:
            return tr("%1 is empty.").arg(fact(violation, "path"));
        case ErrorKind::RowBroken:
            return tr("This row does not fit the headings: %1 columns in place of %2.")
                .arg(fact(violation, "found"), fact(violation, "expected"));
        case ErrorKind::PrinterFailed:
            return tr("The printer %1 does not print. Check paper and cable, or save as PDF.")
                .arg(fact(violation, "printer"));
        default:
            return {};
    }
}

QString ErrorText::ofComplaints(const Violation& violation) {
    switch (violation.kind) {
        case ErrorKind::ComplaintClosed:
            return tr("This complaint is closed. Open a new one if the customer comes back.");
        case ErrorKind::StepDoesNotFit:
            return tr("This cannot be written down now. Press F5 to see how it stands.");
        case ErrorKind::RungNotHigher:
            return tr("The complaint is there already. Choose somebody higher up.");
        case ErrorKind::AnswerNotTold:
            return tr("Tell the customer the answer first, then call again.");
        case ErrorKind::CannotHandleComplaints:
            return tr("%1 has no right to handle complaints. Choose somebody else.")
                .arg(fact(violation, "name"));
        case ErrorKind::WarrantyOver:
            return tr("The guarantee of “%1” has ended (%2, or the car has run too far since).")
                .arg(fact(violation, "job"), fact(violation, "until"));
        default:
            return {};
    }
}

#pragma GCC diagnostic pop

}  // namespace baydesk

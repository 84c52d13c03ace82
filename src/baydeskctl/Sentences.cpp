#include "baydeskctl/Sentences.h"

#include "baydeskctl/Text.h"

#include <array>

namespace baydesk::ctl {

namespace {

// A kind of refusal: its name for scripts and its sentence, in which
// {name} stands for a detail.
struct KindText {
    ErrorKind kind;
    const char* name;
    const char* sentence;
};

constexpr std::array Kinds = {
    KindText{ErrorKind::Required, "required", QT_TRANSLATE_NOOP("Ctl", "It must not be empty.")},
    KindText{ErrorKind::TooLong, "too_long",
             QT_TRANSLATE_NOOP("Ctl", "It may have at most {most} characters.")},
    KindText{ErrorKind::BadCharacters, "bad_characters",
             QT_TRANSLATE_NOOP("Ctl", "It holds characters that cannot be kept.")},
    KindText{ErrorKind::NotANumber, "not_a_number",
             QT_TRANSLATE_NOOP("Ctl", "It is not a number.")},
    KindText{ErrorKind::OutOfRange, "out_of_range",
             QT_TRANSLATE_NOOP("Ctl", "The number is too small, too large or too exact.")},
    KindText{ErrorKind::NotAPlate, "not_a_plate", QT_TRANSLATE_NOOP("Ctl", "It is not a plate.")},
    KindText{ErrorKind::NotAPhone, "not_a_phone",
             QT_TRANSLATE_NOOP("Ctl", "It is not a phone number.")},
    KindText{ErrorKind::PinTooWeak, "pin_too_weak",
             QT_TRANSLATE_NOOP("Ctl", "A PIN has four to eight digits.")},
    KindText{ErrorKind::AlreadyExists, "already_exists",
             QT_TRANSLATE_NOOP("Ctl", "“{what}” is there already.")},
    KindText{ErrorKind::NotFound, "not_found",
             QT_TRANSLATE_NOOP("Ctl", "“{what}” cannot be found.")},
    KindText{ErrorKind::StaleEdit, "stale_edit",
             QT_TRANSLATE_NOOP("Ctl", "{by} has changed it meanwhile.")},
    KindText{ErrorKind::NotSignedIn, "not_signed_in",
             QT_TRANSLATE_NOOP("Ctl", "Say who you are with --user and --pin-file.")},
    KindText{ErrorKind::NotAllowed, "not_allowed",
             QT_TRANSLATE_NOOP("Ctl", "This person has no right to do that ({right}).")},
    KindText{ErrorKind::WrongPin, "wrong_pin", QT_TRANSLATE_NOOP("Ctl", "The PIN is wrong.")},
    KindText{ErrorKind::PinLocked, "pin_locked",
             QT_TRANSLATE_NOOP("Ctl", "Too many wrong PINs: wait {seconds} seconds.")},
    KindText{ErrorKind::LastManager, "last_manager",
             QT_TRANSLATE_NOOP("Ctl", "The store would be left without a manager.")},
    KindText{ErrorKind::StoreMissing, "store_missing",
             QT_TRANSLATE_NOOP("Ctl", "There is no store at {path}.")},
    KindText{ErrorKind::StoreIsDirectory, "store_is_directory",
             QT_TRANSLATE_NOOP("Ctl", "{path} is a folder, not a store.")},
    KindText{ErrorKind::StoreNotOurs, "store_not_ours",
             QT_TRANSLATE_NOOP("Ctl", "{path} is a file of another program.")},
    KindText{ErrorKind::StoreDamaged, "store_damaged",
             QT_TRANSLATE_NOOP("Ctl", "The store at {path} is damaged: {why}")},
    KindText{ErrorKind::StoreNewer, "store_newer",
             QT_TRANSLATE_NOOP("Ctl", "The store at {path} was written by a newer program.")},
    KindText{
        ErrorKind::StoreOnNetworkDrive, "store_on_network_drive",
        QT_TRANSLATE_NOOP("Ctl", "{path} is on a network drive, where a store would be damaged.")},
    KindText{ErrorKind::NoPermission, "no_permission",
             QT_TRANSLATE_NOOP("Ctl", "{path} may not be opened by this user.")},
    KindText{ErrorKind::DiskFull, "disk_full",
             QT_TRANSLATE_NOOP("Ctl", "The disk is full: nothing was changed.")},
    KindText{ErrorKind::StoreBusy, "store_busy",
             QT_TRANSLATE_NOOP(
                 "Ctl", "Another program is using the store: close it, or wait, and try again.")},
    KindText{ErrorKind::StoreUnreachable, "store_unreachable",
             QT_TRANSLATE_NOOP("Ctl", "The server {host} does not answer.")},
    KindText{ErrorKind::ServerUnknown, "server_unknown",
             QT_TRANSLATE_NOOP("Ctl", "No computer called {host} can be found.")},
    KindText{ErrorKind::ServerRejects, "server_rejects",
             QT_TRANSLATE_NOOP("Ctl",
                               "The server {host} does not let {user} in from this computer: "
                               "check the user and the server's pg_hba.conf.")},
    KindText{ErrorKind::PasswordMissing, "password_missing",
             QT_TRANSLATE_NOOP("Ctl",
                               "The server {host} asks for the password of {user}: write it into "
                               "~/.pgpass or the file that PGPASSFILE names.")},
    KindText{ErrorKind::PasswordWrong, "password_wrong",
             QT_TRANSLATE_NOOP("Ctl",
                               "This is not the password of {user} on {host}, or there is no such "
                               "user.")},
    KindText{ErrorKind::DatabaseMissing, "database_missing",
             QT_TRANSLATE_NOOP("Ctl", "There is no database {database} on {host}.")},
    KindText{ErrorKind::TlsMissing, "tls_missing",
             QT_TRANSLATE_NOOP("Ctl",
                               "The server {host} offers no encryption: switch it on there, or "
                               "allow it with sslmode=disable in the address.")},
    KindText{ErrorKind::CertificateUnknown, "certificate_unknown",
             QT_TRANSLATE_NOOP("Ctl",
                               "Nobody whom this computer trusts vouches for {host}: name the "
                               "certificate of its authority with sslrootcert in the address.")},
    KindText{ErrorKind::CertificateOfOther, "certificate_of_other",
             QT_TRANSLATE_NOOP("Ctl",
                               "The certificate that {host} shows is for another name: use the "
                               "name that stands in it.")},
    KindText{ErrorKind::PasswordInUrl, "password_in_url",
             QT_TRANSLATE_NOOP("Ctl",
                               "A password does not belong on the command line, where the "
                               "process list shows it: use PGPASSFILE.")},
    KindText{ErrorKind::StoreNotEmpty, "store_not_empty",
             QT_TRANSLATE_NOOP("Ctl", "There is a store already: it is left as it is.")},
    KindText{ErrorKind::StoreEmpty, "store_empty",
             QT_TRANSLATE_NOOP("Ctl", "No store has been set up: use baydeskctl init.")},
    KindText{ErrorKind::StoreUnfinished, "store_unfinished",
             QT_TRANSLATE_NOOP("Ctl",
                               "A copy into {path} was cut short: the same baydeskctl copy goes on "
                               "with it.")},
    KindText{ErrorKind::StoreChanged, "store_changed",
             QT_TRANSLATE_NOOP("Ctl",
                               "Somebody worked in the store while it was copied: close it "
                               "everywhere, then copy it again.")},
    KindText{
        ErrorKind::MigrationFailed, "migration_failed",
        QT_TRANSLATE_NOOP("Ctl", "The store could not be brought up to date ({migration}): {why}")},
    KindText{ErrorKind::StoreFailed, "store_failed",
             QT_TRANSLATE_NOOP("Ctl", "The store cannot be used: {why}")},
    KindText{ErrorKind::FileUnreadable, "file_unreadable",
             QT_TRANSLATE_NOOP("Ctl", "{path} cannot be read.")},
    KindText{ErrorKind::FileNotWritable, "file_not_writable",
             QT_TRANSLATE_NOOP("Ctl", "{path} cannot be written.")},
    KindText{ErrorKind::FileNotText, "file_not_text",
             QT_TRANSLATE_NOOP("Ctl",
                               "{path} is not a text file in this encoding: save it as CSV, "
                               "or name another --encoding.")},
    KindText{ErrorKind::HeadingsUnknown, "headings_unknown",
             QT_TRANSLATE_NOOP("Ctl", "{path} has no heading for: {needs}.")},
    KindText{ErrorKind::FileEmpty, "file_empty", QT_TRANSLATE_NOOP("Ctl", "{path} is empty.")},
    KindText{ErrorKind::RowBroken, "row_broken",
             QT_TRANSLATE_NOOP("Ctl",
                               "The row has {found} columns instead of {expected}, or a "
                               "quotation mark is not closed.")},
    KindText{ErrorKind::PrinterFailed, "printer_failed",
             QT_TRANSLATE_NOOP("Ctl", "The printer {printer} does not print.")},

    KindText{ErrorKind::ComplaintClosed, "complaint_closed",
             QT_TRANSLATE_NOOP("Ctl", "This complaint is closed.")},
    KindText{ErrorKind::StepDoesNotFit, "step_does_not_fit",
             QT_TRANSLATE_NOOP("Ctl", "This cannot happen now.")},
    KindText{ErrorKind::RungNotHigher, "rung_not_higher",
             QT_TRANSLATE_NOOP("Ctl", "A complaint goes up the ladder, never down.")},
    KindText{ErrorKind::AnswerNotTold, "answer_not_told",
             QT_TRANSLATE_NOOP("Ctl", "The customer has not heard the answer yet.")},
    KindText{ErrorKind::CannotHandleComplaints, "cannot_handle_complaints",
             QT_TRANSLATE_NOOP("Ctl", "{name} has no right to handle complaints.")},
    KindText{ErrorKind::WarrantyOver, "warranty_over",
             QT_TRANSLATE_NOOP("Ctl", "The guarantee of “{job}” ended on {until}.")},

    KindText{ErrorKind::KeyTagInUse, "key_tag_in_use",
             QT_TRANSLATE_NOOP("Ctl", "Key tag {tag} hangs on {order}.")},
    KindText{ErrorKind::OpenOrderExists, "open_order_exists",
             QT_TRANSLATE_NOOP("Ctl", "The car is in the shop already: {order}.")},
    KindText{
        ErrorKind::OdometerNeedsReason, "odometer_needs_reason",
        QT_TRANSLATE_NOOP(
            "Ctl", "The odometer does not fit the last visit ({last} km): a reason is needed.")},
    KindText{ErrorKind::StatementMissing, "statement_missing",
             QT_TRANSLATE_NOOP("Ctl", "What the customer said is not written down.")},
    KindText{ErrorKind::PromiseInThePast, "promise_in_the_past",
             QT_TRANSLATE_NOOP("Ctl", "The promised time is over already.")},
    KindText{ErrorKind::ClockImplausible, "clock_implausible",
             QT_TRANSLATE_NOOP("Ctl",
                               "This PC's clock seems wrong: nothing has been done in this store "
                               "for more than a month.")},
    KindText{ErrorKind::NoJobs, "no_jobs",
             QT_TRANSLATE_NOOP("Ctl", "There is no job to do this with.")},
    KindText{ErrorKind::JobEmpty, "job_empty", QT_TRANSLATE_NOOP("Ctl", "“{job}” has no line.")},
    KindText{ErrorKind::NotOffered, "not_offered",
             QT_TRANSLATE_NOOP("Ctl", "“{job}” has not been shown to the customer.")},
    KindText{ErrorKind::AlreadyDecided, "already_decided",
             QT_TRANSLATE_NOOP("Ctl", "The customer has answered about “{job}” already.")},
    KindText{ErrorKind::NothingApproved, "nothing_approved",
             QT_TRANSLATE_NOOP("Ctl", "The customer has approved nothing yet.")},
    KindText{ErrorKind::UndecidedJobs, "undecided_jobs",
             QT_TRANSLATE_NOOP("Ctl", "Jobs that await the customer's answer: {count}.")},
    KindText{ErrorKind::ConsentPersonMissing, "consent_person_missing",
             QT_TRANSLATE_NOOP("Ctl", "Who agreed is not written down.")},
    KindText{ErrorKind::SignatureMissing, "signature_missing",
             QT_TRANSLATE_NOOP("Ctl", "The customer's signature is missing.")},
    KindText{ErrorKind::DeclineReasonMissing, "decline_reason_missing",
             QT_TRANSLATE_NOOP("Ctl", "Why the customer declined is not written down.")},
    KindText{ErrorKind::WorkBeforeApproval, "work_before_approval",
             QT_TRANSLATE_NOOP("Ctl",
                               "“{job}” is not approved: no work before the customer's approval.")},
    KindText{ErrorKind::NotDispatched, "not_dispatched",
             QT_TRANSLATE_NOOP("Ctl", "Nobody is to work on “{job}”.")},
    KindText{ErrorKind::NotATechnician, "not_a_technician",
             QT_TRANSLATE_NOOP("Ctl", "{name} is not a technician.")},
    KindText{ErrorKind::NotAnInspector, "not_an_inspector",
             QT_TRANSLATE_NOOP("Ctl", "{name} is not an inspector.")},
    KindText{ErrorKind::WrongWorkshopState, "wrong_workshop_state",
             QT_TRANSLATE_NOOP("Ctl", "“{job}” cannot do this in its present state.")},
    KindText{ErrorKind::SelfCheckIncomplete, "self_check_incomplete",
             QT_TRANSLATE_NOOP("Ctl", "The self-check of “{job}” is not complete.")},
    KindText{ErrorKind::InspectorIsTechnician, "inspector_is_technician",
             QT_TRANSLATE_NOOP("Ctl", "{name} worked on “{job}”: somebody else must check it.")},
    KindText{ErrorKind::FailureCauseMissing, "failure_cause_missing",
             QT_TRANSLATE_NOOP("Ctl", "Why the job failed the quality check is not written down.")},
    KindText{ErrorKind::NotEnoughStock, "not_enough_stock",
             QT_TRANSLATE_NOOP("Ctl", "{part}: {available} in stock, {needed} needed.")},
    KindText{ErrorKind::PartsNotIssued, "parts_not_issued",
             QT_TRANSLATE_NOOP("Ctl", "Parts of “{job}” have not been issued.")},
    KindText{ErrorKind::JobsNotPassed, "jobs_not_passed",
             QT_TRANSLATE_NOOP("Ctl", "Jobs that have not passed the quality check: {count}.")},
    KindText{ErrorKind::BelongingsNotSeen, "belongings_not_seen",
             QT_TRANSLATE_NOOP("Ctl", "“{what}” has not been seen in the car.")},
    KindText{ErrorKind::NotReady, "not_ready", QT_TRANSLATE_NOOP("Ctl", "The car is not ready.")},
    KindText{ErrorKind::OrderLocked, "order_locked",
             QT_TRANSLATE_NOOP(
                 "Ctl", "The order is settled or cancelled and cannot be changed any more.")},
    KindText{ErrorKind::NotPositive, "not_positive",
             QT_TRANSLATE_NOOP("Ctl", "It must be more than zero.")},
    KindText{ErrorKind::PaysTooMuch, "pays_too_much",
             QT_TRANSLATE_NOOP("Ctl", "That is more than is due ({due}).")},
    KindText{ErrorKind::NotPaid, "not_paid", QT_TRANSLATE_NOOP("Ctl", "{due} are still due.")},
    KindText{ErrorKind::OddFenTooMuch, "odd_fen_too_much",
             QT_TRANSLATE_NOOP("Ctl", "At most {most} may be waived as odd amount.")},
    KindText{ErrorKind::NotSettled, "not_settled",
             QT_TRANSLATE_NOOP("Ctl", "The order is not settled.")},
    KindText{ErrorKind::BelongingsNotReturned, "belongings_not_returned",
             QT_TRANSLATE_NOOP("Ctl", "“{what}” has not been handed back.")},
    KindText{ErrorKind::KeyNotReturned, "key_not_returned",
             QT_TRANSLATE_NOOP("Ctl", "The key with tag {tag} has not been handed back.")},
    KindText{ErrorKind::OldPartsUnanswered, "old_parts_unanswered",
             QT_TRANSLATE_NOOP("Ctl", "What becomes of the old parts is not answered.")},
    KindText{ErrorKind::AlreadyReleased, "already_released",
             QT_TRANSLATE_NOOP("Ctl", "The car has been released already.")},
    KindText{ErrorKind::OutcomeMissing, "outcome_missing",
             QT_TRANSLATE_NOOP("Ctl", "How the call went is missing.")},
    KindText{ErrorKind::ScoreMissing, "score_missing",
             QT_TRANSLATE_NOOP("Ctl", "The customer's score is missing.")},
    KindText{ErrorKind::CallBackTimeMissing, "call_back_time_missing",
             QT_TRANSLATE_NOOP("Ctl", "When to call again is missing, or not later than now.")},
    KindText{ErrorKind::TaskClosed, "task_closed",
             QT_TRANSLATE_NOOP("Ctl", "This call has been made already.")},
    KindText{ErrorKind::ConsentNumberMissing, "consent_number_missing",
             QT_TRANSLATE_NOOP("Ctl", "The number that was called is missing.")},
    KindText{ErrorKind::ConsentTimeMissing, "consent_time_missing",
             QT_TRANSLATE_NOOP("Ctl", "When the call was made is missing, or later than now.")},
    KindText{
        ErrorKind::ReadBackMissing, "read_back_missing",
        QT_TRANSLATE_NOOP("Ctl", "The words that were read back to the customer are missing.")},
    KindText{ErrorKind::RecordingMissing, "recording_missing",
             QT_TRANSLATE_NOOP("Ctl", "Where the recording is found is missing.")},
    KindText{ErrorKind::MessageMissing, "message_missing",
             QT_TRANSLATE_NOOP("Ctl", "What the customer wrote is missing.")},
    KindText{ErrorKind::MessageSourceMissing, "message_source_missing",
             QT_TRANSLATE_NOOP("Ctl", "Where the message came from is missing.")},
    KindText{ErrorKind::DiagnosisWithoutResult, "diagnosis_without_result",
             QT_TRANSLATE_NOOP("Ctl", "What “{job}” found is not written down.")},
    KindText{ErrorKind::NothingToTell, "nothing_to_tell",
             QT_TRANSLATE_NOOP("Ctl", "The customer knows this already.")},
    KindText{ErrorKind::WalkRoundMissing, "walk_round_missing",
             QT_TRANSLATE_NOOP("Ctl", "The walk round the car is missing.")},
    KindText{ErrorKind::WalkRoundContradicts, "walk_round_contradicts",
             QT_TRANSLATE_NOOP("Ctl", "Something is marked, so something was found.")},
    KindText{ErrorKind::NotExpress, "not_express",
             QT_TRANSLATE_NOOP("Ctl", "“{what}” is no express job.")},
    KindText{
        ErrorKind::SharesWrong, "shares_wrong",
        QT_TRANSLATE_NOOP("Ctl", "The shares are not the whole job, or somebody is named twice.")},
    KindText{ErrorKind::NotOnJob, "not_on_job",
             QT_TRANSLATE_NOOP("Ctl", "This person is not dispatched to “{job}”.")},
    KindText{ErrorKind::AlreadyOnTheClock, "already_on_the_clock",
             QT_TRANSLATE_NOOP("Ctl", "This person is on the clock of “{job}” already.")},
    KindText{ErrorKind::NotOnTheClock, "not_on_the_clock",
             QT_TRANSLATE_NOOP("Ctl", "This person is not on the clock of “{job}”.")},
    KindText{ErrorKind::HoldReasonMissing, "hold_reason_missing",
             QT_TRANSLATE_NOOP("Ctl", "What “{job}” waits for is missing.")},
    KindText{ErrorKind::StockReserved, "stock_reserved",
             QT_TRANSLATE_NOOP(
                 "Ctl", "{part}: {onHand} in stock, but only {available} free; {needed} needed.")},
    KindText{ErrorKind::InspectionMissing, "inspection_missing",
             QT_TRANSLATE_NOOP("Ctl", "An inspection that the repair class asks for is missing.")},
    KindText{ErrorKind::NotWashed, "not_washed",
             QT_TRANSLATE_NOOP("Ctl", "The car is to be washed first.")},
    KindText{ErrorKind::SupplementOpen, "supplement_open",
             QT_TRANSLATE_NOOP("Ctl", "Supplements without an answer: {count}.")},
    KindText{ErrorKind::SupplementClosed, "supplement_closed",
             QT_TRANSLATE_NOOP("Ctl", "This supplement has been answered already.")},
    KindText{ErrorKind::DiscountNeedsAuthoriser, "discount_needs_authoriser",
             QT_TRANSLATE_NOOP("Ctl", "Above {most} somebody who may must allow it.")},
    KindText{ErrorKind::AuthoriserMayNot, "authoriser_may_not",
             QT_TRANSLATE_NOOP("Ctl", "This person may allow at most {most}.")},
    KindText{ErrorKind::DiscountTooMuch, "discount_too_much",
             QT_TRANSLATE_NOOP("Ctl", "The whole bill is {most}.")},
    KindText{ErrorKind::DiscountOutdated, "discount_outdated",
             QT_TRANSLATE_NOOP("Ctl", "The bill is smaller than when the discount was given.")},
    KindText{ErrorKind::RefundTooMuch, "refund_too_much",
             QT_TRANSLATE_NOOP("Ctl", "At most {most} can be given back.")},
    KindText{ErrorKind::AlreadyReversed, "already_reversed",
             QT_TRANSLATE_NOOP("Ctl", "This settlement has been reversed already.")},
    KindText{
        ErrorKind::DepositUndecided, "deposit_undecided",
        QT_TRANSLATE_NOOP("Ctl", "{paid} were paid: they go back, or are kept with a reason.")},
    KindText{ErrorKind::NoOpenShift, "no_open_shift",
             QT_TRANSLATE_NOOP("Ctl", "The shift is not open.")},
    KindText{ErrorKind::ShiftAlreadyOpen, "shift_already_open",
             QT_TRANSLATE_NOOP("Ctl", "The shift is open already.")},
    KindText{ErrorKind::DifferenceUnexplained, "difference_unexplained",
             QT_TRANSLATE_NOOP("Ctl", "The count differs by {difference}: a comment is needed.")},
    KindText{ErrorKind::OnAccountBeforeSettlement, "on_account_before_settlement",
             QT_TRANSLATE_NOOP("Ctl", "Only the rest of a settlement can be put on account.")},
    KindText{ErrorKind::NoCreditAgreement, "no_credit_agreement",
             QT_TRANSLATE_NOOP("Ctl", "The payer has no credit agreement.")},
    KindText{ErrorKind::CreditExpired, "credit_expired",
             QT_TRANSLATE_NOOP("Ctl", "The payer's credit agreement ended on {until}.")},
    KindText{ErrorKind::CreditExhausted, "credit_exhausted",
             QT_TRANSLATE_NOOP("Ctl", "Only {left} are left of the payer's credit.")},
    KindText{ErrorKind::TooLittleCash, "too_little_cash",
             QT_TRANSLATE_NOOP("Ctl", "{short} are missing of the cash handed over.")},
    KindText{ErrorKind::CarIsOut, "car_is_out",
             QT_TRANSLATE_NOOP("Ctl", "The car is out on exit pass {number}.")},
    KindText{ErrorKind::CarIsHere, "car_is_here",
             QT_TRANSLATE_NOOP("Ctl", "The car is here: no exit pass is open.")},
    KindText{
        ErrorKind::EngineHoursNeedReason, "engine_hours_need_reason",
        QT_TRANSLATE_NOOP(
            "Ctl", "The engine hours do not fit the last visit ({last} h): a reason is needed.")},
    KindText{ErrorKind::NotAPicture, "not_a_picture",
             QT_TRANSLATE_NOOP("Ctl", "This is no picture that can be shown (JPEG or PNG).")},
    KindText{ErrorKind::PictureTooLarge, "picture_too_large",
             QT_TRANSLATE_NOOP("Ctl", "The picture has more than {most} MB.")},
    KindText{ErrorKind::TimeTaken, "time_taken",
             QT_TRANSLATE_NOOP("Ctl", "This time is not free: {what}.")},
};

constexpr const KindText* find(ErrorKind kind) {
    for (const KindText& text : Kinds)
        if (text.kind == kind) return &text;
    return nullptr;
}

constexpr bool everyKindHasItsSentence() {
    for (int kind = 0; kind < ErrorKindCount; ++kind)
        if (find(static_cast<ErrorKind>(kind)) == nullptr) return false;
    return true;
}
static_assert(everyKindHasItsSentence(), "a new ErrorKind needs its sentence here");

QString shown(const QVariant& detail) {
    if (detail.typeId() == QMetaType::QStringList)
        return detail.toStringList().join(QStringLiteral(", "));
    return detail.toString();
}

// What only a server says: whose the tables are, and who may not be let in.
QString sentenceOfServer(const Violation& violation) {
    const QString owner = shown(violation.details.value(QStringLiteral("owner")));
    const QString seesAll = shown(violation.details.value(QStringLiteral("sees_all")));
    if (violation.kind == ErrorKind::MigrationFailed && !owner.isEmpty())
        return Ctl::tr(
                   "The store is older than this program. Whoever keeps the server brings it up "
                   "to date as %1: baydeskctl server migrate.")
            .arg(owner);
    const QString login = shown(violation.details.value(QStringLiteral("login")));
    if (violation.kind == ErrorKind::NoPermission && !login.isEmpty())
        return Ctl::tr(
                   "The login %1 may not work in this store: its owner lets it in with "
                   "baydeskctl server grant.")
            .arg(login);
    if (violation.kind == ErrorKind::NotAllowed && !owner.isEmpty())
        return Ctl::tr("Only %1, whose tables they are, may do that.").arg(owner);
    if (violation.kind == ErrorKind::NotAllowed && !seesAll.isEmpty())
        return Ctl::tr(
                   "%1 may do anything on this server and would see every store: let in another "
                   "login.")
            .arg(seesAll);
    return {};
}

}  // namespace

QString sentence(const Violation& violation) {
    if (violation.details.value(QStringLiteral("old")).toBool())
        return Ctl::tr(
                   "%1 is a workbook of an older kind (.xls) or under a password: open it in a "
                   "spreadsheet and save it as XLSX, without a password.")
            .arg(shown(violation.details.value(QStringLiteral("path"))));
    if (violation.details.value(QStringLiteral("of")).toString() == u"cells")
        return Ctl::tr("%1 has more cells than are read at most (%2).")
            .arg(shown(violation.details.value(QStringLiteral("path"))),
                 shown(violation.details.value(QStringLiteral("most"))));
    // A file is too large, not a number.
    if (violation.kind == ErrorKind::OutOfRange &&
        violation.details.contains(QStringLiteral("path")))
        return Ctl::tr("%1 is larger than what is read at most (%2).")
            .arg(shown(violation.details.value(QStringLiteral("path"))),
                 shown(violation.details.value(QStringLiteral("most"))));
    if (const QString ofServer = sentenceOfServer(violation); !ofServer.isEmpty()) return ofServer;
    QString text = Ctl::text(find(violation.kind)->sentence);
    for (auto detail = violation.details.begin(); detail != violation.details.end(); ++detail)
        text.replace(u'{' + detail.key() + u'}', shown(detail.value()));
    return text;
}

QString kindName(ErrorKind kind) { return QLatin1String(find(kind)->name); }

}  // namespace baydesk::ctl

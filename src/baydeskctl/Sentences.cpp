#include "baydeskctl/Sentences.h"

#include "baydeskctl/Text.h"

#include <algorithm>
#include <array>

namespace baydesk::ctl {

namespace {

// A kind of refusal that a command can meet: its name for scripts and its sentence, in which
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
             QT_TRANSLATE_NOOP("Ctl", "Another program is writing: try again.")},
    KindText{ErrorKind::StoreUnreachable, "store_unreachable",
             QT_TRANSLATE_NOOP("Ctl", "The server {host} does not answer.")},
    KindText{ErrorKind::PasswordInUrl, "password_in_url",
             QT_TRANSLATE_NOOP("Ctl",
                               "A password does not belong on the command line, where the "
                               "process list shows it: use PGPASSFILE.")},
    KindText{ErrorKind::StoreNotEmpty, "store_not_empty",
             QT_TRANSLATE_NOOP("Ctl", "There is a store already: it is left as it is.")},
    KindText{ErrorKind::StoreEmpty, "store_empty",
             QT_TRANSLATE_NOOP("Ctl", "No store has been set up: use baydeskctl init.")},
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
             QT_TRANSLATE_NOOP("Ctl", "This cannot happen to the complaint now.")},
    KindText{ErrorKind::RungNotHigher, "rung_not_higher",
             QT_TRANSLATE_NOOP("Ctl", "A complaint goes up the ladder, never down.")},
    KindText{ErrorKind::AnswerNotTold, "answer_not_told",
             QT_TRANSLATE_NOOP("Ctl", "The customer has not heard the answer yet.")},
    KindText{ErrorKind::CannotHandleComplaints, "cannot_handle_complaints",
             QT_TRANSLATE_NOOP("Ctl", "{name} has no right to handle complaints.")},
    KindText{ErrorKind::WarrantyOver, "warranty_over",
             QT_TRANSLATE_NOOP("Ctl", "The guarantee of “{job}” ended on {until}.")},
};

const KindText* find(ErrorKind kind) {
    const auto* const found = std::find_if(
        Kinds.begin(), Kinds.end(), [kind](const KindText& text) { return text.kind == kind; });
    return found == Kinds.end() ? nullptr : found;
}

QString shown(const QVariant& detail) {
    if (detail.typeId() == QMetaType::QStringList)
        return detail.toStringList().join(QStringLiteral(", "));
    return detail.toString();
}

}  // namespace

QString sentence(const Violation& violation) {
    const KindText* const known = find(violation.kind);
    if (!known) return Ctl::tr("A rule of the shop does not allow it.");
    QString text = Ctl::text(known->sentence);
    for (auto detail = violation.details.begin(); detail != violation.details.end(); ++detail)
        text.replace(u'{' + detail.key() + u'}', shown(detail.value()));
    return text;
}

QString kindName(ErrorKind kind) {
    const KindText* const known = find(kind);
    return known ? QLatin1String(known->name) : QStringLiteral("rule");
}

}  // namespace baydesk::ctl

#pragma once

namespace baydesk {

// Every way in which the program says no. One list for all layers, so that the compiler proves that
// each has its sentence (ErrorText switches over it without a default).
// The names in the comments are the details the sentence uses.
enum class ErrorKind {
    // Fields
    Required,       // a field that must be filled is empty
    TooLong,        // "most": characters allowed
    BadCharacters,  // control characters or text that cannot be stored
    NotANumber,     //
    OutOfRange,     // "least", "most"
    NotAPlate,      //
    NotAPhone,      //
    PinTooWeak,     // not 4 to 8 digits
    AlreadyExists,  // "what"
    NotFound,       // "what"
    StaleEdit,      // "by", "at": somebody else saved this part meanwhile

    // Rights
    NotSignedIn,  //
    NotAllowed,   // "right"
    WrongPin,     //
    PinLocked,    // "seconds": wait
    LastManager,  // the store would be left without a manager

    // Reception
    KeyTagInUse,          // "tag", "order"
    OpenOrderExists,      // "order": the same car is already in the shop
    OdometerNeedsReason,  // "last": km of the last visit
    StatementMissing,     //
    PromiseInThePast,     //
    ClockImplausible,     // the number would be dated after tomorrow

    // Quote and approval
    NoJobs,           //
    JobEmpty,         // "job": has no line
    NotOffered,       // "job": the customer has not been shown it
    AlreadyDecided,   // "job"
    NothingApproved,  //
    UndecidedJobs,    // "count"
    ConsentPersonMissing,
    SignatureMissing,  //
    DeclineReasonMissing,

    // Workshop
    WorkBeforeApproval,     // "job"
    NotDispatched,          // "job": nobody is to work on it
    NotATechnician,         // "name"
    NotAnInspector,         // "name"
    WrongWorkshopState,     // "job", "state"
    SelfCheckIncomplete,    // "job"
    InspectorIsTechnician,  // "job", "name"
    FailureCauseMissing,    // "job"
    NotEnoughStock,         // "part", "available", "needed"
    PartsNotIssued,         // "job"
    JobsNotPassed,          // "count"
    BelongingsNotSeen,      // "what"
    NotReady,               //

    // Money
    OrderLocked,        // settled: it can be reversed, not changed
    NotPositive,        // an amount must be more than nothing
    PaysTooMuch,        // "due"
    NotPaid,            // "due"
    OddFenTooMuch,      // "most"
    NotSettled,         //
    SettlementUnclear,  // the settlement list is not clear: a line without a price

    // Release and follow-up
    BelongingsNotReturned,  // "what"
    KeyNotReturned,         // "tag"
    OldPartsUnanswered,     //
    AlreadyReleased,        //
    OutcomeMissing,         //
    ScoreMissing,           //
    CallBackTimeMissing,    //
    TaskClosed,             // this call has been made already

    // Store and files
    StoreMissing,         // "path"
    StoreIsDirectory,     // "path"
    StoreNotOurs,         // "path": a file of another kind
    StoreDamaged,         // "path", "why"
    StoreNewer,           // "path", "version"
    StoreOnNetworkDrive,  // "path"
    NoPermission,         // "path"
    DiskFull,             // "path"
    StoreBusy,            // another program holds the lock
    StoreUnreachable,     // "host"
    PasswordInUrl,        //
    StoreNotEmpty,        //
    StoreEmpty,           // no store has been set up in this database
    MigrationFailed,      // "migration", "why"
    StoreFailed,          // "why": anything else the engine says
    FileUnreadable,       // "path"
    FileNotWritable,      // "path"
    FileNotText,          // "path": no known character set, or binary
    HeadingsUnknown,      // "path", "needs"
    FileEmpty,            // "path"
    RowBroken,            // "expected", "found": columns; "openQuote": a quote is not closed
    PrinterFailed,        // "printer"

    DiscountNeedsAuthoriser,    // "most": what this person may give alone
    AuthoriserMayNot,           // "most": what the authoriser may allow
    DiscountTooMuch,            // "most"
    DiscountOutdated,           // the bill is smaller than the one it was given on
    RefundTooMuch,              // "most"
    AlreadyReversed,            //
    DepositUndecided,           // "paid": give it back, or keep it with a reason
    NoOpenShift,                // money is taken in an open shift only
    ShiftAlreadyOpen,           //
    DifferenceUnexplained,      // "difference": a comment is needed
    OnAccountBeforeSettlement,  // a part payment is not on account
    NoCreditAgreement,          //
    CreditExpired,              // "until"
    CreditExhausted,            // "left"
};

// Gives the number of kinds, for tests that walk them all.
inline constexpr int ErrorKindCount = static_cast<int>(ErrorKind::CreditExhausted) + 1;

}  // namespace baydesk

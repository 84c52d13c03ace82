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
    ClockImplausible,     // the number would be dated long after everything else

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
    OrderLocked,    // settled: it can be reversed, not changed
    NotPositive,    // an amount must be more than nothing
    PaysTooMuch,    // "due"
    NotPaid,        // "due"
    OddFenTooMuch,  // "most"
    NotSettled,     //

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
    StoreUnreachable,     // "host"; "port": the computer answers, and nobody listens there
    ServerUnknown,        // "host": no computer has this name
    ServerRejects,        // "host", "user": this account may not connect from here
    PasswordMissing,      // "host", "user"
    PasswordWrong,        // "host", "user"
    DatabaseMissing,      // "host", "database"
    TlsMissing,           // "host"
    CertificateUnknown,   // "host": nobody who is trusted vouches for it
    CertificateOfOther,   // "host": it is for another name
    PasswordInUrl,        //
    StoreNotEmpty,        //
    StoreEmpty,           // no store has been set up in this database
    StoreUnfinished,      // "path": a copy into it was cut short
    StoreChanged,         // the original, while it was copied
    MigrationFailed,      // "migration", "why"
    StoreFailed,          // "why": anything else the engine says
    FileUnreadable,       // "path"
    FileNotWritable,      // "path"
    FileNotText,          // "path": no known character set, or binary
    HeadingsUnknown,      // "path", "needs"
    FileEmpty,            // "path"
    RowBroken,            // "expected", "found": columns; "openQuote": a quote is not closed
    PrinterFailed,        // "printer"

    ConsentNumberMissing,    // the number that was called
    ConsentTimeMissing,      // when the call was made; not after now
    ReadBackMissing,         // the words that were read back
    RecordingMissing,        // the recording's reference
    MessageMissing,          // what the message said
    MessageSourceMissing,    // where the message came from
    DiagnosisWithoutResult,  // "job": what was found is not written down
    NothingToTell,           // the customer knows it already
    WalkRoundMissing,        // the shop asks for it
    WalkRoundContradicts,    // marks, and nothing found
    NotExpress,              // "what": not on the list of quick jobs

    // Complaints and guarantees
    ComplaintClosed,         //
    StepDoesNotFit,          // what is to be written down cannot happen now
    RungNotHigher,           // a complaint goes up the ladder, never down
    AnswerNotTold,           // the customer is called again after the answer was told
    CannotHandleComplaints,  // "name"
    WarrantyOver,            // "job", "until"

    SharesWrong,        // "sum": what the technicians' shares add up to, in thousandths
    NotOnJob,           // "job": the person is not dispatched to it
    AlreadyOnTheClock,  // "job"
    NotOnTheClock,      // "job"
    HoldReasonMissing,  //
    StockReserved,      // "part", "onHand", "available", "needed": the rest is for earlier orders
    InspectionMissing,  // "step": of QualityStep; "job": empty for the whole car
    NotWashed,          //
    SupplementOpen,     // "count": reports that have no answer yet
    SupplementClosed,   // it was answered or withdrawn

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

    TooLittleCash,  // "short": what is missing of the cash that was handed over

    CarIsOut,               // "number": of the temporary exit pass that is not closed
    CarIsHere,              // it is on no temporary exit pass
    EngineHoursNeedReason,  // "last": hours of the last visit

    NotAPicture,      // no JPEG and no PNG, or a broken one
    PictureTooLarge,  // "most": MB

    TimeTaken,  // "clash" (of ClashKind), "from", "until" (UTC ms), "what": who has it, or why
};

// Gives the number of kinds, for tests that walk them all.
inline constexpr int ErrorKindCount = static_cast<int>(ErrorKind::TimeTaken) + 1;

}  // namespace baydesk

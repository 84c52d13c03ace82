#include "base/Contracts.h"
#include "documents/report/FigureWords.h"

#include <QtGlobal>
#include <array>

namespace baydesk {

namespace {

struct KindWords {
    FigureKind kind;
    const char* name;
    const char* formula;
};

// In the order of FigureKind.
constexpr std::array<KindWords, FigureKindCount> Table = {{
    {FigureKind::CarsIn, QT_TRANSLATE_NOOP("Documents", "Cars in"),
     QT_TRANSLATE_NOOP("Documents",
                       "Cars that were taken in on this business day, express "
                       "orders included, whatever became of their orders. An "
                       "order that was reversed and billed anew counts once.")},
    {FigureKind::CarsOut, QT_TRANSLATE_NOOP("Documents", "Cars out"),
     QT_TRANSLATE_NOOP("Documents",
                       "Cars that were released on this business day, express "
                       "orders included.")},
    {FigureKind::OnTimeDelivery, QT_TRANSLATE_NOOP("Documents", "On-time delivery"),
     QT_TRANSLATE_NOOP("Documents",
                       "Of the cars that were released on this day, without "
                       "express orders: those that were ready by the promised "
                       "time in force, and whose earlier promises were each moved "
                       "before they had passed ÷ all of them.")},
    {FigureKind::OnTimeFirstPromise, QT_TRANSLATE_NOOP("Documents", "On time by the first promise"),
     QT_TRANSLATE_NOOP("Documents",
                       "Of the cars that were released on this day, without "
                       "express orders: those that were ready by the time that "
                       "was promised at reception ÷ all of them.")},
    {FigureKind::Comebacks, QT_TRANSLATE_NOOP("Documents", "Comebacks"),
     QT_TRANSLATE_NOOP("Documents",
                       "Of the cars that were released in the 30 days up to this "
                       "one, without express orders: those that were taken in "
                       "again with the same fault by the end of this day ÷ all of "
                       "them.")},
    {FigureKind::Revenue, QT_TRANSLATE_NOOP("Documents", "Revenue"),
     QT_TRANSLATE_NOOP("Documents",
                       "The totals of the bills that were settled on this day, "
                       "less those that were taken back by a mirror document on "
                       "this day: labour + parts + sublet + other − discounts − "
                       "diagnosis credits − odd fen.")},
    {FigureKind::LabourRevenue, QT_TRANSLATE_NOOP("Documents", "Labour"),
     QT_TRANSLATE_NOOP("Documents",
                       "Labour lines of the approved jobs of these bills, before "
                       "discounts; mirror documents below zero.")},
    {FigureKind::PartsRevenue, QT_TRANSLATE_NOOP("Documents", "Parts"),
     QT_TRANSLATE_NOOP("Documents",
                       "Part and auxiliary material lines of the approved jobs of "
                       "these bills, before discounts; mirror documents below "
                       "zero.")},
    {FigureKind::SubletRevenue, QT_TRANSLATE_NOOP("Documents", "Sublet"),
     QT_TRANSLATE_NOOP("Documents",
                       "Sublet lines of the approved jobs of these bills, before "
                       "discounts; mirror documents below zero.")},
    {FigureKind::OtherRevenue, QT_TRANSLATE_NOOP("Documents", "Other fees"),
     QT_TRANSLATE_NOOP("Documents",
                       "Fee lines of the approved jobs of these bills, before "
                       "discounts; mirror documents below zero.")},
    {FigureKind::Discounts, QT_TRANSLATE_NOOP("Documents", "Discounts"),
     QT_TRANSLATE_NOOP("Documents",
                       "Discounts of these bills, each with its standard, its "
                       "reason, who gave it and who authorised it; mirror "
                       "documents below zero.")},
    {FigureKind::DiagnosisCredits, QT_TRANSLATE_NOOP("Documents", "Diagnosis credits"),
     QT_TRANSLATE_NOOP("Documents",
                       "What these bills waive of a diagnosis because the repair "
                       "followed; mirror documents below zero.")},
    {FigureKind::OddFen, QT_TRANSLATE_NOOP("Documents", "Odd fen waived"),
     QT_TRANSLATE_NOOP("Documents",
                       "Odd amounts waived on these bills; mirror documents below "
                       "zero.")},
    {FigureKind::AverageOrder, QT_TRANSLATE_NOOP("Documents", "Average order"),
     QT_TRANSLATE_NOOP("Documents",
                       "Revenue ÷ (bills settled on this day − mirror documents "
                       "of this day).")},
    {FigureKind::ClassRevenue, QT_TRANSLATE_NOOP("Documents", "By class"),
     QT_TRANSLATE_NOOP("Documents", "The totals of these bills by their repair class.")},
    {FigureKind::AdvisorRevenue, QT_TRANSLATE_NOOP("Documents", "By advisor"),
     QT_TRANSLATE_NOOP("Documents",
                       "The totals of these bills by the service advisor who took "
                       "the car in.")},
    {FigureKind::GrossMargin, QT_TRANSLATE_NOOP("Documents", "Gross margin"),
     QT_TRANSLATE_NOOP("Documents",
                       "Revenue − the cost of the parts that the store room "
                       "handed out for these bills, as it was when they were "
                       "handed out. The cost of labour and sublet is not known.")},
    {FigureKind::GrossMarginShare, QT_TRANSLATE_NOOP("Documents", "Gross margin share"),
     QT_TRANSLATE_NOOP("Documents", "Gross margin ÷ revenue.")},
    {FigureKind::Takings, QT_TRANSLATE_NOOP("Documents", "Takings"),
     QT_TRANSLATE_NOOP("Documents",
                       "Payments − refunds of this day in every tender, deposits "
                       "and receivables that were paid included. What is put on "
                       "account is no money.")},
    {FigureKind::TenderTakings, QT_TRANSLATE_NOOP("Documents", "Takings by tender"),
     QT_TRANSLATE_NOOP("Documents",
                       "Payments − refunds of this day in this tender, deposits "
                       "and receivables that were paid included.")},
    {FigureKind::Deposits, QT_TRANSLATE_NOOP("Documents", "Deposits taken"),
     QT_TRANSLATE_NOOP("Documents",
                       "Of the takings: what was paid before the car was ready. "
                       "What a mirror document moved into a fresh order is not "
                       "counted.")},
    {FigureKind::Refunds, QT_TRANSLATE_NOOP("Documents", "Refunds"),
     QT_TRANSLATE_NOOP("Documents",
                       "Money that went back to customers on this day. What a "
                       "mirror document moved into a fresh order is not counted.")},
    {FigureKind::DepositsKept, QT_TRANSLATE_NOOP("Documents", "Deposits kept"),
     QT_TRANSLATE_NOOP("Documents",
                       "What the shop kept of cancelled orders on this day, with "
                       "the reason.")},
    {FigureKind::PutOnAccount, QT_TRANSLATE_NOOP("Documents", "Put on account"),
     QT_TRANSLATE_NOOP("Documents",
                       "What was put on account on this day − what mirror "
                       "documents of this day took back.")},
    {FigureKind::ReceivablesPaid, QT_TRANSLATE_NOOP("Documents", "Receivables paid"),
     QT_TRANSLATE_NOOP("Documents",
                       "What customers paid on this day of what they owed on "
                       "account.")},
    {FigureKind::ReceivablesOutstanding, QT_TRANSLATE_NOOP("Documents", "Receivables outstanding"),
     QT_TRANSLATE_NOOP("Documents", "What each customer owed on account at the end of this day.")},
    {FigureKind::ShiftDifferences, QT_TRANSLATE_NOOP("Documents", "Shift differences"),
     QT_TRANSLATE_NOOP("Documents",
                       "Counted − expected of the shifts that were opened on this "
                       "day; a shift that is still open counts as nothing.")},
    {FigureKind::QualityFailures, QT_TRANSLATE_NOOP("Documents", "Quality-check failures"),
     QT_TRANSLATE_NOOP("Documents",
                       "Quality checks of this day that a job failed ÷ all "
                       "quality checks of this day.")},
    {FigureKind::HoursSold, QT_TRANSLATE_NOOP("Documents", "Hours sold"),
     QT_TRANSLATE_NOOP("Documents",
                       "Hours of the labour lines of the bills that were settled "
                       "on this day, by each technician's share of the job; "
                       "mirror documents below zero. A lump sum has no hours.")},
    {FigureKind::HoursClocked, QT_TRANSLATE_NOOP("Documents", "Hours clocked"),
     QT_TRANSLATE_NOOP("Documents",
                       "Time on the clock of jobs inside this business day, until "
                       "now for who is still on it.")},
    {FigureKind::CallsDue, QT_TRANSLATE_NOOP("Documents", "Calls due"),
     QT_TRANSLATE_NOOP("Documents",
                       "Follow-up calls that were called on this day, or were due "
                       "by its end and had not been made. Customers who want no "
                       "calls are left out.")},
    {FigureKind::CallsMade, QT_TRANSLATE_NOOP("Documents", "Calls made"),
     QT_TRANSLATE_NOOP("Documents", "Every call of this day, reached or not.")},
    {FigureKind::CallCoverage, QT_TRANSLATE_NOOP("Documents", "Callback coverage"),
     QT_TRANSLATE_NOOP("Documents",
                       "Follow-up calls in which the customer was reached on this "
                       "day ÷ calls due.")},
    {FigureKind::CallSatisfaction, QT_TRANSLATE_NOOP("Documents", "Satisfaction"),
     QT_TRANSLATE_NOOP("Documents",
                       "Calls of this day that reached the customer, with a score "
                       "above 2 and no problem ÷ all calls that reached the "
                       "customer.")},
    {FigureKind::CallsOverdue, QT_TRANSLATE_NOOP("Documents", "Calls overdue"),
     QT_TRANSLATE_NOOP("Documents",
                       "Calls that were due and not made at the end of this day, "
                       "and whose last day had passed.")},
    {FigureKind::ComplaintsOpened, QT_TRANSLATE_NOOP("Documents", "Complaints opened"),
     QT_TRANSLATE_NOOP("Documents", "Complaints that were written down on this day.")},
    {FigureKind::ComplaintsClosed, QT_TRANSLATE_NOOP("Documents", "Complaints closed"),
     QT_TRANSLATE_NOOP("Documents",
                       "Complaints whose customer confirmed on this day, when "
                       "called again, to be content.")},
    {FigureKind::ComplaintsOpen, QT_TRANSLATE_NOOP("Documents", "Complaints open"),
     QT_TRANSLATE_NOOP("Documents", "Complaints that were not closed at the end of this day.")},
    {FigureKind::ComplaintsOverdue, QT_TRANSLATE_NOOP("Documents", "Complaints overdue"),
     QT_TRANSLATE_NOOP("Documents",
                       "Of these, those whose next step on the escalation clock "
                       "was late at the end of this day.")},
}};

const KindWords& wordsOf(FigureKind kind) {
    const KindWords& words = Table.at(static_cast<std::size_t>(kind));
    BD_EXPECTS(words.kind == kind);
    return words;
}

}  // namespace

QString nameOf(FigureKind kind, const Phrases& phrases) {
    return phrases.translate("Documents", wordsOf(kind).name);
}

QString formulaOf(FigureKind kind, const Phrases& phrases) {
    return phrases.translate("Documents", wordsOf(kind).formula);
}

}  // namespace baydesk

#pragma once

#include "base/Clock.h"
#include "domain/Ids.h"

#include <QString>
#include <optional>
#include <vector>

namespace baydesk {

// What the manager's day is told in (mission.md, The manager's day). Each is by the date of its
// event (delivered, paid, called) in the store's business day, never by the date on which a row was
// made.
enum class FigureKind {
    CarsIn,
    CarsOut,
    OnTimeDelivery,
    OnTimeFirstPromise,
    Comebacks,

    Revenue,
    LabourRevenue,
    PartsRevenue,
    SubletRevenue,
    OtherRevenue,
    Discounts,
    DiagnosisCredits,
    OddFen,
    AverageOrder,
    ClassRevenue,    // one for each repair class
    AdvisorRevenue,  // one for each advisor
    GrossMargin,
    GrossMarginShare,

    Takings,
    TenderTakings,  // one for each tender
    Deposits,
    Refunds,
    DepositsKept,
    PutOnAccount,
    ReceivablesPaid,
    ReceivablesOutstanding,
    ShiftDifferences,

    QualityFailures,
    HoursSold,     // one for each technician
    HoursClocked,  // one for each technician

    CallsDue,
    CallsMade,
    CallCoverage,
    CallSatisfaction,
    CallsOverdue,
    ComplaintsOpened,
    ComplaintsClosed,
    ComplaintsOpen,
    ComplaintsOverdue,
};
inline constexpr int FigureKindCount = static_cast<int>(FigureKind::ComplaintsOverdue) + 1;

enum class FigureGroup { Cars, Revenue, Money, Workshop, FollowUp };
inline constexpr int FigureGroupCount = static_cast<int>(FigureGroup::FollowUp) + 1;

// What a value is counted in. Shares are thousandths of the whole: 985 is 98.5 %.
enum class FigureUnit { Count, Fen, Permille, ThousandthHours };

// How the rows make the value.
enum class FigureSum {
    Total,    // the sum of the rows
    Share,    // a thousand times the sum of the rows ÷ the sum of their weights
    Average,  // the sum of the rows ÷ the sum of their weights
};

// Stable names for files: "cars-in".
QString figureCode(FigureKind kind);
FigureGroup groupOf(FigureKind kind);
FigureUnit unitOf(FigureKind kind);
FigureSum sumOf(FigureKind kind);
// There is one for each class, tender or person, as FigureOf names it.
bool isBrokenDown(FigureKind kind);
// What stood at the end of the days that are told of: it is not added up over several.
bool standsAtTheEnd(FigureKind kind);
// Cost and margin are for those who may see cost (decisions.md, Money).
bool showsCost(FigureKind kind);

// One row behind a figure: what it is about, by the number under which it is found.
struct ReportRow {
    OrderId order = {};      // none: it is about no order
    QString reference = {};  // number of the order, receipt or mirror document
    QString subject = {};    // plate, customer or cashier
    QString note = {};       // job, reason, authoriser: what the store says about it
    Instant at = {};
    qint64 value = 0;   // in the figure's unit; of a share 1 where it counts
    qint64 weight = 1;  // what it is a share or an average of

    bool operator==(const ReportRow&) const = default;
};

// One figure with everything it was made from.
struct Figure {
    FigureKind kind = FigureKind::CarsIn;
    QString of = {};                  // code of the class or tender, or a person's name
    std::optional<qint64> value = 0;  // nothing: there is nothing to divide by
    std::vector<ReportRow> rows = {};

    bool operator==(const Figure&) const = default;
};

// The value by the kind's rule; shares and averages are rounded half away from zero.
Figure figureOf(FigureKind kind, std::vector<ReportRow> rows, const QString& of = {});
// The first of this kind; nullptr if there is none.
const Figure* find(const std::vector<Figure>& figures, FigureKind kind, const QString& of = {});

}  // namespace baydesk

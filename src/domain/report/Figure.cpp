#include "domain/report/Figure.h"

#include <algorithm>
#include <array>

namespace baydesk {

namespace {

struct Facts {
    FigureKind kind;
    const char* code;
    FigureGroup group;
    FigureUnit unit;
    FigureSum sum = FigureSum::Total;
    bool brokenDown = false;
    bool cost = false;
};

using Group = FigureGroup;
using Kind = FigureKind;
using Sum = FigureSum;
using Unit = FigureUnit;

// In the order of FigureKind; a test holds them together.
constexpr std::array<Facts, FigureKindCount> Catalogue = {{
    {Kind::CarsIn, "cars-in", Group::Cars, Unit::Count},
    {Kind::CarsOut, "cars-out", Group::Cars, Unit::Count},
    {Kind::OnTimeDelivery, "on-time-delivery", Group::Cars, Unit::Permille, Sum::Share},
    {Kind::OnTimeFirstPromise, "on-time-first-promise", Group::Cars, Unit::Permille, Sum::Share},
    {Kind::Comebacks, "comebacks", Group::Cars, Unit::Permille, Sum::Share},
    {Kind::Revenue, "revenue", Group::Revenue, Unit::Fen},
    {Kind::LabourRevenue, "revenue-labour", Group::Revenue, Unit::Fen},
    {Kind::PartsRevenue, "revenue-parts", Group::Revenue, Unit::Fen},
    {Kind::SubletRevenue, "revenue-sublet", Group::Revenue, Unit::Fen},
    {Kind::OtherRevenue, "revenue-other", Group::Revenue, Unit::Fen},
    {Kind::Discounts, "discounts", Group::Revenue, Unit::Fen},
    {Kind::DiagnosisCredits, "diagnosis-credits", Group::Revenue, Unit::Fen},
    {Kind::OddFen, "odd-fen", Group::Revenue, Unit::Fen},
    {Kind::AverageOrder, "average-order", Group::Revenue, Unit::Fen, Sum::Average},
    {Kind::ClassRevenue, "revenue-class", Group::Revenue, Unit::Fen, Sum::Total, true},
    {Kind::AdvisorRevenue, "revenue-advisor", Group::Revenue, Unit::Fen, Sum::Total, true},
    {Kind::GrossMargin, "gross-margin", Group::Revenue, Unit::Fen, Sum::Total, false, true},
    {Kind::GrossMarginShare, "gross-margin-share", Group::Revenue, Unit::Permille, Sum::Share,
     false, true},
    {Kind::Takings, "takings", Group::Money, Unit::Fen},
    {Kind::TenderTakings, "takings-tender", Group::Money, Unit::Fen, Sum::Total, true},
    {Kind::Deposits, "deposits", Group::Money, Unit::Fen},
    {Kind::Refunds, "refunds", Group::Money, Unit::Fen},
    {Kind::DepositsKept, "deposits-kept", Group::Money, Unit::Fen},
    {Kind::PutOnAccount, "put-on-account", Group::Money, Unit::Fen},
    {Kind::ReceivablesPaid, "receivables-paid", Group::Money, Unit::Fen},
    {Kind::ReceivablesOutstanding, "receivables-outstanding", Group::Money, Unit::Fen},
    {Kind::ShiftDifferences, "shift-differences", Group::Money, Unit::Fen},
    {Kind::QualityFailures, "quality-failures", Group::Workshop, Unit::Permille, Sum::Share},
    {Kind::HoursSold, "hours-sold", Group::Workshop, Unit::ThousandthHours, Sum::Total, true},
    {Kind::HoursClocked, "hours-clocked", Group::Workshop, Unit::ThousandthHours, Sum::Total, true},
    {Kind::CallsDue, "calls-due", Group::FollowUp, Unit::Count},
    {Kind::CallsMade, "calls-made", Group::FollowUp, Unit::Count},
    {Kind::CallCoverage, "call-coverage", Group::FollowUp, Unit::Permille, Sum::Share},
    {Kind::CallSatisfaction, "call-satisfaction", Group::FollowUp, Unit::Permille, Sum::Share},
    {Kind::CallsOverdue, "calls-overdue", Group::FollowUp, Unit::Count},
    {Kind::ComplaintsOpened, "complaints-opened", Group::FollowUp, Unit::Count},
    {Kind::ComplaintsClosed, "complaints-closed", Group::FollowUp, Unit::Count},
    {Kind::ComplaintsOpen, "complaints-open", Group::FollowUp, Unit::Count},
    {Kind::ComplaintsOverdue, "complaints-overdue", Group::FollowUp, Unit::Count},
}};

const Facts& factsOf(FigureKind kind) { return Catalogue.at(static_cast<std::size_t>(kind)); }

// Half away from zero; `whole` is above zero.
qint64 divided(qint64 part, qint64 whole) {
    const qint64 half = part < 0 ? -whole / 2 : whole / 2;
    return (part + half) / whole;
}

std::optional<qint64> valueOf(FigureSum sum, const std::vector<ReportRow>& rows) {
    qint64 part = 0;
    qint64 whole = 0;
    for (const ReportRow& row : rows) {
        part += row.value;
        whole += row.weight;
    }
    if (sum == FigureSum::Total) return part;
    if (whole <= 0) return std::nullopt;
    return divided(sum == FigureSum::Share ? part * 1000 : part, whole);
}

}  // namespace

QString figureCode(FigureKind kind) { return QString::fromLatin1(factsOf(kind).code); }
FigureGroup groupOf(FigureKind kind) { return factsOf(kind).group; }
FigureUnit unitOf(FigureKind kind) { return factsOf(kind).unit; }
FigureSum sumOf(FigureKind kind) { return factsOf(kind).sum; }
bool isBrokenDown(FigureKind kind) { return factsOf(kind).brokenDown; }
bool standsAtTheEnd(FigureKind kind) {
    return kind == FigureKind::ReceivablesOutstanding || kind == FigureKind::CallsOverdue ||
           kind == FigureKind::ComplaintsOpen || kind == FigureKind::ComplaintsOverdue;
}
bool showsCost(FigureKind kind) { return factsOf(kind).cost; }

Figure figureOf(FigureKind kind, std::vector<ReportRow> rows, const QString& of) {
    const auto value = valueOf(sumOf(kind), rows);
    return {.kind = kind, .of = of, .value = value, .rows = std::move(rows)};
}

const Figure* find(const std::vector<Figure>& figures, FigureKind kind, const QString& of) {
    const auto found = std::find_if(figures.begin(), figures.end(), [&](const Figure& figure) {
        return figure.kind == kind && figure.of == of;
    });
    return found == figures.end() ? nullptr : &*found;
}

}  // namespace baydesk

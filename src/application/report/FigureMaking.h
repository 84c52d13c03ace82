#pragma once

// Private to the application's reports: which rows make which figures, group by group.

#include "domain/report/Figure.h"
#include "domain/report/Period.h"
#include "domain/store/BusinessCalendar.h"
#include "storage/Session.h"
#include "storage/report/DaySpan.h"

#include <vector>

namespace baydesk {

// What the figures of one report are asked of.
struct ReportScope {
    StoreId store;
    const BusinessCalendar& calendar;
    DateRange days;
    Instant cameBackSince;  // comebacks are told of the cars that were released from then on
    report::DaySpan span;
    Instant end;  // what is told of the day's end is told of just before this: the end, or now
    bool seesCost = false;
};

// Of all groups, in the order of FigureKind; those broken down by their name.
std::vector<Figure> figuresOf(Session& session, const ReportScope& scope);

std::vector<Figure> carFigures(Session& session, const ReportScope& scope);
std::vector<Figure> revenueFigures(Session& session, const ReportScope& scope);
std::vector<Figure> moneyFigures(Session& session, const ReportScope& scope);
std::vector<Figure> workFigures(Session& session, const ReportScope& scope);
std::vector<Figure> callFigures(Session& session, const ReportScope& scope);
std::vector<Figure> complaintFigures(Session& session, const ReportScope& scope);

}  // namespace baydesk

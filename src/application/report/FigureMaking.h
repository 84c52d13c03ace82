#pragma once

// Private to the application's reports: which rows make which figures, group by group.

#include "domain/report/Figure.h"
#include "domain/store/BusinessCalendar.h"
#include "storage/Session.h"
#include "storage/report/DaySpan.h"

#include <QDate>
#include <vector>

namespace baydesk {

// What the figures of one report are asked of.
struct ReportScope {
    StoreId store;
    const BusinessCalendar& calendar;
    QDate day;
    report::DaySpan span;
    Instant end;  // what is told of the day's end is told of just before this: the end, or now
    bool seesCost = false;
};

std::vector<Figure> carFigures(Session& session, const ReportScope& scope);
std::vector<Figure> revenueFigures(Session& session, const ReportScope& scope);
std::vector<Figure> moneyFigures(Session& session, const ReportScope& scope);
std::vector<Figure> workFigures(Session& session, const ReportScope& scope);
std::vector<Figure> callFigures(Session& session, const ReportScope& scope);
std::vector<Figure> complaintFigures(Session& session, const ReportScope& scope);

}  // namespace baydesk

#pragma once

#include "application/Workplace.h"
#include "domain/report/Figure.h"

#include <QDate>
#include <vector>

namespace baydesk {

// The manager's day (mission.md): every figure with the rows behind it, as the store knew it when
// the day ended, or now for the day that is not over.
struct DayReport {
    QDate day;  // business day
    QString shop;
    Instant from;
    Instant until;
    Instant seenAt;               // when it was put together
    bool running = false;         // the day is not over
    std::vector<Figure> figures;  // in the order of FigureKind; those broken down by their name

    const Figure* find(FigureKind kind, const QString& of = {}) const {
        return baydesk::find(figures, kind, of);
    }
};

// A day that has not come yet is empty. Cost and margin are left out for who may not see cost.
// Errors: NotSignedIn, NotAllowed ("right": seeReports).
Result<DayReport> dayReport(Workplace& workplace, StaffId viewer, QDate day);

}  // namespace baydesk

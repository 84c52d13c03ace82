#pragma once

#include "application/store/Export.h"
#include "desktop/shell/ScreenContext.h"
#include "exchange/TableFiles.h"

#include <QCoreApplication>
#include <functional>

class QWidget;

namespace baydesk {

class DataTable;

// A list of a screen on its way into a file.
struct OutgoingList {
    Listing listing = Listing::Orders;
    QString title;  // as the screen calls it: the proposed name of the file
    std::vector<ExportColumn> columns;
    // Reads the rows as the list is filtered. Runs on a thread of the desk: captures by value.
    std::function<Result<std::vector<std::vector<QVariant>>>(Workplace&)> rows;
};

// Asks for a file and writes the list into it, in the background; the outcome is said in the status
// line. Where the file names no format, CSV.
class ListExport {
    Q_DECLARE_TR_FUNCTIONS(ListExport)

public:
    // What a table shows, as it is filtered and sorted, in words.
    static OutgoingList of(const DataTable& table, Listing listing, const QString& title);
    // `screen` is who waits for it: what is asked when it has gone is not answered.
    static void ask(ScreenContext& context, QWidget* screen, const OutgoingList& list);
    // The same with the file chosen.
    static void write(ScreenContext& context, QWidget* screen, const OutgoingList& list,
                      const QString& path);

    // A moment as spreadsheets read it: "2026-11-22 16:30"; empty for none.
    static QString moment(const BusinessCalendar& calendar, Instant at);
};

}  // namespace baydesk

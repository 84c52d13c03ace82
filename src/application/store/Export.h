#pragma once

#include "application/Workplace.h"
#include "storage/store/ExportTables.h"

#include <map>

namespace baydesk {

// Where exported tables go: files, mostly. Each call may refuse, which ends the export.
class ExportSink {
public:
    ExportSink() = default;
    virtual ~ExportSink() = default;
    ExportSink(const ExportSink&) = delete;
    ExportSink& operator=(const ExportSink&) = delete;

    virtual Done begin(const ExportTable& table) = 0;
    // By column: QString, or a qlonglong of the column's kind; invalid where nothing is known.
    virtual Done row(const std::vector<QVariant>& cells) = 0;
    virtual Done end() = 0;
};

enum class Listing;

// That somebody may take something out of the store, and that the audit says so: only the two
// functions below give it. What is given afterwards can take its time on a connection that reads.
class ExportPermit {
public:
    // Whether the person may see phones whole; else they are written masked.
    bool showsPhones() const { return m_showsPhones; }

private:
    friend Result<ExportPermit> permitExport(Workplace&, const Caller&,
                                             const std::vector<ExportKind>&);
    friend Result<ExportPermit> permitList(Workplace&, const Caller&, Listing, qint64);
    friend Result<std::map<QString, qint64>> giveTables(Workplace&, const ExportPermit&,
                                                        ExportSink&);
    ExportPermit(std::vector<ExportKind> kinds, bool showsPhones)
        : m_kinds(std::move(kinds)), m_showsPhones(showsPhones) {}

    std::vector<ExportKind> m_kinds;  // none: a list
    bool m_showsPhones;
};

// Asks to take everything of these kinds. Whoever may copy the store may do this. It is a verb, so
// that the audit says who did it, before anything is given. Errors: NotAllowed, NotSignedIn.
Result<ExportPermit> permitExport(Workplace& workplace, const Caller& caller,
                                  const std::vector<ExportKind>& kinds);

// Gives what was permitted, all from one moment; how many rows of each table. Errors: those of the
// sink.
Result<std::map<QString, qint64>> giveTables(Workplace& workplace, const ExportPermit& permit,
                                             ExportSink& sink);

// Both, one after the other.
Result<std::map<QString, qint64>> exportStore(Workplace& workplace, const Caller& caller,
                                              const std::vector<ExportKind>& kinds,
                                              ExportSink& sink);

// The lists of the screens. The customers are what a shop has: whoever takes the list of them along
// needs the right to take everything (Verb::Export). The others are for all who see them, phones
// masked where the person sees them masked (Verb::ExportList).
enum class Listing { Customers, Orders, Parts, Labour, Calls, Appointments, Complaints };

// "customers": what the audit calls it; never changes.
QString listingName(Listing listing);
Verb exportVerb(Listing listing);

// A list as it stands on a screen: its rows, by column as ExportSink::row() takes them.
struct ListedRows {
    QString file;  // its name, without an ending
    std::vector<ExportColumn> columns;
    std::vector<std::vector<QVariant>> rows;
};

// Asks to take so many rows of a list. Errors: NotAllowed, NotSignedIn.
Result<ExportPermit> permitList(Workplace& workplace, const Caller& caller, Listing listing,
                                qint64 rows);

// Writes the list; phones as the permit says. Touches no store. Errors: those of the sink.
Done giveList(const ExportPermit& permit, const ListedRows& list, ExportSink& sink);

}  // namespace baydesk

#pragma once

#include "exchange/ListPlan.h"
#include "exchange/SourceColumns.h"

#include <memory>

namespace baydesk {

// A file that was chosen, and what its columns are for. Cheap to copy.
struct ListSource {
    std::shared_ptr<const ImportFile> file;
    PastFile past = PastFile::Orders;  // of past orders
    SourceColumns columns;
    FieldColumns fields;

    const std::vector<FieldHeadings>& headings(ListKind kind) const {
        return headingsOf(kind, past);
    }
};

// What the file says of itself, and what was chosen for such a file the last time.
ListSource sourceOf(ListKind kind, std::shared_ptr<const ImportFile> file);
// With or without headings; what is known of the columns then.
ListSource withHeading(ListKind kind, ListSource source, bool has);
// As another of the files of an older program.
ListSource asPast(ListSource source, PastFile past);

// Keeps on this PC which columns were chosen, for the next file with the same headings.
void rememberColumns(ListKind kind, const ListSource& source);

// The files with headings that say what was chosen. Copies every row: for a worker thread.
ImportList importListOf(ListKind kind, const std::vector<ListSource>& sources,
                        Duplicates duplicates);

// Paths as people paste them: quoted, with blanks around them, or as file:// addresses; several of
// them are quoted.
QStringList pathsOf(const QString& pasted);

}  // namespace baydesk

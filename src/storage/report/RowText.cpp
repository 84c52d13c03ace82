#include "storage/report/RowText.h"

namespace baydesk::report {

QString subjectOf(const sql::Row& row, int plateKind, int plate, int name) {
    const Plate bears = Plate::ofStored(row.text(plateKind), row.text(plate));
    return QString(bears.display() + u' ' + row.text(name)).trimmed();
}

ReportRow orderRow(const sql::Row& row) {
    ReportRow answer;
    answer.order = row.id<OrderId>(0);
    answer.reference = row.text(1);
    answer.subject = subjectOf(row, 2, 3, 4);
    answer.value = 1;
    return answer;
}

}  // namespace baydesk::report

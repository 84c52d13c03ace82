#include "storage/report/RowText.h"

#include <QHash>

namespace baydesk::report {

namespace {

constexpr qsizetype MostPlates = 4096;

// One order stands behind a dozen figures, and setting its plate takes longer than reading it.
QString displayed(const QString& kind, const QString& number) {
    static thread_local QHash<QString, QString> known;
    const QString key = kind + number;
    const auto found = known.constFind(key);
    if (found != known.constEnd()) return *found;
    if (known.size() >= MostPlates) known.clear();
    const Plate plate = Plate::of(plateKindOf(kind).value_or(PlateKind::None), number);
    return *known.insert(key, plate.display());
}

}  // namespace

QString subjectOf(const sql::Row& row, int plateKind, int plate, int name) {
    return QString(displayed(row.text(plateKind), row.text(plate)) + u' ' + row.text(name))
        .trimmed();
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

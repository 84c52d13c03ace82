#pragma once

#include "base/Result.h"
#include "exchange/DelimitedReader.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

namespace baydesk {

// A field that a file may hold, and the headings it is known by: the first ones are the surest.
struct FieldHeadings {
    QString field;  // "code", "price": as in the violations of the rules
    bool needed = false;
    QStringList names;
    QString instead = {};  // the field that does as well where this one is needed
};

// What an imported file may hold, in Chinese and English.
const std::vector<FieldHeadings>& partHeadings();
const std::vector<FieldHeadings>& labourHeadings();
const std::vector<FieldHeadings>& customerHeadings();
const std::vector<FieldHeadings>& vehicleHeadings();

// A list of headings with "|" between them.
QStringList headingWords(QStringView text);

// A heading as it is compared: signs, spaces, letter case, full width and a unit in brackets gone.
QString bareHeading(const QString& heading);

// Where the fields stand in a file.
struct HeadingMap {
    std::size_t row = 0;         // the heading is this one of the rows; the data follow
    qsizetype columns = 0;       // how many the heading has
    QHash<QString, int> fields;  // field to column
    QStringList unused;          // headings that say nothing to us
};

// The row that is most likely the heading, among the first ones: the first that has every needed
// field, else the one with most fields. One without any field is no heading.
HeadingMap likelyHeadings(const std::vector<DelimitedRow>& rows,
                          const std::vector<FieldHeadings>& known);

// The needed fields that have no column.
QStringList missingFields(const QHash<QString, int>& fields,
                          const std::vector<FieldHeadings>& known);

// Finds the heading among the first rows (a title may stand above it): the first row that has every
// needed field. Signs, spaces, letter case, full width and a unit in brackets do not matter
// ("销售价（元）"). Errors: HeadingsUnknown ("needs": the fields not found, "found": the headings
// of the best row).
Result<HeadingMap> findHeadings(const std::vector<DelimitedRow>& rows,
                                const std::vector<FieldHeadings>& known);

}  // namespace baydesk

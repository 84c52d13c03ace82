#pragma once

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace baydesk {

// Which cells of a workbook show their number as a date: a cell names its style, the style its
// format.
class CellFormats {
public:
    CellFormats() = default;
    // Reads xl/styles.xml; nothing where it cannot be understood.
    static std::optional<CellFormats> parse(const QByteArray& xml);

    bool isDate(int style) const;

private:
    std::vector<bool> m_dates;  // by style
};

// Days since the workbook's day zero (1899-12-30, or 1904-01-01) as "2015-03-24" or, with a time of
// day, "2015-03-24 09:25:11"; a time without a day as "09:25:11"; nothing where that is no day.
QString dateOfSerial(double days, bool from1904);

// A number as it is written in a cell's XML, as a person would write it: "13855128830" for
// "1.385512883E10", "0.3" for "0.30000000000000004". What is no number stays as it is.
QString plainNumber(const QString& written);

}  // namespace baydesk

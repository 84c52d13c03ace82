#include "exchange/CellFormats.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QXmlStreamReader>
#include <cmath>

namespace baydesk {

namespace {

// The built-in formats of ECMA-376 part 1, 18.8.30, those of East Asian languages included.
bool isBuiltInDate(int format) {
    return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) ||
           (format >= 45 && format <= 47) || (format >= 50 && format <= 58);
}

// Whether a format code has a letter of a date outside of quotes, brackets and escapes.
bool hasDateLetter(const QString& code) {
    bool quoted = false;
    bool bracketed = false;
    for (qsizetype at = 0; at < code.size(); ++at) {
        const QChar sign = code[at].toLower();
        if (sign == u'"') quoted = !quoted;
        if (quoted) continue;
        if (sign == u'\\' || sign == u'_' || sign == u'*') {
            ++at;
            continue;
        }
        if (sign == u'[') bracketed = true;
        if (sign == u']') bracketed = false;
        if (!bracketed && (sign == u'y' || sign == u'm' || sign == u'd' || sign == u'h'))
            return true;
    }
    return false;
}

}  // namespace

std::optional<CellFormats> CellFormats::parse(const QByteArray& bytes) {
    QXmlStreamReader xml(bytes);
    QHash<int, bool> own;
    CellFormats formats;
    bool inCellStyles = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD) return std::nullopt;
        if (xml.name() == u"cellXfs") inCellStyles = xml.isStartElement();
        if (!xml.isStartElement()) continue;
        const int format = xml.attributes().value(QLatin1String("numFmtId")).toInt();
        if (xml.name() == u"numFmt")
            own.insert(format, hasDateLetter(
                                   xml.attributes().value(QLatin1String("formatCode")).toString()));
        else if (xml.name() == u"xf" && inCellStyles)
            formats.m_dates.push_back(own.value(format, isBuiltInDate(format)));
    }
    if (xml.hasError()) return std::nullopt;
    return formats;
}

bool CellFormats::isDate(int style) const {
    return style >= 0 && static_cast<std::size_t>(style) < m_dates.size() &&
           m_dates[static_cast<std::size_t>(style)];
}

QString dateOfSerial(double days, bool from1904) {
    constexpr double MostDays = 2958466;  // the year 10000
    constexpr double SecondsPerDay = 86400;
    if (!(days >= 0 && days < MostDays)) return {};
    const QDate zero = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const auto seconds = std::llround(days * SecondsPerDay);
    const auto whole = static_cast<qint64>(seconds / static_cast<qint64>(SecondsPerDay));
    const QTime time =
        QTime(0, 0).addSecs(static_cast<int>(seconds % static_cast<qint64>(SecondsPerDay)));
    const QString clock = time.toString(QStringLiteral("HH:mm:ss"));
    if (whole == 0 && !from1904) return clock;
    const QString day = zero.addDays(whole).toString(Qt::ISODate);
    return time == QTime(0, 0) ? day : day + u' ' + clock;
}

QString plainNumber(const QString& written) {
    constexpr int Digits = 15;  // what a spreadsheet shows of a number at most
    bool isNumber = false;
    const double value = QLocale::c().toDouble(written, &isNumber);
    if (!isNumber || !std::isfinite(value)) return written;
    QString text = QString::number(value, 'g', Digits);
    if (!text.contains(u'e')) return text;
    const bool isLarge = std::fabs(value) >= 1;
    text = QString::number(value, 'f', isLarge ? 0 : Digits);
    if (!isLarge) {
        while (text.endsWith(u'0')) text.chop(1);
        if (text.endsWith(u'.')) text.chop(1);
    }
    return text == u"-0" ? QStringLiteral("0") : text;
}

}  // namespace baydesk

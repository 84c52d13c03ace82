#include "application/order/Numbers.h"

#include "storage/NumberSeries.h"

namespace baydesk {

namespace {

struct SeriesName {
    const char* name;
    QChar letter;
};

SeriesName nameOf(Series series) {
    switch (series) {
        case Series::Order:
            return {"order", u'W'};
        case Series::Receipt:
            return {"receipt", u'R'};
        case Series::Settlement:
            return {"settlement", u'S'};
        case Series::GatePass:
            return {"gate-pass", u'G'};
        case Series::Reversal:
            return {"reversal", u'X'};
        case Series::ExitPass:
            return {"exit-pass", u'T'};
        case Series::Certificate:
            return {"certificate", u'C'};
    }
    return {"order", u'W'};
}

}  // namespace

QString seriesName(Series series) { return QString::fromLatin1(nameOf(series).name); }

QString numberText(Series series, QDate businessDate, qint64 number) {
    return QStringLiteral("%1%2-%3")
        .arg(nameOf(series).letter)
        .arg(businessDate.toString(QStringLiteral("yyMMdd")))
        .arg(number, 4, 10, QChar(u'0'));
}

QString nextNumber(Transaction& transaction, const BusinessCalendar& calendar, Series series) {
    const QDate date = calendar.businessDate(transaction.at());
    return numberText(
        series, date,
        NumberSeries::next(transaction, seriesName(series), date.toString(Qt::ISODate)));
}

}  // namespace baydesk

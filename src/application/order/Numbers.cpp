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

QString nextNumber(Transaction& transaction, const BusinessCalendar& calendar, Series series) {
    const SeriesName name = nameOf(series);
    const QDate date = calendar.businessDate(transaction.at());
    const qint64 number =
        NumberSeries::next(transaction, QString::fromLatin1(name.name), date.toString(Qt::ISODate));
    return QStringLiteral("%1%2-%3")
        .arg(name.letter)
        .arg(date.toString(QStringLiteral("yyMMdd")))
        .arg(number, 4, 10, QChar(u'0'));
}

}  // namespace baydesk

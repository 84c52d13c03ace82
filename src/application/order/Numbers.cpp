#include "application/order/Numbers.h"

#include "base/IsoDate.h"
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

QString digits(qint64 number, qsizetype least) {
    return QString::number(number).rightJustified(least, u'0');
}

}  // namespace

QString seriesName(Series series) { return QString::fromLatin1(nameOf(series).name); }

QString numberText(Series series, QDate businessDate, qint64 number) {
    const int yyMMdd =
        businessDate.year() % 100 * 10'000 + businessDate.month() * 100 + businessDate.day();
    return nameOf(series).letter + digits(yyMMdd, 6) + u'-' + digits(number, 4);
}

QString nextNumber(Transaction& transaction, const BusinessCalendar& calendar, Series series) {
    const QDate date = calendar.businessDate(transaction.at());
    return numberText(series, date,
                      NumberSeries::next(transaction, seriesName(series), isoDate(date)));
}

void lockSeries(Transaction& transaction, const BusinessCalendar& calendar, Series series) {
    NumberSeries::lock(transaction, seriesName(series),
                       isoDate(calendar.businessDate(transaction.at())));
}

}  // namespace baydesk

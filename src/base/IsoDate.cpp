#include "base/IsoDate.h"

namespace baydesk {

namespace {

void putDigits(QString& text, qsizetype end, int value, int count) {
    for (; count > 0; --count, value /= 10) text[--end] = QChar(u'0' + value % 10);
}

}  // namespace

QString isoDate(QDate date) {
    // A year of more digits has no such form.
    if (!date.isValid() || date.year() < 0 || date.year() > 9999) return {};
    QString text(10, u'-');
    putDigits(text, 4, date.year(), 4);
    putDigits(text, 7, date.month(), 2);
    putDigits(text, 10, date.day(), 2);
    return text;
}

}  // namespace baydesk

#pragma once

#include <QDate>
#include <QString>

namespace baydesk {

// "2026-11-26", as dates are stored; empty for none. As Qt::ISODate, which formats by a general
// printer: every row that is read or written has dates.
QString isoDate(QDate date);

}  // namespace baydesk

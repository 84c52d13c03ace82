#pragma once

#include <QString>
#include <QStringList>
#include <ostream>

// Lets a failed expectation show text instead of bytes.
inline void PrintTo(const QString& text, std::ostream* out) {
    *out << '"' << qPrintable(text) << '"';
}

inline void PrintTo(const QStringList& list, std::ostream* out) {
    *out << '{' << qPrintable(list.join(QStringLiteral(", "))) << '}';
}

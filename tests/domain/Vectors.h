#pragma once

#include <QFile>
#include <QString>
#include <QStringList>
#include <ostream>
#include <vector>

// Lets GoogleTest show texts; found by name in QString's own namespace.
inline void PrintTo(const QString& text, std::ostream* stream) {
    *stream << '"' << text.toStdString() << '"';
}

namespace baydesk::testing {

// The rows of tests/data/vectors/<name>, cells apart by tabs; lines that begin with # explain.
inline std::vector<QStringList> vectorRows(const QString& name) {
    QFile file(QStringLiteral(BAYDESK_TEST_DATA "/vectors/") + name);
    if (!file.open(QIODevice::ReadOnly)) return {};
    std::vector<QStringList> rows;
    const QString content = QString::fromUtf8(file.readAll());
    for (const QString& line : content.split(u'\n'))
        if (!line.isEmpty() && !line.startsWith(u'#')) rows.push_back(line.split(u'\t'));
    return rows;
}

}  // namespace baydesk::testing

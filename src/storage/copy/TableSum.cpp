#include "storage/copy/TableSum.h"

#include "storage/Sha256.h"

#include <QtEndian>

namespace baydesk {

namespace {

// What kind it is, how long, and its bytes: no two rows have the same.
void append(QByteArray& text, const sql::Value& value) {
    text += static_cast<char>(value.kind());
    QByteArray content;
    switch (value.kind()) {
        case sql::Value::Kind::Null:
            break;
        case sql::Value::Kind::Number:
            content = QByteArray::number(value.number());
            break;
        case sql::Value::Kind::Text:
            content = value.text().toUtf8();
            break;
        case sql::Value::Kind::Bytes:
            content = value.bytes();
            break;
    }
    text += QByteArray::number(content.size()) + ':' + content;
}

}  // namespace

void TableSum::add(const sql::Values& row) {
    QByteArray text;
    for (const sql::Value& value : row) append(text, value);
    const QByteArray digest = sha256({text});
    ++rows;
    high += qFromBigEndian<quint64>(digest.constData());
    low += qFromBigEndian<quint64>(digest.constData() + sizeof(quint64));
}

QString TableSum::checksum() const {
    return QStringLiteral("%1%2").arg(high, 16, 16, QChar(u'0')).arg(low, 16, 16, QChar(u'0'));
}

}  // namespace baydesk

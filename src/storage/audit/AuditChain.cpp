#include "storage/audit/AuditChain.h"

#include <QCryptographicHash>

namespace baydesk::audit {

namespace {

// Every part is preceded by its length, so that no two rows make the same text.
void add(QCryptographicHash& hash, const QString& part) {
    const QByteArray bytes = part.toUtf8();
    hash.addData(QByteArray::number(bytes.size()) + ':');
    hash.addData(bytes);
}

}  // namespace

ChainedRow chainedRow(const sql::Row& row, int first) {
    return {row.integer(first),     row.integer(first + 1), row.text(first + 2),
            row.integer(first + 3), row.text(first + 4),    row.text(first + 5),
            row.integer(first + 6), row.text(first + 7),    row.text(first + 8)};
}

QString linkHash(const QString& previous, qint64 seq, StoreId store, const ChainedRow& row) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    add(hash, previous);
    for (const qint64 number : {seq, store.value(), row.id, row.at, row.staff, row.subjectId}) {
        add(hash, QString::number(number));
    }
    for (const QString& text :
         {row.verb, row.byName, row.subject, row.digestBefore, row.digestAfter}) {
        add(hash, text);
    }
    return QString::fromLatin1(hash.result().toHex());
}

}  // namespace baydesk::audit

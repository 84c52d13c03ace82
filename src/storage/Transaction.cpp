#include "storage/Transaction.h"

#include "storage/IdMaker.h"

#include <QJsonDocument>

namespace baydesk {

Transaction::Transaction(sql::Connection& connection, IdMaker& ids, StoreId store, Instant at)
    : Session(connection), m_ids(ids), m_store(store), m_at(at) {}

QByteArray canonical(const QJsonObject& values) {
    // QJsonObject keeps its keys sorted.
    return QJsonDocument(values).toJson(QJsonDocument::Compact);
}

qint64 Transaction::nextId() { return m_ids.next(m_store); }

}  // namespace baydesk

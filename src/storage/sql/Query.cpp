#include "storage/sql/Query.h"

#include "storage/sql/Connection.h"

namespace baydesk::sql {

void forEach(Session& session, const QString& statement, const Values& values,
             const std::function<void(const Row&)>& each) {
    if (session.failure()) return;
    const Done done = session.connection().read(statement, values, each);
    if (!done) session.fail(done.error());
}

void write(Transaction& transaction, const QString& statement, const Values& values) {
    if (transaction.failure()) return;
    const Done done = transaction.connection().writeLater(statement, values);
    if (!done) transaction.fail(done.error());
}

qint64 writeCounting(Transaction& transaction, const QString& statement, const Values& values) {
    if (transaction.failure()) return 0;
    const Result<qint64> touched = transaction.connection().write(statement, values);
    if (touched) return *touched;
    transaction.fail(touched.error());
    return 0;
}

QString forUpdate(Session& session) { return session.connection().dialect().forUpdate(); }

}  // namespace baydesk::sql

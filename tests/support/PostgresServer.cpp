#include "support/PostgresServer.h"

#include "storage/Database.h"

#include <libpq-fe.h>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QUrl>
#include <QUuid>

#include <memory>

namespace baydesk::testing {

namespace {

using Handle = std::unique_ptr<PGconn, decltype(&PQfinish)>;
using Answer = std::unique_ptr<PGresult, decltype(&PQclear)>;

Handle connect(const QString& url) {
    Handle handle(PQconnectdb(url.toUtf8().constData()), PQfinish);
    PQsetNoticeProcessor(
        handle.get(), [](void*, const char*) {}, nullptr);
    return handle;
}

QString execute(PGconn* connection, const QString& statements) {
    const Answer answer(PQexec(connection, statements.toUtf8().constData()), PQclear);
    const ExecStatusType status = PQresultStatus(answer.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) return {};
    return QString::fromUtf8(PQerrorMessage(connection));
}

bool exists(PGconn* connection, const QString& database) {
    const QString statement =
        QStringLiteral("SELECT 1 FROM pg_database WHERE datname = '%1'").arg(database);
    const Answer answer(PQexec(connection, statement.toUtf8().constData()), PQclear);
    return PQntuples(answer.get()) == 1;
}

// Named for the schema, so that a changed migration gets a template of its own.
QString templateName() {
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const QDir folder(QStringLiteral(":/migrations"));
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QFile::ReadOnly)) hash.addData(file.readAll());
    }
    return QStringLiteral("baydesk_template_") +
           QString::fromLatin1(hash.result().toHex().left(16));
}

QString makeTemplate(PGconn* server, const QString& name) {
    const QString draft = name + QStringLiteral("_draft");
    execute(server, QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(draft));
    QString why = execute(server, QStringLiteral("CREATE DATABASE %1").arg(draft));
    if (!why.isEmpty()) return why;
    {
        const auto opened = Database::open({Engine::PostgreSql, PostgresServer::urlOf(draft)});
        if (!opened) {
            const Violation& first = opened.error().first();
            return QStringLiteral("the template could not be migrated: kind %1, %2 %3")
                .arg(static_cast<int>(first.kind))
                .arg(first.details[QStringLiteral("migration")].toString(),
                     first.details[QStringLiteral("why")].toString());
        }
    }
    return execute(server, QStringLiteral("ALTER DATABASE %1 RENAME TO %2").arg(draft, name));
}

QString freshName() {
    return QStringLiteral("baydesk_test_") + QUuid::createUuid().toString(QUuid::Id128);
}

}  // namespace

QString PostgresServer::url() { return qEnvironmentVariable("BAYDESK_TEST_POSTGRESQL"); }

QString PostgresServer::urlOf(const QString& database) {
    QUrl address(url());
    address.setPath(QLatin1Char('/') + database);
    return address.toString();
}

QString PostgresServer::urlOf(const QString& database, const QString& login) {
    QUrl address(urlOf(database));
    address.setUserName(login);
    return address.toString();
}

QString PostgresServer::counterLogin() {
    const QString login = QStringLiteral("baydesk_test_counter");
    // Roles are the whole server's, and tests run side by side.
    static const QString why =
        execute(connect(url()).get(),
                QStringLiteral("DO $$ BEGIN CREATE ROLE %1 LOGIN; EXCEPTION WHEN duplicate_object "
                               "OR unique_violation THEN NULL; END $$")
                    .arg(login));
    return why.isEmpty() ? login : QString();
}

QString PostgresServer::run(const QString& database, const QString& statements) {
    return execute(connect(urlOf(database)).get(), statements);
}

QString PostgresServer::createMigrated(QString& why) {
    const Handle server = connect(url());
    const QString original = templateName();
    if (!exists(server.get(), original)) {
        // Tests run side by side: one makes the template, the others wait for it.
        why = execute(server.get(), QStringLiteral("SELECT pg_advisory_lock(1)"));
        if (!why.isEmpty()) return {};
        if (!exists(server.get(), original)) why = makeTemplate(server.get(), original);
        execute(server.get(), QStringLiteral("SELECT pg_advisory_unlock(1)"));
        if (!why.isEmpty()) return {};
    }
    const QString name = freshName();
    why =
        execute(server.get(), QStringLiteral("CREATE DATABASE %1 TEMPLATE %2").arg(name, original));
    return why.isEmpty() ? name : QString();
}

QString PostgresServer::createEmpty(QString& why) {
    const QString name = freshName();
    why = execute(connect(url()).get(), QStringLiteral("CREATE DATABASE %1").arg(name));
    return why.isEmpty() ? name : QString();
}

void PostgresServer::drop(const QString& database) {
    execute(connect(url()).get(),
            QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(database));
}

}  // namespace baydesk::testing

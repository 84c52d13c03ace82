#include "storage/sql/Dialect.h"

#include "base/Contracts.h"
#include "storage/sqlite/SqliteFile.h"

#include <QFile>

namespace baydesk::sql {

namespace {

class SqliteDialect final : public Dialect {
public:
    QString name() const override { return QStringLiteral("sqlite"); }
    QString forUpdate() const override { return {}; }
    QString listTables() const override {
        return QStringLiteral(
            "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE "
            "'sqlite_%'");
    }
    QString listColumns() const override {
        const QString of = QStringLiteral(
            "SELECT m.name AS name, c.name AS of_column, c.type, c.pk, c.cid FROM "
            "%1.sqlite_master m JOIN pragma_table_info(m.name, '%1') c "
            "WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'");
        return of.arg(QStringLiteral("main")) + QStringLiteral(" UNION ALL ") +
               of.arg(QStringLiteral("attachments")) + QStringLiteral(" ORDER BY 1, 5");
    }
    // With foreign keys on, rebuilding a parent table would touch its children. Inside a
    // transaction the setting cannot be changed.
    QString beforeMigrations() const override { return QStringLiteral("PRAGMA foreign_keys=OFF"); }
    // Nothing is known of how rows spread in an index that has just come, and statements then walk
    // the wrong way.
    QString afterMigrations() const override {
        return QStringLiteral("PRAGMA foreign_keys=ON; PRAGMA analysis_limit=400; ANALYZE main");
    }
    QString markVersion(int version) const override {
        return QStringLiteral("PRAGMA main.user_version=%1; PRAGMA main.application_id=%2")
            .arg(version)
            .arg(sqlite::ApplicationId);
    }
    QString ownerElsewhere() const override { return {}; }
    QString counterRights() const override { return {}; }
    QString countBrokenReferences() const override {
        return QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check");
    }
    QString checkIntegrity() const override {
        // Of every file that is attached. As a table the pragma answers nothing at all for a
        // schema.
        return QStringLiteral("PRAGMA integrity_check");
    }
    QString listBrokenReferences() const override {
        return QStringLiteral(
            "SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check GROUP BY 1, 2");
    }

    QString listGuards() const override {
        return QStringLiteral(
            "SELECT name, 'DROP ' || type || ' ' || name, sql FROM main.sqlite_master "
            "WHERE type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY rootpage, name");
    }
    // References are counted at the end.
    QString beforeFilling() const override {
        return QStringLiteral(
            "PRAGMA foreign_keys=OFF; PRAGMA main.cache_size=-262144; PRAGMA threads=2");
    }
    // A rollback journal keeps only pages that were there before: an empty store grows in place,
    // where the write-ahead log would write everything twice.
    QString fillingAlone() const override {
        return QStringLiteral("PRAGMA main.journal_mode=DELETE");
    }
    QString afterFilling() const override {
        return QStringLiteral(
            "PRAGMA threads=0; PRAGMA main.cache_size=-2000; PRAGMA main.journal_mode=WAL; "
            "PRAGMA foreign_keys=ON; PRAGMA analysis_limit=1000; ANALYZE main");
    }

protected:
    QString token(const QString& token) const override {
        if (token == QLatin1String("{int64}")) return QStringLiteral("INTEGER");
        if (token == QLatin1String("{bytes}")) return QStringLiteral("BLOB");
        if (token == QLatin1String("{text_c}")) return QStringLiteral("TEXT");
        if (token == QLatin1String("{strict}")) return QStringLiteral("STRICT");
        if (token == QLatin1String("{strict_keyed}"))
            return QStringLiteral("STRICT, WITHOUT ROWID");
        BD_EXPECTS(false);
    }
};

class PostgresDialect final : public Dialect {
public:
    QString name() const override { return QStringLiteral("postgresql"); }
    QString forUpdate() const override { return QStringLiteral(" FOR UPDATE"); }
    QString listTables() const override {
        return QStringLiteral(
            "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()");
    }
    QString listColumns() const override {
        return QStringLiteral(
            "SELECT r.relname, a.attname, format_type(a.atttypid, NULL), "
            "COALESCE(array_position(i.indkey::int2[], a.attnum) + 1, 0) FROM pg_attribute a "
            "JOIN pg_class r ON r.oid = a.attrelid AND r.relkind = 'r' "
            "LEFT JOIN pg_index i ON i.indrelid = r.oid AND i.indisprimary "
            "WHERE r.relnamespace = current_schema()::regnamespace AND a.attnum > 0 "
            "AND NOT a.attisdropped ORDER BY r.relname, a.attnum");
    }
    // Programs that start together take turns; the number is "BDSK", as in our files.
    QString beforeMigrations() const override {
        return QStringLiteral("SELECT pg_advisory_lock(%1)").arg(sqlite::ApplicationId);
    }
    QString afterMigrations() const override {
        return QStringLiteral("SELECT pg_advisory_unlock(%1)").arg(sqlite::ApplicationId);
    }
    QString markVersion(int) const override { return {}; }
    QString ownerElsewhere() const override {
        return QStringLiteral(
            "SELECT tableowner, session_user FROM pg_tables WHERE schemaname = current_schema() "
            "AND tablename = 'schema_migration' AND NOT pg_has_role(tableowner, 'USAGE')");
    }
    QString counterRights() const override {
        QFile file(QStringLiteral(":/server/counter_rights.sql"));
        const bool opened = file.open(QFile::ReadOnly);
        BD_EXPECTS(opened);
        return QString::fromUtf8(file.readAll());
    }
    QString countBrokenReferences() const override { return {}; }
    // The server checks its pages by itself (data checksums), and its references always.
    QString checkIntegrity() const override { return {}; }
    QString listBrokenReferences() const override { return {}; }

    // References are taken off first and put back last: they lean on the indexes.
    QString listGuards() const override {
        return QStringLiteral(
            "SELECT name, off, back FROM ("
            "SELECT 1 AS place, c.conname AS name, 'ALTER TABLE ' || c.conrelid::regclass || "
            "' DROP CONSTRAINT ' || quote_ident(c.conname) AS off, 'ALTER TABLE ' || "
            "c.conrelid::regclass || ' ADD CONSTRAINT ' || quote_ident(c.conname) || ' ' || "
            "pg_get_constraintdef(c.oid) AS back FROM pg_constraint c "
            "WHERE c.contype = 'f' AND c.connamespace = current_schema()::regnamespace "
            "UNION ALL SELECT 2, t.tgname, 'DROP TRIGGER ' || quote_ident(t.tgname) || ' ON ' || "
            "t.tgrelid::regclass, pg_get_triggerdef(t.oid) FROM pg_trigger t "
            "JOIN pg_class r ON r.oid = t.tgrelid WHERE NOT t.tgisinternal "
            "AND r.relnamespace = current_schema()::regnamespace "
            "UNION ALL SELECT 3, i.relname, 'DROP INDEX ' || i.oid::regclass, "
            "pg_get_indexdef(i.oid) FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid "
            "WHERE i.relnamespace = current_schema()::regnamespace "
            "AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.oid)"
            ") g ORDER BY place, name");
    }
    QString beforeFilling() const override { return {}; }
    QString fillingAlone() const override { return {}; }
    // Of the server's own tables it warns that only a superuser may.
    QString afterFilling() const override {
        return QStringLiteral(
            "SET client_min_messages = error; ANALYZE; SET client_min_messages = warning");
    }

protected:
    QString token(const QString& token) const override {
        if (token == QLatin1String("{int64}")) return QStringLiteral("BIGINT");
        if (token == QLatin1String("{bytes}")) return QStringLiteral("BYTEA");
        if (token == QLatin1String("{text_c}")) return QStringLiteral("TEXT COLLATE \"C\"");
        if (token == QLatin1String("{strict}")) return {};
        if (token == QLatin1String("{strict_keyed}")) return {};
        BD_EXPECTS(false);
    }
};

}  // namespace

const Dialect& Dialect::of(Engine engine) {
    static const SqliteDialect sqlite;
    static const PostgresDialect postgres;
    switch (engine) {
        case Engine::Sqlite:
            return sqlite;
        case Engine::PostgreSql:
            return postgres;
    }
    BD_EXPECTS(false);
}

QString Dialect::migration(QString text) const {
    for (const char* name : {"{int64}", "{bytes}", "{text_c}", "{strict}", "{strict_keyed}"}) {
        const auto written = QString::fromLatin1(name);
        text.replace(written, token(written));
    }
    return text;
}

}  // namespace baydesk::sql

#pragma once

#include "storage/Database.h"

#include <QString>

namespace baydesk::sql {

// All that differs between the engines in the text of SQL. Repositories never ask which engine it
// is: they write the one form both understand, and take the rest from here.
class Dialect {
public:
    virtual ~Dialect() = default;

    static const Dialect& of(Engine engine);

    // "sqlite", "postgresql": the middle part of NNNN_name.sqlite.sql.
    virtual QString name() const = 0;
    virtual QString forUpdate() const = 0;

    // A SELECT of the names of the tables in this database.
    virtual QString listTables() const = 0;
    // A SELECT of every column, in the order in which its table has them: table, column, type as
    // the engine calls it, place in the primary key (from 1; 0: none).
    virtual QString listColumns() const = 0;
    // Scripts around the migrations, and at the end of each inside its transaction.
    virtual QString beforeMigrations() const = 0;
    virtual QString afterMigrations() const = 0;
    virtual QString markVersion(int version) const = 0;
    // A SELECT of the name of the role that owns the tables, and of this connection's, if that may
    // not act for the owner: then it may not change them. Empty where there are no roles.
    virtual QString ownerElsewhere() const = 0;
    // A script for the owner: allows those who were let in what the program does. Empty where
    // nobody has to be let in.
    virtual QString counterRights() const = 0;
    // A SELECT of the number of rows whose parent is missing; empty where the engine checks that
    // by itself during migrations too.
    virtual QString countBrokenReferences() const = 0;

    // A SELECT of the engine's complaints about its own structures ("ok": none), and one of table,
    // parent and number of rows whose parent is missing; empty where the engine has no such check.
    virtual QString checkIntegrity() const = 0;
    virtual QString listBrokenReferences() const = 0;

    // A SELECT of everything that looks at each row as it comes (indexes, triggers, and references
    // where they can be taken off): its name, the statement that takes it off, and the one that
    // puts it back.
    virtual QString listGuards() const = 0;
    // Scripts around the filling of an empty store in one transaction.
    virtual QString beforeFilling() const = 0;
    // Makes that faster where nobody else has the store open; may be refused as busy.
    virtual QString fillingAlone() const = 0;
    virtual QString afterFilling() const = 0;

    // A migration's text with its tokens replaced:
    //   {int64}         a whole number of 64 bits
    //   {bytes}         a byte string
    //   {text_c}        text that is compared byte by byte (for range bounds)
    //   {strict}        after the closing parenthesis of a table
    //   {strict_keyed}  the same for a table that is stored in the order of its primary key
    QString migration(QString text) const;

protected:
    virtual QString token(const QString& token) const = 0;
};

}  // namespace baydesk::sql

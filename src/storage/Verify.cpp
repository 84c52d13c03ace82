#include "storage/Verify.h"

#include "storage/Database.h"
#include "storage/attachment/AttachmentStore.h"
#include "storage/audit/AuditSealer.h"
#include "storage/sql/Connection.h"

#include <map>

namespace baydesk {

namespace {

void checkFile(Session& session, Findings& findings) {
    const QString statement = session.connection().dialect().checkIntegrity();
    if (statement.isEmpty()) return;
    const auto damaged = [&findings](const QString& why) {
        findings.push_back({QStringLiteral("file.damaged"), {{QStringLiteral("why"), why}}});
    };
    bool isAnswered = false;
    sql::forEach(session, statement, {}, [&](const sql::Row& row) {
        isAnswered = true;
        if (row.text(0) != QLatin1String("ok")) damaged(row.text(0));
    });
    if (!isAnswered && !session.failure()) damaged(QStringLiteral("not checked"));
}

void checkReferences(Session& session, Findings& findings) {
    const QString statement = session.connection().dialect().listBrokenReferences();
    if (statement.isEmpty()) return;
    sql::forEach(session, statement, {}, [&findings](const sql::Row& row) {
        findings.push_back({QStringLiteral("reference.missing"),
                            {{QStringLiteral("table"), row.text(0)},
                             {QStringLiteral("parent"), row.text(1)},
                             {QStringLiteral("rows"), row.integer(2)}}});
    });
}

// One by one: together they are larger than the memory.
void checkAttachments(Session& session, Findings& findings) {
    const auto ids = sql::all(session, QStringLiteral("SELECT sha256 FROM attachment"), {},
                              [](const sql::Row& row) { return row.text(0); });
    for (const QString& id : ids) {
        const auto bytes =
            sql::one(session, QStringLiteral("SELECT bytes FROM attachment WHERE sha256 = ?"), {id},
                     [](const sql::Row& row) { return row.bytes(0); });
        if (!bytes || AttachmentStore::idOf(*bytes) == id) continue;
        findings.push_back({QStringLiteral("attachment.damaged"), {{QStringLiteral("id"), id}}});
    }
}

QString codeOf(AuditFault fault) {
    switch (fault) {
        case AuditFault::RowMissing:
            return QStringLiteral("audit.row-missing");
        case AuditFault::RowAltered:
            return QStringLiteral("audit.row-altered");
        case AuditFault::ValuesAltered:
            return QStringLiteral("audit.values-altered");
        case AuditFault::LinkMissing:
            return QStringLiteral("audit.link-missing");
        case AuditFault::LinkAltered:
            return QStringLiteral("audit.link-altered");
        case AuditFault::HeadAltered:
            return QStringLiteral("audit.head-altered");
        case AuditFault::RowNotAnnounced:
            return QStringLiteral("audit.row-not-announced");
    }
    return {};
}

void checkAudit(Session& session, Findings& findings) {
    const auto stores =
        sql::all(session,
                 QStringLiteral("SELECT store_id FROM audit UNION SELECT store_id FROM audit_head "
                                "UNION SELECT store_id FROM audit_seal ORDER BY 1"),
                 {}, [](const sql::Row& row) { return row.id<StoreId>(0); });
    for (const StoreId store : stores) {
        for (const AuditFinding& found : verifyAudit(session, store).findings) {
            findings.push_back({codeOf(found.fault),
                                {{QStringLiteral("store"), store.value()},
                                 {QStringLiteral("seq"), found.seq},
                                 {QStringLiteral("audit"), found.auditId}}});
        }
    }
}

struct Series {
    qint64 store = 0;
    QString period;

    bool operator<(const Series& other) const {
        return store != other.store ? store < other.store : period < other.period;
    }
};

// Goes through the numbers of one series in each period, in their order.
class NumberWalk {
public:
    NumberWalk(QString series, Findings& findings)
        : m_series(std::move(series)), m_findings(findings) {}

    void compare(const Series& where, qint64 last, const std::map<qint64, int>& used) {
        qint64 next = 1;
        for (const auto& [number, times] : used) {
            if (number < 1 || number > last) {
                note("number.not-given", where, number);
                continue;
            }
            for (; next < number; ++next) note("number.gap", where, next);
            if (times > 1) note("number.duplicate", where, number);
            next = number + 1;
        }
        for (; next <= last; ++next) note("number.gap", where, next);
    }

private:
    void note(const char* code, const Series& where, qint64 number) {
        m_findings.push_back({QString::fromLatin1(code),
                              {{QStringLiteral("series"), m_series},
                               {QStringLiteral("store"), where.store},
                               {QStringLiteral("period"), where.period},
                               {QStringLiteral("number"), number}}});
    }

    QString m_series;
    Findings& m_findings;
};

}  // namespace

StoreCheck numberCheck(NumberedThings things) {
    return [things = std::move(things)](Session& session, Findings& findings) {
        std::map<Series, std::map<qint64, int>> used;
        sql::forEach(session, things.statement, {}, [&used](const sql::Row& row) {
            ++used[{row.integer(0), row.text(1)}][row.integer(2)];
        });
        std::map<Series, qint64> given;
        sql::forEach(session,
                     QStringLiteral("SELECT store_id, period, last FROM number_series "
                                    "WHERE series = ?"),
                     {things.series}, [&given](const sql::Row& row) {
                         given[{row.integer(0), row.text(1)}] = row.integer(2);
                     });
        if (session.failure()) return;
        for (const auto& [where, numbers] : used) given.try_emplace(where, 0);
        NumberWalk walk(things.series, findings);
        for (const auto& [where, last] : given) walk.compare(where, last, used[where]);
    };
}

Result<Findings> verify(Database& database, const std::vector<StoreCheck>& more) {
    return database.read([&more](Session& session) {
        Findings findings;
        for (const StoreCheck& check :
             std::vector<StoreCheck>{checkFile, checkReferences, checkAttachments, checkAudit}) {
            check(session, findings);
        }
        for (const StoreCheck& check : more) check(session, findings);
        return findings;
    });
}

}  // namespace baydesk

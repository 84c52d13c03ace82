#include "storage/search/SearchIndex.h"

#include "storage/search/Pinyin.h"
#include "storage/search/SearchText.h"
#include "storage/sql/Bulk.h"
#include "storage/sql/Connection.h"
#include "storage/sql/Query.h"

#include <algorithm>

namespace baydesk {

namespace {

void forgetTerms(Transaction& transaction, const SearchSubject& subject) {
    sql::write(transaction,
               QStringLiteral("DELETE FROM search_term WHERE subject_kind = ? AND subject_id = ?"),
               {static_cast<int>(subject.kind), subject.id});
}

}  // namespace

std::vector<SearchTerm> termsOfName(const QString& name) {
    std::vector<SearchTerm> terms{{TermKind::Name, name}};
    for (const PinyinReading& reading : pinyin(name)) {
        terms.push_back({TermKind::Pinyin, reading.syllables.join(QLatin1Char(' '))});
        terms.push_back({TermKind::Initials, reading.initials()});
    }
    return terms;
}

void SearchIndex::put(Transaction& transaction, const SearchSubject& subject, Instant lastVisit,
                      const std::vector<SearchTerm>& terms) {
    std::set<StoredTerm> wanted;
    for (const SearchTerm& term : terms) expand(term, wanted);
    // All of them anew: to compare them, they would have to be read, and a server to be waited for.
    forgetTerms(transaction, subject);
    for (const StoredTerm& term : wanted)
        sql::write(transaction,
                   QStringLiteral("INSERT INTO search_term (inside, term, kind, subject_kind, "
                                  "subject_id) VALUES (?, ?, ?, ?, ?)"),
                   {term.inside, term.text, static_cast<int>(term.kind),
                    static_cast<int>(subject.kind), subject.id});
    sql::write(transaction,
               QStringLiteral("INSERT INTO search_subject (kind, id, recency_ms, found_by) "
                              "VALUES (?, ?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET "
                              "recency_ms = excluded.recency_ms, found_by = excluded.found_by "
                              "WHERE search_subject.recency_ms <> excluded.recency_ms "
                              "OR search_subject.found_by <> excluded.found_by"),
               {static_cast<int>(subject.kind), subject.id, lastVisit.ms, wholesOf(wanted)});
}

void SearchIndex::touch(Transaction& transaction, const SearchSubject& subject, Instant lastVisit) {
    sql::write(transaction,
               QStringLiteral("UPDATE search_subject SET recency_ms = ? "
                              "WHERE kind = ? AND id = ? AND recency_ms <> ?"),
               {lastVisit.ms, static_cast<int>(subject.kind), subject.id, lastVisit.ms});
}

void SearchIndex::remove(Transaction& transaction, const SearchSubject& subject) {
    forgetTerms(transaction, subject);
    sql::write(transaction, QStringLiteral("DELETE FROM search_subject WHERE kind = ? AND id = ?"),
               {static_cast<int>(subject.kind), subject.id});
}

namespace {

const sql::Table& subjectTable() {
    static const sql::Table instance(QStringLiteral("search_subject"), 2,
                                     {u"kind"_qs, u"id"_qs, u"recency_ms"_qs, u"found_by"_qs});
    return instance;
}

const sql::Table& asideTable() {
    static const sql::Table instance(
        QStringLiteral("term_aside"), 5,
        {u"inside"_qs, u"term"_qs, u"kind"_qs, u"subject_kind"_qs, u"subject_id"_qs});
    return instance;
}

void runScript(Session& session, const QString& script) {
    if (session.failure()) return;
    if (const Done done = session.connection().runScript(script); !done) session.fail(done.error());
}

}  // namespace

void SearchIndex::put(sql::Bulk& bulk, const SearchSubject& subject, Instant lastVisit,
                      const std::vector<SearchTerm>& terms) {
    std::set<StoredTerm> wanted;
    for (const SearchTerm& term : terms) expand(term, wanted);
    for (const StoredTerm& term : wanted)
        bulk.add(asideTable(), {term.inside, term.text, static_cast<int>(term.kind),
                                static_cast<int>(subject.kind), subject.id});
    bulk.add(subjectTable(),
             {static_cast<int>(subject.kind), subject.id, lastVisit.ms, wholesOf(wanted)});
}

void SearchIndex::prepareBulk(Session& session) {
    const sql::Dialect& dialect = session.connection().dialect();
    runScript(session, dialect.migration(QStringLiteral(
                           "CREATE TEMPORARY TABLE term_aside (inside {int64}, term {text_c}, "
                           "kind {int64}, subject_kind {int64}, subject_id {int64})")));
}

void SearchIndex::settleBulk(Session& session) {
    runScript(session,
              QStringLiteral("INSERT INTO search_term (inside, term, kind, subject_kind, "
                             "subject_id) SELECT inside, term, kind, subject_kind, subject_id "
                             "FROM term_aside ORDER BY inside, term, kind, subject_kind, "
                             "subject_id; DROP TABLE term_aside"));
}

}  // namespace baydesk

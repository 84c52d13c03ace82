#include "storage/search/SearchIndex.h"
#include "storage/search/SearchText.h"
#include "storage/sql/Query.h"

#include <algorithm>

namespace baydesk {

namespace {

// Up to so many matching terms are looked at and sorted by their subjects' last visit. Of more, the
// subjects that were here last are asked one after the other whether they match, the first
// MostAsked of them; where those are too few, some of the others fill the list. All of it costs
// some milliseconds, however large the store is.
constexpr int MostSorted = 1000;
constexpr int MostAsked = 6000;
constexpr int MostFilled = 400;

// The part of the terms in which one kind of fit lies: from `from` up to, but not including, `to`.
struct Range {
    SearchFit fit;
    QString from;
    QString to;

    int inside() const { return fit == SearchFit::Tail || fit == SearchFit::Middle ? 1 : 0; }
};

// Terms hold no control characters and no character behind the last one, so these two bound all
// that equals a text, and all that begins with it.
const QString& afterEqual() {
    static const QString text(QChar(0x0001));
    return text;
}

const QString& afterAll() {
    static const QString text = [] {
        const char32_t last = 0x10FFFF;
        return QString::fromUcs4(&last, 1);
    }();
    return text;
}

Range rangeOf(SearchFit fit, const QString& text) {
    if (fit == SearchFit::Whole || fit == SearchFit::Tail) return {fit, text, text + afterEqual()};
    return {fit, text + afterEqual(), text + afterAll()};
}

// The best of a subject's matching terms: its kind's digit and its text.
SearchHit hitOf(SearchFit fit, const sql::Row& row) {
    const QString best = row.text(2);
    return {{static_cast<SearchKind>(row.number(0)), row.integer(1)},
            static_cast<TermKind>(best.at(0).digitValue()),
            best.mid(1),
            fit};
}

bool hasFewTerms(Session& session, const Range& range) {
    const auto count = sql::one(
        session,
        QStringLiteral("SELECT count(*) FROM (SELECT 1 AS one FROM search_term "
                       "WHERE inside = ? AND term >= ? AND term < ? LIMIT %1) AS matching")
            .arg(MostSorted + 1),
        {range.inside(), range.from, range.to}, [](const sql::Row& row) { return row.integer(0); });
    return count.value_or(0) <= MostSorted;
}

// The first `most` matching terms.
std::vector<SearchHit> sorted(Session& session, const Range& range, int most, int limit) {
    return sql::all(
        session,
        QStringLiteral("SELECT m.subject_kind, m.subject_id, m.best FROM ("
                       "  SELECT subject_kind, subject_id, min(kind || term) AS best FROM ("
                       "    SELECT subject_kind, subject_id, kind, term FROM search_term"
                       "    WHERE inside = ? AND term >= ? AND term < ? LIMIT %1) AS matching"
                       "  GROUP BY subject_kind, subject_id) AS m "
                       "JOIN search_subject s ON s.kind = m.subject_kind AND s.id = m.subject_id "
                       "ORDER BY s.recency_ms DESC, s.kind, s.id LIMIT ?")
            .arg(most),
        {range.inside(), range.from, range.to, limit},
        [&range](const sql::Row& row) { return hitOf(range.fit, row); });
}

// What a subject is found by holds the text: at the beginning of a line, or anywhere. A folded text
// has no character that means something to LIKE.
QString holding(const Range& range, const QString& text) {
    return range.inside() ? u'%' + text + u'%' : QStringLiteral("%\n") + text + u'%';
}

std::vector<SearchHit> asked(Session& session, const Range& range, const QString& text, int limit) {
    return sql::all(
        session,
        QStringLiteral(
            "SELECT kind, id, best FROM ("
            "  SELECT s.kind, s.id, CASE WHEN s.found_by LIKE ? THEN"
            "    (SELECT min(t.kind || t.term) FROM search_term t"
            "    WHERE t.subject_kind = s.kind AND t.subject_id = s.id AND t.inside = ?"
            "    AND t.term >= ? AND t.term < ?) END AS best"
            "  FROM search_subject s ORDER BY s.recency_ms DESC, s.kind, s.id LIMIT %1) AS lately "
            "WHERE best IS NOT NULL LIMIT ?")
            .arg(MostAsked),
        {holding(range, text), range.inside(), range.from, range.to, limit},
        [&range](const sql::Row& row) { return hitOf(range.fit, row); });
}

void add(std::vector<SearchHit>& hits, const std::vector<SearchHit>& more, int limit) {
    for (const SearchHit& hit : more) {
        if (hits.size() >= static_cast<std::size_t>(limit)) return;
        const bool isKnown = std::any_of(hits.begin(), hits.end(), [&hit](const SearchHit& known) {
            return known.subject == hit.subject;
        });
        if (!isKnown) hits.push_back(hit);
    }
}

}  // namespace

std::vector<SearchHit> SearchIndex::find(Session& session, const QString& text, int limit) {
    const QString wanted = folded(text);
    std::vector<SearchHit> hits;
    if (wanted.isEmpty()) return hits;
    for (const SearchFit fit :
         {SearchFit::Whole, SearchFit::Beginning, SearchFit::Tail, SearchFit::Middle}) {
        const auto missing = [&] { return hits.size() < static_cast<std::size_t>(limit); };
        if (!missing()) break;
        const Range range = rangeOf(fit, wanted);
        // Subjects that are in the list already may come again.
        const int most = limit + static_cast<int>(hits.size());
        const bool few = hasFewTerms(session, range);
        if (!few) add(hits, asked(session, range, wanted, most), limit);
        if (missing())
            add(hits, sorted(session, range, few ? MostSorted : MostFilled, most), limit);
    }
    return hits;
}

}  // namespace baydesk

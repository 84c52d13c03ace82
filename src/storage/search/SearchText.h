#pragma once

#include "storage/search/SearchIndex.h"

#include <QString>
#include <set>
#include <tuple>

namespace baydesk {

// Text as it is kept and compared: compatibility forms unified (full-width digits), upper case, no
// blanks, punctuation or symbols, Ü as V.
QString folded(const QString& text);

// A row of search_term without its subject.
struct StoredTerm {
    bool inside = false;  // a tail, not the whole
    QString text;
    TermKind kind = TermKind::Name;

    bool operator<(const StoredTerm& other) const {
        return std::tie(inside, text, kind) < std::tie(other.inside, other.text, other.kind);
    }
};

// The whole text and its tails.
void expand(const SearchTerm& term, std::set<StoredTerm>& into);

// The whole texts among the terms, each behind a line end; no more of them than fit into an index.
QString wholesOf(const std::set<StoredTerm>& terms);

}  // namespace baydesk

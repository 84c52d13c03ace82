#pragma once

#include "storage/Filling.h"
#include "storage/Session.h"
#include "storage/Transaction.h"

#include <QString>
#include <vector>

namespace baydesk {

enum class SearchKind { Vehicle = 1, Customer = 2, Order = 3 };

// What a search finds.
struct SearchSubject {
    SearchKind kind = SearchKind::Vehicle;
    qint64 id = 0;

    auto operator<=>(const SearchSubject&) const = default;
};

enum class TermKind {
    Plate = 1,
    Phone = 2,
    Vin = 3,
    Name = 4,
    Pinyin = 5,
    Initials = 6,
    Order = 7
};

// A text by which something is found; its tails are found too, as far as its kind allows:
//   plate, name, initials   every tail
//   phone, VIN              tails of 4 characters and more
//   pinyin                  tails that begin with a syllable; here `text` has blanks in between
//   order                   what comes after the hyphen
struct SearchTerm {
    TermKind kind = TermKind::Name;
    QString text;
};

// A name with every way to type it: itself, pinyin and initials of all its readings.
std::vector<SearchTerm> termsOfName(const QString& name);

// How well a hit fits, best first.
enum class SearchFit { Whole, Beginning, Tail, Middle };

struct SearchHit {
    SearchSubject subject;
    TermKind kind = TermKind::Name;  // of the term that matched
    QString term;                    // folded: upper case, no blanks
    SearchFit fit = SearchFit::Whole;
};

// One box for everything: plate, phone, VIN, name, pinyin, initials, order number, each from its
// beginning or from inside.
class SearchIndex {
public:
    // Makes the subject found by these terms and no others, and sets when it was last here (none:
    // never).
    static void put(Transaction& transaction, const SearchSubject& subject, Instant lastVisit,
                    const std::vector<SearchTerm>& terms);

    // The same for something new, put aside until settleBulk(): terms come in any order, and a
    // b-tree is filled quickest in its own.
    static void put(sql::Bulk& bulk, const SearchSubject& subject, Instant lastVisit,
                    const std::vector<SearchTerm>& terms);
    // Around the filling: makes the place where terms are put aside, and moves them into the index.
    static void prepareBulk(Session& session);
    static void settleBulk(Session& session);

    // Only the last visit has moved.
    static void touch(Transaction& transaction, const SearchSubject& subject, Instant lastVisit);

    static void remove(Transaction& transaction, const SearchSubject& subject);

    // At most `limit` subjects, the best fit first, then the most recent visit. Among thousands of
    // equally good ones that were not here lately, some may be left out for others like them: the
    // answer has to be there before the next key stroke.
    static std::vector<SearchHit> find(Session& session, const QString& text, int limit);
};

}  // namespace baydesk

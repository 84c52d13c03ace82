#include "storage/search/SearchIndex.h"

#include "support/StoreFixture.h"

namespace baydesk::testing {

namespace {

constexpr SearchSubject Car{SearchKind::Vehicle, 1};
constexpr SearchSubject Person{SearchKind::Customer, 2};
constexpr SearchSubject Visit{SearchKind::Order, 3};

class SearchIndexTest : public StoreFixture {
protected:
    void put(const SearchSubject& subject, qint64 visit, const std::vector<SearchTerm>& terms) {
        run([&](Transaction& transaction) {
            SearchIndex::put(transaction, subject, {visit}, terms);
            return Outcome{};
        });
    }

    std::vector<SearchHit> find(const QString& text, int limit = 20) {
        const auto hits = database().read(
            [&](Session& session) { return SearchIndex::find(session, text, limit); });
        if (hits) return *hits;
        ADD_FAILURE() << describe(hits.error()).toStdString();
        return {};
    }

    bool finds(const QString& text, const SearchSubject& subject) {
        const auto hits = find(text);
        return hits.size() == 1 && hits.front().subject == subject;
    }

    void putThree() {
        put(Car, 10,
            {{TermKind::Plate, u"粤B·8K216"_qs}, {TermKind::Vin, u"LSVAA49J132047371"_qs}});
        std::vector<SearchTerm> terms = termsOfName(u"单雪梅"_qs);
        terms.push_back({TermKind::Phone, u"13900007654"_qs});
        put(Person, 20, terms);
        put(Visit, 30, {{TermKind::Order, u"W260101-0042"_qs}});
    }

    void putThousands() {
        constexpr int Cars = 3000;
        run([](Transaction& transaction) {
            for (int i = 1; i <= Cars; ++i) {
                const QString plate = QStringLiteral("粤B%1").arg(i, 5, 10, QLatin1Char('0'));
                SearchIndex::put(transaction, {SearchKind::Vehicle, i}, {(i * 7919) % 10007},
                                 {{TermKind::Plate, plate}});
            }
            return Outcome{};
        });
    }

    qint64 terms() { return number(QStringLiteral("SELECT count(*) FROM search_term")); }
};

BAYDESK_ON_BOTH_ENGINES(SearchIndexTest);

TEST_P(SearchIndexTest, FindsEachThingByEachOfItsTexts) {
    putThree();
    for (const char16_t* text : {u"粤B8K216", u"粤b·8k", u"8K216", u"216", u"k2", u"６",
                                 u"LSVAA49J132047371", u"lsva", u"47371", u"7371"}) {
        EXPECT_TRUE(finds(QString::fromUtf16(text), Car)) << QString::fromUtf16(text).toStdString();
    }
    for (const char16_t* text :
         {u"单雪梅", u"雪", u"雪梅", u"shanxuemei", u"shan xue", u"danx", u"xuemei", u"mei", u"sxm",
          u"dxm", u"xm", u"139", u"13900007654", u"7654", u"0007"}) {
        EXPECT_TRUE(finds(QString::fromUtf16(text), Person))
            << QString::fromUtf16(text).toStdString();
    }
    for (const char16_t* text : {u"W260101-0042", u"w2601", u"0042"}) {
        EXPECT_TRUE(finds(QString::fromUtf16(text), Visit))
            << QString::fromUtf16(text).toStdString();
    }
}

TEST_P(SearchIndexTest, FindsNothingWhereNothingIs) {
    putThree();
    for (const char16_t* text :
         {u"", u" ", u"-", u"%", u"_", u"8K217", u"王", u"hanxue", u"uemei", u"654"}) {
        EXPECT_TRUE(find(QString::fromUtf16(text)).empty())
            << QString::fromUtf16(text).toStdString();
    }
}

TEST_P(SearchIndexTest, TellsWhichTermMatchedAndHow) {
    putThree();
    const SearchHit tail = find(u"7654"_qs).at(0);
    EXPECT_EQ(tail.kind, TermKind::Phone);
    EXPECT_EQ(tail.fit, SearchFit::Tail);
    EXPECT_EQ(tail.term, u"7654"_qs);
    EXPECT_EQ(find(u"粤B8K216"_qs).at(0).fit, SearchFit::Whole);
    EXPECT_EQ(find(u"粤B"_qs).at(0).fit, SearchFit::Beginning);
    EXPECT_EQ(find(u"8K"_qs).at(0).fit, SearchFit::Middle);
    EXPECT_EQ(find(u"shan"_qs).at(0).kind, TermKind::Pinyin);
}

TEST_P(SearchIndexTest, TheBetterFitComesFirstThenTheLaterVisit) {
    const auto plate = [](const QString& text) {
        return std::vector<SearchTerm>{{TermKind::Plate, text}};
    };
    put({SearchKind::Vehicle, 1}, 500, plate(u"粤A12388"_qs));  // in the middle
    put({SearchKind::Vehicle, 2}, 100, plate(u"1238"_qs));      // the whole
    put({SearchKind::Vehicle, 3}, 200, plate(u"12389"_qs));     // the beginning
    put({SearchKind::Vehicle, 4}, 300, plate(u"12387"_qs));     // the beginning, later
    put({SearchKind::Vehicle, 5}, 400, plate(u"粤C01238"_qs));  // the tail
    std::vector<qint64> order;
    for (const SearchHit& hit : find(u"1238"_qs)) order.push_back(hit.subject.id);
    EXPECT_EQ(order, (std::vector<qint64>{2, 4, 3, 5, 1}));
    EXPECT_EQ(find(u"1238"_qs, 2).size(), 2U);
}

TEST_P(SearchIndexTest, ChangedTermsReplaceTheOldOnes) {
    putThree();
    put(Car, 10, {{TermKind::Plate, u"粤B·9Z999"_qs}});
    EXPECT_TRUE(find(u"8K216"_qs).empty());
    EXPECT_TRUE(find(u"47371"_qs).empty());
    EXPECT_TRUE(finds(u"9Z9"_qs, Car));
    const qint64 before = terms();
    put(Car, 11, {{TermKind::Plate, u"粤B·9Z999"_qs}});
    EXPECT_EQ(terms(), before);
}

TEST_P(SearchIndexTest, ALaterVisitMovesASubjectUp) {
    put({SearchKind::Vehicle, 1}, 100, {{TermKind::Plate, u"粤B11111"_qs}});
    put({SearchKind::Vehicle, 2}, 200, {{TermKind::Plate, u"粤B11112"_qs}});
    EXPECT_EQ(find(u"粤B"_qs).at(0).subject.id, 2);
    run([](Transaction& transaction) {
        SearchIndex::touch(transaction, {SearchKind::Vehicle, 1}, {300});
        return Outcome{};
    });
    EXPECT_EQ(find(u"粤B"_qs).at(0).subject.id, 1);
}

TEST_P(SearchIndexTest, ARemovedSubjectIsNotFound) {
    putThree();
    run([](Transaction& transaction) {
        SearchIndex::remove(transaction, Person);
        return Outcome{};
    });
    EXPECT_TRUE(find(u"单雪梅"_qs).empty());
    EXPECT_TRUE(finds(u"8K216"_qs, Car));
}

// Thousands of cars share a beginning: still the latest visits come first, without sorting them
// all.
TEST_P(SearchIndexTest, ACommonBeginningGivesTheLatestVisits) {
    putThousands();
    const auto hits = find(u"粤B"_qs, 20);
    ASSERT_EQ(hits.size(), 20U);
    qint64 last = 10007;
    for (const SearchHit& hit : hits) {
        const qint64 visit = (hit.subject.id * 7919) % 10007;
        EXPECT_LT(visit, last);
        last = visit;
    }
    const qint64 later = number(
        QStringLiteral("SELECT count(*) FROM search_subject WHERE recency_ms > %1").arg(last));
    EXPECT_EQ(later, 19);
}

TEST_P(SearchIndexTest, ACommonMiddleGivesTheLatestVisits) {
    putThousands();
    put(Car, 20'000, {{TermKind::Plate, u"沪AB0002"_qs}});
    const auto hits = find(u"B0"_qs, 3);
    ASSERT_EQ(hits.size(), 3U);
    EXPECT_EQ(hits.at(0).subject, Car);
    EXPECT_EQ(hits.at(0).term, u"B0002"_qs);
    EXPECT_EQ(hits.at(0).fit, SearchFit::Middle);
}

TEST_P(SearchIndexTest, WhoWasHereLatelyIsAskedForWhatTheyAreFoundByNow) {
    putThousands();
    put(Car, 20'000, {{TermKind::Plate, u"沪C20002"_qs}});
    EXPECT_NE(find(u"粤"_qs).at(0).subject, Car);
    put(Car, 20'000, {{TermKind::Plate, u"粤D20002"_qs}});
    EXPECT_EQ(find(u"粤"_qs).at(0).subject, Car);
}

// Few of those that match were here lately: others that match fill the list.
TEST_P(SearchIndexTest, TheListIsFilledWhereFewWereHereLately) {
    putThousands();
    run([](Transaction& transaction) {
        for (int i = 1; i <= 7000; ++i)
            SearchIndex::put(transaction, {SearchKind::Order, i}, {100'000 + i},
                             {{TermKind::Order, QStringLiteral("W%1").arg(i)}});
        return Outcome{};
    });
    EXPECT_EQ(find(u"粤"_qs).size(), 20U);
}

}  // namespace

}  // namespace baydesk::testing

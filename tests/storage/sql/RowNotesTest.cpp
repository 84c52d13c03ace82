#include "storage/sql/RowNotes.h"

#include "storage/sql/Table.h"

#include <gtest/gtest.h>
#include <QJsonDocument>
#include <QJsonObject>

namespace baydesk::sql {
namespace {

const Table& people() {
    static const Table table(
        u"person"_qs, 2,
        {u"store_id"_qs, u"id"_qs, u"name"_qs, u"pin_hash"_qs, u"born"_qs, u"age"_qs});
    return table;
}

Values person(const QString& name, const QString& hash, Value born, int age) {
    return {qint64{1}, qint64{7}, name, hash, std::move(born), age};
}

TEST(RowNotesTest, ANewRowIsThereAsAWholeWithoutItsKey) {
    RowNotes notes;
    const Values row = person(u"陈"_qs, u"$argon2id$x"_qs, nullptr, 40);
    notes.inserted(people(), row);
    EXPECT_EQ(notes.before(), "{}");
    EXPECT_EQ(notes.after(),
              R"({"person":{"7":{"age":40,"born":null,"name":"陈","pin_hash":"*"}}})");
}

TEST(RowNotesTest, AChangeHasTheColumnsThatDiffer) {
    RowNotes notes;
    const Values before = person(u"陈"_qs, u"a"_qs, QDate(1986, 2, 3), 40);
    const Values after = person(u"林"_qs, u"a"_qs, QDate(1986, 2, 3), 41);
    notes.updated(people(), before, after, {false, false, true, false, false, true});
    EXPECT_EQ(notes.before(), R"({"person":{"7":{"age":40,"name":"陈"}}})");
    EXPECT_EQ(notes.after(), R"({"person":{"7":{"age":41,"name":"林"}}})");
}

TEST(RowNotesTest, TablesAndRowsAreSorted) {
    static const Table cars(u"car"_qs, 1, {u"code"_qs, u"photo"_qs});
    RowNotes notes;
    const Values one = person(u"陈"_qs, u"a"_qs, nullptr, 40);
    const Values b{u"b"_qs, QByteArray("\x00\xff", 2)};
    const Values a{u"a"_qs, QByteArray()};
    notes.removed(people(), one);
    notes.inserted(cars, b);
    notes.inserted(cars, a);
    EXPECT_EQ(notes.after(), R"({"car":{"a":{"photo":""},"b":{"photo":"AP8="}}})");
    EXPECT_EQ(QJsonDocument::fromJson(notes.before()).object().keys(), QStringList(u"person"_qs));
}

// Whatever people type, the text is JSON, and says what they typed.
TEST(RowNotesTest, HostileTextReadsBack) {
    for (const QString& name : {u"\"},{\"x\":\"\\"_qs, QString(QChar(0)) + u"\u2028\r\n\t"_qs,
                                u"🚗\u202e"_qs, QString(40'000, u'长'), QString(QChar(0xD83D))}) {
        RowNotes notes;
        const Values row = person(name, {}, nullptr, 0);
        notes.inserted(people(), row);
        QJsonParseError error;
        const QJsonDocument read = QJsonDocument::fromJson(notes.after(), &error);
        ASSERT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString();
        const QString back = read[u"person"][u"7"][u"name"].toString();
        EXPECT_EQ(back, QString::fromUtf8(name.toUtf8()));
    }
}

}  // namespace
}  // namespace baydesk::sql

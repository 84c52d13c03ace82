#include "documents/Words.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <set>

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

// Every enumerator from 0 to `last` has a word of its own in both languages.
template <typename Enum>
void expectWords(Enum first, Enum last) {
    for (const char* language : {"en", "zh_CN"}) {
        const Phrases phrases(QString::fromLatin1(language));
        std::set<QString> words;
        const int begin = static_cast<int>(first);
        const int end = static_cast<int>(last) + 1;
        for (int at = begin; at < end; ++at) words.insert(wordFor(static_cast<Enum>(at), phrases));
        EXPECT_EQ(words.size(), static_cast<std::size_t>(end - begin)) << language;
        EXPECT_FALSE(words.count(QString())) << language;
    }
}

bool hasHan(const QString& text) {
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    return text.contains(han);
}

// What the sources ask Phrases for, adjacent literals joined.
std::set<QString> sourceStrings() {
    static const QRegularExpression call(
        QStringLiteral(R"re(translate\(\s*"Documents",\s*((?:"(?:[^"\\]|\\.)*"\s*)+))re"));
    static const QRegularExpression literal(QStringLiteral(R"re("((?:[^"\\]|\\.)*)")re"));
    std::set<QString> found;
    QDirIterator files(QStringLiteral(BAYDESK_DOCUMENT_SOURCES), {QStringLiteral("*.cpp")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        auto calls = call.globalMatch(text);
        while (calls.hasNext()) {
            QString joined;
            auto literals = literal.globalMatch(calls.next().captured(1));
            while (literals.hasNext()) joined += literals.next().captured(1);
            found.insert(joined);
        }
    }
    return found;
}

}  // namespace

TEST(Words, everyEnumeratorHasOne) {
    expectWords(RepairClass::WholeVehicle, RepairClass::Special);
    expectWords(LineKind::Labour, LineKind::Fee);
    expectWords(PartGrade::Original, PartGrade::Remanufactured);
    expectWords(Tender::Cash, Tender::Transfer);
    expectWords(OldParts::Unanswered, OldParts::None);
    expectWords(ConsentWay::Signature, ConsentWay::Message);
    expectWords(CarView::Left, CarView::Seats);
    expectWords(DamageKind::Scratch, DamageKind::Stain);
    expectWords(Decision::Approved, Decision::Voided);
    expectWords(CustomerKind::Person, CustomerKind::Company);
    expectWords(FollowUpStage::First, FollowUpStage::Second);
    expectWords(FollowUpState::Due, FollowUpState::Refused);
    expectWords(CallOutcome::Reached, CallOutcome::CallBack);
}

TEST(Words, areTheTradesOwn) {
    const Phrases chinese(QStringLiteral("zh_CN"));
    EXPECT_EQ(wordFor(RepairClass::SecondLevel, chinese), QStringLiteral("二级维护"));
    EXPECT_EQ(wordFor(PartGrade::Aftermarket, chinese), QStringLiteral("副厂"));
    EXPECT_EQ(wordFor(PartGrade::NotStated, chinese), QString());
    EXPECT_EQ(wordFor(LineKind::Sublet, chinese), QStringLiteral("外协"));
}

TEST(Words, legalWarrantyIsTheRegulations) {
    EXPECT_EQ(legalWarranty(RepairClass::Assembly).km, 20'000);
    EXPECT_EQ(legalWarranty(RepairClass::Assembly).days, 100);
    EXPECT_EQ(legalWarranty(RepairClass::SecondLevel).days, 30);
    EXPECT_EQ(legalWarranty(RepairClass::Minor).km, 2'000);
    EXPECT_EQ(legalWarranty(RepairClass::Minor).days, 10);
}

TEST(Phrases, everyStringOfTheSourcesIsTranslated) {
    const Phrases chinese(QStringLiteral("zh_CN"));
    const std::set<QString> strings = sourceStrings();
    EXPECT_GT(strings.size(), 100u);
    static const QRegularExpression places(QStringLiteral("%\\d"));
    for (const QString& source : strings) {
        const QString translated = chinese.translate("Documents", source.toUtf8().constData());
        EXPECT_TRUE(hasHan(translated)) << source.toStdString();
        EXPECT_EQ(translated.count(places), source.count(places)) << source.toStdString();
    }
}

TEST(Phrases, otherLanguagesReadEnglish) {
    EXPECT_EQ(Phrases(QStringLiteral("de")).translate("Documents", "Total"),
              QStringLiteral("Total"));
    EXPECT_EQ(Phrases(QStringLiteral("zh")).translate("Documents", "Total"),
              QStringLiteral("合计"));
}

}  // namespace baydesk::testing

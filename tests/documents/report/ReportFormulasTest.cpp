// docs/REPORTS.md says how each figure is made, in the words that stand on screen and paper. After
// a change: BAYDESK_WRITE_DOCS=1 documents_tests --gtest_filter='ReportFormulas*'
#include "documents/report/FigureWords.h"

#include <gtest/gtest.h>
#include <QFile>
#include <set>

namespace baydesk::testing {

namespace {

QString chapter(FigureGroup group, const Phrases& english, const Phrases& chinese) {
    QString text = QStringLiteral(
                       "\n## %1 · %2\n\n| figure | code | how it is made |\n| --- | --- "
                       "| --- |\n")
                       .arg(wordFor(group, english), wordFor(group, chinese));
    for (int at = 0; at < FigureKindCount; ++at) {
        const auto kind = static_cast<FigureKind>(at);
        if (groupOf(kind) != group) continue;
        text += QStringLiteral("| %1 · %2 | `%3` | %4 |\n")
                    .arg(nameOf(kind, english), nameOf(kind, chinese), figureCode(kind),
                         formulaOf(kind, english));
    }
    return text;
}

QString document() {
    const Phrases english(QStringLiteral("en"));
    const Phrases chinese(QStringLiteral("zh_CN"));
    QString text = QStringLiteral(
        "# How the figures are made\n\n"
        "The daily report tells a business day (from 04:00 to 04:00 of the next date, in the "
        "store's zone) by what happened on it: a figure counts an event on the day of the event, "
        "never on the day on which a row was made. What stood at the day's end is read back out of "
        "the ledgers, so a day that is over keeps its figures; only a shift that was still open "
        "gets its difference when it is counted. The value of a figure is always made from its "
        "rows: a sum, a share of those that count, or an average. Written by a test from the words "
        "on screen.\n\n"
        "It is for whoever may see reports: the manager. `baydeskctl report daily` gives the same "
        "figures as text, JSON, CSV and PDF.\n\n"
        "A weekly, monthly or yearly summary tells the same figures of each day, week or month "
        "side "
        "by side, and of all of them together: sums are added, shares and averages are made anew "
        "of all their rows, and what stands at an end (receivables outstanding, calls and "
        "complaints that are open or overdue) is that of the last part. In a part of several days "
        "a call is due once, however long it waits, and comebacks are those of the cars that were "
        "released in it. It is put together part by part and may be stopped; `baydeskctl report "
        "weekly`, `monthly` and `yearly` give it as text, JSON and CSV.\n");
    for (int group = 0; group < FigureGroupCount; ++group)
        text += chapter(static_cast<FigureGroup>(group), english, chinese);
    return text;
}

}  // namespace

TEST(ReportFormulasTest, TheDocumentSaysWhatTheScreenSays) {
    QFile file(QStringLiteral(BAYDESK_SOURCE "/docs/REPORTS.md"));
    if (qEnvironmentVariableIsSet("BAYDESK_WRITE_DOCS")) {
        ASSERT_TRUE(file.open(QFile::WriteOnly));
        file.write(document().toUtf8());
        return;
    }
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(file.readAll()).toStdString(), document().toStdString());
}

TEST(ReportFormulasTest, EachFigureHasItsWordsInBothLanguages) {
    const Phrases english(QStringLiteral("en"));
    const Phrases chinese(QStringLiteral("zh_CN"));
    std::set<QString> names;
    for (int at = 0; at < FigureKindCount; ++at) {
        const auto kind = static_cast<FigureKind>(at);
        EXPECT_TRUE(names.insert(nameOf(kind, english)).second) << qPrintable(figureCode(kind));
        EXPECT_NE(nameOf(kind, english), nameOf(kind, chinese));
        EXPECT_NE(formulaOf(kind, english), formulaOf(kind, chinese));
    }
}

TEST(ReportFormulasTest, ValuesReadAsPeopleReadThem) {
    const auto shown = [](FigureKind kind, std::optional<qint64> value) {
        Figure figure;
        figure.kind = kind;
        figure.value = value;
        return valueText(figure) + u'|' + plainValue(figure);
    };
    EXPECT_EQ(shown(FigureKind::CarsIn, 12), u"12|12"_qs);
    EXPECT_EQ(shown(FigureKind::Revenue, 128'000), u"¥1,280.00|1280.00"_qs);
    EXPECT_EQ(shown(FigureKind::OnTimeDelivery, 985), u"98.5 %|98.5"_qs);
    EXPECT_EQ(shown(FigureKind::GrossMarginShare, -50), u"−5.0 %|-5.0"_qs);
    EXPECT_EQ(shown(FigureKind::HoursSold, -1500), u"−1.5 h|-1.5"_qs);
    EXPECT_EQ(shown(FigureKind::CallCoverage, std::nullopt), u"–|"_qs);
    ReportRow row;
    row.value = 1;
    EXPECT_EQ(valueText(FigureKind::Comebacks, row), u"✓"_qs);
    EXPECT_EQ(valueText(FigureKind::GrossMarginShare, row), u"¥0.01"_qs);
}

}  // namespace baydesk::testing

#include "baydeskctl/ReportCommands.h"

#include "application/report/Summary.h"
#include "application/store/Shops.h"
#include "baydeskctl/Console.h"
#include "baydeskctl/OpenStore.h"
#include "baydeskctl/ReportText.h"
#include "baydeskctl/Text.h"
#include "documents/DocumentPainter.h"
#include "documents/report/DailyReport.h"
#include "documents/report/ReportCsv.h"

#include <QJsonDocument>
#include <QLocale>
#include <QSaveFile>

namespace baydesk::ctl {

namespace {

// What was asked for, else the system's, else Chinese.
QString languageOf(const Invocation& invocation) {
    if (invocation.has(QStringLiteral("language")))
        return invocation.value(QStringLiteral("language"));
    return QLocale::system().language() == QLocale::English ? QStringLiteral("en")
                                                            : QStringLiteral("zh_CN");
}

Done writeFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (file.open(QFile::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
        file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error(ErrorKind::FileNotWritable, {}, {{QStringLiteral("path"), path}});
}

Done writePaper(const DayReport& report, const OpenedStore& store, const Phrases& phrases,
                const QString& path) {
    const Result<Shop> shop = shopOf(*store.workplace);
    if (!shop) return shop.error();
    const PaperContext context{
        .shop = *shop, .phrases = phrases, .calendar = store.workplace->calendar};
    return writePdf(composeDailyReport(report, context), path);
}

QString answerAs(const QString& format, const DayReport& report, const OpenedStore& store,
                 const Phrases& phrases) {
    if (format == u"csv") return reportCsv(report, phrases, store.workplace->calendar).trimmed();
    if (format == u"json")
        return QString::fromUtf8(QJsonDocument(reportJson(report, phrases, store))
                                     .toJson(QJsonDocument::Indented))
            .trimmed();
    return reportText(report, phrases);
}

Exit write(const DayReport& report, const OpenedStore& store, const Invocation& invocation,
           Console& console) {
    const Phrases phrases(languageOf(invocation));
    const QString format = invocation.has(QStringLiteral("format"))
                               ? invocation.value(QStringLiteral("format"))
                               : QStringLiteral("text");
    const QString output = invocation.value(QStringLiteral("output"));
    Done written;
    if (format == u"pdf")
        written = writePaper(report, store, phrases, output);
    else if (!output.isEmpty())
        written = writeFile(output, answerAs(format, report, store, phrases).toUtf8() + '\n');
    else if (!console.isJson())
        console.line(answerAs(format, report, store, phrases));
    if (!written) return console.refuse(written.error());
    console.document(reportJson(report, phrases, store));
    return Exit::Done;
}

// Today if none is asked for; nothing: it is no date, which has been said.
std::optional<QDate> dayOf(const Invocation& invocation, Console& console) {
    const QString wanted = invocation.value(QStringLiteral("date"));
    const QDate day = QDate::fromString(wanted, Qt::ISODate);
    if (wanted.isEmpty() || day.isValid()) return day;
    console.say(Ctl::tr("“%1” is no date. Write it as 2026-11-22.").arg(wanted));
    return {};
}

QDate today(const Workplace& workplace) {
    return workplace.calendar.businessDate(workplace.clock->now());
}

Done workOut(SummaryTable& table, const OpenedStore& store) {
    for (std::size_t at = 0; at < table.parts.size(); ++at) {
        if (table.parts[at].first > today(*store.workplace)) break;
        const auto part = summaryPart(*store.workplace, store.caller.by, table.parts[at]);
        if (!part) return part.error();
        table.tallies[at] = part->tallies;
    }
    return {};
}

QString answerAs(const QString& format, const SummaryTable& table, const Phrases& phrases) {
    if (format == u"csv") return summaryCsv(table, phrases).trimmed();
    if (format == u"json")
        return QString::fromUtf8(
                   QJsonDocument(summaryJson(table, phrases)).toJson(QJsonDocument::Indented))
            .trimmed();
    return summaryText(table, phrases);
}

Exit runSummary(ReportPeriod period, const Invocation& invocation, Console& console) {
    const std::optional<QDate> wanted = dayOf(invocation, console);
    if (!wanted) return Exit::Usage;
    const Result<OpenedStore> store = openStore(invocation, Database::Access::ReadOnly);
    if (!store) return console.refuse(store.error());
    SummaryTable table =
        SummaryTable::of(period, wanted->isValid() ? *wanted : today(*store->workplace));
    if (const Done done = workOut(table, *store); !done) return console.refuse(done.error());
    const Phrases phrases(languageOf(invocation));
    const QString text = answerAs(invocation.value(QStringLiteral("format")), table, phrases);
    const QString output = invocation.value(QStringLiteral("output"));
    if (!output.isEmpty()) {
        if (const Done written = writeFile(output, text.toUtf8() + '\n'); !written)
            return console.refuse(written.error());
    } else if (!console.isJson()) {
        console.line(text);
    }
    console.document(summaryJson(table, phrases));
    return Exit::Done;
}

}  // namespace

Exit runReportDaily(const Invocation& invocation, Console& console) {
    const std::optional<QDate> wanted = dayOf(invocation, console);
    if (!wanted) return Exit::Usage;
    if (invocation.value(QStringLiteral("format")) == u"pdf" &&
        invocation.value(QStringLiteral("output")).isEmpty()) {
        console.say(Ctl::tr("Say with --output which file the PDF is written into."));
        return Exit::Usage;
    }
    const Result<OpenedStore> store = openStore(invocation, Database::Access::ReadOnly);
    if (!store) return console.refuse(store.error());
    Workplace& workplace = *store->workplace;
    const QDate day = wanted->isValid() ? *wanted : today(workplace);
    const Result<DayReport> report = dayReport(workplace, store->caller.by, day);
    if (!report) return console.refuse(report.error());
    return write(*report, *store, invocation, console);
}

Exit runReportWeekly(const Invocation& invocation, Console& console) {
    return runSummary(ReportPeriod::Week, invocation, console);
}

Exit runReportMonthly(const Invocation& invocation, Console& console) {
    return runSummary(ReportPeriod::Month, invocation, console);
}

Exit runReportYearly(const Invocation& invocation, Console& console) {
    return runSummary(ReportPeriod::Year, invocation, console);
}

}  // namespace baydesk::ctl

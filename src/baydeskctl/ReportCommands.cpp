#include "baydeskctl/ReportCommands.h"

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

}  // namespace

Exit runReportDaily(const Invocation& invocation, Console& console) {
    const QString wanted = invocation.value(QStringLiteral("date"));
    QDate day = QDate::fromString(wanted, Qt::ISODate);
    if (!wanted.isEmpty() && !day.isValid()) {
        console.say(Ctl::tr("“%1” is no date. Write it as 2026-11-22.").arg(wanted));
        return Exit::Usage;
    }
    if (invocation.value(QStringLiteral("format")) == u"pdf" &&
        invocation.value(QStringLiteral("output")).isEmpty()) {
        console.say(Ctl::tr("Say with --output which file the PDF is written into."));
        return Exit::Usage;
    }
    const Result<OpenedStore> store = openStore(invocation, Database::Access::ReadOnly);
    if (!store) return console.refuse(store.error());
    Workplace& workplace = *store->workplace;
    if (!day.isValid()) day = workplace.calendar.businessDate(workplace.clock->now());
    const Result<DayReport> report = dayReport(workplace, store->caller.by, day);
    if (!report) return console.refuse(report.error());
    return write(*report, *store, invocation, console);
}

}  // namespace baydesk::ctl

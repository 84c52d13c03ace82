#include "desktop/reception/PromiseReader.h"

#include <QRegularExpression>

namespace baydesk {

namespace {

constexpr int MinutesNeededAtLeast = 60;
constexpr int MinutesBeforeClosing = 30;

// One way of writing: half width, lower case, one kind of separator.
QString plain(const QString& text) {
    QString words = text.normalized(QString::NormalizationForm_KC).toLower().trimmed();
    words.replace(QStringLiteral("点半"), QStringLiteral(":30"));
    words.replace(QRegularExpression(QStringLiteral("点钟|点整|点")), QStringLiteral(":"));
    words.replace(QRegularExpression(QStringLiteral(":(?=\\s|$)")), QStringLiteral(":00"));
    words.remove(u'分');
    words.replace(QRegularExpression(QStringLiteral("月|/|\\.(?=\\d+\\s)")), QStringLiteral("-"));
    words.replace(QRegularExpression(QStringLiteral("日|号")), QStringLiteral(" "));
    return words.simplified();
}

std::optional<Instant> readDelay(const QString& words, Instant now) {
    static const QRegularExpression pattern(
        QStringLiteral("^\\+\\s*(\\d{1,4})\\s*(h|小时|min|分钟|m|d|天)?$"));
    const auto match = pattern.match(words);
    if (!match.hasMatch()) return std::nullopt;
    const int count = match.captured(1).toInt();
    const QString unit = match.captured(2);
    if (unit == QLatin1String("h") || unit == QStringLiteral("小时")) return now.plusHours(count);
    if (unit == QLatin1String("d") || unit == QStringLiteral("天"))
        return now.plusHours(qint64{count} * 24);
    return now.plusMinutes(count);
}

// Takes a day off the front of the words; nothing if none stands there.
std::optional<QDate> takeDay(QString& words, QDate today) {
    static const struct {
        QLatin1String english;
        QString chinese;
        int days;
    } names[] = {
        {QLatin1String("today"), QStringLiteral("今[天日]?"), 0},
        {QLatin1String("tomorrow"), QStringLiteral("明[天日]?"), 1},
        {QLatin1String("the day after"), QStringLiteral("后天"), 2},
    };
    for (const auto& name : names) {
        const QRegularExpression pattern(
            QStringLiteral("^(%1|%2)\\s*").arg(QString(name.english), name.chinese));
        const auto match = pattern.match(words);
        if (!match.hasMatch()) continue;
        words.remove(0, match.capturedLength());
        return today.addDays(name.days);
    }
    static const QRegularExpression dated(
        QStringLiteral("^(?:(\\d{4})-)?(\\d{1,2})-(\\d{1,2})(?:\\s+|$)"));
    const auto match = dated.match(words);
    if (!match.hasMatch()) return std::nullopt;
    const int year = match.captured(1).isEmpty() ? today.year() : match.captured(1).toInt();
    QDate date(year, match.captured(2).toInt(), match.captured(3).toInt());
    if (match.captured(1).isEmpty() && date.isValid() && date < today) date = date.addYears(1);
    words.remove(0, match.capturedLength());
    return date;
}

std::optional<QTime> readTime(QString words) {
    const bool afternoon = words.startsWith(QStringLiteral("下午")) ||
                           words.startsWith(QStringLiteral("晚上")) ||
                           words.endsWith(QLatin1String("pm"));
    words.remove(QRegularExpression(QStringLiteral("^(上午|中午|下午|晚上)|\\s*[ap]m$")));
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,2})(?:[:.]?(\\d{2}))?$"));
    const auto match = pattern.match(words.trimmed());
    if (!match.hasMatch()) return std::nullopt;
    int hour = match.captured(1).toInt();
    if (afternoon && hour < 12) hour += 12;
    const QTime time(hour, match.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

}  // namespace

std::optional<Instant> readPromise(const QString& text, Instant now,
                                   const BusinessCalendar& calendar) {
    QString words = plain(text);
    if (words.isEmpty()) return std::nullopt;
    if (const auto delayed = readDelay(words, now)) return delayed;
    const QDate today = calendar.wall(now).date();
    const std::optional<QDate> day = takeDay(words, today);
    if (day && !day->isValid()) return std::nullopt;
    if (day && words.isEmpty()) return calendar.at(*day, calendar.settings().close);
    const std::optional<QTime> time = readTime(words);
    if (!time) return std::nullopt;
    if (day) return calendar.at(*day, *time);
    const Instant at = calendar.at(today, *time);
    return at > now ? at : calendar.at(today.addDays(1), *time);
}

std::vector<Instant> usualPromises(Instant now, const BusinessCalendar& calendar) {
    const QTime noon(12, 0);
    const QTime evening = calendar.settings().close.addSecs(-MinutesBeforeClosing * 60);
    std::vector<Instant> times;
    QDate date = calendar.wall(now).date();
    int days = 0;
    for (int ahead = 0; ahead < 30 && days < 2; ++ahead, date = date.addDays(1)) {
        if (!calendar.isOpenDay(date)) continue;
        for (const QTime time : {noon, evening}) {
            const Instant at = calendar.at(date, time);
            if (at > now.plusMinutes(MinutesNeededAtLeast) && calendar.isOpen(at))
                times.push_back(at);
        }
        ++days;
    }
    return times;
}

}  // namespace baydesk

#include "desktop/appointment/ShiftsText.h"

#include <QRegularExpression>
#include <QStringList>

namespace baydesk {

namespace {

QTime timeOf(const QString& hour, const QString& minute) {
    return {hour.toInt(), minute.isEmpty() ? 0 : minute.toInt()};
}

}  // namespace

Result<std::vector<WorkShift>> readShifts(const QString& text, StaffId person, int weekday) {
    static const QRegularExpression span(
        QStringLiteral("^(\\d{1,2})[:.]?(\\d{2})?[-–—~到](\\d{1,2})[:.]?(\\d{2})?$"));
    static const QRegularExpression between(QStringLiteral("[\\s,;，；、]+"));
    const Error unreadable(ErrorKind::BadCharacters, QStringLiteral("day%1").arg(weekday));
    // Full-width signs are typed with an input method left on.
    QString plain = text.normalized(QString::NormalizationForm_KC);
    plain.replace(QRegularExpression(QStringLiteral("\\s*([-–—~到])\\s*")), QStringLiteral("\\1"));
    std::vector<WorkShift> shifts;
    const QStringList parts = plain.split(between, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const QRegularExpressionMatch match = span.match(part);
        if (!match.hasMatch()) return unreadable;
        const WorkShift shift{.person = person,
                              .weekday = weekday,
                              .from = timeOf(match.captured(1), match.captured(2)),
                              .until = timeOf(match.captured(3), match.captured(4))};
        if (!shift.from.isValid() || !shift.until.isValid()) return unreadable;
        shifts.push_back(shift);
    }
    return shifts;
}

QString shiftsText(const std::vector<WorkShift>& shifts, StaffId person, int weekday) {
    QStringList parts;
    for (const WorkShift& shift : shifts)
        if (shift.person == person && shift.weekday == weekday)
            parts.append(shift.from.toString(u"HH:mm") + u'-' + shift.until.toString(u"HH:mm"));
    return parts.join(QStringLiteral(", "));
}

}  // namespace baydesk

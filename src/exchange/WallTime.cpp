#include "exchange/WallTime.h"

#include <QRegularExpression>

namespace baydesk {

std::optional<QDateTime> wallTimeOf(const QString& text) {
    static const QRegularExpression shape(
        QStringLiteral("^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?"
                       "(?:[ T]*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?)?$"));
    static const QRegularExpression compact(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    const QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    QRegularExpressionMatch match = shape.match(plain);
    if (!match.hasMatch()) match = compact.match(plain);
    if (!match.hasMatch()) return std::nullopt;
    const auto part = [&match](int index) { return match.captured(index).toInt(); };
    const QDate day(part(1), part(2), part(3));
    const QTime time(part(4), part(5), part(6));
    if (!day.isValid() || !time.isValid()) return std::nullopt;
    return QDateTime(day, time, Qt::UTC);
}

}  // namespace baydesk

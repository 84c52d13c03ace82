#include "documents/OrderCode.h"

#include <QStringList>

namespace baydesk {

namespace {
const QLatin1String Prefix("BAYDESK");
}

QString OrderCode::toText() const {
    return QStringLiteral("%1:%2:%3").arg(QString(Prefix), store, number);
}

std::optional<OrderCode> OrderCode::parse(const QString& scanned) {
    // A Chinese input method turns the scanner's colon into its own.
    const QString text = QString(scanned).replace(u'：', u':').trimmed();
    const QStringList fields = text.split(u':');
    if (fields.size() != 3 || fields[0].compare(Prefix, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    if (fields[2].isEmpty()) return std::nullopt;
    return OrderCode{fields[1], fields[2]};
}

}  // namespace baydesk

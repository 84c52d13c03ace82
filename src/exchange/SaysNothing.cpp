#include "exchange/SaysNothing.h"

#include "domain/values/Text.h"

#include <QSet>

namespace baydesk {

bool saysNothing(const QString& text) {
    static const QSet<QString> words = {
        {},
        QStringLiteral("无"),
        QStringLiteral("暂无"),
        QStringLiteral("没有"),
        QStringLiteral("未知"),
        QStringLiteral("不详"),
        QStringLiteral("空"),
        QStringLiteral("NULL"),
        QStringLiteral("NONE"),
        QStringLiteral("N/A"),
        QStringLiteral("NA"),
        QStringLiteral("/"),
        QStringLiteral("0"),
        // Of plates.
        QStringLiteral("无牌"),
        QStringLiteral("无牌照"),
        QStringLiteral("未上牌"),
        QStringLiteral("新车"),
    };
    return words.contains(bareUpper(text));
}

}  // namespace baydesk

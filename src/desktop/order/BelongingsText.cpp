#include "desktop/order/BelongingsText.h"

#include "domain/values/Text.h"

#include <QStringList>
#include <algorithm>

namespace baydesk {

namespace {

constexpr QChar Star(u'*');
constexpr QChar FullStar(u'★');

bool isStar(QChar sign) { return sign == Star || sign == FullStar || sign == QChar(u'＊'); }

}  // namespace

QString textOf(const std::vector<Belonging>& belongings) {
    QStringList lines;
    for (const Belonging& each : belongings)
        lines.append(each.valuable ? QString(FullStar) + QLatin1Char(' ') + each.name : each.name);
    return lines.join(QLatin1Char('\n'));
}

std::vector<Belonging> belongingsOf(const QString& text, const std::vector<Belonging>& before) {
    std::vector<Belonging> list;
    for (const QString& typed : text.split(QLatin1Char('\n'))) {
        QString name = tidied(typed);
        const bool valuable = !name.isEmpty() && isStar(name.at(0));
        if (valuable) name = tidied(name.mid(1));
        const auto named = [&](const Belonging& each) { return each.name == name; };
        if (name.isEmpty() || std::any_of(list.begin(), list.end(), named)) continue;
        const auto known = std::find_if(before.begin(), before.end(), named);
        Belonging belonging = known == before.end() ? Belonging() : *known;
        belonging.name = name;
        belonging.valuable = valuable;
        list.push_back(belonging);
    }
    return list;
}

}  // namespace baydesk

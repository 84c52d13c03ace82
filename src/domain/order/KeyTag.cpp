#include "domain/order/KeyTag.h"

#include <set>

namespace baydesk {

QString lowestFreeTag(const QStringList& inUse) {
    std::set<int> numbers;
    for (const QString& tag : inUse) {
        bool isNumber = false;
        const int number = tag.trimmed().toInt(&isNumber);
        if (isNumber) numbers.insert(number);
    }
    if (numbers.empty() && !inUse.isEmpty()) return {};
    int free = 1;
    while (numbers.contains(free)) ++free;
    return QString::number(free);
}

}  // namespace baydesk

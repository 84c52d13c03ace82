#include "domain/order/Stay.h"

#include <QStringList>
#include <array>

namespace baydesk {

namespace {

constexpr std::array Parts = {std::pair("waits", &Stay::waits),
                              std::pair("overnight", &Stay::overnight),
                              std::pair("fetched", &Stay::fetched)};

}  // namespace

QString stayCode(const Stay& stay) {
    QStringList names;
    for (const auto& [name, part] : Parts)
        if (stay.*part) names << QLatin1String(name);
    return names.join(u',');
}

Stay stayOf(const QString& code) {
    const QStringList names = code.split(u',');
    Stay stay;
    for (const auto& [name, part] : Parts) stay.*part = names.contains(QLatin1String(name));
    return stay;
}

}  // namespace baydesk

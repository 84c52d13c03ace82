#include "desktop/shell/CallerService.h"

#include <QDBusConnection>
#include <algorithm>

namespace baydesk {

namespace {

const QString Service = QStringLiteral("org.baydesk.Baydesk");
const QString Path = QStringLiteral("/org/baydesk/Baydesk");
constexpr qsizetype LeastDigits = 3;  // an extension in the house
constexpr qsizetype MostCharacters = 40;

}  // namespace

CallerService::CallerService(QObject* parent)
    : CallerService(QDBusConnection::sessionBus(), parent) {}

CallerService::CallerService(const QDBusConnection& bus, QObject* parent)
    : QObject(parent), m_bus(std::make_unique<QDBusConnection>(bus)) {
    m_listening = m_bus->isConnected() &&
                  m_bus->registerObject(Path, this, QDBusConnection::ExportScriptableSlots) &&
                  m_bus->registerService(Service);
}

CallerService::~CallerService() {
    if (!m_listening) return;
    m_bus->unregisterService(Service);
    m_bus->unregisterObject(Path);
}

void CallerService::Call(const QString& number) {
    if (const Phone phone = callersNumber(number); !phone.isNone()) Q_EMIT called(phone);
}

Phone callersNumber(const QString& text) {
    if (text.size() > MostCharacters) return {};
    const auto digits = std::count_if(text.begin(), text.end(),
                                      [](QChar each) { return each >= u'0' && each <= u'9'; });
    return digits < LeastDigits ? Phone() : Phone::of(text);
}

}  // namespace baydesk

#include "baydesk/ChosenStore.h"

#include "baydesk/Options.h"
#include "desktop/desk/Remembered.h"

#include <QCryptographicHash>

namespace baydesk {

namespace {

const QString Key = QStringLiteral("store");

}  // namespace

QString ChosenStore::remembered() { return baydesk::remembered(Key).toString(); }

DatabaseAddress ChosenStore::address() const {
    const std::lock_guard lock(m_mutex);
    return m_address;
}

void ChosenStore::setPassword(const QString& password) {
    const std::lock_guard lock(m_mutex);
    m_address.password = password;
}

bool ChosenStore::isPractice() const { return address().location == practiceDatabase(); }

QString ChosenStore::draftsFolder(const QDir& data) const {
    if (isPractice()) return data.filePath(QStringLiteral("drafts-practice"));
    if (!server()) return data.filePath(QStringLiteral("drafts"));
    const QByteArray mark =
        QCryptographicHash::hash(address().location.toUtf8(), QCryptographicHash::Sha256);
    return data.filePath(QStringLiteral("drafts-") + QString::fromLatin1(mark.toHex().left(12)));
}

void ChosenStore::choose(const DatabaseAddress& address) {
    const std::lock_guard lock(m_mutex);
    m_address = address;
    m_isChosen = true;
}

void ChosenStore::opened() {
    if (m_isChosen && !isPractice()) remember(Key, address().location);
}

}  // namespace baydesk

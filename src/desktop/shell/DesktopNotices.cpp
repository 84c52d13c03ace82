#include "desktop/shell/DesktopNotices.h"

#include "domain/staff/Roles.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace baydesk {

namespace {

constexpr int AsLongAsTheDesktopSays = -1;
const QString Service = QStringLiteral("org.freedesktop.Notifications");
const QString Path = QStringLiteral("/org/freedesktop/Notifications");

QString words(const char* text, int count) { return DesktopNotices::tr(text, nullptr, count); }

}  // namespace

QStringList urgentSince(const TodayFigures& before, const TodayFigures& now, Roles roles) {
    QStringList sentences;
    const auto tell = [&](int TodayFigures::*figure, Right right, const char* text) {
        if (now.*figure > before.*figure && may(roles, right))
            sentences << words(text, now.*figure);
    };
    tell(&TodayFigures::late, Right::TakeIn,
         QT_TRANSLATE_N_NOOP("baydesk::DesktopNotices", "%n car(s) are late"));
    tell(&TodayFigures::awaitingDecision, Right::Approve,
         QT_TRANSLATE_N_NOOP("baydesk::DesktopNotices", "%n customer(s) have to decide"));
    tell(&TodayFigures::readyToSettle, Right::Settle,
         QT_TRANSLATE_N_NOOP("baydesk::DesktopNotices", "%n car(s) are ready to be settled"));
    tell(&TodayFigures::callsOverdue, Right::Call,
         QT_TRANSLATE_N_NOOP("baydesk::DesktopNotices", "%n call(s) are overdue"));
    tell(&TodayFigures::complaintsOverdue, Right::HandleComplaint,
         QT_TRANSLATE_N_NOOP("baydesk::DesktopNotices", "%n complaint(s) are overdue"));
    tell(&TodayFigures::urgentOpen, Right::Read,
         QT_TRANSLATE_N_NOOP("baydesk::DesktopNotices", "%n urgent call(s) are open"));
    tell(&TodayFigures::urgentOverdue, Right::Read,
         QT_TRANSLATE_N_NOOP("baydesk::DesktopNotices", "%n urgent call(s) have waited too long"));
    return sentences;
}

DesktopNotices::DesktopNotices(QObject* parent, Show show)
    : QObject(parent), m_show(std::move(show)) {
    if (m_show) return;
    m_show = [this](const QString& title, const QString& text) { send(title, text); };
    QDBusConnection::sessionBus().connect(Service, Path, Service, QStringLiteral("ActionInvoked"),
                                          this, SLOT(onAction(uint, QString)));
}

void DesktopNotices::look(const TodayFigures& now, Roles roles, bool inFront) {
    const QStringList urgent =
        m_before && !inFront ? urgentSince(*m_before, now, roles) : QStringList();
    m_before = now;
    if (!urgent.isEmpty()) m_show(tr("Baydesk"), urgent.join(QLatin1Char('\n')));
}

void DesktopNotices::tell(const QString& sentence, bool inFront) {
    if (!inFront) m_show(tr("Baydesk"), sentence);
}

void DesktopNotices::send(const QString& title, const QString& text) {
    QDBusMessage call =
        QDBusMessage::createMethodCall(Service, Path, Service, QStringLiteral("Notify"));
    const QStringList actions{QStringLiteral("default"), tr("Open")};
    call << QStringLiteral("baydesk") << m_shown << QStringLiteral("baydesk") << title << text
         << actions << QVariantMap() << AsLongAsTheDesktopSays;
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<uint> id = *answer;
        if (id.isValid()) m_shown = id.value();
        answer->deleteLater();
    });
}

void DesktopNotices::onAction(uint id, const QString& /*action*/) {
    if (id == m_shown) Q_EMIT opened();
}

}  // namespace baydesk

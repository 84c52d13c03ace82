#pragma once

#include "domain/customer/Phone.h"

#include <QObject>
#include <memory>

class QDBusConnection;

namespace baydesk {

// Where a telephone tells this program who calls (requirement N3): org.baydesk.Baydesk on the
// session bus, at /org/baydesk/Baydesk, with the one method Call(number). Where there is no bus, or
// another window of this person has the name, nothing happens.
class CallerService : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.baydesk.Baydesk")

public:
    // On the bus of this person's session, if nothing else is said.
    explicit CallerService(QObject* parent = nullptr);
    explicit CallerService(const QDBusConnection& bus, QObject* parent = nullptr);
    ~CallerService() override;

    // On the bus under its name.
    bool isListening() const { return m_listening; }

public Q_SLOTS:
    // Numbers as any telephone system writes them; what is no number is dropped.
    Q_SCRIPTABLE void Call(const QString& number);

Q_SIGNALS:
    void called(const baydesk::Phone& phone);

private:
    std::unique_ptr<QDBusConnection> m_bus;
    bool m_listening = false;
};

// A number that can be called; none for anything else.
Phone callersNumber(const QString& text);

}  // namespace baydesk

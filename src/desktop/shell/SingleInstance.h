#pragma once

#include <QLockFile>
#include <QObject>
#include <QStringList>

class QLocalServer;

namespace baydesk {

// One running window per user of the PC and database (cli.md): a second start hands its arguments
// to the first and ends.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    // `database` is the address as DatabaseAddress gives it, the same for the same store. `folder`
    // holds the lock and belongs to the user.
    SingleInstance(const QString& folder, const QString& database, QObject* parent = nullptr);

    // True: this is the first, go on. False: the first one has been told and comes to the front.
    // Called once, before there is a window.
    bool claim(const QStringList& arguments);

Q_SIGNALS:
    // Somebody started the program again: come to the front and open what the arguments name.
    void raised(const QStringList& arguments);

private:
    bool tell(const QStringList& arguments) const;
    void receive();

    QString m_name;
    QLockFile m_lock;
    QLocalServer* m_server;
};

}  // namespace baydesk

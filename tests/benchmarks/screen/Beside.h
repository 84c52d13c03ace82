#pragma once

#include <QProcess>
#include <QStringList>

namespace baydesk {
class Desk;
}

namespace baydesk::benchmarks {

// What goes on in a shop while somebody works at the desk: another program backs the store up and
// then imports customers, and a report of each day of a year is asked for at this desk.
class Beside {
public:
    // `programs`: baydeskctl and the customers' file.
    Beside(Desk& desk, const QString& store, const QStringList& programs);
    ~Beside();

    bool isBusy() const;
    // A car is taken in at this desk, as from another window.
    void save();

private:
    void runNext();
    void reportMonth(int back);

    Desk& m_desk;
    QObject m_receiver;
    QString m_store;
    QString m_program;
    QList<QStringList> m_commands;
    QProcess m_process;
    bool m_reporting = true;
    int m_saved = 0;
};

}  // namespace baydesk::benchmarks

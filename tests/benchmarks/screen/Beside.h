#pragma once

#include <QProcess>
#include <QStringList>
#include <vector>

namespace baydesk {
class Desk;
}

namespace baydesk::benchmarks {

// What goes on in a shop while somebody works at the desk: another program backs the store up and
// then imports customers; at this desk a year is reported and cars are taken in.
class Beside {
public:
    // `programs`: baydeskctl and the customers' file.
    Beside(Desk& desk, const QString& store, const QStringList& programs);
    ~Beside();

    bool isBusy() const;
    // From a save that was told until it was answered, in µs.
    const std::vector<double>& saves() const { return m_saves; }

private:
    // A car is taken in at this desk, as from another window; and then the next.
    void save();
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
    std::vector<double> m_saves;
};

}  // namespace baydesk::benchmarks

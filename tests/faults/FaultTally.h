#pragma once

#include <QString>
#include <QStringList>

namespace baydesk::testing {

// What a fault did to one store.
struct Verdict {
    QString trouble;      // empty: the store survived
    bool lost = false;    // something acknowledged is not there, or something else only in part
    bool silent = false;  // something is wrong, and nobody said so
};

// What became of the rounds of one fault; tests/faults/tally.py is the same for processes.
class FaultTally {
public:
    explicit FaultTally(QString fault) : m_fault(std::move(fault)) {}

    void count(const Verdict& verdict);
    // Fails the test unless every round survived, and writes the table's row.
    void report() const;
    int tried() const { return m_tried; }
    int lost() const { return m_lost; }

    // How often a fault is to be tried: BAYDESK_FAULT_ROUNDS, or so many.
    static int rounds(int otherwise);

private:
    QString m_fault;
    int m_tried = 0;
    int m_survived = 0;
    int m_lost = 0;
    int m_silent = 0;
    QStringList m_troubles;
};

}  // namespace baydesk::testing

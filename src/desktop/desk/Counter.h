#pragma once

#include "desktop/desk/Desk.h"

#include <QThread>

namespace baydesk {

// A thread with an event loop and a workplace of its own; jobs are served in the order they came.
class Counter {
public:
    using Job = std::function<void(Workplace*, const Error*)>;

    Counter(Desk::Opener open, Desk::Housekeeping housekeeping);
    ~Counter();
    Counter(const Counter&) = delete;
    Counter& operator=(const Counter&) = delete;

    // After a job that wrote, and with none waiting, the house is kept.
    void post(Job job, bool writes = false);
    // Jobs that have not been finished.
    int waiting() const { return m_waiting.load(); }
    // From now on jobs that have not begun are dropped.
    void dropWaiting() { m_dropping = true; }
    // Serves what is still to be served and ends the thread.
    void finish();

private:
    void serve(const Job& job, bool writes);
    void keepHouse();
    // On the thread: opens what is not open yet; an address without a store is looked at again,
    // because the first start may just have set one up on another thread.
    const Error* openWorkplace();

    Desk::Opener m_open;
    Desk::Housekeeping m_housekeeping;
    QThread m_thread;
    QObject* m_context;                      // lives on the thread and takes its events
    std::unique_ptr<Workplace> m_workplace;  // made, used and closed on the thread only
    std::optional<Error> m_openError;
    bool m_hasWritten = false;
    std::atomic<int> m_waiting = 0;
    std::atomic<bool> m_dropping = false;
};

}  // namespace baydesk

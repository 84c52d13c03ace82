#pragma once

#include <QMutex>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <vector>

namespace baydesk {

// Small work on files, one after the other in a thread of its own: bringing a file to the disk
// waits for whatever else is on its way there, and nobody types into a window that waits.
class JobQueue : public QObject {
    Q_OBJECT

public:
    explicit JobQueue(QObject* parent = nullptr);
    // Does what is still to be done.
    ~JobQueue() override;

    // `job` runs in the other thread, and captures by value; `then` runs in this one.
    void add(const std::function<void()>& job, const std::function<void()>& then = {});
    bool isIdle() const { return m_open == 0; }
    // Waits until all is done, `then` included: for the end, and for whoever reads what was
    // written.
    void finish();

private:
    void deliver();

    QThreadPool m_pool;
    QMutex m_mutex;
    std::vector<std::function<void()>> m_done;
    int m_open = 0;
};

}  // namespace baydesk

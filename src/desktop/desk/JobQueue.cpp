#include "desktop/desk/JobQueue.h"

#include <utility>

namespace baydesk {

JobQueue::JobQueue(QObject* parent) : QObject(parent) { m_pool.setMaxThreadCount(1); }

JobQueue::~JobQueue() { finish(); }

void JobQueue::add(const std::function<void()>& job, const std::function<void()>& then) {
    ++m_open;
    m_pool.start([this, job, then] {
        job();
        {
            const QMutexLocker lock(&m_mutex);
            m_done.push_back(then);
        }
        QMetaObject::invokeMethod(this, &JobQueue::deliver, Qt::QueuedConnection);
    });
}

void JobQueue::finish() {
    m_pool.waitForDone();
    deliver();
}

void JobQueue::deliver() {
    std::vector<std::function<void()>> done;
    {
        const QMutexLocker lock(&m_mutex);
        done = std::exchange(m_done, {});
    }
    for (const auto& then : done) {
        --m_open;
        if (then) then();
    }
}

}  // namespace baydesk

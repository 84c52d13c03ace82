#include "desktop/desk/Counter.h"

#include <utility>

namespace baydesk {

Counter::Counter(Desk::Opener open, Desk::Housekeeping housekeeping)
    : m_open(std::move(open)), m_housekeeping(std::move(housekeeping)), m_context(new QObject) {
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

Counter::~Counter() { finish(); }

void Counter::post(Job job, bool writes) {
    ++m_waiting;
    QMetaObject::invokeMethod(
        m_context, [this, job = std::move(job), writes] { serve(job, writes); },
        Qt::QueuedConnection);
}

void Counter::serve(const Job& job, bool writes) {
    m_hasWritten = m_hasWritten || writes;
    if (!m_dropping) {
        const Error* error = openWorkplace();
        job(error ? nullptr : m_workplace.get(), error);
    }
    if (--m_waiting == 0 && std::exchange(m_hasWritten, false)) keepHouse();
}

void Counter::keepHouse() {
    if (m_housekeeping && m_workplace && !m_workplace->store.isNone()) m_housekeeping(*m_workplace);
}

const Error* Counter::openWorkplace() {
    if (m_workplace && !m_workplace->store.isNone()) return nullptr;
    m_workplace.reset();
    auto opened = m_open();
    if (!opened) {
        m_openError = opened.error();
        return &*m_openError;
    }
    m_workplace = std::move(opened).value();
    return nullptr;
}

void Counter::finish() {
    if (!m_thread.isRunning()) return;
    // Behind everything that waits: the connection is closed where it was opened.
    QMetaObject::invokeMethod(
        m_context,
        [this] {
            m_workplace.reset();
            m_context->deleteLater();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

}  // namespace baydesk

#include "screen/PaintWatch.h"

#include <QThread>
#include <QTimer>
#include <QWidget>
#include <cstdlib>
#include <iostream>
#include <utility>

namespace baydesk::benchmarks {

namespace {

constexpr int PatienceMs = 60'000;
constexpr int RestMs = 150;  // longer than any timer of a screen that is still settling

}  // namespace

double PaintWatch::untilPainted(const char* what, const std::function<void()>& act, Shows shows) {
    m_painted.reset();
    m_shows = std::move(shows);
    const auto start = std::chrono::steady_clock::now();
    act();
    runUntil(what, [this] { return m_painted.has_value(); });
    m_shows = nullptr;
    return std::chrono::duration<double, std::micro>(*m_painted - start).count();
}

void PaintWatch::rest() {
    bool rested = false;
    QTimer::singleShot(RestMs, this, [&rested] { rested = true; });
    runUntil("a rest", [&rested] { return rested; });
}

void PaintWatch::runUntil(const char* what, const std::function<bool()>& done) {
    bool late = false;
    QTimer patience;
    patience.setSingleShot(true);
    connect(&patience, &QTimer::timeout, [&late] { late = true; });
    patience.start(PatienceMs);
    while (!done()) {
        if (late) {
            std::cerr << "benchmark: " << what << " was not seen" << std::endl;
            std::_Exit(EXIT_FAILURE);
        }
        processEvents(QEventLoop::WaitForMoreEvents);
    }
}

bool PaintWatch::notify(QObject* receiver, QEvent* event) {
    // The desk's threads deliver their events by this, too.
    if (QThread::currentThread() != thread()) return QApplication::notify(receiver, event);
    ++m_depth;
    if (m_shows && event->type() == QEvent::Paint && receiver->isWidgetType() &&
        m_shows(*static_cast<QWidget*>(receiver)))
        m_painting = true;
    const bool handled = QApplication::notify(receiver, event);
    if (--m_depth == 0 && std::exchange(m_painting, false) && !m_painted)
        m_painted = std::chrono::steady_clock::now();
    return handled;
}

}  // namespace baydesk::benchmarks

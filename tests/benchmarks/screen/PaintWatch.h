#pragma once

#include <QApplication>
#include <chrono>
#include <functional>
#include <optional>

namespace baydesk::benchmarks {

// The application, which notes when what somebody waits for has been painted: when the event that
// painted it is over, children and backing store included.
class PaintWatch : public QApplication {
public:
    using QApplication::QApplication;
    using Shows = std::function<bool(const QWidget&)>;

    // Microseconds from before `act` until a widget was painted that `shows` takes; the event loop
    // runs meanwhile. Gives the measurement up after a minute, and says `what` was not seen.
    double untilPainted(const char* what, const std::function<void()>& act, Shows shows);
    // Lets the program come to rest: until the event loop has had nothing to do for a while.
    void rest();
    void runUntil(const char* what, const std::function<bool()>& done);

    bool notify(QObject* receiver, QEvent* event) override;

private:
    Shows m_shows;
    bool m_painting = false;
    int m_depth = 0;
    std::optional<std::chrono::steady_clock::time_point> m_painted;
};

}  // namespace baydesk::benchmarks

#pragma once

#include <QObject>
#include <functional>

namespace baydesk::benchmarks {

// The most memory this process has had, in KiB.
long peakKib();

// Says "usable" on standard output, with the peak of memory in KiB, and ends the program; the
// driver looks at its clock when it reads that.
void sayUsable();

// Watches the whole application for the first painting of a widget that `isReady` takes.
class FirstPaint final : public QObject {
public:
    explicit FirstPaint(std::function<bool(const QObject*)> isReady)
        : m_isReady(std::move(isReady)) {}

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<bool(const QObject*)> m_isReady;
    bool m_seen = false;
};

}  // namespace baydesk::benchmarks

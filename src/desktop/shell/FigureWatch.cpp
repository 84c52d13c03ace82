#include "desktop/shell/FigureWatch.h"

#include "desktop/desk/Desk.h"

namespace baydesk {

namespace {

constexpr int EveryMs = 60'000;

}  // namespace

FigureWatch::FigureWatch(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {
    m_timer.setInterval(EveryMs);
    connect(&m_timer, &QTimer::timeout, this, &FigureWatch::look);
    connect(&desk, &Desk::changed, this, [this] {
        if (m_timer.isActive()) look();
    });
}

void FigureWatch::start() {
    m_timer.start();
    look();
}

void FigureWatch::stop() { m_timer.stop(); }

void FigureWatch::look() {
    m_desk.askLatest(
        QStringLiteral("window.figures"), this,
        [](Workplace& workplace) { return todayView(workplace); },
        [this](const Result<TodayView>& view) {
            if (view && m_timer.isActive()) Q_EMIT figures(view->figures);
        });
}

}  // namespace baydesk

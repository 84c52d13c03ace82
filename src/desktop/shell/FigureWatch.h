#pragma once

#include "application/order/Orders.h"

#include <QObject>
#include <QTimer>

namespace baydesk {

class Desk;

// Keeps the day's figures fresh for badges and chips: after every change, and once a minute because
// promises pass by themselves.
class FigureWatch : public QObject {
    Q_OBJECT

public:
    explicit FigureWatch(Desk& desk, QObject* parent = nullptr);

    // Looks at once, and from now on.
    void start();
    void stop();

Q_SIGNALS:
    void figures(const TodayFigures& figures);

private:
    void look();

    Desk& m_desk;
    QTimer m_timer;
};

}  // namespace baydesk

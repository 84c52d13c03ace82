#pragma once

#include "application/order/Orders.h"

#include <QObject>
#include <QStringList>
#include <functional>

namespace baydesk {

// What became urgent since the last look, for who has it to do: a sentence each. Numbers alone: the
// desktop shows them above other programs and on a locked screen too.
QStringList urgentSince(const TodayFigures& before, const TodayFigures& now, Roles roles);

// Tells what became urgent while another program is in front, by the desktop's own notices
// (org.freedesktop.Notifications). Where the desktop has none, nothing happens.
class DesktopNotices : public QObject {
    Q_OBJECT

public:
    using Show = std::function<void(const QString& title, const QString& words)>;

    // `show` in place of the desktop's way: for tests.
    explicit DesktopNotices(QObject* parent = nullptr, Show show = {});

    // The first figures after somebody has come are no news.
    void startAnew() { m_before.reset(); }
    // Without a name and a number, for the same reason.
    void tell(const QString& sentence, bool inFront);
    void look(const TodayFigures& now, Roles roles, bool inFront);

Q_SIGNALS:
    // The notice was clicked.
    void opened();

private Q_SLOTS:
    void onAction(uint id, const QString& action);

private:
    void send(const QString& title, const QString& words);

    Show m_show;
    std::optional<TodayFigures> m_before;
    uint m_shown = 0;  // the notice that the next one takes the place of
};

}  // namespace baydesk

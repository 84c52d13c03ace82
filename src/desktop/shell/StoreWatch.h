#pragma once

#include "application/store/StoreCare.h"
#include "desktop/text/Formats.h"

#include <QObject>
#include <QTimer>

namespace baydesk {

class Desk;
class StatusLine;

// Keeps the status line's word on the store fresh: its name, the engine and the backups. Asks
// after every change and every ten minutes, because backups are made by other programs.
class StoreWatch : public QObject {
    Q_OBJECT

public:
    StoreWatch(Desk& desk, StatusLine& line, Formats formats, QObject* parent = nullptr);

    // Looks at once, and from now on.
    void start();
    // Looks now; while it is looking, once more after that.
    void look();

private:
    void show(const StoreCare& care);

    Desk& m_desk;
    StatusLine& m_line;
    Formats m_formats;
    bool m_looking = false;  // a folder on a dead network may keep a thread: never two of them
    bool m_again = false;    // something has changed since
    QTimer m_timer;
};

}  // namespace baydesk

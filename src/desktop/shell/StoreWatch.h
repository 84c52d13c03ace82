#pragma once

#include "application/store/StoreCare.h"
#include "desktop/text/Formats.h"

#include <QObject>
#include <QTimer>

namespace baydesk {

class Desk;
class StatusLine;

// Keeps the status line's word on the store fresh: its name, the engine and the latest backup. Asks
// after every change and every ten minutes, because backups are made by other programs.
class StoreWatch : public QObject {
    Q_OBJECT

public:
    StoreWatch(Desk& desk, StatusLine& line, Formats formats, QObject* parent = nullptr);

    // Looks at once, and from now on.
    void start();

private:
    void look();
    void show(const StoreCare& care);

    Desk& m_desk;
    StatusLine& m_line;
    Formats m_formats;
    QTimer m_timer;
};

}  // namespace baydesk

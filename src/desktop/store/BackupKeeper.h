#pragma once

#include "application/store/Backups.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace baydesk {

class Desk;
class Navigator;

// Makes the day's first backup when somebody has come, and one more when the window is closed after
// something was written. The counter never waits for the first; the second says that it is being
// made, and the window closes by itself.
class BackupKeeper : public QObject {
    Q_OBJECT

public:
    // `window` is held open until the closing backup is made.
    BackupKeeper(Desk& desk, Navigator& navigator, QWidget* window);

    // Somebody has come: looks now and every hour, because a program may run over the night.
    void start();

Q_SIGNALS:
    // The day's backup was made, or looked for: the state of the backups may be another.
    void looked();
    // The backup at closing has begun: show that it is being made.
    void closing();
    // It could not be made, and nothing is closed. Closing once more goes without.
    void closingFailed(const baydesk::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeDaily();
    void tellOf(const Result<std::optional<MadeBackup>>& made);
    void makeAtClosing();

    Desk& m_desk;
    Navigator& m_navigator;
    QWidget* m_window;
    QTimer m_hourly;
    bool m_written = false;  // since the last backup of this run
    bool m_busy = false;
    bool m_mayClose = false;
};

}  // namespace baydesk

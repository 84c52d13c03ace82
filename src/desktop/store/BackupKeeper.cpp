#include "desktop/store/BackupKeeper.h"

#include "desktop/desk/Desk.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/store/BackupWords.h"
#include "desktop/text/ErrorText.h"

#include <QEvent>
#include <QWidget>

namespace baydesk {

namespace {

constexpr int HourMs = 3'600'000;

}  // namespace

BackupKeeper::BackupKeeper(Desk& desk, Navigator& navigator, QWidget* window)
    : QObject(window), m_desk(desk), m_navigator(navigator), m_window(window) {
    m_hourly.setInterval(HourMs);
    connect(&m_hourly, &QTimer::timeout, this, &BackupKeeper::makeDaily);
    connect(&desk, &Desk::saved, this, [this] { m_written = true; });
    window->installEventFilter(this);
}

void BackupKeeper::start() {
    if (!m_hourly.isActive()) makeDaily();
    m_hourly.start();
}

void BackupKeeper::makeDaily() {
    m_desk.ask(
        this, [](Workplace& workplace) { return makeDailyBackup(workplace); },
        [this](const Result<std::optional<MadeBackup>>& made) { tellOf(made); });
}

void BackupKeeper::tellOf(const Result<std::optional<MadeBackup>>& made) {
    Q_EMIT looked();
    if (!made)
        m_navigator.warn(
            tr("Today's backup could not be made. %1").arg(ErrorText::sentences(made.error())));
    else if (*made && (*made)->copyFailure)
        m_navigator.warn(tr("Today's backup has been made, but no second copy: %1")
                             .arg(BackupWords::ofCopy(*(*made)->copyFailure)));
    else if (*made)
        m_navigator.say(tr("Today's backup has been made."));
}

bool BackupKeeper::eventFilter(QObject* watched, QEvent* event) {
    const bool isClosing = watched == m_window && event->type() == QEvent::Close;
    if (!isClosing || m_mayClose || !m_written || !m_hourly.isActive())
        return QObject::eventFilter(watched, event);
    event->ignore();
    if (!m_busy) makeAtClosing();
    return true;
}

void BackupKeeper::makeAtClosing() {
    m_busy = true;
    Q_EMIT closing();
    m_desk.ask(
        this, [](Workplace& workplace) { return makeClosingBackup(workplace); },
        [this](const Result<std::optional<MadeBackup>>& made) {
            m_busy = false;
            m_mayClose = true;
            if (made)
                m_window->close();
            else
                Q_EMIT closingFailed(made.error());
        });
}

}  // namespace baydesk

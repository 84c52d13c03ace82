#pragma once

#include "desktop/widgets/Dialog.h"

#include <QFileSystemWatcher>
#include <QImage>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace baydesk {

class Desk;
class EmptyState;

// The pictures of the camera folder, the newest first; one that is dropped there while it is open
// appears on top. They are read and made small one by one on another thread.
class CameraDialog : public Dialog {
    Q_OBJECT

public:
    CameraDialog(Desk& desk, QWidget* parent);

    QListWidget* pictures() const { return m_list; }

Q_SIGNALS:
    void chosen(const QString& path);

protected:
    void retranslate() override;

private:
    void look();
    void showPictures(const QStringList& paths);
    void readNext();
    void chooseFolder();
    void take();

    Desk& m_desk;
    QStringList m_unread;  // thumbnails still to be made
    bool m_reading = false;
    QFileSystemWatcher m_watcher;
    QLabel* m_folder;
    QStackedWidget* m_stack;
    QListWidget* m_list;
    EmptyState* m_empty;
    QAction* m_change;
    QAction* m_take;
};

}  // namespace baydesk

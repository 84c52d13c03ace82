// Photos from the camera folder (R11): the newest first, and what arrives while one looks.
#include "desktop/reception/CameraDialog.h"

#include "desktop/reception/CameraFolder.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/KeyButton.h"
#include "support/NamedControls.h"
#include "support/ScreenFixture.h"

#include <QAction>
#include <QDateTime>
#include <QFile>
#include <QListWidget>
#include <QSignalSpy>

namespace baydesk::testing {

namespace {

class CameraDialogTest : public ScreenFixture {
protected:
    void put(const QString& name, int secondsAgo) {
        QImage image(1200, 900, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        const QString path = m_folder.filePath(name);
        ASSERT_TRUE(image.save(path));
        QFile file(path);
        ASSERT_TRUE(file.open(QFile::ReadWrite));
        ASSERT_TRUE(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-secondsAgo),
                                     QFileDevice::FileModificationTime));
    }
    void openDialog() {
        showAndWait(m_window);
        m_dialog = new CameraDialog(desk(), &m_window);
        m_dialog->open();
    }
    QStringList names() {
        QStringList names;
        for (int row = 0; row < m_dialog->pictures()->count(); ++row)
            names << m_dialog->pictures()->item(row)->text();
        return names;
    }
    bool haveThumbnails() {
        return waitUntil([this] {
            for (int row = 0; row < m_dialog->pictures()->count(); ++row)
                if (m_dialog->pictures()->item(row)->icon().isNull()) return false;
            return m_dialog->pictures()->count() > 0;
        });
    }

    QTemporaryDir m_folder;
    QWidget m_window;
    CameraDialog* m_dialog = nullptr;
};

}  // namespace

TEST_F(CameraDialogTest, TheNewestPictureComesFirstAndIsTakenByOneKey) {
    put(u"old.jpg"_qs, 600);
    put(u"new.jpg"_qs, 5);
    put(u"middle.png"_qs, 60);
    QFile(m_folder.filePath(u"notes.txt"_qs)).open(QFile::WriteOnly);
    setCameraFolder(m_folder.path());
    openDialog();
    ASSERT_TRUE(haveThumbnails());
    EXPECT_EQ(names(), (QStringList{u"new.jpg"_qs, u"middle.png"_qs, u"old.jpg"_qs}));
    EXPECT_EQ(unnamedControls(*m_dialog), QStringList());
    QSignalSpy chosen(m_dialog, &CameraDialog::chosen);
    m_dialog->actionBar()->pressPrimary();
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().first().toString(), m_folder.filePath(u"new.jpg"_qs));
}

TEST_F(CameraDialogTest, APictureThatArrivesAppearsOnTop) {
    put(u"first.jpg"_qs, 60);
    setCameraFolder(m_folder.path());
    openDialog();
    ASSERT_TRUE(haveThumbnails());
    put(u"second.jpg"_qs, 0);
    EXPECT_TRUE(waitUntil([this] { return names().value(0) == u"second.jpg"_qs; }));
    EXPECT_TRUE(haveThumbnails());
    EXPECT_EQ(m_dialog->pictures()->currentItem()->text(), u"first.jpg"_qs)
        << "what was chosen stays so";
}

TEST_F(CameraDialogTest, AsksForTheFolderWhereNobodyHasChosenOne) {
    openDialog();
    EXPECT_TRUE(waitUntil([this] { return m_dialog->pictures()->count() == 0; }));
    EXPECT_FALSE(m_dialog->actionBar()->primaryButton()->isEnabled());
    EXPECT_EQ(unnamedControls(*m_dialog), QStringList());
}

}  // namespace baydesk::testing

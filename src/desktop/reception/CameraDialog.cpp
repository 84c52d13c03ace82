#include "desktop/reception/CameraDialog.h"

#include "desktop/desk/Desk.h"
#include "desktop/reception/CameraFolder.h"
#include "desktop/reception/CameraFolderLine.h"
#include "desktop/reception/PhotoFile.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/ElidingLabel.h"
#include "desktop/widgets/EmptyState.h"
#include "desktop/widgets/KeyButton.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int MostPictures = 200;
constexpr QSize DialogSize(760, 520);
constexpr QSize IconSize(168, 126);
constexpr QSize CellSize(188, 164);  // with the name under it
constexpr int Path = Qt::UserRole;

}  // namespace

CameraDialog::CameraDialog(Desk& desk, QWidget* parent)
    : Dialog(parent),
      m_desk(desk),
      m_folder(new ElidingLabel(this)),
      m_stack(new QStackedWidget(this)),
      m_list(new QListWidget(this)),
      m_empty(new EmptyState(this)),
      m_change(new QAction(this)),
      m_take(new QAction(this)) {
    markAs(m_folder, "second");
    m_list->setViewMode(QListView::IconMode);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMovement(QListView::Static);
    m_list->setIconSize(IconSize);
    m_list->setGridSize(CellSize);
    auto* change = new KeyButton(this);
    change->follow(m_change);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::Grid);
    head->addWidget(m_folder, 1);
    head->addWidget(change);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    body()->addLayout(head);
    body()->addWidget(m_stack, 1);
    connect(m_change, &QAction::triggered, this, &CameraDialog::chooseFolder);
    connect(m_take, &QAction::triggered, this, &CameraDialog::take);
    connect(m_list, &QListWidget::itemActivated, this, &CameraDialog::take);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_take->setEnabled(row >= 0); });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &CameraDialog::look);
    m_take->setEnabled(false);
    setPrimary(m_take);
    resize(DialogSize);
    retranslate();
    look();
}

void CameraDialog::look() {
    const QString folder = cameraFolder();
    m_folder->setText(QDir::toNativeSeparators(folder));
    if (!folder.isEmpty() && !m_watcher.directories().contains(folder)) {
        if (!m_watcher.directories().isEmpty()) m_watcher.removePaths(m_watcher.directories());
        m_watcher.addPath(folder);
    }
    m_desk.askLatest(
        QStringLiteral("camera.folder"), this,
        [folder](Workplace&) -> Result<QStringList> {
            return folder.isEmpty() ? QStringList() : picturesIn(folder, MostPictures);
        },
        [this](const Result<QStringList>& paths) {
            if (paths) showPictures(*paths);
        });
}

void CameraDialog::showPictures(const QStringList& paths) {
    QHash<QString, QIcon> known;
    for (int row = 0; row < m_list->count(); ++row)
        known.insert(m_list->item(row)->data(Path).toString(), m_list->item(row)->icon());
    const QListWidgetItem* current = m_list->currentItem();
    const QString chosenBefore = current ? current->data(Path).toString() : QString();
    m_list->clear();
    m_unread.clear();
    for (const QString& each : paths) {
        auto* item = new QListWidgetItem(QFileInfo(each).fileName(), m_list);
        item->setData(Path, each);
        item->setSizeHint(CellSize);  // also before its picture has come
        item->setIcon(known.value(each));
        if (known.value(each).isNull()) m_unread << each;
    }
    m_list->setCurrentRow(std::max<int>(0, static_cast<int>(paths.indexOf(chosenBefore))));
    m_take->setEnabled(!paths.isEmpty());
    m_stack->setCurrentIndex(paths.isEmpty() ? 1 : 0);
    retranslate();
    readNext();
}

// One after the other, so that what else is asked need not wait for two hundred pictures.
void CameraDialog::readNext() {
    if (m_reading || m_unread.isEmpty()) return;
    m_reading = true;
    const QString path = m_unread.takeFirst();
    m_desk.ask(
        this, [path](Workplace&) { return thumbnailOfFile(path); },
        [this, path](const Result<QImage>& small) {
            m_reading = false;
            for (int row = 0; small && row < m_list->count(); ++row)
                if (m_list->item(row)->data(Path).toString() == path)
                    m_list->item(row)->setIcon(QIcon(QPixmap::fromImage(*small)));
            readNext();
        });
}

void CameraDialog::chooseFolder() {
    CameraFolderLine::ask(this, [this] { look(); });
}

void CameraDialog::take() {
    const QListWidgetItem* item = m_list->currentItem();
    if (!item) return;
    Q_EMIT chosen(item->data(Path).toString());
    accept();
}

void CameraDialog::retranslate() {
    setHeading(tr("Pictures of the camera"));
    m_list->setAccessibleName(tr("Pictures of the camera, the newest first"));
    m_change->setText(tr("Choose the folder…"));
    m_take->setText(tr("Take this picture"));
    m_empty->setContent(
        Icon::Camera,
        cameraFolder().isEmpty()
            ? tr("Choose the folder into which the camera or the phone puts its pictures.")
            : tr("There is no picture in this folder yet. One that arrives appears here."));
}

}  // namespace baydesk

#include "desktop/reception/CameraFolderLine.h"

#include "desktop/reception/CameraFolder.h"
#include "desktop/widgets/FileChooser.h"
#include "desktop/widgets/Retranslate.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>

namespace baydesk {

CameraFolderLine::CameraFolderLine(QWidget* parent)
    : QWidget(parent), m_choose(new QPushButton(this)) {
    m_choose->setAutoDefault(false);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_choose);
    connect(m_choose, &QPushButton::clicked, this,
            [this] { ask(this, [this] { retranslate(); }); });
    retranslate();
}

void CameraFolderLine::ask(QWidget* parent, const std::function<void()>& chosen) {
    auto* chooser = new FileChooser(parent, tr("Camera folder"), cameraFolder());
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, parent, [chosen](const QString& folder) {
        setCameraFolder(folder);
        chosen();
    });
    chooser->open();
}

void CameraFolderLine::showEvent(QShowEvent* event) {
    retranslate();  // it may have been chosen elsewhere
    QWidget::showEvent(event);
}

void CameraFolderLine::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void CameraFolderLine::retranslate() {
    const QString folder = cameraFolder();
    m_choose->setText(tr("Camera folder…"));
    m_choose->setAccessibleName(tr("Camera folder…"));
    m_choose->setToolTip(folder.isEmpty()
                             ? tr("Camera folder: not chosen")
                             : tr("Camera folder: %1").arg(QDir::toNativeSeparators(folder)));
}

}  // namespace baydesk

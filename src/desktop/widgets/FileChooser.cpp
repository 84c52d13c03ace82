#include "desktop/widgets/FileChooser.h"

#include <QDir>
#include <QFileIconProvider>
#include <QFileInfo>
#include <QStandardPaths>

namespace baydesk {

namespace {

// Tells files from folders by what the folder says of them, and by their names.
class IconsByName : public QFileIconProvider {
public:
    using QFileIconProvider::icon;

    QIcon icon(const QFileInfo& info) const override {
        return icon(info.isDir() ? QFileIconProvider::Folder : QFileIconProvider::File);
    }
    QString type(const QFileInfo& info) const override { return info.suffix().toUpper(); }
};

QString firstFolder(const QString& wanted) {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    for (const QString& folder : {wanted, documents})
        if (!folder.isEmpty() && QFileInfo(folder).isDir()) return folder;
    return QDir::homePath();
}

}  // namespace

FileChooser::FileChooser(QWidget* parent, const QString& title, const QString& folder)
    : QFileDialog(parent, title) {
    // Never deleted: each dialog's own thread may still ask it while the dialog goes.
    static auto* const icons = new IconsByName;
    setAttribute(Qt::WA_DeleteOnClose);
    setOption(QFileDialog::DontUseNativeDialog);  // those of desktops look into files, too
    setIconProvider(icons);
    setDirectory(firstFolder(folder));
}

}  // namespace baydesk

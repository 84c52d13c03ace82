#include "storage/DataFolder.h"

#include <QStandardPaths>

namespace baydesk {

QDir dataFolder() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                QStringLiteral("/baydesk"));
}

}  // namespace baydesk

#include "application/vehicle/Makers.h"

#include "base/Contracts.h"

#include <QFile>

namespace baydesk {

const MakerTable& makers() {
    static const MakerTable instance = [] {
        QFile file(QStringLiteral(":/vehicle/makers.tsv"));
        const bool opened = file.open(QFile::ReadOnly);
        BD_EXPECTS(opened);
        return MakerTable::of(QString::fromUtf8(file.readAll()));
    }();
    return instance;
}

}  // namespace baydesk

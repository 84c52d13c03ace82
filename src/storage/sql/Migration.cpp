#include "storage/sql/Migration.h"

#include "base/Contracts.h"
#include "storage/sql/Dialect.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <map>

namespace baydesk::sql {

namespace {

QString contentOf(const QString& path) {
    QFile file(path);
    const bool opened = file.open(QFile::ReadOnly);
    BD_EXPECTS(opened);
    return QString::fromUtf8(file.readAll());
}

}  // namespace

QString Migration::checksum() const {
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

std::vector<Migration> migrationsIn(const QString& folder, Engine engine) {
    const QString ownSuffix = QLatin1Char('.') + Dialect::of(engine).name();
    std::map<QString, QString> common;
    std::map<QString, QString> own;
    const QDir directory(folder);
    for (const QString& file : directory.entryList({QStringLiteral("*.sql")}, QDir::Files)) {
        const QString stem = file.chopped(4);
        const QString path = directory.filePath(file);
        if (stem.endsWith(ownSuffix)) {
            own[stem.chopped(ownSuffix.size())] = contentOf(path);
        } else if (!stem.contains(QLatin1Char('.'))) {
            common[stem] = contentOf(path);
        }
    }
    for (const auto& [name, text] : own) common[name] += text;
    std::vector<Migration> list;
    for (const auto& [name, text] : common) list.push_back({name.left(4).toInt(), name, text});
    return list;
}

std::vector<Migration> storeMigrations(Engine engine) {
    std::vector<Migration> list = migrationsIn(QStringLiteral(":/migrations"), engine);
    BD_EXPECTS(!list.empty());
    return list;
}

}  // namespace baydesk::sql

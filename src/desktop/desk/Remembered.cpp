#include "desktop/desk/Remembered.h"

#include "desktop/desk/JobQueue.h"

#include <QCoreApplication>
#include <QHash>
#include <QSettings>

namespace baydesk {

namespace {

// Lives as long as the application does, which is what settings belong to.
class Rememberer : public JobQueue {
public:
    using JobQueue::JobQueue;
    ~Rememberer() override { finish(); }

    struct Unwritten {
        QVariant value;
        int times = 0;  // that it is still to be written
    };
    QHash<QString, Unwritten> unwritten;
};

Rememberer& rememberer() {
    const QString name = QStringLiteral("rememberer");
    QObject* const known =
        QCoreApplication::instance()->findChild<QObject*>(name, Qt::FindDirectChildrenOnly);
    if (known) return *static_cast<Rememberer*>(known);
    auto* const made = new Rememberer(QCoreApplication::instance());
    made->setObjectName(name);
    return *made;
}

}  // namespace

void remember(const QString& key, const QVariant& value) {
    Rememberer& all = rememberer();
    Rememberer::Unwritten& mine = all.unwritten[key];
    mine.value = value;
    ++mine.times;
    all.add([key, value] { QSettings().setValue(key, value); },
            [&all, key] {
                if (--all.unwritten[key].times == 0) all.unwritten.remove(key);
            });
}

void finishRemembering() { rememberer().finish(); }

QVariant remembered(const QString& key) {
    const Rememberer& all = rememberer();
    const auto unwritten = all.unwritten.constFind(key);
    return unwritten == all.unwritten.cend() ? QSettings().value(key) : unwritten->value;
}

}  // namespace baydesk

#include "support/Squeeze.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeySequence>
#include <QLabel>
#include <QLayout>
#include <QMap>
#include <QScrollArea>
#include <QTabBar>

namespace baydesk::testing {

namespace {

constexpr int MostRounds = 200;

class LayoutCounter : public QObject {
public:
    int seen = 0;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::LayoutRequest) ++seen;
        return QObject::eventFilter(watched, event);
    }
};

void collect(const QWidget& widget, int limit, QStringList& found) {
    for (const QObject* child : widget.children()) {
        const auto* inner = qobject_cast<const QWidget*>(child);
        if (!inner || inner->isWindow() || !inner->isVisibleTo(inner->parentWidget())) continue;
        const int width = std::max(inner->minimumWidth(), inner->minimumSizeHint().width());
        if (width > limit)
            found.append(QStringLiteral("%1 “%2” %3")
                             .arg(QString::fromLatin1(inner->metaObject()->className()),
                                  inner->accessibleName().left(40))
                             .arg(width));
        if (!qobject_cast<const QScrollArea*>(inner)) collect(*inner, limit, found);
    }
}

}  // namespace

QStringList wideOnes(const QWidget& root, int limit) {
    QStringList found;
    collect(root, limit, found);
    return found;
}

QStringList sharedKeys(const QWidget& root) {
    QMap<QString, QStringList> users;
    const auto add = [&users](const QString& text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty()) users[key.toString()].append(text);
    };
    const QList<QWidget*> widgets = root.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible()) continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
            add(label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) add(button->text());
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab) add(tabs->tabText(tab));
    }
    QStringList shared;
    for (auto each = users.cbegin(); each != users.cend(); ++each)
        if (each->size() > 1)
            shared.append(each.key() + QStringLiteral(": ") + each->join(QStringLiteral(", ")));
    return shared;
}

bool settlesDown() {
    LayoutCounter counter;
    qApp->installEventFilter(&counter);
    int quiet = 0;
    for (int round = 0; round < MostRounds && quiet < 3; ++round) {
        counter.seen = 0;
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
        quiet = counter.seen == 0 ? quiet + 1 : 0;
    }
    return quiet == 3;
}

}  // namespace baydesk::testing

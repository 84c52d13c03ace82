#include "screen/Clerk.h"

#include "application/practice/PracticePlan.h"
#include "desktop/shell/MainWindow.h"
#include "desktop/shell/Screen.h"
#include "desktop/shell/SearchBox.h"
#include "desktop/widgets/DataTable.h"
#include "desktop/widgets/EmptyState.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QScrollBar>
#include <QTest>

namespace baydesk::benchmarks {

namespace {

QWidget* inputOf(const QWidget& window) {
    QWidget* const focused = window.focusWidget();
    return focused ? focused : const_cast<QWidget*>(&window);
}

// A list that has been read and holds nothing says so in place of its rows.
bool saysItIsEmpty(const QWidget& widget) {
    const QWidget* const stack = widget.parentWidget();
    return qobject_cast<const EmptyState*>(&widget) && stack &&
           qobject_cast<const DataTable*>(stack->parentWidget());
}

}  // namespace

MainWindow& Clerk::window() const {
    for (QWidget* const widget : QApplication::topLevelWidgets())
        if (auto* const found = qobject_cast<MainWindow*>(widget)) return *found;
    qFatal("there is no main window");
}

void Clerk::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(inputOf(window()), key, modifiers);
}

void Clerk::typeKey(QChar character) {
    QTest::sendKeyEvent(QTest::Click, inputOf(window()), Qt::Key_unknown, QString(character),
                        Qt::NoModifier);
}

SearchBox& Clerk::searchBox() const {
    return *window().findChild<SearchBox*>(QStringLiteral("searchBox"));
}

void Clerk::signIn() {
    QListWidget* people = nullptr;
    m_watch.runUntil("the people to choose from", [&] {
        for (QListWidget* const list : window().findChildren<QListWidget*>())
            if (list->isVisible() && list->count() > 0) people = list;
        return people != nullptr;
    });
    m_watch.rest();
    for (int row = 0; row < people->count(); ++row)
        if (people->item(row)->text().contains(QStringLiteral("店长")) ||
            people->item(row)->text().contains(QStringLiteral("Manager")))
            people->setCurrentRow(row);
    for (const QChar digit : PracticePin) typeKey(digit);
    press(Qt::Key_Return);
    m_watch.runUntil("the first list", [this] { return !window().isCovered() && list(); });
    m_watch.rest();
}

std::vector<double> Clerk::search(const QString& text) {
    SearchBox& box = searchBox();
    box.setFocus(Qt::ShortcutFocusReason);
    QListView* const hits = [&]() -> QListView* {
        for (QListView* const view : window().findChildren<QListView*>())
            if (view->model() == &box.hits()) return view;
        return nullptr;
    }();
    const QWidget* const panel = hits->parentWidget();
    m_watch.rest();  // the list that loses the focus is painted again, before anybody types
    std::vector<double> times;
    for (const QChar character : text) {
        bool answered = false;
        const auto heard = QObject::connect(&box.hits(), &QAbstractItemModel::modelReset,
                                            [&answered] { answered = true; });
        times.push_back(m_watch.untilPainted(
            "what was found", [&] { typeKey(character); },
            [&](const QWidget& widget) { return answered && panel->isAncestorOf(&widget); }));
        QObject::disconnect(heard);
    }
    press(Qt::Key_Escape);
    return times;
}

double Clerk::openOrder(const QString& number) {
    SearchBox& box = searchBox();
    box.setFocus(Qt::ShortcutFocusReason);
    box.setText(number);
    m_watch.runUntil("the order among the hits",
                     [&box] { return box.isListShown() && box.hits().rowCount() > 0; });
    m_watch.rest();
    return m_watch.untilPainted(
        "the order", [this] { press(Qt::Key_Return); },
        [this, number](const QWidget& widget) {
            const Screen* const screen = window().currentScreen();
            return screen && screen->title().contains(number) && screen->isAncestorOf(&widget);
        });
}

QAbstractItemView* Clerk::list() const {
    const Screen* const screen = window().currentScreen();
    if (!screen) return nullptr;
    for (QAbstractItemView* const view : screen->findChildren<QAbstractItemView*>())
        if (view->isVisible() && view->model() && view->model()->rowCount() > 0) return view;
    return nullptr;
}

double Clerk::showPage(int digit) {
    const auto key = static_cast<Qt::Key>(Qt::Key_0 + digit);
    return m_watch.untilPainted(
        "the first rows", [&] { press(key, Qt::ControlModifier); },
        [this](const QWidget& widget) {
            if (saysItIsEmpty(widget)) return true;
            const auto* const view = qobject_cast<const QAbstractItemView*>(widget.parentWidget());
            return view && view->viewport() == &widget && view->model() &&
                   view->model()->rowCount() > 0;
        });
}

std::vector<double> Clerk::scroll(int steps) {
    std::vector<double> times;
    QAbstractItemView* const view = list();
    if (!view) return times;
    QScrollBar* const bar = view->verticalScrollBar();
    for (int step = 0; step < steps && bar->maximum() > 0; ++step) {
        const bool down = bar->value() < bar->maximum();
        times.push_back(m_watch.untilPainted(
            "the next rows",
            [&] { bar->setValue(down ? bar->value() + bar->pageStep() : bar->minimum()); },
            [view](const QWidget& widget) { return view->viewport() == &widget; }));
    }
    return times;
}

}  // namespace baydesk::benchmarks

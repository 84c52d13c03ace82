#pragma once

#include <QList>
#include <QWidget>

class QAction;

namespace baydesk {

// One page of the main window: what every page can be asked. A screen owns its actions, its facts
// and its title; the window shows them and hears when they change.
class Screen : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    // The page's name, for the window's title and for screen readers.
    virtual QString title() const = 0;
    // The page has come to the front: put the cursor where work begins.
    virtual void onShown() {}
    // Look again, without losing what is being typed, the selection or the scroll position.
    virtual void refresh() {}
    // What Ctrl+Enter presses; nullptr if there is nothing.
    virtual QAction* primary() const { return nullptr; }
    // Everything the page can do, for menus and the sheet of shortcuts.
    virtual QList<QAction*> screenActions() const { return {}; }
    // What stands in the facts panel at right while the page is in front; the page owns it.
    virtual QWidget* facts() const { return nullptr; }
    // Esc: true if the page had something to go back from by itself.
    virtual bool goBack() { return false; }

Q_SIGNALS:
    void titleChanged();
    void factsChanged();
};

}  // namespace baydesk

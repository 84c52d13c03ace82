#pragma once

#include "desktop/shell/Page.h"

#include <QStackedWidget>
#include <vector>

namespace baydesk {

class Screen;

// The screens in the middle of the window: the pages of the rail, each made when it is first shown
// and kept, and on top of them screens about one thing that Esc closes.
class ScreenStack : public QStackedWidget {
    Q_OBJECT

public:
    explicit ScreenStack(QWidget* parent = nullptr);

    void addPage(Page page);
    // An unknown id does nothing. Closes what stood on top of the pages.
    void showPage(const QString& id);
    // Brings the screen of this key to the front, or makes it. It belongs to the page of this id;
    // without one, to the page in front.
    Screen* open(const QString& key, const QString& pageId,
                 const std::function<Screen*(QWidget* parent)>& make);
    // One step: what the screen itself has to go back from, else the screen on top is closed, and
    // the page comes back that was in front before.
    void goBack();

    // As narrow as the window makes it: a long text is cut inside of the screen, and never widens
    // the window beyond a small monitor.
    QSize minimumSizeHint() const override;

    Screen* current() const;
    // The page that is shown or that the current screen belongs to.
    const QString& pageId() const { return m_pageId; }

Q_SIGNALS:
    // Another screen is in front, or its title or facts are others.
    void frontChanged();

private:
    struct PageEntry {
        Page page;
        Screen* screen = nullptr;
    };
    struct OpenEntry {
        QString key;
        QString pageId;
        Screen* screen = nullptr;
    };
    void take(Screen* screen);
    void bring(Screen* screen, const QString& pageId);
    void hearOf(const Screen* screen);

    std::vector<PageEntry> m_pages;
    std::vector<OpenEntry> m_open;
    QString m_pageId;
    QString m_below;  // the page under what is open
};

}  // namespace baydesk

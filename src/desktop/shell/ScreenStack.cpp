#include "desktop/shell/ScreenStack.h"

#include "desktop/shell/Screen.h"

#include <QAction>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int LeastWidth = 480;

// A stack is as wide as its widest screen: one that is not shown must not push the facts, or half
// the one that is, off a small monitor.
void countWidth(QWidget* screen, bool counts) {
    const auto policy = counts ? QSizePolicy::Preferred : QSizePolicy::Ignored;
    screen->setSizePolicy(policy, policy);
}

}  // namespace

ScreenStack::ScreenStack(QWidget* parent) : QStackedWidget(parent) {}

void ScreenStack::addPage(Page page) { m_pages.push_back({std::move(page), nullptr}); }

void ScreenStack::showPage(const QString& id) {
    const auto found = std::find_if(m_pages.begin(), m_pages.end(),
                                    [&](const PageEntry& entry) { return entry.page.id == id; });
    if (found == m_pages.end()) return;
    if (!found->screen) {
        found->screen = found->page.make(this);
        take(found->screen);
    }
    // The screen closes what is open by being shown: keep the pointer, not the iterator.
    Screen* screen = found->screen;
    const std::vector<OpenEntry> closed = std::exchange(m_open, {});
    bring(screen, id);
    for (const OpenEntry& entry : closed) entry.screen->deleteLater();
}

Screen* ScreenStack::open(const QString& key, const QString& pageId,
                          const std::function<Screen*(QWidget*)>& make) {
    const auto found = std::find_if(m_open.begin(), m_open.end(),
                                    [&](const OpenEntry& entry) { return entry.key == key; });
    const QString page = pageId.isEmpty() ? m_pageId : pageId;
    if (m_open.empty()) m_below = current() ? m_pageId : page;
    OpenEntry entry{key, page, nullptr};
    if (found == m_open.end()) {
        entry.screen = make(this);
        take(entry.screen);
    } else {
        entry = *found;
        if (!pageId.isEmpty()) entry.pageId = pageId;
        m_open.erase(found);
    }
    m_open.push_back(entry);
    bring(entry.screen, entry.pageId);
    return entry.screen;
}

void ScreenStack::goBack() {
    Screen* screen = current();
    if (!screen || screen->goBack() || m_open.empty()) return;
    if (m_open.size() == 1) {
        showPage(m_below);
        return;
    }
    const OpenEntry closed = m_open.back();
    m_open.pop_back();
    bring(m_open.back().screen, m_open.back().pageId);
    closed.screen->deleteLater();
}

QSize ScreenStack::minimumSizeHint() const {
    return {std::min(LeastWidth, QStackedWidget::minimumSizeHint().width()),
            QStackedWidget::minimumSizeHint().height()};
}

Screen* ScreenStack::current() const { return qobject_cast<Screen*>(currentWidget()); }

void ScreenStack::take(Screen* screen) {
    countWidth(screen, false);
    addWidget(screen);
    const QList<QAction*> actions = screen->screenActions();
    for (QAction* action : actions) {
        if (!screen->actions().contains(action)) screen->addAction(action);
    }
    connect(screen, &Screen::titleChanged, this, [this, screen] { hearOf(screen); });
    connect(screen, &Screen::factsChanged, this, [this, screen] { hearOf(screen); });
}

void ScreenStack::hearOf(const Screen* screen) {
    if (screen == current()) Q_EMIT frontChanged();
}

void ScreenStack::bring(Screen* screen, const QString& pageId) {
    m_pageId = pageId;
    if (QWidget* before = currentWidget()) countWidth(before, false);
    setCurrentWidget(screen);
    Q_EMIT frontChanged();
    countWidth(screen, true);  // when the facts of the one before have made room
    screen->refresh();
    screen->onShown();
}

}  // namespace baydesk

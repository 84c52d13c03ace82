#include "desktop/shell/MainWindow.h"

#include "desktop/desk/Desk.h"
#include "desktop/desk/Remembered.h"
#include "desktop/reception/UrgentDialog.h"
#include "desktop/shell/CallerBar.h"
#include "desktop/shell/DesktopNotices.h"
#include "desktop/shell/Drafts.h"
#include "desktop/shell/FactsColumn.h"
#include "desktop/shell/FigureWatch.h"
#include "desktop/shell/PracticeBanner.h"
#include "desktop/shell/Rail.h"
#include "desktop/shell/Screen.h"
#include "desktop/shell/ScreenStack.h"
#include "desktop/shell/SearchBox.h"
#include "desktop/shell/SearchRunner.h"
#include "desktop/shell/ShortcutSheet.h"
#include "desktop/shell/StatusLine.h"
#include "desktop/shell/StoreWatch.h"
#include "desktop/shell/TopBar.h"
#include "desktop/shell/UserMenu.h"
#include "desktop/text/Names.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/EnterMovesOn.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/Toast.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int MostKeys = 9;
constexpr QSize FirstSize(1366, 768);
constexpr QLatin1String GeometryKey("window/geometry");
constexpr QLatin1String FactsKey("window/facts");

}  // namespace

MainWindow::MainWindow(const Parts& parts, QWidget* parent)
    : QMainWindow(parent),
      m_catalogue([this](Verb verb) { return m_context.may(verb); }),
      m_context{parts.desk, parts.drafts, *this, parts.clock, parts.calendar, {}},
      m_formats(parts.clock, parts.calendar) {
    build(parts);
    connectParts();
    addActions();
    restoreWindow();
    retranslate();
}

MainWindow::~MainWindow() { m_facts->setContent(nullptr); }

void MainWindow::build(const Parts& parts) {
    auto* whole = new QWidget(this);
    setCentralWidget(whole);
    m_practice = new PracticeBanner(whole);
    m_covers = new QStackedWidget(whole);
    auto* strip = new QVBoxLayout(whole);
    strip->setContentsMargins(0, 0, 0, 0);
    strip->setSpacing(0);
    strip->addWidget(m_practice);
    strip->addWidget(m_covers, 1);
    auto* frame = new QWidget(m_covers);
    m_covers->addWidget(frame);
    m_search = new SearchBox(m_formats, frame);
    m_top = new TopBar(m_search, frame);
    auto* menu = new UserMenu(parts.language, parts.theme, this);
    m_top->setUserMenu(menu);
    connect(menu, &UserMenu::switchAsked, this, &MainWindow::switchUserAsked);
    connect(menu, &UserMenu::lockAsked, this, &MainWindow::lockAsked);
    connect(menu, &UserMenu::signOutAsked, this, &MainWindow::signOutAsked);
    connect(menu, &UserMenu::connectionAsked, this, &MainWindow::connectionAsked);
    m_rail = new Rail(frame);
    m_screens = new ScreenStack(frame);
    m_facts = new FactsColumn(frame);
    m_status = new StatusLine(parts.language, frame);
    m_figures = new FigureWatch(parts.desk, this);
    m_notices = new DesktopNotices(this);
    m_store = new StoreWatch(parts.desk, *m_status, m_formats, this);

    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_screens, 1);
    middle->addWidget(m_facts);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_caller = new CallerBar(m_context, frame);
    column->addWidget(m_top);
    column->addWidget(m_caller);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    m_toast = new Toast(frame);
    m_facts->hide();
    setTabOrder(m_search, m_rail);
}

void MainWindow::connectParts() {
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    connect(m_screens, &ScreenStack::frontChanged, this, &MainWindow::showFront);
    new SearchRunner(*m_search, m_context.desk, *this, this);
    connect(m_search, &SearchBox::left, this, [this] {
        if (Screen* screen = currentScreen()) screen->onShown();
    });
    connect(m_top, &TopBar::lateChosen, this, [this] { showPage(pages::Today); });
    connect(m_top, &TopBar::callsChosen, this, [this] { showPage(pages::FollowUp); });
    connect(m_status, &StatusLine::backupAsked, this, [this] {
        if (m_to.backups) m_to.backups();
    });
    connect(m_status, &StatusLine::shortcutsAsked, this, &MainWindow::showShortcuts);
    connect(m_figures, &FigureWatch::figures, this, &MainWindow::showFigures);
    connect(m_notices, &DesktopNotices::opened, this, [this] {
        show();
        raise();
        activateWindow();
    });
    connect(&m_context.desk, &Desk::changed, this, &MainWindow::refreshCurrent);
    connect(&m_context.desk, &Desk::saved, this,
            [this] { m_status->setSavedAt(m_formats.time(m_context.clock.now())); });
    connect(&m_context.desk, &Desk::waiting, m_status, &StatusLine::setWaiting);
    connect(&m_context.desk, &Desk::lost, m_status, &StatusLine::setLost);
    connect(&m_context.drafts, &Drafts::failed, this, [this](const QString& file) {
        warn(
            tr("What you are typing cannot be kept in %1. Free some space on the disk.").arg(file));
    });
}

void MainWindow::addKey(const QString& id, const QKeySequence& key, std::function<QString()> text,
                        std::function<void()> effect) {
    ActionSpec spec{id, [] { return tr("Everywhere"); }, std::move(text), std::move(effect)};
    spec.keys = {key};
    if (key == QKeySequence(Qt::CTRL | Qt::Key_Return)) spec.keys.append(Qt::CTRL | Qt::Key_Enter);
    // Under a sign-in or a lock no key reaches the store.
    spec.possible = [this] { return !isCovered(); };
    m_covers->widget(0)->addAction(m_catalogue.add(std::move(spec)));
}

void MainWindow::addActions() {
    addKey(
        QStringLiteral("window.find"), Qt::CTRL | Qt::Key_K, [] { return tr("Find"); },
        [this] {
            m_search->setFocus(Qt::ShortcutFocusReason);
            m_search->selectAll();
        });
    addKey(
        QStringLiteral("window.reception"), Qt::Key_F2, [] { return tr("New reception"); },
        [this] { openReception({}); });
    addKey(
        QStringLiteral("window.express"), Qt::SHIFT | Qt::Key_F2,
        [] { return tr("New express order"); }, [this] { openExpress(); });
    addKey(
        QStringLiteral("window.facts"), Qt::Key_F4, [] { return tr("Show or hide the facts"); },
        [this] { toggleFacts(); });
    addKey(
        QStringLiteral("window.refresh"), Qt::Key_F5, [] { return tr("Refresh"); },
        [this] { refreshCurrent(); });
    addKey(
        QStringLiteral("window.primary"), Qt::CTRL | Qt::Key_Return,
        [] { return tr("Press the main button"); }, [this] { pressPrimary(); });
    addKey(
        QStringLiteral("window.back"), Qt::Key_Escape, [] { return tr("Back"); },
        [this] { m_screens->goBack(); });
    addKey(
        QStringLiteral("window.shortcuts"), Qt::Key_F1, [] { return tr("Shortcuts"); },
        [this] { showShortcuts(); });
    addKey(
        QStringLiteral("window.urgent"), Qt::SHIFT | Qt::Key_F3,
        [] { return tr("Write an urgent call down"); },
        [this] { (new UrgentDialog(m_context, this))->open(); });
    addKey(
        QStringLiteral("window.caller"), Qt::Key_F3, [] { return tr("Open whoever calls"); },
        [this] { m_caller->open(); });
    addKey(
        QStringLiteral("window.user"), Qt::Key_F10, [] { return tr("User menu"); },
        [this] { m_top->openUserMenu(); });
}

void MainWindow::addPage(Page page) {
    const int number = page.key.isEmpty() ? ++m_pages : 0;
    const bool counted = number > 0 && number <= MostKeys;
    m_rail->add(page, counted ? number : 0);
    const QKeySequence key =
        counted ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)) : page.key;
    if (!key.isEmpty())
        addKey(QStringLiteral("page.") + page.id, key, page.name,
               [this, id = page.id] { showPage(id); });
    m_screens->addPage(std::move(page));
}

void MainWindow::setUser(const Staff& user) {
    m_context.user = user;
    m_context.drafts.setOwner(QString::number(user.id.value()));
    showUser();
    m_catalogue.update();
    m_notices->startAnew();
    m_figures->start();
    m_store->start();
    m_practice->look(m_context.desk);
}

void MainWindow::showUser() {
    const std::vector<Role> roles = m_context.user.roles.list();
    const bool manages = m_context.user.roles.contains(Role::Manager);
    const QString role =
        roles.empty() ? QString() : Names::of(manages ? Role::Manager : roles.front());
    const QString name = m_context.user.name;
    m_rail->setOffered(pages::Reports, m_context.may(Right::SeeReports));
    m_top->setUser(role.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, role));
}

void MainWindow::showPage(const QString& id) { m_screens->showPage(id); }

Screen* MainWindow::openScreen(const QString& key, const QString& pageId,
                               const std::function<Screen*(QWidget*)>& make) {
    return m_screens->open(key, pageId, make);
}

Screen* MainWindow::currentScreen() const { return m_screens->current(); }

void MainWindow::showFront() {
    m_rail->setCurrent(m_screens->pageId());
    const Screen* screen = currentScreen();
    QWidget* facts = screen ? screen->facts() : nullptr;
    m_facts->setContent(facts);
    m_facts->setVisible(facts && m_factsWanted);
    updateTitle();
}

void MainWindow::pressPrimary() {
    Screen* screen = currentScreen();
    QAction* primary = screen ? screen->primary() : nullptr;
    if (!primary) return;
    // Through the bar, which knows what is missing and leads there.
    const QList<ActionBar*> bars = screen->findChildren<ActionBar*>();
    for (ActionBar* bar : bars) {
        if (bar->primaryButton()->followed() != primary || !bar->isVisible()) continue;
        bar->pressPrimary();
        return;
    }
    primary->trigger();
}

void MainWindow::refreshCurrent() {
    if (Screen* screen = currentScreen(); screen && !isCovered()) screen->refresh();
}

void MainWindow::toggleFacts() {
    m_factsWanted = !m_factsWanted;
    remember(FactsKey, m_factsWanted);
    showFront();
}

void MainWindow::updateTitle() {
    const Screen* screen = currentScreen();
    const QString brand = tr("Baydesk");
    setWindowTitle(screen && !isCovered() ? QStringLiteral("%1 · %2").arg(screen->title(), brand)
                                          : brand);
}

void MainWindow::cover(QWidget* page) {
    uncover();
    m_practice->look(m_context.desk);
    m_covers->addWidget(page);
    m_covers->setCurrentWidget(page);
    m_figures->stop();
    m_search->finish();
    m_catalogue.update();
    updateTitle();
    page->setFocus();
}

void MainWindow::uncover() {
    if (!isCovered()) return;
    m_covers->currentWidget()->deleteLater();
    m_covers->setCurrentIndex(0);
    if (m_context.user.id) m_figures->start();
    m_catalogue.update();
    updateTitle();
    if (Screen* screen = currentScreen()) {
        screen->refresh();
        screen->onShown();
    }
}

bool MainWindow::isCovered() const { return m_covers->currentIndex() > 0; }

void MainWindow::showFigures(const TodayFigures& figures) {
    m_top->setLate(figures.late);
    m_top->setCallsDue(figures.callsDue);
    m_rail->setBadge(pages::Quotes, figures.awaitingDecision);
    m_rail->setBadge(pages::Settlement, figures.readyToSettle);
    m_rail->setBadge(pages::FollowUp, figures.callsDue);
    m_rail->setBadge(pages::Complaints, figures.complaintsOverdue);
    // Whatever the person is at: somebody is waiting longer than was promised.
    if (figures.complaintsOverdue > m_complaintsOverdue)
        warn(tr("%n complaint(s) are overdue. Look at Complaints.", nullptr,
                figures.complaintsOverdue));
    m_complaintsOverdue = figures.complaintsOverdue;
    m_notices->look(figures, m_context.user.roles, isActiveWindow());
}

void MainWindow::showShortcuts() {
    std::vector<ActionCatalogue::Line> lines = m_catalogue.sheet();
    if (const Screen* screen = currentScreen()) {
        const QList<QAction*> actions = screen->screenActions();
        for (const QAction* action : actions) {
            if (action->shortcut().isEmpty()) continue;
            lines.push_back({screen->title(), withoutMnemonic(action->text()),
                             action->shortcut().toString(QKeySequence::NativeText)});
        }
    }
    auto* sheet = new ShortcutSheet(std::move(lines), this);
    sheet->open();
}

void MainWindow::callFrom(const Phone& phone) {
    m_caller->ring(phone);
    m_notices->tell(tr("A customer is calling."), isActiveWindow());
}

void MainWindow::backupsChanged() { m_store->look(); }

void MainWindow::say(const QString& words) { m_toast->say(Tone::Green, words); }

void MainWindow::warn(const QString& words) { m_toast->say(Tone::Amber, words); }

void MainWindow::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    const QString text = event->text();
    // Nobody below took it: a scanner, or somebody who just types.
    if (plain && !isCovered() && !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isSpace()) {
        m_search->takeKey(*event);
        return;
    }
    if (EnterMovesOn::takeEnter(*event, focusWidget())) return;
    QMainWindow::keyPressEvent(event);
}

void MainWindow::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate() {
    m_catalogue.retranslate();
    showUser();
    updateTitle();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    remember(GeometryKey, saveGeometry());
    m_context.drafts.flush();
    QMainWindow::closeEvent(event);
}

void MainWindow::restoreWindow() {
    const QVariant facts = remembered(FactsKey);
    m_factsWanted = !facts.isValid() || facts.toBool();
    if (!restoreGeometry(remembered(GeometryKey).toByteArray())) {
        resize(FirstSize);
        setWindowState(windowState() | Qt::WindowMaximized);  // a counter has no other window
    }
}

}  // namespace baydesk

#include "baydesk/Program.h"

#include "application/practice/PracticePlan.h"
#include "application/store/Restoring.h"
#include "application/store/Servers.h"
#include "application/store/Shops.h"
#include "base/Log.h"
#include "base/SystemUser.h"
#include "baydesk/Pages.h"
#include "desktop/appointment/CalendarKeeper.h"
#include "desktop/order/OrderPage.h"
#include "desktop/shell/Page.h"
#include "desktop/shell/StatusLine.h"
#include "desktop/staff/SignIn.h"
#include "desktop/store/BackupKeeper.h"
#include "desktop/store/ClosingPage.h"
#include "desktop/store/ConnectDialog.h"
#include "desktop/store/FirstStart.h"
#include "desktop/store/PracticeStart.h"
#include "desktop/store/RestoreDialog.h"
#include "desktop/store/RestorePage.h"
#include "desktop/store/StoreProblem.h"
#include "desktop/widgets/FileChooser.h"
#include "desktop/widgets/ScrollAccess.h"
#include "exchange/ImportList.h"
#include "storage/audit/AuditSealer.h"

#include <QApplication>
#include <QTimer>
#include <mutex>
#include <optional>

namespace baydesk {

namespace {

constexpr int PatienceMs = 150;

// On the writing thread, when no verb waits: what was audited is chained, and SQLite checkpoints.
void keepHouse(Workplace& workplace) {
    if (const auto sealed = AuditSealer::seal(*workplace.database, workplace.store); !sealed)
        log::warning(QStringLiteral("the audit could not be sealed (kind %1)")
                         .arg(static_cast<int>(sealed.error().first().kind)));
    workplace.database->idle();
}

// Where a person's day begins: each role has its own list.
QString firstPageOf(Roles roles) {
    if (roles.contains(Role::Manager) || roles.contains(Role::ServiceAdvisor)) return pages::Today;
    if (roles.contains(Role::Cashier)) return pages::Settlement;
    if (roles.contains(Role::CallbackClerk)) return pages::FollowUp;
    if (roles.contains(Role::PartsKeeper)) return pages::Parts;
    return pages::Workshop;
}

// Who is called to the counter goes on with the order in front, and with what is ticked there.
bool goesOn(Roles roles, const Screen* front) {
    const bool atCounter = roles.contains(Role::Manager) || roles.contains(Role::ServiceAdvisor) ||
                           roles.contains(Role::Cashier);
    return atCounter && qobject_cast<const OrderPage*>(front);
}

}  // namespace

Program::Program(QApplication& application, const Options& options, const QDir& data)
    : m_orderNumber(options.orderNumber),
      m_firstCaller(options.caller),
      m_data(data),
      m_store(options.database),
      m_key(m_store, m_keyring,
            {[this](QWidget* page) { m_window->cover(page); }, [this] { lookIntoStore(); },
             [this] { chooseServer(); }, [this] { m_window->close(); }}),
      m_theme(application),
      m_idle(m_clock) {
    keepScrollAreasReadable();
    m_theme.apply(Theme::remembered());
    const auto asked = Language::ofCode(options.language);
    m_language.use(asked.value_or(Language::preferred()), !asked.has_value());
    connect(&m_caller, &CallerService::called, this, &Program::callFrom);
    connect(&m_idle, &IdleLock::idle, this, [this] {
        askWho(m_lastUser,
               MainWindow::tr("Locked: nobody has touched the program for 10 minutes."));
    });
}

Program::~Program() = default;

void Program::start() { openStore(); }

void Program::whenChosen(const std::function<void(const QString&)>& chosen) { m_chosen = chosen; }

void Program::raise(const QStringList& arguments) {
    const ParsedOptions asked = parseOptions(arguments);
    if (asked.options && !asked.options->caller.isNone()) {
        callFrom(asked.options->caller);  // the window stays where it is: somebody may be typing
        return;
    }
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    if (asked.options && !asked.options->orderNumber.isEmpty() && !m_window->isCovered())
        m_window->openOrderByNumber(asked.options->orderNumber);
}

void Program::callFrom(const Phone& phone) {
    m_window->callFrom(phone);
    QApplication::alert(m_window.get());
}

// The first thread of the desk that opens the store restores the backup before; the others wait for
// it, and nobody in front of the screen does.
struct Program::Restoring {
    explicit Restoring(const RestorePermit& wanted) : permit(wanted) {}

    RestorePermit permit;
    std::once_flag once;
    std::optional<Result<RestoreReport>> report;

    void run(const DatabaseAddress& address, const Clock& clock) {
        std::call_once(once, [&] { report = restoreStore(address, clock, permit); });
    }
};

void Program::openStore(const std::shared_ptr<Restoring>& restoring) {
    const bool isFirst = !m_window;
    m_window.reset();  // before desk and drafts: screens hold on to them
    m_drafts = std::make_unique<Drafts>(m_store.draftsFolder(m_data), QString());
    m_desk.reset();  // whoever restores must be alone with the store
    m_desk = std::make_unique<Desk>(
        [store = &m_store, clock = &m_clock, restoring] {
            if (restoring) restoring->run(store->address(), *clock);
            return openWorkplace(store->address(), *clock);
        },
        keepHouse);
    m_desk->wake();  // while the window is built
    buildWindow();
    // Nobody sees a window without anything in it, unless the store is slow to open; but a program
    // without any window ends.
    if (isFirst)
        QTimer::singleShot(PatienceMs, m_window.get(), &QWidget::show);
    else
        m_window->show();
    lookIntoStore(restoring);
}

void Program::buildWindow() {
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts{*m_desk, *m_drafts, m_clock, m_calendar, m_theme, m_language});
    addPages(*m_window, m_theme, m_language);
    connect(m_window.get(), &MainWindow::switchUserAsked, this, [this] { askWho({}); });
    connect(m_window.get(), &MainWindow::signOutAsked, this, [this] { askWho({}); });
    connect(m_window.get(), &MainWindow::lockAsked, this, [this] { askWho(m_lastUser); });
    connect(m_window.get(), &MainWindow::restoreAsked, this, &Program::restore);
    connect(m_window.get(), &MainWindow::connectionAsked, this, &Program::chooseServer);
    keepBackups();
    auto* calendar = new CalendarKeeper(*m_desk, m_clock, m_calendar, m_window.get());
    connect(calendar, &CalendarKeeper::failed, m_window.get(),
            [window = m_window.get()](const QString& sentence) { window->warn(sentence); });
}

void Program::keepBackups() {
    m_backups = new BackupKeeper(*m_desk, *m_window, m_window.get());
    connect(m_backups, &BackupKeeper::looked, m_window.get(), &MainWindow::backupsChanged);
    connect(m_backups, &BackupKeeper::closing, this, [this] {
        m_idle.stop();
        auto* page = new ClosingPage;
        connect(m_backups, &BackupKeeper::closingFailed, page, &ClosingPage::showFailure);
        connect(page, &ClosingPage::pressed, m_window.get(), &QWidget::close);
        m_window->cover(page);
    });
}

void Program::lookIntoStore(const std::shared_ptr<Restoring>& restoring) {
    RestorePage* page = restoring ? new RestorePage(restoring->permit.backup()) : nullptr;
    if (page) m_window->cover(page);
    // The writing thread opens first, because it is the one that may have to migrate.
    m_desk->askWriter(
        m_window.get(), [](Workplace& workplace) -> Result<StoreId> { return workplace.store; },
        [this, page, restoring](const Result<StoreId>& store) {
            if (!page) {
                enter(store);
                return;
            }
            connect(page, &RestorePage::pressed, this, [this, store] { enter(store); });
            page->showEnd(*restoring->report);
        });
}

void Program::enter(const Result<StoreId>& store) {
    if (!store) {
        if (m_key.findsFor(store.error())) return;
        showProblem(store.error());
    } else {
        m_store.opened();
        m_key.opened();
        if (store->isNone()) {
            m_store.isPractice() ? makePractice() : showFirstStart();
        } else {
            askWho({});
            finishLists();
        }
    }
    // When what was asked meanwhile is answered, so that nothing is painted twice.
    QMetaObject::invokeMethod(m_window.get(), &QWidget::show, Qt::QueuedConnection);
}

// The rest of a list whose import was cut short, before anything is saved.
void Program::finishLists() {
    m_desk->askWriter(
        m_window.get(), [](Workplace& workplace) { return finishImports(workplace); },
        [](const Result<int>& finished) {
            if (!finished)
                log::error(QStringLiteral("an import cannot be finished (kind %1)")
                               .arg(static_cast<int>(finished.error().first().kind)));
        });
}

// Nobody can sign in: the dialog asks for the owner's word.
void Program::chooseBackup(const Error& why) {
    auto* dialog =
        new RestoreDialog({m_store.address(), Formats(m_clock, m_calendar), {}}, m_window.get());
    connect(dialog, &RestoreDialog::chosen, this, [this, dialog, why](const QString& file) {
        const Result<RestorePermit> permit = permitWithoutStore(why, systemUserName(), file);
        if (!permit) {
            dialog->showProblem(permit.error());
            return;
        }
        dialog->accept();
        restore(*permit);
    });
    dialog->open();
}

void Program::restore(const RestorePermit& permit) {
    m_idle.stop();
    m_lastUser = {};
    const auto restoring = std::make_shared<Restoring>(permit);
    // What asked for it goes with the window.
    QMetaObject::invokeMethod(
        this, [this, restoring] { openStore(restoring); }, Qt::QueuedConnection);
}

void Program::showProblem(const Error& error) {
    log::error(QStringLiteral("the store cannot be opened (kind %1)")
                   .arg(static_cast<int>(error.first().kind)));
    auto* page = new StoreProblem;
    page->setProblem(error, m_store.server().has_value());
    connect(page, &StoreProblem::tryAgainAsked, this, [this] { lookIntoStore(); });
    connect(page, &StoreProblem::restoreAsked, this, &Program::chooseBackup);
    connect(page, &StoreProblem::anotherFileAsked, this, &Program::chooseAnotherFile);
    connect(page, &StoreProblem::connectionAsked, this, &Program::chooseServer);
    connect(page, &StoreProblem::quitAsked, m_window.get(), &QWidget::close);
    m_window->cover(page);
}

void Program::chooseAnotherFile() {
    auto* dialog = new FileChooser(m_window.get());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        choose({Engine::Sqlite, file});
    });
    dialog->open();
}

void Program::chooseServer() {
    auto* dialog = new ConnectDialog(
        m_keyring, m_store.address(),
        [clock = &m_clock](const DatabaseAddress& address) {
            return lookAtServer(address, *clock);
        },
        m_window.get());
    connect(dialog, &ConnectDialog::chosen, this, &Program::choose);
    connect(dialog, &ConnectDialog::fileAsked, this, &Program::chooseAnotherFile);
    dialog->open();
}

void Program::choose(const DatabaseAddress& address) {
    m_idle.stop();
    m_lastUser = {};
    m_store.choose(address);
    if (m_chosen) m_chosen(address.location);
    // What asked for it goes with the window.
    QMetaObject::invokeMethod(
        this, [this] { openStore(); }, Qt::QueuedConnection);
}

void Program::showFirstStart() {
    auto* page = new FirstStart(*m_desk, m_language);
    connect(page, &FirstStart::storeMade, this, [this](StaffId manager) { askWho(manager); });
    connect(page, &FirstStart::restoreAsked, this,
            [this] { chooseBackup(Error(ErrorKind::StoreEmpty)); });
    connect(page, &FirstStart::connectionAsked, this, &Program::chooseServer);
    connect(page, &FirstStart::practiceAsked, this, &Program::openPractice, Qt::QueuedConnection);
    m_window->cover(page);
}

void Program::openPractice() { choose({Engine::Sqlite, practiceDatabase()}); }

void Program::makePractice() {
    auto* page = new PracticeStart(*m_desk);
    connect(page, &PracticeStart::made, this, [this] { askWho({}); });
    connect(page, &PracticeStart::failed, this, &Program::showProblem);
    m_window->cover(page);
    page->make();
}

void Program::askWho(StaffId expected, const QString& reason) {
    m_idle.stop();
    auto* page = new SignIn(*m_desk, m_clock, m_language);
    connect(page, &SignIn::signedIn, this, &Program::letIn);
    page->askFor(expected,
                 reason.isEmpty() && m_store.isPractice()
                     ? MainWindow::tr("Practice store: everybody's PIN is %1.").arg(PracticePin)
                     : reason);
    m_window->cover(page);
}

void Program::letIn(const Staff& person) {
    const bool first = m_lastUser.isNone();
    const bool sameAsBefore = person.id == m_lastUser;
    m_lastUser = person.id;
    m_window->setUser(person);
    m_window->uncover();
    m_idle.start();
    m_backups->start();
    m_desk->watchOthers();
    if (first && !m_firstCaller.isNone()) m_window->callFrom(m_firstCaller);
    if (first && !m_orderNumber.isEmpty())
        m_window->openOrderByNumber(m_orderNumber);
    else if (!sameAsBefore && !goesOn(person.roles, m_window->currentScreen()))
        m_window->showPage(firstPageOf(person.roles));
}

}  // namespace baydesk

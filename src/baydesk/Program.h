#pragma once

#include "base/Clock.h"
#include "baydesk/ChosenStore.h"
#include "baydesk/Options.h"
#include "baydesk/StoreKey.h"
#include "desktop/desk/Desk.h"
#include "desktop/shell/CallerService.h"
#include "desktop/shell/Drafts.h"
#include "desktop/shell/MainWindow.h"
#include "desktop/staff/IdleLock.h"
#include "desktop/store/SystemKeyring.h"
#include "desktop/text/Language.h"
#include "desktop/theme/Theme.h"

#include <QDir>
#include <functional>
#include <memory>

class QApplication;

namespace baydesk {

class BackupKeeper;
class RestorePage;
class RestorePermit;

// Puts the program together and leads a person in: the store cannot be opened, it is the first
// start, who is there, the work.
class Program : public QObject {
public:
    Program(QApplication& application, const Options& options, const QDir& data);
    ~Program() override;

    void start();
    // The program was started again: the window comes to the front and opens what was asked for.
    void raise(const QStringList& arguments);
    // Hears the location of another store that is about to be opened.
    void whenChosen(const std::function<void(const QString& location)>& chosen);

private:
    // A backup that is put in its place before the store is opened.
    struct Restoring;

    // Everything that belongs to one store; another file is another store.
    void openStore(const std::shared_ptr<Restoring>& restoring = {});
    void buildWindow();
    void lookIntoStore(const std::shared_ptr<Restoring>& restoring = {});
    void enter(const Result<StoreId>& store);
    void finishLists();
    void chooseBackup(const Error& why);
    void restore(const RestorePermit& permit);
    void showProblem(const Error& error);
    void chooseAnotherFile();
    void chooseServer();
    // Everything of this store is closed, and that one opened.
    void choose(const DatabaseAddress& address);
    void showFirstStart();
    void openPractice();
    void makePractice();
    void askWho(StaffId expected, const QString& reason = {});
    void letIn(const Staff& person);
    void callFrom(const Phone& phone);
    void keepBackups();

    QString m_orderNumber;  // to open at once; may be empty
    Phone m_firstCaller;    // who was on the telephone when it was started
    CallerService m_caller;
    QDir m_data;
    ChosenStore m_store;
    SystemKeyring m_keyring;
    StoreKey m_key;
    std::function<void(const QString&)> m_chosen;
    SystemClock m_clock;
    BusinessCalendar m_calendar;
    Theme m_theme;
    Language m_language;
    IdleLock m_idle;
    std::unique_ptr<Drafts> m_drafts;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    BackupKeeper* m_backups = nullptr;  // of the window
    StaffId m_lastUser;
};

}  // namespace baydesk

#pragma once

#include "desktop/shell/ActionCatalogue.h"
#include "desktop/shell/Page.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/text/Formats.h"

#include <QMainWindow>

class QStackedWidget;

namespace baydesk {

class CallerBar;
class FactsColumn;
class DesktopNotices;
class FigureWatch;
class PracticeBanner;
class Language;
class Rail;
class Screen;
class ScreenStack;
class SearchBox;
class StatusLine;
class StoreWatch;
class Theme;
class Toast;
class TopBar;
struct TodayFigures;

// Where the ways of the Navigator lead: main fills them in with the screens there are.
struct Destinations {
    std::function<void(OrderId)> order;
    std::function<void(const QString& number)> orderByNumber;
    std::function<void(CustomerId)> customer;
    std::function<void(FollowUpId)> followUp;
    std::function<void(ComplaintId)> complaint;
    std::function<void(const Plate&)> reception;
    std::function<void(const Booking&)> arrival;
    std::function<void(const Booking&)> appointment;
    std::function<void(const UrgentCall&)> visitOfUrgent;
    std::function<void()> roster;
    std::function<void(const Phone&)> receptionOfCaller;
    std::function<void(const UrgentCall&)> receptionOfUrgent;
    std::function<void(PaperKind, OrderId)> preview;
    std::function<void()> express;
    std::function<void(ShiftId)> shiftReport;
    std::function<void(const PaperRequest&)> form;
    std::function<void()> backups;
    std::function<void(ListKind)> import;
};

// The frame of the program: rail, search box, facts, status line, and the screens in the middle.
// It knows no screen by name.
//
//     MainWindow window({desk, drafts, clock, calendar, theme, language});
//     window.addPage({pages::Today, Icon::Today, [] { return tr("Today"); },
//                     [&](QWidget* parent) { return new TodayScreen(window.context(), parent); }});
//     window.setDestinations({.order = [&](OrderId id) { window.openScreen(…); }, …});
class MainWindow : public QMainWindow, public Navigator {
    Q_OBJECT

public:
    struct Parts {
        Desk& desk;
        Drafts& drafts;
        const Clock& clock;
        BusinessCalendar calendar;
        Theme& theme;
        Language& language;
    };
    explicit MainWindow(const Parts& parts, QWidget* parent = nullptr);
    ~MainWindow() override;

    ScreenContext& context() { return m_context; }
    ActionCatalogue& catalogue() { return m_catalogue; }
    StatusLine& statusLine() { return *m_status; }
    SearchBox& searchBox() { return *m_search; }

    // An entry of the rail; its screen is made when it is first shown.
    void addPage(Page page);
    void setDestinations(Destinations destinations) { m_to = std::move(destinations); }
    // Who is signed in now: name in the top bar, owner of the drafts, rights of the actions.
    void setUser(const Staff& user);

    void showPage(const QString& id);
    // A screen about one thing, on top of the page it belongs to; Esc closes it. One that is open
    // under this key ("order-17") comes to the front instead of being made again.
    Screen* openScreen(const QString& key, const QString& pageId,
                       const std::function<Screen*(QWidget* parent)>& make);
    Screen* currentScreen() const;
    // Something in place of everything: sign-in, first start, a lock. No key reaches the screens
    // under it. The window takes it over.
    void cover(QWidget* page);
    void uncover();
    bool isCovered() const;
    // The telephone rings: told on a line of its own, and above other programs.
    void callFrom(const Phone& phone);
    CallerBar* caller() const { return m_caller; }

    void openOrder(OrderId order) override;
    void openOrderByNumber(const QString& number) override;
    void openCustomer(CustomerId customer) override;
    void openFollowUp(FollowUpId task) override;
    void openComplaint(ComplaintId complaint) override;
    void openReception(const Plate& plate) override;
    void openReceptionFor(const Booking& booking) override;
    void openAppointment(const Booking& known) override;
    void openVisitFor(const UrgentCall& call) override;
    void openRoster() override;
    void openReceptionFor(const Phone& caller) override;
    void openReceptionFor(const UrgentCall& call) override;
    void openExpress() override;
    void preview(PaperKind paper, OrderId order) override;
    void previewShift(ShiftId shift) override;
    void previewForm(const PaperRequest& form) override;
    void openImport(ListKind kind) override {
        if (m_to.import) m_to.import(kind);
    }
    void restoreBackup(const RestorePermit& permit) override { Q_EMIT restoreAsked(permit); }
    void backupsChanged() override;
    void say(const QString& words) override;
    void warn(const QString& words) override;

Q_SIGNALS:
    void switchUserAsked();
    void lockAsked();
    void signOutAsked();
    // This counter is to work in another store.
    void connectionAsked();
    // Everything of this store is to be closed, and the backup put in its place.
    void restoreAsked(const baydesk::RestorePermit& permit);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void build(const Parts& parts);
    void connectParts();
    void addActions();
    void addKey(const QString& id, const QKeySequence& key, std::function<QString()> text,
                std::function<void()> effect);
    void retranslate();
    void showFront();
    void pressPrimary();
    void refreshCurrent();
    void toggleFacts();
    void updateTitle();
    void showUser();
    void showFigures(const TodayFigures& figures);
    void showShortcuts();
    void restoreWindow();

    ActionCatalogue m_catalogue;
    ScreenContext m_context;
    Formats m_formats;
    Destinations m_to;
    Rail* m_rail;
    SearchBox* m_search;
    TopBar* m_top;
    FactsColumn* m_facts;
    StatusLine* m_status;
    ScreenStack* m_screens;
    PracticeBanner* m_practice;
    CallerBar* m_caller;
    QStackedWidget* m_covers;  // the frame, or what covers it
    Toast* m_toast;
    FigureWatch* m_figures;
    DesktopNotices* m_notices;
    StoreWatch* m_store = nullptr;
    int m_pages = 0;
    int m_complaintsOverdue = 0;
    bool m_factsWanted = true;
};

}  // namespace baydesk

#include "baydesk/Pages.h"

#include "application/order/Orders.h"
#include "desktop/appointment/AppointmentScreen.h"
#include "desktop/appointment/RosterScreen.h"
#include "desktop/complaint/ComplaintScreen.h"
#include "desktop/customer/CustomerPage.h"
#include "desktop/customer/Customers.h"
#include "desktop/desk/Desk.h"
#include "desktop/followup/FollowUpScreen.h"
#include "desktop/order/OrderPage.h"
#include "desktop/order/lists/OrderListScreen.h"
#include "desktop/order/lists/Today.h"
#include "desktop/parts/PartsScreen.h"
#include "desktop/print/PaperPreview.h"
#include "desktop/reception/ExpressScreen.h"
#include "desktop/reception/Reception.h"
#include "desktop/report/ReportScreen.h"
#include "desktop/shell/MainWindow.h"
#include "desktop/shell/Page.h"
#include "desktop/store/Settings.h"
#include "desktop/store/lists/ImportPage.h"
#include "desktop/text/ErrorText.h"
#include "desktop/workshop/board/WorkshopScreen.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

template <typename ScreenType>
std::function<Screen*(QWidget*)> make(ScreenContext& context) {
    return [&context](QWidget* parent) { return new ScreenType(context, parent); };
}

void addRail(MainWindow& window, Theme& theme, Language& language) {
    ScreenContext& context = window.context();
    const auto list = [&context](OrderListScope scope) {
        return [&context, scope](QWidget* parent) {
            return new OrderListScreen(context, scope, parent);
        };
    };
    window.addPage(
        {pages::Today, Icon::Today, [] { return Words::tr("Today"); }, make<Today>(context)});
    window.addPage({pages::Reception, Icon::Reception, [] { return Words::tr("Reception"); },
                    make<Reception>(context)});
    window.addPage({pages::Appointments, Icon::Calendar, [] { return Words::tr("Appointments"); },
                    make<AppointmentScreen>(context), Qt::CTRL | Qt::Key_0});
    window.addPage({pages::Quotes, Icon::Quote, [] { return Words::tr("Quotes"); },
                    list(OrderListScope::Quotes)});
    window.addPage({pages::Workshop, Icon::Workshop, [] { return Words::tr("Workshop"); },
                    make<WorkshopScreen>(context)});
    window.addPage({pages::Settlement, Icon::Settlement, [] { return Words::tr("Settlement"); },
                    list(OrderListScope::Settlement)});
    window.addPage({pages::FollowUp, Icon::FollowUp, [] { return Words::tr("Follow-up"); },
                    make<FollowUpScreen>(context)});
    window.addPage({pages::Complaints, Icon::Complaint, [] { return Words::tr("Complaints"); },
                    make<ComplaintScreen>(context)});
    window.addPage({pages::Customers, Icon::Customer, [] { return Words::tr("Customers"); },
                    make<Customers>(context)});
    window.addPage(
        {pages::Parts, Icon::Parts, [] { return Words::tr("Parts"); }, make<PartsScreen>(context)});
    window.addPage({pages::Reports, Icon::Reports, [] { return Words::tr("Reports"); },
                    make<ReportScreen>(context)});
    window.addPage({pages::Settings, Icon::Settings, [] { return Words::tr("Settings"); },
                    [&context, &theme, &language](QWidget* parent) {
                        return new Settings(context, language, theme, parent);
                    }});
}

void openOrder(MainWindow& window, OrderId id) {
    // Under the page that it was opened from.
    window.openScreen(QStringLiteral("order-%1").arg(id.value()), {},
                      [&window, id](QWidget* parent) {
                          auto* page = new OrderPage(window.context(), parent);
                          page->openOrder(id);
                          return page;
                      });
}

void openOrderByNumber(MainWindow& window, const QString& number) {
    window.context().desk.ask(
        &window, [number](Workplace& workplace) { return orderViewByNumber(workplace, number); },
        [&window](const Result<OrderView>& view) {
            if (view)
                openOrder(window, view->order.id);
            else
                window.warn(ErrorText::sentences(view.error()));
        });
}

// The screen of a page that has just been shown.
template <typename ScreenType>
ScreenType* shown(MainWindow& window, const QString& page) {
    window.showPage(page);
    return qobject_cast<ScreenType*>(window.currentScreen());
}

// Receptions and appointments.
void waysToTheDoor(MainWindow& window, Destinations& to) {
    to.reception = [&window](const Plate& plate) {
        if (auto* screen = shown<Reception>(window, pages::Reception)) screen->start(plate);
    };
    to.arrival = [&window](const Booking& booking) {
        if (auto* screen = shown<Reception>(window, pages::Reception)) screen->start(booking);
    };
    to.appointment = [&window](const Booking& known) {
        if (auto* screen = shown<AppointmentScreen>(window, pages::Appointments))
            screen->start(known);
    };
    to.visitOfUrgent = [&window](const UrgentCall& call) {
        if (auto* screen = shown<AppointmentScreen>(window, pages::Appointments))
            screen->startVisit(call);
    };
    to.roster = [&window] {
        window.openScreen(
            QStringLiteral("roster"), pages::Appointments,
            [&window](QWidget* parent) { return new RosterScreen(window.context(), parent); });
    };
    to.receptionOfCaller = [&window](const Phone& phone) {
        if (auto* screen = shown<Reception>(window, pages::Reception)) screen->startWith(phone);
    };
    to.receptionOfUrgent = [&window](const UrgentCall& call) {
        if (auto* screen = shown<Reception>(window, pages::Reception)) screen->startFor(call);
    };
}

}  // namespace

void addPages(MainWindow& window, Theme& theme, Language& language) {
    addRail(window, theme, language);
    Destinations to;
    to.order = [&window](OrderId id) { openOrder(window, id); };
    to.orderByNumber = [&window](const QString& number) { openOrderByNumber(window, number); };
    to.customer = [&window](CustomerId id) {
        window.openScreen(QStringLiteral("customer-%1").arg(id.value()), pages::Customers,
                          [&window, id](QWidget* parent) {
                              return new CustomerPage(window.context(), id, parent);
                          });
    };
    to.followUp = [&window](FollowUpId id) {
        if (auto* screen = shown<FollowUpScreen>(window, pages::FollowUp)) screen->open(id);
    };
    to.complaint = [&window](ComplaintId id) {
        if (auto* screen = shown<ComplaintScreen>(window, pages::Complaints)) screen->open(id);
    };
    waysToTheDoor(window, to);
    to.express = [&window] {
        window.openScreen(QStringLiteral("express"), pages::Reception, [&window](QWidget* parent) {
            return new ExpressScreen(window.context(), parent);
        });
    };
    to.preview = [&window](PaperKind paper, OrderId order) {
        (new PaperPreview(window.context(), paper, order, &window))->open();
    };
    to.shiftReport = [&window](ShiftId shift) {
        (new PaperPreview(window.context(), shift, &window))->open();
    };
    to.form = [&window](const PaperRequest& form) {
        (new PaperPreview(window.context(), form, &window))->open();
    };
    // Under the page that it was opened from; one that is open already goes on to the other list.
    to.import = [&window](ListKind kind) {
        Screen* screen =
            window.openScreen(QStringLiteral("import"), {}, [&window, kind](QWidget* parent) {
                return new ImportPage(window.context(), kind, parent);
            });
        if (auto* page = qobject_cast<ImportPage*>(screen)) page->choose(kind);
    };
    to.backups = [&window] {
        if (auto* screen = shown<Settings>(window, pages::Settings)) screen->showBackups();
    };
    window.setDestinations(std::move(to));
}

}  // namespace baydesk

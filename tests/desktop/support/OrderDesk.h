#pragma once

#include "application/order/OrderView.h"
#include "application/store/Shops.h"
#include "desktop/desk/Desk.h"
#include "desktop/shell/Drafts.h"
#include "desktop/shell/ScreenContext.h"
#include "domain/order/RepairOrder.h"
#include "support/FixedClock.h"

#include <QStringList>
#include <QTemporaryDir>
#include <memory>
#include <vector>

namespace baydesk::testing {

// A main window that only remembers where it was sent.
class OrderNavigator : public Navigator {
public:
    void openOrder(OrderId order) override { openedOrders.push_back(order); }
    void openOrderByNumber(const QString& number) override { numbers.append(number); }
    void openCustomer(CustomerId customer) override { openedCustomers.push_back(customer); }
    void openFollowUp(FollowUpId task) override { openedCalls.push_back(task); }
    void openComplaint(ComplaintId complaint) override { openedComplaints.push_back(complaint); }
    void openReception(const Plate& plate) override { receptions.append(plate.number()); }
    void preview(PaperKind paper, OrderId order) override { previews.push_back({paper, order}); }
    void previewShift(ShiftId shift) override { shiftReports.push_back(shift); }
    void previewForm(const PaperRequest& form) override { forms.push_back(form); }
    void say(const QString& words) override { said.append(words); }
    void warn(const QString& words) override { said.append(words); }

    std::vector<OrderId> openedOrders;
    std::vector<CustomerId> openedCustomers;
    std::vector<FollowUpId> openedCalls;
    std::vector<ComplaintId> openedComplaints;
    QStringList receptions;
    std::vector<std::pair<PaperKind, OrderId>> previews;
    std::vector<ShiftId> shiftReports;
    std::vector<PaperRequest> forms;
    QStringList numbers;
    QStringList said;
};

// A shop with its people, a price list, some stock, and one car taken in: what the order page is
// tested on. The clock stands at 2026-11-23 09:00 in Shanghai; the car is promised for 17:30.
// Its own verbs run on a connection beside the desk's, as another counter's would.
class OrderDesk {
public:
    OrderDesk();

    Desk& desk() { return *m_desk; }
    FixedClock& clock() { return m_clock; }
    OrderNavigator& navigator() { return m_navigator; }
    Workplace& workplace() { return *m_workplace; }
    QString folder() const { return m_folder.path(); }

    // Who is signed in: the manager at first.
    ScreenContext& context() { return *m_context; }
    void signIn(StaffId person);

    StaffId manager() const { return m_manager; }
    StaffId technician() const { return m_technician; }
    StaffId inspector() const { return m_inspector; }
    OrderId order() const { return m_order; }
    OrderState state();
    OrderView view();

    // Brings the order on, step by step, as the manager; each stands on the ones before.
    JobId addJob(const QString& title, const std::vector<Line>& lines);
    JobId addBrakeJob();  // labour ¥160.00 and pads from stock ¥400.00
    void offerAll();
    void approveAll();
    void dispatchAll();
    void startAll();
    void finishAll();
    void passAll();
    void makeReady();
    void settleAll();
    void releaseCar();

    // Lines of the price list and of the stock.
    Line labourLine(const QString& name, Quantity hours, Money rate) const;
    Line padsLine() const;

private:
    void openShop();
    void addPeople();
    void addPriceBook();
    void takeCarIn();
    Caller manages() const { return {.by = m_manager}; }

    QTemporaryDir m_folder;
    FixedClock m_clock{Instant{1'795'395'600'000}};  // 2026-11-23T01:00:00Z
    OrderNavigator m_navigator;
    std::unique_ptr<Workplace> m_workplace;
    StaffId m_manager;
    StaffId m_technician;
    StaffId m_inspector;
    PartId m_pads;
    OrderId m_order;
    std::unique_ptr<Drafts> m_drafts;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ScreenContext> m_context;
};

}  // namespace baydesk::testing

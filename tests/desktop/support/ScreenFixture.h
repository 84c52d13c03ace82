#pragma once

#include "application/order/Reception.h"
#include "application/store/Restoring.h"
#include "desktop/desk/Remembered.h"
#include "desktop/shell/Drafts.h"
#include "desktop/shell/ScreenContext.h"
#include "support/ShopDesk.h"

#include <QSettings>
#include <QStringList>

namespace baydesk::testing {

// Writes down where it was sent: "order 12", "call 3", "reception 皖A12345", "say …".
class RecordingNavigator final : public Navigator {
public:
    void openOrder(OrderId order) override { add(u"order %1"_qs.arg(order.value())); }
    void openOrderByNumber(const QString& number) override { add(u"order %1"_qs.arg(number)); }
    void openCustomer(CustomerId customer) override {
        add(u"customer %1"_qs.arg(customer.value()));
    }
    void openFollowUp(FollowUpId task) override { add(u"call %1"_qs.arg(task.value())); }
    void openComplaint(ComplaintId complaint) override {
        add(u"complaint %1"_qs.arg(complaint.value()));
    }
    void openReception(const Plate& plate) override { add(u"reception "_qs + plate.number()); }
    void openReceptionFor(const Booking& booking) override {
        add(u"arrival %1"_qs.arg(booking.id.value()));
    }
    void openReceptionFor(const Phone& caller) override { add(u"caller "_qs + caller.number()); }
    void openReceptionFor(const UrgentCall& call) override {
        add(u"urgent %1"_qs.arg(call.id.value()));
    }
    void openVisitFor(const UrgentCall& call) override { add(u"visit %1"_qs.arg(call.id.value())); }
    void preview(PaperKind paper, OrderId order) override {
        add(u"preview %1 %2"_qs.arg(paperKindCode(paper)).arg(order.value()));
    }
    void previewForm(const PaperRequest& form) override { m_forms.push_back(form); }
    void openImport(ListKind kind) override { add(u"import "_qs + listKindName(kind)); }
    void restoreBackup(const RestorePermit& permit) override {
        add(u"restore "_qs + permit.backup());
    }
    void say(const QString& words) override { add(u"say "_qs + words); }
    void warn(const QString& words) override { add(u"warn "_qs + words); }

    const QStringList& visited() const { return m_visited; }
    const std::vector<PaperRequest>& forms() const { return m_forms; }
    QString last() const { return m_visited.isEmpty() ? QString() : m_visited.last(); }

private:
    void add(const QString& place) { m_visited.append(place); }

    QStringList m_visited;
    std::vector<PaperRequest> m_forms;
};

// A store with its manager signed in, and what a screen gets in its constructor.
class ScreenFixture : public ShopDesk {
protected:
    void SetUp() override {
        finishRemembering();
        QSettings().clear();  // what an earlier table remembered decides nothing here
        openShop();
        m_drafts = std::make_unique<Drafts>(m_draftFolder.path(), u"test"_qs);
        Staff user;
        user.id = manager();
        user.name = u"李敏"_qs;
        user.roles = {Role::Manager};
        m_context.reset(new ScreenContext{.desk = desk(),
                                          .drafts = *m_drafts,
                                          .navigator = m_navigator,
                                          .clock = clock(),
                                          .calendar = BusinessCalendar(),
                                          .user = user});
    }

    ScreenContext& context() { return *m_context; }
    RecordingNavigator& navigator() { return m_navigator; }

    // Takes a car of an invented customer in; the promise is so many minutes from now.
    OrderId takeCarIn(const QString& plate, int promisedInMinutes, const QString& keyTag) {
        ReceptionForm form;
        form.plate = Plate::guess(plate);
        form.brand = u"大众"_qs;
        form.model = u"朗逸"_qs;
        form.senderName = u"客户"_qs + plate.right(3);
        form.phone = Phone::of(u"138551200"_qs + plate.right(2));
        form.intake.statement = u"异响"_qs;
        form.intake.readBack = true;
        form.intake.keyTag = keyTag;
        form.promisedAt = clock().now().plusMinutes(promisedInMinutes);
        const Caller caller = m_context->caller();
        const Outcome made =
            told([form, caller](Workplace& workplace) { return takeIn(workplace, caller, form); });
        return OrderId(made.id);
    }

private:
    QTemporaryDir m_draftFolder;
    std::unique_ptr<Drafts> m_drafts;
    RecordingNavigator m_navigator;
    std::unique_ptr<ScreenContext> m_context;
};

}  // namespace baydesk::testing

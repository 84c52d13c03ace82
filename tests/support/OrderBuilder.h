#pragma once

#include "application/order/OrderView.h"
#include "domain/store/Shop.h"

namespace baydesk::testing {

// Puts together an order as a screen or a paper sees it. It starts with a car that has been taken
// in and has no jobs; what is added belongs to the job that was added last.
class OrderBuilder {
public:
    OrderBuilder();

    static Shop shop();
    // 2026-11-22 09:05 in Shanghai.
    static Instant takenIn();

    OrderBuilder& plate(const QString& number);
    OrderBuilder& statement(const QString& words);
    OrderBuilder& senderName(const QString& name);
    OrderBuilder& belonging(const QString& name, bool valuable = false);

    // Approved, unless said otherwise.
    OrderBuilder& job(const QString& title);
    OrderBuilder& labour(const QString& name, Quantity hours, Money rate);
    OrderBuilder& part(const QString& name, Quantity quantity, const QString& unit, Money price,
                       PartGrade grade = PartGrade::Original, const QString& code = {});
    OrderBuilder& line(const Line& line);
    OrderBuilder& approval(ApprovalState state);
    OrderBuilder& supplement();
    OrderBuilder& finding(const QString& cause, const QString& correction = {});
    OrderBuilder& consent(Decision decision, ConsentWay way, const QString& person,
                          const QString& reason = {}, const QString& signature = {});

    OrderBuilder& finished();
    OrderBuilder& paid(Tender tender, Money amount, bool deposit = false);
    OrderBuilder& settled(Money oddFen = {});
    OrderBuilder& released(OldParts oldParts = OldParts::Returned);

    OrderView build() const { return m_view; }

private:
    Job& lastJob() { return m_view.order.jobs.back(); }

    OrderView m_view;
    qint64 m_nextId = 100;
};

}  // namespace baydesk::testing

#pragma once

#include "application/order/Reception.h"
#include "application/practice/PracticeCatalogue.h"
#include "domain/order/NextStep.h"
#include "network/BusyCounter.h"

namespace baydesk::testing {

// One car at one counter, from the plate that is typed to the gate. What comes next is read from
// the order's page, as it was after the last press: others may have changed it since.
class CarVisit : public std::enable_shared_from_this<CarVisit> {
public:
    static void begin(BusyCounter& counter);
    explicit CarVisit(BusyCounter& counter) : m_counter(counter) {}

private:
    using Method = void (CarVisit::*)();

    void in(double minutes, Method method);
    bool recogniseSomebody();
    void writeDownSomebodyNew();
    void takeIn();
    void readPage();
    void pressNext();

    void quote();
    void answer();
    void dispatchNext();
    void beginWork();
    void finish();
    void check();
    void takeDeposit();
    void pay();
    void handOver();

    // A press about this order: then its page is read, whatever came of it.
    void tell(Verb verb, StaffId by, BusyCounter::Work work, Money money = {});
    void refused(const Error& error);
    std::vector<Line> linesOf(const PracticeJob& job);
    JobId firstIn(std::initializer_list<WorkshopState> states) const;

    BusyCounter& m_counter;
    ReceptionForm m_form;
    OrderState m_order;
    NextAction m_next = NextAction::Nothing;
    int m_refusals = 0;
    bool m_lacksParts = false;
};

}  // namespace baydesk::testing

#include "domain/order/OrderState.h"

#include <algorithm>

namespace baydesk {

const Job* OrderState::job(JobId wanted) const {
    const auto found = std::find_if(jobs.begin(), jobs.end(),
                                    [wanted](const Job& each) { return each.id == wanted; });
    return found == jobs.end() ? nullptr : &*found;
}

namespace {

bool isAbout(const Notice& notice, const Untold& thing) {
    return notice.about == thing.about && notice.job == thing.job && notice.at >= thing.since;
}

}  // namespace

const Notice* OrderState::noticeOf(int promise) const {
    const auto found = std::find_if(notices.begin(), notices.end(), [promise](const Notice& each) {
        return each.about == NoticeAbout::Promise && each.promise == promise;
    });
    return found == notices.end() ? nullptr : &*found;
}

bool OrderState::isLateChange(int promise) const {
    const auto at = static_cast<std::size_t>(promise);
    return promise > 0 && at < promises.size() && promises[at].at > promises[at - 1].dueAt;
}

bool OrderState::wasToldLate(int promise) const {
    const Notice* notice = noticeOf(promise);
    return promise > 0 && notice &&
           notice->at > promises.at(static_cast<std::size_t>(promise) - 1).dueAt;
}

std::vector<Untold> OrderState::untold() const {
    std::vector<Untold> list;
    if (!isOpen()) return list;
    const int last = static_cast<int>(promises.size()) - 1;
    if (last > 0 && readyAt.isNone() && !promises.back().customerTold && !noticeOf(last))
        list.push_back({.about = NoticeAbout::Promise, .since = promises.back().at});
    for (const Job& each : jobs)
        if (each.isDiagnosis() && each.isApproved() && !each.finishedAt.isNone())
            list.push_back(
                {.about = NoticeAbout::Diagnosis, .job = each.id, .since = each.finishedAt});
    if (!readyAt.isNone()) list.push_back({.about = NoticeAbout::Ready, .since = readyAt});
    std::erase_if(list, [this](const Untold& thing) {
        return thing.about != NoticeAbout::Promise &&
               std::any_of(notices.begin(), notices.end(),
                           [&](const Notice& notice) { return isAbout(notice, thing); });
    });
    std::stable_sort(list.begin(), list.end(),
                     [](const Untold& a, const Untold& b) { return a.since < b.since; });
    return list;
}

Bill OrderState::bill() const {
    Bill bill =
        billOf(jobs, payments, settlement ? settlement->oddFen : Money(), BillScope::Approved);
    if (discount) bill.discounts = discount->amount;
    return bill;
}

const ExitPass* OrderState::openExit() const {
    return exits.empty() || !exits.back().isOpen() ? nullptr : &exits.back();
}

bool OrderState::workBegun() const {
    return std::any_of(jobs.begin(), jobs.end(),
                       [](const Job& each) { return !each.startedAt.isNone(); });
}

Money OrderState::moneyHeld() const {
    Money held;
    for (const Payment& each : payments)
        if (each.tender != Tender::OnAccount) held += each.amount;
    return held;
}

Bill OrderState::quotedBill() const { return billOf(jobs, payments, Money(), BillScope::Quoted); }

WorkshopState OrderState::workshop() const {
    const auto progress = [](WorkshopState state) {
        return std::find(WorkshopProgress.begin(), WorkshopProgress.end(), state);
    };
    const Job* least = nullptr;
    for (const Job& each : jobs)
        if (each.isApproved() && (!least || progress(each.workshop) < progress(least->workshop)))
            least = &each;
    return least ? least->workshop : WorkshopState::Waiting;
}

}  // namespace baydesk

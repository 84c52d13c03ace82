#include "desktop/print/Forms.h"

#include "application/customer/Customers.h"
#include "desktop/print/PaperSource.h"
#include "desktop/shell/ScreenContext.h"
#include "documents/customer/CustomerSheet.h"
#include "documents/followup/CallRecord.h"
#include "documents/followup/CallRegister.h"
#include "documents/followup/LetterRegister.h"

namespace baydesk {

namespace {

PhonesShown phonesFor(const ScreenContext& context) {
    return may(context.user.roles, Right::RevealPhone) ? PhonesShown::Whole : PhonesShown::Masked;
}

QString today(const Workplace& workplace) {
    return workplace.calendar.businessDate(workplace.clock->now()).toString(Qt::ISODate);
}

}  // namespace

PaperRequest Forms::customerSheet(const ScreenContext& context, CustomerId customer) {
    return {[] { return tr("Customer's basic data"); },
            [customer, phones = phonesFor(context)](Workplace& workplace) -> Result<PaperSheet> {
                const auto view = customerView(workplace, customer);
                if (!view) return view.error();
                return shopSheet(workplace, view->customer.name,
                                 [view = *view, phones](const PaperContext& paper) {
                                     return composeCustomerSheet(view, phones, paper);
                                 });
            }};
}

PaperRequest Forms::callRecord(const ScreenContext& context, FollowUpId call) {
    return {[] { return tr("Follow-up call record"); },
            [call, phones = phonesFor(context)](Workplace& workplace) -> Result<PaperSheet> {
                const auto view = followUpView(workplace, call);
                if (!view) return view.error();
                return shopSheet(workplace, view->order.order.number,
                                 [view = *view, phones](const PaperContext& paper) {
                                     return composeCallRecord(view, phones, paper);
                                 });
            }};
}

PaperRequest Forms::callRegister(const ScreenContext& context,
                                 const std::vector<followups::DueCall>& listed) {
    return {[] { return tr("Follow-up call register"); },
            [listed, phones = phonesFor(context)](Workplace& workplace) -> Result<PaperSheet> {
                const auto calls = baydesk::callRegister(workplace, listed);
                if (!calls) return calls.error();
                return shopSheet(workplace, today(workplace),
                                 [calls = *calls, phones](const PaperContext& paper) {
                                     return composeCallRegister(calls, phones, paper);
                                 });
            }};
}

PaperRequest Forms::letterRegister() {
    return {[] { return tr("Follow-up letter register"); },
            [](Workplace& workplace) {
                return shopSheet(workplace, today(workplace), [](const PaperContext& paper) {
                    return composeLetterRegister({}, paper);
                });
            }};
}

}  // namespace baydesk

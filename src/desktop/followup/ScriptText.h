#pragma once

#include "application/followup/FollowUps.h"
#include "desktop/text/Formats.h"
#include "domain/followup/CallScript.h"

#include <QCoreApplication>

namespace baydesk {

// What the clerk says at each step of a call and what is never said (manual 001; requirement C3),
// with the customer's surname and title, the car and the advisor filled in.
class ScriptText {
    Q_DECLARE_TR_FUNCTIONS(ScriptText)

public:
    static QString name(ScriptStep step);
    static QString say(ScriptStep step, const FollowUpView& view, const Formats& formats,
                       const BusinessCalendar& calendar);
    static QString neverSay(ScriptStep step);
    // The button of an answer: "Yes, go on", "Not now".
    static QString answer(ScriptStep step, ScriptAnswer answer);
    // The surname and the title, as one speaks to a customer: "陈女士", "Ms 陈".
    static QString addressed(const Customer& customer);
    // What was done to the car, in one line.
    static QString doneJobs(const OrderState& order);

private:
    static QString carOf(const FollowUpView& view);
    static QString sayOfFirst(ScriptStep step, const FollowUpView& view, const Formats& formats);
    static QString sayOfSecond(ScriptStep step, const FollowUpView& view, const Formats& formats);
    static QString sayOfBoth(ScriptStep step, const FollowUpView& view,
                             const BusinessCalendar& calendar);
};

}  // namespace baydesk

#include "domain/order/UrgentCall.h"

#include "domain/values/Text.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr int MostLine = 100;
constexpr int MostPlace = 200;
constexpr int MostWords = 2000;

UrgentForm tidied(UrgentForm form) {
    tidyLines({&form.caller, &form.place});
    form.words = form.words.trimmed();
    return form;
}

bool endsIt(UrgentAct act) {
    return act == UrgentAct::BecameOrder || act == UrgentAct::BecameVisit ||
           act == UrgentAct::Closed;
}

}  // namespace

const UrgentStep* UrgentCall::last(UrgentAct act) const {
    const auto found = std::find_if(steps.rbegin(), steps.rend(),
                                    [act](const UrgentStep& each) { return each.act == act; });
    return found == steps.rend() ? nullptr : &*found;
}

UrgentClock clockOf(const UrgentCall& call, const UrgentTimes& times) {
    const auto after = [](Instant since, qint64 ms) { return Instant{since.ms + ms}; };
    switch (call.state) {
        case UrgentState::Taken: {
            const Instant since = call.takenAt();
            return {UrgentNext::HandOver, since, after(since, times.handOverSoonMs),
                    after(since, times.handOverMs)};
        }
        case UrgentState::HandedOver: {
            const Instant since = call.steps.empty() ? Instant() : call.steps.back().at;
            return {UrgentNext::AskAfter, since, after(since, times.askSoonMs),
                    after(since, times.askMs)};
        }
        case UrgentState::Closed:
            break;
    }
    return {};
}

Result<UrgentCall> taken(const UrgentForm& form, const UrgentStamp& stamp) {
    const UrgentForm said = tidied(form);
    Violations violations;
    violations.require(!said.caller.isEmpty() || !said.phone.isNone(), ErrorKind::Required,
                       QStringLiteral("caller"));
    violations.require(!said.words.isEmpty(), ErrorKind::Required, QStringLiteral("words"));
    violations.take(checkText(said.caller, QStringLiteral("caller"), MostLine));
    violations.take(checkText(said.place, QStringLiteral("place"), MostPlace));
    violations.take(checkText(said.words, QStringLiteral("words"), MostWords));
    if (!violations.none()) return Error(violations.list());
    UrgentCall call;
    call.said = said;
    call.responsible = stamp.by;
    call.steps.push_back({.id = stamp.step,
                          .act = UrgentAct::Taken,
                          .responsible = stamp.by,
                          .words = {},
                          .at = stamp.at,
                          .by = stamp.by});
    return call;
}

bool fits(const UrgentCall& call, UrgentAct act) {
    if (!call.isOpen() || act == UrgentAct::Taken) return false;
    // It can be handed on to the next one, and end at any time.
    return act != UrgentAct::AskedAfter || call.state == UrgentState::HandedOver;
}

Result<UrgentCall> stepped(UrgentCall call, const UrgentStepForm& form, const UrgentStamp& stamp) {
    const QString words = form.words.trimmed();
    Violations violations;
    violations.require(fits(call, form.act), ErrorKind::StepDoesNotFit);
    violations.require(form.act != UrgentAct::HandedOver || bool(form.responsible),
                       ErrorKind::Required, QStringLiteral("responsible"));
    violations.require(form.act != UrgentAct::BecameOrder || bool(form.order), ErrorKind::Required,
                       QStringLiteral("order"));
    const bool tells = form.act == UrgentAct::AskedAfter || form.act == UrgentAct::Closed;
    violations.require(!tells || !words.isEmpty(), ErrorKind::Required, QStringLiteral("words"));
    violations.take(checkText(words, QStringLiteral("words"), MostWords));
    if (!violations.none()) return Error(violations.list());
    if (form.act == UrgentAct::HandedOver) {
        call.state = UrgentState::HandedOver;
        call.responsible = form.responsible;
    }
    if (form.act == UrgentAct::BecameOrder) call.order = form.order;
    if (endsIt(form.act)) call.state = UrgentState::Closed;
    call.steps.push_back({.id = stamp.step,
                          .act = form.act,
                          .responsible = call.responsible,
                          .words = words,
                          .at = stamp.at,
                          .by = stamp.by});
    return call;
}

}  // namespace baydesk

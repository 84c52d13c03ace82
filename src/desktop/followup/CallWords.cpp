#include "desktop/followup/CallWords.h"

namespace baydesk {

QString CallWords::outcome(const Call& call, const Formats& formats) {
    switch (call.outcome) {
        case CallOutcome::Reached:
            return call.score ? tr("reached, %1 of 5").arg(*call.score) : tr("reached");
        case CallOutcome::NoAnswer:
            return tr("no answer");
        case CallOutcome::Busy:
            return tr("busy");
        case CallOutcome::WrongNumber:
            return tr("wrong number");
        case CallOutcome::Refused:
            return tr("refused");
        case CallOutcome::CallBack:
            return tr("call back %1").arg(formats.moment(call.callBackAt));
    }
    return {};
}

}  // namespace baydesk

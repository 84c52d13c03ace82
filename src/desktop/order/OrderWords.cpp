#include "desktop/order/OrderWords.h"

#include "desktop/text/ErrorText.h"
#include "desktop/text/Names.h"
#include "domain/customer/Phone.h"

#include <algorithm>

namespace baydesk {

namespace {

// The last decision about a job in the consent ledger.
const ConsentRecord* lastConsent(const OrderState& order, JobId job) {
    const auto found =
        std::find_if(order.consents.rbegin(), order.consents.rend(),
                     [job](const ConsentRecord& consent) { return consent.job == job; });
    return found == order.consents.rend() ? nullptr : &*found;
}

}  // namespace

QString OrderWords::lineKind(LineKind kind) {
    switch (kind) {
        case LineKind::Labour:
            return tr("Labour");
        case LineKind::Part:
            return tr("Part");
        case LineKind::Sublet:
            return tr("Sublet");
        case LineKind::Material:
            return tr("Material");
        case LineKind::Fee:
            return tr("Fee");
    }
    return {};
}

QString OrderWords::grade(PartGrade grade) {
    switch (grade) {
        case PartGrade::NotStated:
            return tr("Not stated");
        case PartGrade::Original:
            return tr("Original");
        case PartGrade::Aftermarket:
            return tr("Aftermarket");
        case PartGrade::Remanufactured:
            return tr("Remanufactured");
    }
    return {};
}

QString OrderWords::grade(const Line& line) {
    if (line.kind != LineKind::Part && line.kind != LineKind::Material) return {};
    if (line.customerSupplied) return customersOwn();
    if (line.kind == LineKind::Material && line.grade == PartGrade::NotStated)
        return QStringLiteral("–");
    return grade(line.grade);
}

QString OrderWords::customersOwn() { return tr("Customer's own"); }

QString OrderWords::tender(Tender tender) {
    switch (tender) {
        case Tender::Cash:
            return tr("Cash");
        case Tender::WeChat:
            return tr("WeChat");
        case Tender::Alipay:
            return tr("Alipay");
        case Tender::Card:
            return tr("Card");
        case Tender::Transfer:
            return tr("Transfer");
        case Tender::OnAccount:
            return tr("On account");
    }
    return {};
}

QString OrderWords::oldParts(OldParts answer) {
    switch (answer) {
        case OldParts::Unanswered:
            return tr("Not answered");
        case OldParts::Returned:
            return tr("Returned to the customer");
        case OldParts::LeftWithShop:
            return tr("Left with the shop");
        case OldParts::None:
            return tr("There are none");
    }
    return {};
}

QString OrderWords::exitPurpose(ExitPurpose purpose) {
    switch (purpose) {
        case ExitPurpose::TestDrive:
            return tr("test drive");
        case ExitPurpose::Sublet:
            return tr("to a sublet");
    }
    return {};
}

QString OrderWords::contactWay(ContactWay way) {
    switch (way) {
        case ContactWay::InPerson:
            return tr("in person");
        case ContactWay::Phone:
            return tr("by phone");
        case ContactWay::Message:
            return tr("by message");
    }
    return {};
}

QString OrderWords::consentWay(ConsentWay way) {
    switch (way) {
        case ConsentWay::Signature:
            return tr("Signature");
        case ConsentWay::InPerson:
            return tr("In person");
        case ConsentWay::Phone:
            return tr("By phone");
        case ConsentWay::Message:
            return tr("By message");
        case ConsentWay::OnPaper:
            return tr("On paper");
    }
    return {};
}

QString OrderWords::consent(const ConsentRecord& record, const Formats& formats) {
    const QString at = formats.moment(record.at);
    if (record.decision == Decision::Voided)
        return tr("%1 · changed, the approval is void").arg(at);
    QStringList parts{at, record.decision == Decision::Declined ? tr("declined") : QString(),
                      consentWay(record.way), record.person};
    if (record.way == ConsentWay::Phone)
        parts << tr("call %1 at %2")
                     .arg(Phone::of(record.evidence.number).masked(),
                          formats.time(record.evidence.calledAt))
              << tr("recording %1").arg(record.evidence.recording);
    if (record.way == ConsentWay::Message) parts << record.evidence.source;
    parts << record.reason;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString OrderWords::told(const OrderState& order, const Notice& notice, const Formats& formats) {
    switch (notice.about) {
        case NoticeAbout::Promise: {
            const auto at = static_cast<std::size_t>(notice.promise);
            return at < order.promises.size()
                       ? tr("New promise: %1").arg(formats.moment(order.promises[at].dueAt))
                       : QString();
        }
        case NoticeAbout::Ready:
            return tr("The car is ready");
        case NoticeAbout::Diagnosis: {
            const Job* job = order.job(notice.job);
            return job ? tr("%1: %2").arg(job->title, job->cause) : QString();
        }
    }
    return {};
}

QString OrderWords::promise(const OrderState& order, int at, const Formats& formats,
                            const std::map<StaffId, QString>& names) {
    const PromiseChange& each = order.promises.at(static_cast<std::size_t>(at));
    const QString when = formats.moment(each.dueAt);
    if (at == 0) return tr("Promised %1").arg(when);
    const auto name = [&names](StaffId id) {
        const auto found = names.find(id);
        return found == names.end() ? QString() : found->second;
    };
    QString words = order.isLateChange(at) ? tr("Changed late to %1: %2").arg(when, each.reason)
                                           : tr("Changed to %1: %2").arg(when, each.reason);
    if (const Notice* notice = order.noticeOf(at)) {
        const QString how =
            order.wasToldLate(at) ? tr("told late %1 %2 by %3") : tr("told %1 %2 by %3");
        words += QStringLiteral(" · ") +
                 how.arg(contactWay(notice->way), formats.time(notice->at), name(notice->by));
    } else if (!each.customerTold) {
        words += QStringLiteral(" · ") + tr("customer not told");
    }
    return words;
}

QString OrderWords::quantity(const Line& line) {
    const QString number = line.quantity.toText();
    return line.unit.isEmpty() ? number : number + QLatin1Char(' ') + line.unit;
}

ChipText OrderWords::approval(const Job& job, const OrderState& order, const Formats& formats) {
    const ConsentRecord* consent = lastConsent(order, job.id);
    const QString at = consent ? formats.time(consent->at) : QString();
    switch (job.approval) {
        case ApprovalState::Draft:
            if (consent && consent->decision == Decision::Voided)
                return {Tone::Amber, tr("Changed: ask again"), Icon::Warning};
            return {Tone::Neutral, tr("Draft"), {}};
        case ApprovalState::Offered:
            return {Tone::Amber, tr("Awaits the answer"), Icon::Clock};
        case ApprovalState::Approved:
            if (consent && consent->way == ConsentWay::Signature)
                return {Tone::Green, tr("Signed %1").arg(at), Icon::Check};
            if (consent && consent->way == ConsentWay::Phone)
                return {Tone::Green, tr("By phone %1").arg(at), Icon::Phone};
            if (consent && consent->way == ConsentWay::Message)
                return {Tone::Green, tr("By message %1").arg(at), Icon::Check};
            if (consent && consent->way == ConsentWay::OnPaper)
                return {Tone::Green, tr("Signed on paper %1").arg(at), Icon::Check};
            return {Tone::Green, tr("Approved %1").arg(at), Icon::Check};
        case ApprovalState::Declined:
            return {Tone::Neutral, tr("Declined: %1").arg(job.declineReason), Icon::Cross};
    }
    return {};
}

ChipText OrderWords::workshop(const Job& job) {
    QString words = Names::of(job.workshop);
    if (job.workshop == WorkshopState::OnHold && job.hold != HoldReason::None)
        words = Names::of(job.hold);
    switch (job.workshop) {
        case WorkshopState::Waiting:
        case WorkshopState::OnHold:
            return {Tone::Neutral, words, {}};
        case WorkshopState::InWork:
        case WorkshopState::QualityCheck:
            return {Tone::Accent, words, {}};
        case WorkshopState::Ready:
            return {Tone::Green, words, Icon::Check};
    }
    return {};
}

namespace {

QString fact(const Violation& violation, const char* name) {
    return violation.details.value(QLatin1String(name)).toString();
}

QString rightOf(const Violation& violation) {
    for (int i = 0; i < RightCount; ++i) {
        const auto right = static_cast<Right>(i);
        if (rightCode(right) == fact(violation, "right")) return Names::of(right);
    }
    return {};
}

}  // namespace

QString OrderWords::missing(const Violation& violation) {
    const int count = violation.details.value(QStringLiteral("count")).toInt();
    // Only what the steps of an order wait for has short words.
    if (violation.kind == ErrorKind::NoJobs) return tr("a job that has not been offered");
    if (violation.kind == ErrorKind::JobEmpty)
        return tr("a line in %1").arg(fact(violation, "job"));
    if (violation.kind == ErrorKind::NothingApproved) return tr("an approved job");
    if (violation.kind == ErrorKind::UndecidedJobs)
        return tr("answers to %n job(s)", nullptr, count);
    if (violation.kind == ErrorKind::JobsNotPassed)
        return tr("the quality check of %n job(s)", nullptr, count);
    if (violation.kind == ErrorKind::BelongingsNotSeen)
        return tr("%1 seen in the car").arg(fact(violation, "what"));
    if (violation.kind == ErrorKind::NotReady) return tr("the car marked ready");
    if (violation.kind == ErrorKind::NotPaid)
        return tr("payment of %1").arg(fact(violation, "due"));
    if (violation.kind == ErrorKind::TooLittleCash)
        return tr("%1 more in cash").arg(fact(violation, "short"));
    if (violation.kind == ErrorKind::PaysTooMuch)
        return tr("no more than %1").arg(fact(violation, "due"));
    if (violation.kind == ErrorKind::NotSettled) return tr("the settlement");
    if (violation.kind == ErrorKind::BelongingsNotReturned)
        return tr("%1 returned").arg(fact(violation, "what"));
    if (violation.kind == ErrorKind::KeyNotReturned)
        return tr("key %1 returned").arg(fact(violation, "tag"));
    if (violation.kind == ErrorKind::OldPartsUnanswered) return tr("what became of the old parts");
    if (violation.kind == ErrorKind::NotDispatched) return tr("a technician");
    if (violation.kind == ErrorKind::SelfCheckIncomplete) return tr("the technician's own check");
    if (violation.kind == ErrorKind::ConsentPersonMissing) return tr("who agreed");
    if (violation.kind == ErrorKind::SignatureMissing) return tr("the signature");
    if (violation.kind == ErrorKind::DeclineReasonMissing)
        return tr("why %1 is declined").arg(fact(violation, "job"));
    if (violation.kind == ErrorKind::ConsentNumberMissing) return tr("the number called");
    if (violation.kind == ErrorKind::ConsentTimeMissing) return tr("the time of the call");
    if (violation.kind == ErrorKind::ReadBackMissing) return tr("the words read back");
    if (violation.kind == ErrorKind::RecordingMissing) return tr("the recording");
    if (violation.kind == ErrorKind::MessageMissing) return tr("the message");
    if (violation.kind == ErrorKind::MessageSourceMissing) return tr("where the message came from");
    if (violation.kind == ErrorKind::DiagnosisWithoutResult) return tr("what was found");
    if (violation.kind == ErrorKind::NotWashed) return tr("the wash");
    if (violation.kind == ErrorKind::SupplementOpen)
        return tr("the answer to %n supplement(s)", nullptr, count);
    if (violation.kind == ErrorKind::InspectionMissing)
        return Names::of(static_cast<QualityStep>(violation.details.value(u"step"_qs).toInt()));
    if (violation.kind == ErrorKind::OutOfRange && violation.field == u"odometerKm"_qs)
        return tr("odometer out from %1 to %2 km")
            .arg(fact(violation, "least"), fact(violation, "most"));
    if (violation.kind == ErrorKind::NotAllowed)
        return tr("the right to %1").arg(rightOf(violation));
    return ErrorText::sentence(violation);
}

QList<Missing> OrderWords::missing(const Error& error) {
    const auto ofBelongings = [](const Violation& each) {
        return each.kind == ErrorKind::BelongingsNotSeen ||
               each.kind == ErrorKind::BelongingsNotReturned;
    };
    const auto& all = error.violations();
    const int things = static_cast<int>(std::count_if(all.begin(), all.end(), ofBelongings));
    QList<Missing> list;
    bool told = false;
    for (const Violation& each : all) {
        if (things < 2 || !ofBelongings(each)) {
            list.append({each.field, missing(each)});
        } else if (!told) {
            told = true;
            list.append({each.field, each.kind == ErrorKind::BelongingsNotSeen
                                         ? tr("%n belonging(s) seen in the car", nullptr, things)
                                         : tr("%n belonging(s) returned", nullptr, things)});
        }
    }
    return list;
}

}  // namespace baydesk

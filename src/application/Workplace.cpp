#include "application/Workplace.h"

#include "storage/staff/StaffRepository.h"

namespace baydesk {

namespace {

// Rights are read inside the verb: whoever was dismissed a second ago is.
Done mayDo(Session& session, const Workplace& workplace, Verb verb, const Caller& caller) {
    if (caller.by.isNone()) {
        if (!workplace.localOwner.isEmpty()) return {};
        return Error(ErrorKind::NotSignedIn);
    }
    const std::optional<Roles> roles = staff::rolesOf(session, workplace.store, caller.by);
    if (!roles) return Error(ErrorKind::NotSignedIn);
    if (!may(*roles, rightFor(verb)))
        return Error(ErrorKind::NotAllowed, {},
                     {{QStringLiteral("right"), rightCode(rightFor(verb))}});
    return {};
}

}  // namespace

Result<Outcome> perform(Workplace& workplace, Verb verb, const Caller& caller,
                        const std::function<Result<Outcome>(Transaction&)>& work,
                        const std::function<void(Transaction&)>& foretell) {
    const VerbCall call{.verb = verbName(verb),
                        .key = caller.key,
                        .by = caller.by,
                        .byName = caller.by.isNone() ? workplace.localOwner : QString(),
                        .store = workplace.store,
                        .at = workplace.clock->now()};
    const auto inside = [&](Transaction& transaction) -> Result<Outcome> {
        if (const Done allowed = mayDo(transaction, workplace, verb, caller); !allowed)
            return allowed.error();
        return work(transaction);
    };
    return UnitOfWork(*workplace.database).run(call, inside, [&](Transaction& transaction) {
        if (caller.by) staff::rolesOf(transaction, workplace.store, caller.by);
        if (foretell) foretell(transaction);
    });
}

Result<Outcome> performKeeping(Workplace& workplace, Verb verb, const Caller& caller,
                               const std::vector<Attachment>& attachments,
                               const std::function<Result<Outcome>(Transaction&)>& work,
                               const std::function<void(Transaction&)>& foretell) {
    if (AttachmentStore::liesApart(*workplace.database)) {
        for (const Attachment& each : attachments)
            if (const auto kept = keepFor(workplace, verb, caller, each); !kept)
                return kept.error();
        return perform(workplace, verb, caller, work, foretell);
    }
    std::vector<QString> ids;  // a verb does no hashing: it may run again
    for (const Attachment& each : attachments) ids.push_back(AttachmentStore::idOf(each.bytes));
    const auto both = [&](Transaction& transaction) -> Result<Outcome> {
        const Result<Outcome> outcome = work(transaction);
        if (!outcome) return outcome;
        for (std::size_t at = 0; at < ids.size(); ++at)
            AttachmentStore::putWith(transaction, ids[at], attachments[at]);
        return outcome;
    };
    return perform(workplace, verb, caller, both, foretell);
}

Result<QString> keepFor(Workplace& workplace, Verb verb, const Caller& caller,
                        const Attachment& attachment) {
    const Result<Done> allowed = workplace.database->read(
        [&](Session& session) { return mayDo(session, workplace, verb, caller); });
    if (!allowed) return allowed.error();
    if (!*allowed) return allowed->error();
    return AttachmentStore::put(*workplace.database, attachment, workplace.clock->now());
}

}  // namespace baydesk

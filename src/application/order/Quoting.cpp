#include "application/order/Quoting.h"

#include "application/order/OrderChange.h"
#include "application/order/Signing.h"
#include "storage/parts/PartRepository.h"
#include "storage/store/ShopRepository.h"

#include <QCryptographicHash>
#include <algorithm>

namespace baydesk {

namespace {

// The words and figures a customer agrees to, in one text that a hash can seal.
QString offerText(const OrderState& order, const std::optional<PromiseMove>& move) {
    QString text = order.number + u'\n';
    for (const Job& job : order.jobs) {
        if (job.approval == ApprovalState::Draft) continue;
        text += job.title + u'\t' + job.amount().toPlain() + u'\n';
        for (const Line& line : job.lines)
            text += u'\t' + line.name + u'\t' + line.quantity.toText() + u'\t' +
                    line.unitPrice.toPlain() + u'\t' + line.amount().toPlain() +
                    (line.estimated ? QStringLiteral("\testimated") : QString()) + u'\n';
    }
    if (move) text += QStringLiteral("promised\t%1\n").arg(move->dueAt.ms);
    return text;
}

QString sha256(const QString& text) {
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

// Parts that were handed out for a line go back on the shelf as far as no line asks for them any
// more.
void returnUnasked(Transaction& transaction, const OrderState& order, const Job& before,
                   const Job& after, StaffId by) {
    transaction.foretell([&] {
        for (const Line& old : before.lines)
            if (old.issued > Quantity()) parts::load(transaction, old.part);
    });
    for (const Line& old : before.lines) {
        const auto now = std::find_if(
            after.lines.begin(), after.lines.end(),
            [&](const Line& each) { return each.id == old.id && each.part == old.part; });
        const Quantity kept = now == after.lines.end() ? Quantity() : now->issued;
        if (old.issued <= kept) continue;
        const std::optional<Part> part = parts::load(transaction, old.part);
        parts::move(transaction, {.part = old.part,
                                  .kind = StockMoveKind::Return,
                                  .quantity = old.issued - kept,
                                  .cost = part ? part->cost : Money(),
                                  .order = order.id,
                                  .line = old.id,
                                  .note = order.number,
                                  .by = by});
    }
}

// Where the shop wants the contract signed, a word is not enough of somebody who is there; who is
// not leaves a recorded call or a message.
Done checkWritten(Transaction& transaction, ConsentWay way, const std::vector<Answer>& answers) {
    const Shop shop = shops::load(transaction, transaction.store()).value_or(Shop());
    const bool agrees = std::any_of(answers.begin(), answers.end(),
                                    [](const Answer& each) { return each.approved; });
    if (way != ConsentWay::InPerson || !agrees ||
        !shop.signedPapers.contains(SignedPaper::Contract))
        return {};
    return Error(ErrorKind::SignatureMissing, QStringLiteral("signature"));
}

Done edited(Transaction& transaction, RepairOrder& order, const Job& job, int baseRevision,
            Stamp stamp) {
    const Job* known = order.state().job(job.id);
    const Job before = known ? *known : Job();
    if (const Done done = order.editJob(job, baseRevision, stamp); !done) return done;
    returnUnasked(transaction, order.state(), before, *order.state().job(job.id), stamp.by);
    return {};
}

}  // namespace

Result<Outcome> saveJob(Workplace& workplace, const Caller& caller, const JobForm& form) {
    return changeOrder(workplace, Verb::EditJobs, caller, form.order,
                       [=](Transaction& transaction, RepairOrder& order) -> Done {
                           Job job;
                           job.id = form.job ? form.job : transaction.newId<JobId>();
                           job.title = form.title.trimmed();
                           job.cause = form.cause;
                           job.correction = form.correction;
                           job.lines = form.lines;
                           job.kind = form.kind;
                           for (Line& line : job.lines)
                               if (line.id.isNone()) line.id = transaction.newId<LineId>();
                           const Stamp stamp = stampOf(transaction, caller);
                           return form.job
                                      ? edited(transaction, order, job, form.baseRevision, stamp)
                                      : order.addJob(job, stamp);
                       });
}

Result<Outcome> removeJob(Workplace& workplace, const Caller& caller, OrderId order, JobId job) {
    return changeOrder(workplace, Verb::EditJobs, caller, order,
                       [=](Transaction&, RepairOrder& change) { return change.removeJob(job); });
}

Result<Outcome> offer(Workplace& workplace, const Caller& caller, OrderId order) {
    return changeOrder(workplace, Verb::Offer, caller, order,
                       [=](Transaction& transaction, RepairOrder& change) {
                           return change.offer(stampOf(transaction, caller));
                       });
}

Result<Outcome> decide(Workplace& workplace, const Caller& caller, const DecisionForm& form) {
    const bool written = form.way == ConsentWay::Signature || form.way == ConsentWay::OnPaper;
    const Result<SigningKept> kept = toKeep(written ? form.signaturePng : QByteArray(), QString());
    if (!kept) return kept.error();
    const auto answers = form.answers;
    const auto way = form.way;
    const QString person = form.person.trimmed();
    const auto evidence = form.evidence;
    const auto move = form.move;
    return changeOrderKeeping(
        workplace, Verb::Decide, caller, form.order, kept->attachments,
        [=, picture = kept->picture](Transaction& transaction, RepairOrder& order) -> Done {
            if (const Done signedWhereAsked = checkWritten(transaction, way, answers);
                !signedWhereAsked)
                return signedWhereAsked;
            const ConsentProof proof{.way = way,
                                     .person = person,
                                     .signature = picture,
                                     .sealedText = sha256(offerText(order.state(), move)),
                                     .evidence = evidence};
            return order.decide(answers, proof, stampOf(transaction, caller), move);
        },
        [](Transaction& transaction) { shops::load(transaction, transaction.store()); });
}

}  // namespace baydesk

#include "baydeskctl/OrderJson.h"

#include "storage/order/OrderCodes.h"

#include <QJsonArray>

namespace baydesk::ctl {

namespace {

class Writer {
public:
    Writer(const OrderView& view, const std::vector<JobWarranty>& guarantees,
           const OpenedStore& store)
        : m_view(view), m_guarantees(guarantees), m_store(store) {}

    QJsonObject order() const {
        const OrderState& order = m_view.order;
        return {{QStringLiteral("number"), order.number},
                {QStringLiteral("document"), DocumentCodes.code(order.document)},
                {QStringLiteral("workshop"), WorkshopCodes.code(order.workshop())},
                {QStringLiteral("repair_class"), RepairClassCodes.code(order.repairClass)},
                {QStringLiteral("business_date"), order.businessDate.toString(Qt::ISODate)},
                {QStringLiteral("taken_in_at"), at(order.takenInAt)},
                {QStringLiteral("promised_at"), at(order.promisedAt())},
                {QStringLiteral("ready_at"), at(order.readyAt)},
                {QStringLiteral("advisor"), m_view.staffName(order.advisor)},
                {QStringLiteral("vehicle"), vehicle()},
                {QStringLiteral("owner"), customer(m_view.owner)},
                {QStringLiteral("sender"), customer(m_view.sender)},
                {QStringLiteral("payer"), customer(m_view.payer)},
                {QStringLiteral("intake"), intake()},
                {QStringLiteral("promises"), promises()},
                {QStringLiteral("jobs"), jobs()},
                {QStringLiteral("consents"), consents()},
                {QStringLiteral("signatures"), signatures()},
                {QStringLiteral("overrun_permille"), order.overrunPermille},
                {QStringLiteral("notices"), notices()},
                {QStringLiteral("express"), order.express},
                {QStringLiteral("wash_asked"), order.washAsked},
                {QStringLiteral("work"), work()},
                {QStringLiteral("supplements"), supplements()},
                {QStringLiteral("discount"), discount()},
                {QStringLiteral("bill"), bill()},
                {QStringLiteral("payments"), payments()},
                {QStringLiteral("settlement"), settlement()},
                {QStringLiteral("exits"), exits()},
                {QStringLiteral("reversal"), reversal()},
                {QStringLiteral("cancellation"), cancellation()},
                {QStringLiteral("release"), release()},
                {QStringLiteral("guarantees"), guarantees()}};
    }

private:
    // A moment that has not come is null.
    QJsonValue at(Instant moment) const {
        return moment.isNone() ? QJsonValue() : QJsonValue(m_store.wall(moment));
    }
    static QJsonValue number(const std::optional<int>& value) {
        return value ? QJsonValue(*value) : QJsonValue();
    }

    static QJsonObject customer(const Customer& customer) {
        return {{QStringLiteral("name"), customer.name},
                {QStringLiteral("phone"), customer.phone().masked()}};
    }

    QJsonObject vehicle() const {
        const Vehicle& vehicle = m_view.vehicle;
        return {{QStringLiteral("plate"), m_view.order.plate.number()},
                {QStringLiteral("plate_kind"), plateKindCode(m_view.order.plate.kind())},
                {QStringLiteral("vin"), vehicle.vin.text()},
                {QStringLiteral("brand"), vehicle.brand},
                {QStringLiteral("model"), vehicle.model}};
    }

    QJsonObject intake() const {
        const Intake& intake = m_view.order.intake;
        QJsonArray belongings;
        for (const Belonging& each : intake.belongings)
            belongings.append(
                QJsonObject{{QStringLiteral("name"), each.name},
                            {QStringLiteral("valuable"), each.valuable},
                            {QStringLiteral("seen_before_ready"), each.seenBeforeReady},
                            {QStringLiteral("returned"), each.returned}});
        return {{QStringLiteral("statement"), intake.statement},
                {QStringLiteral("read_back"), intake.readBack},
                {QStringLiteral("odometer_km"), number(intake.odometerKm)},
                {QStringLiteral("engine_hours"), number(intake.engineHours)},
                {QStringLiteral("odometer_reason"), intake.odometerReason},
                {QStringLiteral("fuel_eighths"), number(intake.fuelEighths)},
                {QStringLiteral("battery_percent"), number(intake.batteryPercent)},
                {QStringLiteral("warning_lamps"), intake.warningLamps},
                {QStringLiteral("key_tag"), intake.keyTag},
                {QStringLiteral("parking_slot"), intake.parkingSlot},
                {QStringLiteral("customer_waits"), intake.stay.waits},
                {QStringLiteral("overnight"), intake.stay.overnight},
                {QStringLiteral("fetched"), intake.stay.fetched},
                {QStringLiteral("belongings"), belongings},
                {QStringLiteral("symptoms"), symptoms()},
                {QStringLiteral("damages"), damages()},
                {QStringLiteral("nothing_found"), intake.walkRound.nothingFound}};
    }

    QJsonArray promises() const {
        QJsonArray list;
        for (const PromiseChange& each : m_view.order.promises)
            list.append(QJsonObject{{QStringLiteral("due_at"), at(each.dueAt)},
                                    {QStringLiteral("reason"), each.reason},
                                    {QStringLiteral("customer_told"), each.customerTold},
                                    {QStringLiteral("at"), at(each.at)},
                                    {QStringLiteral("by"), m_view.staffName(each.by)}});
        return list;
    }

    static QJsonObject line(const Line& line) {
        return {{QStringLiteral("kind"), LineKindCodes.code(line.kind)},
                {QStringLiteral("code"), line.code},
                {QStringLiteral("name"), line.name},
                {QStringLiteral("quantity_thousandths"), line.quantity.thousandths()},
                {QStringLiteral("unit"), line.unit},
                {QStringLiteral("unit_price_fen"), line.unitPrice.fen()},
                {QStringLiteral("amount_fen"), line.amount().fen()},
                {QStringLiteral("grade"), GradeCodes.code(line.grade)},
                {QStringLiteral("customer_supplied"), line.customerSupplied},
                {QStringLiteral("issued_thousandths"), line.issued.thousandths()},
                {QStringLiteral("estimated"), line.estimated},
                {QStringLiteral("estimate_fen"), line.estimate.fen()}};
    }

    QJsonObject job(const Job& job) const {
        QJsonArray lines;
        for (const Line& each : job.lines) lines.append(line(each));
        return {{QStringLiteral("title"), job.title},
                {QStringLiteral("cause"), job.cause},
                {QStringLiteral("correction"), job.correction},
                {QStringLiteral("supplement"), job.supplement},
                {QStringLiteral("approval"), ApprovalCodes.code(job.approval)},
                {QStringLiteral("decline_reason"), job.declineReason},
                {QStringLiteral("workshop"), WorkshopCodes.code(job.workshop)},
                {QStringLiteral("hold"), HoldCodes.code(job.hold)},
                {QStringLiteral("hold_note"), job.holdNote},
                {QStringLiteral("technician"), m_view.technicianNames(job)},
                {QStringLiteral("shares"), shares(job)},
                {QStringLiteral("started_at"), at(job.startedAt)},
                {QStringLiteral("finished_at"), at(job.finishedAt)},
                {QStringLiteral("inspector"), m_view.staffName(job.inspector)},
                {QStringLiteral("passed_at"), at(job.passedAt)},
                {QStringLiteral("failures"), job.failures},
                {QStringLiteral("failure_cause"), job.failureCause},
                {QStringLiteral("amount_fen"), job.amount().fen()},
                {QStringLiteral("kind"), JobKindCodes.code(job.kind)},
                {QStringLiteral("comeback"), job.isComeback()},
                {QStringLiteral("lines"), lines}};
    }

    QJsonArray jobs() const {
        QJsonArray list;
        for (const Job& each : m_view.order.jobs) list.append(job(each));
        return list;
    }

    QJsonValue evidence(const ConsentRecord& consent) const {
        const ConsentEvidence& evidence = consent.evidence;
        if (consent.way == ConsentWay::Phone)
            return QJsonObject{{QStringLiteral("number"), Phone::of(evidence.number).masked()},
                               {QStringLiteral("called_at"), at(evidence.calledAt)},
                               {QStringLiteral("read_back"), evidence.words},
                               {QStringLiteral("recording"), evidence.recording}};
        if (consent.way == ConsentWay::Message)
            return QJsonObject{{QStringLiteral("message"), evidence.words},
                               {QStringLiteral("source"), evidence.source}};
        return {};
    }

    QJsonArray notices() const {
        QJsonArray list;
        for (const Notice& each : m_view.order.notices) {
            const Job* const job = m_view.order.job(each.job);
            list.append(QJsonObject{{QStringLiteral("about"), NoticeAboutCodes.code(each.about)},
                                    {QStringLiteral("promise"), each.promise},
                                    {QStringLiteral("job"), job ? job->title : QString()},
                                    {QStringLiteral("way"), ContactWayCodes.code(each.way)},
                                    {QStringLiteral("at"), at(each.at)},
                                    {QStringLiteral("by"), m_view.staffName(each.by)}});
        }
        return list;
    }

    QJsonArray symptoms() const {
        QJsonArray list;
        for (const Symptom& each : m_view.order.intake.symptoms) list.append(symptomCode(each));
        return list;
    }

    // Which papers were signed, how, and whether they still say what was signed.
    QJsonArray signatures() const {
        QJsonArray list;
        for (const PaperSignature& each : m_view.order.signatures)
            list.append(QJsonObject{{QStringLiteral("paper"), signedPaperCode(each.paper)},
                                    {QStringLiteral("way"), SigningWayCodes.code(each.way)},
                                    {QStringLiteral("person"), each.person},
                                    {QStringLiteral("picture_sha256"), each.picture},
                                    {QStringLiteral("sealed_sha256"), each.sealedText},
                                    {QStringLiteral("still_valid"),
                                     each.contents == contentsOf(each.paper, m_view.order)},
                                    {QStringLiteral("at"), at(each.at)},
                                    {QStringLiteral("by"), m_view.staffName(each.by)}});
        return list;
    }

    QJsonArray damages() const {
        QJsonArray list;
        for (const Damage& each : m_view.order.intake.walkRound.damages)
            list.append(QJsonObject{{QStringLiteral("view"), CarViewCodes.code(each.view)},
                                    {QStringLiteral("x"), each.x},
                                    {QStringLiteral("y"), each.y},
                                    {QStringLiteral("kind"), DamageCodes.code(each.kind)},
                                    {QStringLiteral("note"), each.note},
                                    {QStringLiteral("photo"), each.photo}});
        return list;
    }

    QJsonArray consents() const {
        QJsonArray list;
        for (const ConsentRecord& each : m_view.order.consents) {
            const Job* const about = m_view.order.job(each.job);
            list.append(QJsonObject{{QStringLiteral("job"), about ? about->title : QString()},
                                    {QStringLiteral("decision"), DecisionCodes.code(each.decision)},
                                    {QStringLiteral("amount_fen"), each.amount.fen()},
                                    {QStringLiteral("way"), ConsentWayCodes.code(each.way)},
                                    {QStringLiteral("person"), each.person},
                                    {QStringLiteral("reason"), each.reason},
                                    {QStringLiteral("signature_sha256"), each.signature},
                                    {QStringLiteral("sealed_sha256"), each.sealedText},
                                    {QStringLiteral("evidence"), evidence(each)},
                                    {QStringLiteral("at"), at(each.at)},
                                    {QStringLiteral("by"), m_view.staffName(each.by)}});
        }
        return list;
    }

    QJsonObject bill() const {
        const OrderState& order = m_view.order;
        const Bill bill = order.bill();
        return {{QStringLiteral("quoted_fen"), order.quotedBill().total().fen()},
                {QStringLiteral("labour_fen"), bill.labour.fen()},
                {QStringLiteral("parts_fen"), bill.parts.fen()},
                {QStringLiteral("sublet_fen"), bill.sublet.fen()},
                {QStringLiteral("fees_fen"), bill.fees.fen()},
                {QStringLiteral("discount_fen"), bill.discounts.fen()},
                {QStringLiteral("odd_fen"), bill.oddFen.fen()},
                {QStringLiteral("diagnosis_credit_fen"), bill.diagnosisCredit.fen()},
                {QStringLiteral("refunds_fen"), bill.refunds.fen()},
                {QStringLiteral("given_back_fen"), bill.givenBack.fen()},
                {QStringLiteral("total_fen"), bill.total().fen()},
                {QStringLiteral("paid_fen"), bill.paid().fen()},
                {QStringLiteral("due_fen"), bill.due().fen()}};
    }

    QJsonArray payments() const {
        QJsonArray list;
        for (const Payment& each : m_view.order.payments)
            list.append(QJsonObject{{QStringLiteral("receipt"), each.receipt},
                                    {QStringLiteral("tender"), TenderCodes.code(each.tender)},
                                    {QStringLiteral("amount_fen"), each.amount.fen()},
                                    {QStringLiteral("deposit"), each.deposit},
                                    {QStringLiteral("refund"), each.isRefund()},
                                    {QStringLiteral("afterwards"), each.afterwards},
                                    {QStringLiteral("line"), lineName(each.line)},
                                    {QStringLiteral("note"), each.note},
                                    {QStringLiteral("at"), at(each.at)},
                                    {QStringLiteral("by"), m_view.staffName(each.by)}});
        return list;
    }

    // Empty for none.
    QString jobTitle(JobId id) const {
        const Job* const job = m_view.order.job(id);
        return job ? job->title : QString();
    }
    QString lineName(LineId id) const {
        for (const Job& job : m_view.order.jobs)
            for (const Line& each : job.lines)
                if (each.id == id) return each.name;
        return {};
    }

    QJsonArray shares(const Job& job) const {
        QJsonArray list;
        for (const WorkShare& each : job.technicians)
            list.append(
                QJsonObject{{QStringLiteral("technician"), m_view.staffName(each.technician)},
                            {QStringLiteral("permille"), each.permille}});
        return list;
    }

    QJsonArray work() const {
        QJsonArray list;
        for (const WorkEntry& each : m_view.order.workLog)
            list.append(QJsonObject{{QStringLiteral("event"), WorkEventCodes.code(each.event)},
                                    {QStringLiteral("job"), jobTitle(each.job)},
                                    {QStringLiteral("person"), m_view.staffName(each.person)},
                                    {QStringLiteral("hold"), HoldCodes.code(each.hold)},
                                    {QStringLiteral("words"), each.words},
                                    {QStringLiteral("at"), at(each.at)},
                                    {QStringLiteral("by"), m_view.staffName(each.by)}});
        return list;
    }

    QJsonArray supplements() const {
        QJsonArray list;
        for (const SupplementReport& each : m_view.order.supplements)
            list.append(
                QJsonObject{{QStringLiteral("words"), each.words},
                            {QStringLiteral("found_at"), jobTitle(each.foundAt)},
                            {QStringLiteral("priced_as"), jobTitle(each.pricedAs)},
                            {QStringLiteral("reported_at"), at(each.reportedAt)},
                            {QStringLiteral("reported_by"), m_view.staffName(each.reportedBy)},
                            {QStringLiteral("priced_at"), at(each.pricedAt)},
                            {QStringLiteral("priced_by"), m_view.staffName(each.pricedBy)},
                            {QStringLiteral("withdrawn_at"), at(each.withdrawnAt)},
                            {QStringLiteral("withdrawn_by"), m_view.staffName(each.withdrawnBy)},
                            {QStringLiteral("withdraw_reason"), each.withdrawReason}});
        return list;
    }

    QJsonValue discount() const {
        const auto& discount = m_view.order.discount;
        if (!discount) return {};
        return QJsonObject{{QStringLiteral("amount_fen"), discount->amount.fen()},
                           {QStringLiteral("base_fen"), discount->base.fen()},
                           {QStringLiteral("standard"), discount->standard},
                           {QStringLiteral("reason"), discount->reason},
                           {QStringLiteral("authoriser"), m_view.staffName(discount->authoriser)},
                           {QStringLiteral("at"), at(discount->at)},
                           {QStringLiteral("by"), m_view.staffName(discount->by)}};
    }

    QJsonValue reversal() const {
        const auto& reversal = m_view.order.reversal;
        if (!reversal) return {};
        QJsonArray lines;
        for (const MirrorLine& each : reversal->lines)
            lines.append(QJsonObject{{QStringLiteral("job"), each.job},
                                     {QStringLiteral("name"), each.name},
                                     {QStringLiteral("amount_fen"), each.amount.fen()}});
        return QJsonObject{{QStringLiteral("number"), reversal->number},
                           {QStringLiteral("reason"), reversal->reason},
                           {QStringLiteral("lines"), lines},
                           {QStringLiteral("discount_fen"), reversal->discount.fen()},
                           {QStringLiteral("odd_fen"), reversal->oddFen.fen()},
                           {QStringLiteral("total_fen"), reversal->total.fen()},
                           {QStringLiteral("billed_anew"), bool(reversal->anew)},
                           {QStringLiteral("at"), at(reversal->at)},
                           {QStringLiteral("by"), m_view.staffName(reversal->by)}};
    }

    QJsonValue cancellation() const {
        const auto& cancellation = m_view.order.cancellation;
        if (!cancellation) return {};
        return QJsonObject{{QStringLiteral("reason"), cancellation->reason},
                           {QStringLiteral("kept_fen"), cancellation->kept.fen()},
                           {QStringLiteral("kept_reason"), cancellation->keptReason},
                           {QStringLiteral("parts_returned"), cancellation->partsReturned},
                           {QStringLiteral("at"), at(cancellation->at)},
                           {QStringLiteral("by"), m_view.staffName(cancellation->by)}};
    }

    QJsonArray exits() const {
        QJsonArray list;
        for (const ExitPass& each : m_view.order.exits)
            list.append(
                QJsonObject{{QStringLiteral("number"), each.number},
                            {QStringLiteral("purpose"), ExitPurposeCodes.code(each.purpose)},
                            {QStringLiteral("driver"), each.driver},
                            {QStringLiteral("destination"), each.destination},
                            {QStringLiteral("left_at"), at(each.leftAt)},
                            {QStringLiteral("left_by"), m_view.staffName(each.leftBy)},
                            {QStringLiteral("back_at"), at(each.backAt)},
                            {QStringLiteral("back_by"), m_view.staffName(each.backBy)},
                            {QStringLiteral("odometer_km"), number(each.odometerKm)}});
        return list;
    }

    QJsonValue credit(const std::optional<CreditGrant>& grant) const {
        if (!grant) return {};
        return QJsonObject{{QStringLiteral("reason"), grant->reason},
                           {QStringLiteral("pay_until"), grant->payUntil.toString(Qt::ISODate)},
                           {QStringLiteral("authoriser"), m_view.staffName(grant->authoriser)}};
    }

    QJsonValue settlement() const {
        const auto& settlement = m_view.order.settlement;
        if (!settlement) return {};
        return QJsonObject{{QStringLiteral("number"), settlement->number},
                           {QStringLiteral("total_fen"), settlement->total.fen()},
                           {QStringLiteral("odd_fen"), settlement->oddFen.fen()},
                           {QStringLiteral("credit"), credit(settlement->credit)},
                           {QStringLiteral("at"), at(settlement->at)},
                           {QStringLiteral("by"), m_view.staffName(settlement->by)}};
    }

    QJsonValue release() const {
        const auto& release = m_view.order.release;
        if (!release) return {};
        return QJsonObject{{QStringLiteral("gate_pass"), release->gatePass},
                           {QStringLiteral("old_parts"), OldPartsCodes.code(release->oldParts)},
                           {QStringLiteral("odometer_km"), number(release->odometerKm)},
                           {QStringLiteral("engine_hours"), number(release->engineHours)},
                           {QStringLiteral("certificate"), release->certificate},
                           {QStringLiteral("receiver"), release->receiver},
                           {QStringLiteral("at"), at(release->at)},
                           {QStringLiteral("by"), m_view.staffName(release->by)}};
    }

    // Of each job that left with one; a comeback has none, the first one runs on.
    QJsonArray guarantees() const {
        QJsonArray list;
        for (const JobWarranty& each : m_guarantees)
            list.append(QJsonObject{{QStringLiteral("job"), each.title},
                                    {QStringLiteral("from"), each.from.toString(Qt::ISODate)},
                                    {QStringLiteral("until"), each.until.toString(Qt::ISODate)},
                                    {QStringLiteral("until_km"), number(each.untilKm)}});
        return list;
    }

    const OrderView& m_view;
    const std::vector<JobWarranty>& m_guarantees;
    const OpenedStore& m_store;
};

}  // namespace

QJsonObject toJson(const OrderView& view, const std::vector<JobWarranty>& guarantees,
                   const OpenedStore& store) {
    return Writer(view, guarantees, store).order();
}

}  // namespace baydesk::ctl

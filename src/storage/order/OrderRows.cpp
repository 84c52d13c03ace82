#include "storage/order/OrderRows.h"

#include "storage/order/OrderCodes.h"
#include "storage/order/OrderPart.h"

namespace baydesk::orders {

namespace {

sql::Value orNull(const std::optional<int>& number) {
    return number ? sql::Value(*number) : sql::Value(nullptr);
}

std::optional<int> optionalNumber(const sql::Row& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional<int>(row.number(column));
}

sql::Table table(const char* name, int keyColumns, const char* columns) {
    return sql::Table(QString::fromLatin1(name), keyColumns,
                      QString::fromLatin1(columns).simplified().split(QStringLiteral(", ")));
}

}  // namespace

// -- repair_order

const sql::Table& orderTable() {
    static const sql::Table instance = table(
        "repair_order", 2,
        "store_id, id, number, version, document, repair_class, vehicle_id, plate_kind, plate, "
        "owner_id, sender_id, payer_id, advisor_id, taken_in_ms, business_date, "
        "statement, read_back, odometer_km, odometer_reason, fuel_eighths, battery_percent, "
        "warning_lamps, key_tag, intake_revision, promised_ms, ready_ms, ready_by, "
        "settlement_number, settled_total_fen, odd_fen, settled_ms, settled_by, "
        "gate_pass, old_parts, odometer_out_km, receiver, released_ms, released_by, "
        "overrun_permille, express, diagnosis_credit_fen, car_body, nothing_found, wash_asked, "
        "no_belongings, engine_hours, engine_hours_out, certificate, parts, symptoms, "
        "parking_slot, stay");
    return instance;
}

sql::Values orderRow(const OrderState& o) {
    const Settlement settlement = o.settlement.value_or(Settlement());
    const Release release = o.release.value_or(Release());
    const sql::Value none = nullptr;
    return {o.store,
            o.id,
            o.number,
            o.version,
            DocumentCodes.code(o.document),
            RepairClassCodes.code(o.repairClass),
            o.vehicle,
            plateKindCode(o.plate.kind()),
            o.plate.number(),
            o.owner,
            o.sender,
            o.payer,
            o.advisor,
            o.takenInAt,
            o.businessDate,
            o.intake.statement,
            o.intake.readBack,
            orNull(o.intake.odometerKm),
            o.intake.odometerReason,
            orNull(o.intake.fuelEighths),
            orNull(o.intake.batteryPercent),
            o.intake.warningLamps,
            o.intake.keyTag,
            o.intakeRevision,
            o.promisedAt(),
            o.readyAt,
            o.readyBy,
            settlement.number,
            o.settlement ? sql::Value(settlement.total) : none,
            o.settlement ? sql::Value(settlement.oddFen) : none,
            settlement.at,
            settlement.by,
            release.gatePass,
            OldPartsCodes.code(release.oldParts),
            orNull(release.odometerKm),
            release.receiver,
            release.at,
            release.by,
            o.overrunPermille,
            o.express,
            settlement.diagnosisCredit,
            CarBodyCodes.code(o.intake.walkRound.body),
            o.intake.walkRound.nothingFound,
            o.washAsked,
            o.intake.noBelongings,
            orNull(o.intake.engineHours),
            orNull(release.engineHours),
            release.certificate,
            partsOf(o),
            symptomCodes(o.intake.symptoms),
            o.intake.parkingSlot,
            stayCode(o.intake.stay)};
}

OrderState readOrder(const sql::Row& row) {
    OrderState o;
    o.store = row.id<StoreId>(0);
    o.id = row.id<OrderId>(1);
    o.number = row.text(2);
    o.version = row.number(3);
    o.document = DocumentCodes.value(row.text(4));
    o.repairClass = RepairClassCodes.value(row.text(5));
    o.vehicle = row.id<VehicleId>(6);
    o.plate = Plate::ofStored(row.text(7), row.text(8));
    o.owner = row.id<CustomerId>(9);
    o.sender = row.id<CustomerId>(10);
    o.payer = row.id<CustomerId>(11);
    o.advisor = row.id<StaffId>(12);
    o.takenInAt = row.instant(13);
    o.businessDate = row.date(14);
    o.intake.statement = row.text(15);
    o.intake.readBack = row.flag(16);
    o.intake.odometerKm = optionalNumber(row, 17);
    o.intake.odometerReason = row.text(18);
    o.intake.fuelEighths = optionalNumber(row, 19);
    o.intake.batteryPercent = optionalNumber(row, 20);
    o.intake.warningLamps = row.text(21);
    o.intake.keyTag = row.text(22);
    o.intakeRevision = row.number(23);
    o.readyAt = row.instant(25);
    o.readyBy = row.id<StaffId>(26);
    if (!row.isNull(30))
        o.settlement = Settlement{.number = row.text(27),
                                  .total = row.money(28),
                                  .oddFen = row.money(29),
                                  .at = row.instant(30),
                                  .by = row.id<StaffId>(31),
                                  .diagnosisCredit = row.money(40)};
    if (!row.isNull(36))
        o.release = Release{.gatePass = row.text(32),
                            .oldParts = OldPartsCodes.value(row.text(33)),
                            .odometerKm = optionalNumber(row, 34),
                            .receiver = row.text(35),
                            .at = row.instant(36),
                            .by = row.id<StaffId>(37),
                            .engineHours = optionalNumber(row, 46),
                            .certificate = row.text(47)};
    o.overrunPermille = row.number(38);
    o.express = row.flag(39);
    o.intake.walkRound.body = CarBodyCodes.value(row.text(41));
    o.intake.walkRound.nothingFound = row.flag(42);
    o.washAsked = row.flag(43);
    o.intake.noBelongings = row.flag(44);
    o.intake.engineHours = optionalNumber(row, 45);
    o.intake.symptoms = symptomsOf(row.text(49));
    o.intake.parkingSlot = row.text(50);
    o.intake.stay = stayOf(row.text(51));
    return o;
}

qint64 readParts(const sql::Row& row) { return row.integer(48); }

// -- belonging

const sql::Table& belongingTable() {
    static const sql::Table instance =
        table("belonging", 3, "store_id, order_id, position, name, valuable, seen, returned");
    return instance;
}

Rows belongingRows(const OrderState& o) {
    Rows rows;
    for (const Belonging& each : o.intake.belongings)
        rows.push_back({o.store, o.id, static_cast<int>(rows.size()), each.name, each.valuable,
                        each.seenBeforeReady, each.returned});
    return rows;
}

Belonging readBelonging(const sql::Row& row) {
    return {.name = row.text(3),
            .valuable = row.flag(4),
            .seenBeforeReady = row.flag(5),
            .returned = row.flag(6)};
}

// -- promise

const sql::Table& promiseTable() {
    static const sql::Table instance =
        table("promise", 3,
              "store_id, order_id, position, due_ms, reason, customer_told, at_ms, staff_id");
    return instance;
}

Rows promiseRows(const OrderState& o) {
    Rows rows;
    for (const PromiseChange& each : o.promises)
        rows.push_back({o.store, o.id, static_cast<int>(rows.size()), each.dueAt, each.reason,
                        each.customerTold, each.at, each.by});
    return rows;
}

PromiseChange readPromise(const sql::Row& row) {
    return {.dueAt = row.instant(3),
            .reason = row.text(4),
            .customerTold = row.flag(5),
            .at = row.instant(6),
            .by = row.id<StaffId>(7)};
}

// -- job

const sql::Table& jobTable() {
    static const sql::Table instance =
        table("job", 2,
              "store_id, id, order_id, position, revision, title, cause, correction, supplement, "
              "approval, approved_fen, decline_reason, workshop, hold, technician_id, started_ms, "
              "finished_ms, "
              "check_forgotten, check_bolts, check_clean, check_leaks, inspector_id, passed_ms, "
              "failures, failure_cause, kind, comeback_of, hold_note, stage_since_ms");
    return instance;
}

Rows jobRows(const OrderState& o) {
    Rows rows;
    for (const Job& job : o.jobs)
        rows.push_back({o.store,
                        job.id,
                        o.id,
                        static_cast<int>(rows.size()),
                        job.revision,
                        job.title,
                        job.cause,
                        job.correction,
                        job.supplement,
                        ApprovalCodes.code(job.approval),
                        job.approvedAmount,
                        job.declineReason,
                        WorkshopCodes.code(job.workshop),
                        HoldCodes.code(job.hold),
                        job.lead(),
                        job.startedAt,
                        job.finishedAt,
                        job.selfCheck.nothingForgotten,
                        job.selfCheck.boltsTight,
                        job.selfCheck.clean,
                        job.selfCheck.noLeaks,
                        job.inspector,
                        job.passedAt,
                        job.failures,
                        job.failureCause,
                        JobKindCodes.code(job.kind),
                        job.comebackOf,
                        job.holdNote,
                        job.stageSince});
    return rows;
}

Job readJob(const sql::Row& row) {
    Job job;
    job.id = row.id<JobId>(1);
    job.revision = row.number(4);
    job.title = row.text(5);
    job.cause = row.text(6);
    job.correction = row.text(7);
    job.supplement = row.flag(8);
    job.approval = ApprovalCodes.value(row.text(9));
    job.approvedAmount = row.money(10);
    job.declineReason = row.text(11);
    job.workshop = WorkshopCodes.value(row.text(12));
    job.hold = HoldCodes.value(row.text(13));
    job.startedAt = row.instant(15);
    job.finishedAt = row.instant(16);
    job.selfCheck = {.nothingForgotten = row.flag(17),
                     .boltsTight = row.flag(18),
                     .clean = row.flag(19),
                     .noLeaks = row.flag(20)};
    job.inspector = row.id<StaffId>(21);
    job.passedAt = row.instant(22);
    job.failures = row.number(23);
    job.failureCause = row.text(24);
    job.kind = JobKindCodes.value(row.text(25));
    job.comebackOf = row.id<JobId>(26);
    job.holdNote = row.text(27);
    job.stageSince = row.instant(28);
    return job;
}

// -- job_technician

const sql::Table& technicianTable() {
    static const sql::Table instance =
        table("job_technician", 3, "store_id, job_id, position, order_id, staff_id, permille");
    return instance;
}

Rows technicianRows(const OrderState& o) {
    Rows rows;
    for (const Job& job : o.jobs) {
        int position = 0;
        for (const WorkShare& each : job.technicians)
            rows.push_back({o.store, job.id, position++, o.id, each.technician, each.permille});
    }
    return rows;
}

ShareOfJob readTechnician(const sql::Row& row) {
    return {row.id<JobId>(1), {.technician = row.id<StaffId>(4), .permille = row.number(5)}};
}

// -- line

const sql::Table& lineTable() {
    static const sql::Table instance =
        table("line", 2,
              "store_id, id, order_id, job_id, position, kind, code, name, quantity_th, unit, "
              "unit_price_fen, "
              "amount_fen, grade, customer_supplied, part_id, issued_th, estimated, estimate_fen");
    return instance;
}

Rows lineRows(const OrderState& o) {
    Rows rows;
    for (const Job& job : o.jobs) {
        int position = 0;
        for (const Line& line : job.lines)
            rows.push_back({o.store, line.id, o.id, job.id, position++,
                            LineKindCodes.code(line.kind), line.code, line.name, line.quantity,
                            line.unit, line.unitPrice, line.amount(), GradeCodes.code(line.grade),
                            line.customerSupplied, line.part, line.issued, line.estimated,
                            line.estimate});
    }
    return rows;
}

LineOfJob readLine(const sql::Row& row) {
    LineOfJob result;
    result.job = row.id<JobId>(3);
    Line& line = result.line;
    line.id = row.id<LineId>(1);
    line.kind = LineKindCodes.value(row.text(5));
    line.code = row.text(6);
    line.name = row.text(7);
    line.quantity = row.quantity(8);
    line.unit = row.text(9);
    line.unitPrice = row.money(10);
    line.grade = GradeCodes.value(row.text(12));
    line.customerSupplied = row.flag(13);
    line.part = row.id<PartId>(14);
    line.issued = row.quantity(15);
    line.estimated = row.flag(16);
    line.estimate = row.money(17);
    return result;
}

// -- consent

const sql::Table& consentTable() {
    static const sql::Table instance = table(
        "consent", 2,
        "store_id, id, order_id, job_id, decision, amount_fen, way, person, reason, signature, "
        "sealed_text, at_ms, staff_id, number, called_ms, words, recording, source");
    return instance;
}

Rows consentRows(const OrderState& o) {
    Rows rows;
    for (const ConsentRecord& each : o.consents)
        rows.push_back({o.store, each.id, o.id, each.job, DecisionCodes.code(each.decision),
                        each.amount, ConsentWayCodes.code(each.way), each.person, each.reason,
                        each.signature, each.sealedText, each.at, each.by, each.evidence.number,
                        each.evidence.calledAt, each.evidence.words, each.evidence.recording,
                        each.evidence.source});
    return rows;
}

ConsentRecord readConsent(const sql::Row& row) {
    return {.id = row.integer(1),
            .job = row.id<JobId>(3),
            .decision = DecisionCodes.value(row.text(4)),
            .amount = row.money(5),
            .way = ConsentWayCodes.value(row.text(6)),
            .person = row.text(7),
            .reason = row.text(8),
            .signature = row.text(9),
            .sealedText = row.text(10),
            .at = row.instant(11),
            .by = row.id<StaffId>(12),
            .evidence = {.number = row.text(13),
                         .calledAt = row.instant(14),
                         .words = row.text(15),
                         .recording = row.text(16),
                         .source = row.text(17)}};
}

// -- payment

const sql::Table& paymentTable() {
    static const sql::Table instance = table(
        "payment", 2,
        "store_id, id, order_id, receipt, tender, amount_fen, deposit, note, at_ms, staff_id, "
        "shift_id, line_id, afterwards");
    return instance;
}

Rows paymentRows(const OrderState& o) {
    Rows rows;
    for (const Payment& each : o.payments)
        rows.push_back({o.store, each.id, o.id, each.receipt, TenderCodes.code(each.tender),
                        each.amount, each.deposit, each.note, each.at, each.by, each.shift,
                        each.line, each.afterwards});
    return rows;
}

Payment readPayment(const sql::Row& row) {
    return {.id = row.id<PaymentId>(1),
            .receipt = row.text(3),
            .tender = TenderCodes.value(row.text(4)),
            .amount = row.money(5),
            .deposit = row.flag(6),
            .note = row.text(7),
            .at = row.instant(8),
            .by = row.id<StaffId>(9),
            .shift = row.id<ShiftId>(10),
            .line = row.id<LineId>(11),
            .afterwards = row.flag(12)};
}

// -- paper_signature

const sql::Table& signatureTable() {
    static const sql::Table instance =
        table("paper_signature", 2,
              "store_id, id, order_id, paper, way, person, picture, sealed_text, contents, at_ms, "
              "staff_id");
    return instance;
}

Rows signatureRows(const OrderState& o) {
    Rows rows;
    for (const PaperSignature& each : o.signatures)
        rows.push_back({o.store, each.id, o.id, SignedPaperCodes.code(each.paper),
                        SigningWayCodes.code(each.way), each.person, each.picture, each.sealedText,
                        each.contents, each.at, each.by});
    return rows;
}

PaperSignature readSignature(const sql::Row& row) {
    return {.id = row.integer(1),
            .paper = SignedPaperCodes.value(row.text(3)),
            .way = SigningWayCodes.value(row.text(4)),
            .person = row.text(5),
            .picture = row.text(6),
            .sealedText = row.text(7),
            .contents = row.text(8),
            .at = row.instant(9),
            .by = row.id<StaffId>(10)};
}

// -- damage

const sql::Table& damageTable() {
    static const sql::Table instance =
        table("damage", 3, "store_id, order_id, position, view, x_th, y_th, kind, note, photo");
    return instance;
}

Rows damageRows(const OrderState& o) {
    Rows rows;
    for (const Damage& each : o.intake.walkRound.damages)
        rows.push_back({o.store, o.id, static_cast<int>(rows.size()), CarViewCodes.code(each.view),
                        each.x, each.y, DamageCodes.code(each.kind), each.note, each.photo});
    return rows;
}

Damage readDamage(const sql::Row& row) {
    return {.view = CarViewCodes.value(row.text(3)),
            .x = row.number(4),
            .y = row.number(5),
            .kind = DamageCodes.value(row.text(6)),
            .note = row.text(7),
            .photo = row.text(8)};
}

// -- notice

const sql::Table& noticeTable() {
    static const sql::Table instance =
        table("notice", 2, "store_id, id, order_id, about, promise, job_id, way, at_ms, staff_id");
    return instance;
}

Rows noticeRows(const OrderState& o) {
    Rows rows;
    for (const Notice& each : o.notices)
        rows.push_back({o.store, each.id, o.id, NoticeAboutCodes.code(each.about), each.promise,
                        each.job, ContactWayCodes.code(each.way), each.at, each.by});
    return rows;
}

Notice readNotice(const sql::Row& row) {
    return {.id = row.integer(1),
            .about = NoticeAboutCodes.value(row.text(3)),
            .promise = row.number(4),
            .job = row.id<JobId>(5),
            .way = ContactWayCodes.value(row.text(6)),
            .at = row.instant(7),
            .by = row.id<StaffId>(8)};
}

// -- work_entry

const sql::Table& workEntryTable() {
    static const sql::Table instance =
        table("work_entry", 2,
              "store_id, id, order_id, job_id, event, person_id, hold, words, at_ms, staff_id");
    return instance;
}

Rows workEntryRows(const OrderState& o) {
    Rows rows;
    for (const WorkEntry& each : o.workLog)
        rows.push_back({o.store, each.id, o.id, each.job, WorkEventCodes.code(each.event),
                        each.person, HoldCodes.code(each.hold), each.words, each.at, each.by});
    return rows;
}

WorkEntry readWorkEntry(const sql::Row& row) {
    return {.id = row.integer(1),
            .job = row.id<JobId>(3),
            .event = WorkEventCodes.value(row.text(4)),
            .person = row.id<StaffId>(5),
            .hold = HoldCodes.value(row.text(6)),
            .words = row.text(7),
            .at = row.instant(8),
            .by = row.id<StaffId>(9)};
}

// -- supplement

const sql::Table& supplementTable() {
    static const sql::Table instance =
        table("supplement", 2,
              "store_id, id, order_id, found_at_job_id, words, priced_job_id, reported_ms, "
              "reported_by, priced_ms, priced_by, withdraw_reason, withdrawn_ms, withdrawn_by");
    return instance;
}

Rows supplementRows(const OrderState& o) {
    Rows rows;
    for (const SupplementReport& each : o.supplements)
        rows.push_back({o.store, each.id, o.id, each.foundAt, each.words, each.pricedAs,
                        each.reportedAt, each.reportedBy, each.pricedAt, each.pricedBy,
                        each.withdrawReason, each.withdrawnAt, each.withdrawnBy});
    return rows;
}

SupplementReport readSupplement(const sql::Row& row) {
    return {.id = row.id<SupplementId>(1),
            .foundAt = row.id<JobId>(3),
            .words = row.text(4),
            .pricedAs = row.id<JobId>(5),
            .reportedAt = row.instant(6),
            .reportedBy = row.id<StaffId>(7),
            .pricedAt = row.instant(8),
            .pricedBy = row.id<StaffId>(9),
            .withdrawReason = row.text(10),
            .withdrawnAt = row.instant(11),
            .withdrawnBy = row.id<StaffId>(12)};
}

// -- exit_pass

const sql::Table& exitPassTable() {
    static const sql::Table instance =
        table("exit_pass", 2,
              "store_id, id, order_id, number, purpose, driver, destination, left_ms, left_by, "
              "back_ms, back_by, odometer_km");
    return instance;
}

Rows exitPassRows(const OrderState& o) {
    Rows rows;
    for (const ExitPass& each : o.exits)
        rows.push_back({o.store, each.id, o.id, each.number, ExitPurposeCodes.code(each.purpose),
                        each.driver, each.destination, each.leftAt, each.leftBy, each.backAt,
                        each.backBy, orNull(each.odometerKm)});
    return rows;
}

ExitPass readExitPass(const sql::Row& row) {
    return {.id = row.id<ExitPassId>(1),
            .number = row.text(3),
            .purpose = ExitPurposeCodes.value(row.text(4)),
            .driver = row.text(5),
            .destination = row.text(6),
            .leftAt = row.instant(7),
            .leftBy = row.id<StaffId>(8),
            .backAt = row.instant(9),
            .backBy = row.id<StaffId>(10),
            .odometerKm = optionalNumber(row, 11)};
}

}  // namespace baydesk::orders

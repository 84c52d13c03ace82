#include "documents/workshop/JobSheet.h"

#include "documents/Words.h"
#include "documents/order/Sections.h"
#include "documents/order/SymptomText.h"

#include <algorithm>
#include <iterator>

namespace baydesk {

namespace {

std::vector<Job> approvedOf(const std::vector<Job>& jobs) {
    std::vector<Job> approved;
    std::copy_if(jobs.begin(), jobs.end(), std::back_inserter(approved),
                 [](const Job& job) { return job.isApproved(); });
    return approved;
}

FieldGrid headFields(const OrderView& view, const PaperContext& context) {
    const Phrases& phrases = context.phrases;
    const OrderState& order = view.order;
    FieldGrid grid;
    grid.fields = vehicleFields(view, context);
    const std::vector<PaperField> more = {
        {phrases.translate("Documents", "Promised time"), timeText(order.promisedAt(), context)},
        {phrases.translate("Documents", "Key tag"), order.intake.keyTag},
        {phrases.translate("Documents", "Repair class"), wordFor(order.repairClass, phrases)},
        {phrases.translate("Documents", "Odometer in"), kmText(order.intake.odometerKm)},
        {phrases.translate("Documents", "Service advisor"), view.staffName(order.advisor)},
        {phrases.translate("Documents", "Taken in"), timeText(order.takenInAt, context)}};
    grid.fields.insert(grid.fields.end(), more.begin(), more.end());
    if (!order.intake.parkingSlot.isEmpty())
        grid.fields.push_back(
            {phrases.translate("Documents", "Parking slot"), order.intake.parkingSlot});
    if (!order.intake.stay.isPlain())
        grid.fields.push_back(
            {phrases.translate("Documents", "The visit"), wordFor(order.intake.stay, phrases)});
    if (!order.intake.warningLamps.isEmpty())
        grid.fields.push_back(
            {phrases.translate("Documents", "Warning lamps"), order.intake.warningLamps, 2});
    return grid;
}

QString issuedText(const Line& line) {
    return line.comesFromStock() ? line.issued.toText() : QString();
}

PaperTable jobTable(const Job& job, int number, const OrderView& view,
                    const PaperContext& context) {
    const Phrases& phrases = context.phrases;
    PaperTable table;
    table.heading = QStringLiteral("%1. %2").arg(QString::number(number), job.title);
    if (job.supplement)
        table.heading += QStringLiteral(" · ") + phrases.translate("Documents", "supplement");
    const QString technician = view.technicianNames(job);
    table.heading +=
        QStringLiteral("   ") +
        phrases.labelled(phrases.translate("Documents", "Technician"),
                         technician.isEmpty() ? QStringLiteral("____________") : technician);
    table.columns = {{phrases.translate("Documents", "Work and parts"), TextAlign::Start, 4},
                     {phrases.translate("Documents", "Kind"), TextAlign::Start, 1, false},
                     {phrases.translate("Documents", "Code"), TextAlign::Start, 2},
                     {phrases.translate("Documents", "Grade"), TextAlign::Start, 1, false},
                     {phrases.translate("Documents", "Quantity"), TextAlign::End, 1, false},
                     {phrases.translate("Documents", "Issued"), TextAlign::End, 1, false}};
    for (const Line& line : job.lines) {
        if (line.kind == LineKind::Fee) continue;  // nothing to do for the workshop
        table.rows.push_back(
            {RowStyle::Normal,
             {line.name, wordFor(line.kind, phrases), line.code,
              line.customerSupplied ? phrases.translate("Documents", "Customer's own")
                                    : gradeOf(line, phrases),
              quantityText(line), issuedText(line)}});
    }
    const QString blank = QString(100, u'_');
    table.rows.push_back({RowStyle::Note,
                          {phrases.labelled(phrases.translate("Documents", "Finding"),
                                            job.cause.isEmpty() ? blank : job.cause)}});
    table.rows.push_back({RowStyle::Note,
                          {phrases.labelled(phrases.translate("Documents", "Done about it"),
                                            job.correction.isEmpty() ? blank : job.correction)}});
    return table;
}

Checks selfCheck(const std::vector<Job>& jobs, const Phrases& phrases) {
    const bool any =
        std::any_of(jobs.begin(), jobs.end(), [](const Job& job) { return job.isApproved(); });
    SelfCheck all{any, any, any, any};
    for (const Job& job : jobs) {
        if (!job.isApproved()) continue;
        all.nothingForgotten &= job.selfCheck.nothingForgotten;
        all.boltsTight &= job.selfCheck.boltsTight;
        all.clean &= job.selfCheck.clean;
        all.noLeaks &= job.selfCheck.noLeaks;
    }
    Checks checks;
    checks.heading = phrases.translate("Documents", "Technician's self-check");
    checks.items = {
        {phrases.translate("Documents", "Nothing forgotten in the car"), all.nothingForgotten},
        {phrases.translate("Documents", "Bolts tight"), all.boltsTight},
        {phrases.translate("Documents", "Clean"), all.clean},
        {phrases.translate("Documents", "No leak of oil, water, electricity or air"), all.noLeaks}};
    return checks;
}

Checks inspection(const std::vector<Job>& jobs, const Phrases& phrases) {
    int approved = 0;
    int passed = 0;
    for (const Job& job : jobs) {
        approved += job.isApproved() ? 1 : 0;
        passed += job.isApproved() && job.hasPassed() ? 1 : 0;
    }
    Checks checks;
    checks.heading = phrases.translate("Documents", "Quality check");
    checks.items = {{phrases.translate("Documents", "Passed"), approved > 0 && passed == approved},
                    {phrases.translate("Documents", "Rework, because of: ____________________")}};
    return checks;
}

}  // namespace

DocumentModel composeJobSheet(const OrderView& view, const PaperContext& context) {
    const Phrases& phrases = context.phrases;
    DocumentModel model =
        paperWith(phrases.translate("Documents", "Job sheet"),
                  phrases.translate("Documents", "Order number"), view.order.number, view, context);
    model.blocks.push_back(headFields(view, context));
    if (!view.order.intake.statement.isEmpty()) model.blocks.push_back(statementOf(view, context));
    if (!view.order.intake.symptoms.empty())
        model.blocks.push_back(Paragraph{phrases.translate("Documents", "Symptoms"),
                                         symptomText(view.order.intake.symptoms, phrases), false});
    int number = 0;
    for (const Job& job : view.order.jobs)
        if (job.isApproved()) model.blocks.push_back(jobTable(job, ++number, view, context));
    // Whoever fits the part reads it too (mission.md, At the door).
    if (hasCustomerSupplied(approvedOf(view.order.jobs)))
        model.blocks.push_back(Paragraph{{}, noLiabilityText(context), false});
    if (number == 0)
        model.blocks.push_back(Paragraph{
            {},
            phrases.translate("Documents",
                              "The customer has not approved anything yet. Do not begin to work."),
            false});
    model.closing = {
        selfCheck(view.order.jobs, phrases), inspection(view.order.jobs, phrases),
        Signatures{{{phrases.translate("Documents", "Technician's signature"), {}, {}},
                    {phrases.translate("Documents", "Inspector, not the technician"), {}, {}},
                    {phrases.translate("Documents", "Parts keeper"), {}, {}}}}};
    return model;
}

}  // namespace baydesk

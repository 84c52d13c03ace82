#include "documents/workshop/Certificate.h"

#include "documents/Words.h"
#include "documents/order/Sections.h"

namespace baydesk {

namespace {

constexpr int ReworkRows = 4;

FieldGrid facts(const OrderView& view, const PaperContext& context) {
    const Phrases& phrases = context.phrases;
    const OrderState& order = view.order;
    const Release& release = *order.release;
    FieldGrid grid;
    grid.fields = {{phrases.translate("Documents", "Owner"), view.ownerName()},
                   {phrases.translate("Documents", "Contract number"), order.number}};
    const std::vector<PaperField> vehicle = vehicleFields(view, context);
    grid.fields.insert(grid.fields.end(), vehicle.begin(), vehicle.end());
    const std::vector<PaperField> visit = {
        {phrases.translate("Documents", "Repair class"), wordFor(order.repairClass, phrases)},
        {phrases.translate("Documents", "Settlement number"),
         order.settlement ? order.settlement->number : QString()},
        {phrases.translate("Documents", "Date in"), timeText(order.takenInAt, context)},
        {phrases.translate("Documents", "Date out"), timeText(release.at, context)},
        {phrases.translate("Documents", "Odometer out"), kmText(release.odometerKm)}};
    grid.fields.insert(grid.fields.end(), visit.begin(), visit.end());
    if (release.engineHours)
        grid.fields.push_back(
            {phrases.translate("Documents", "Engine hours out"), hoursText(release.engineHours)});
    return grid;
}

// Which work it is about, and who passed it.
PaperTable passedJobs(const OrderView& view, const PaperContext& context) {
    const Phrases& phrases = context.phrases;
    PaperTable table;
    table.columns = {{phrases.translate("Documents", "Work done"), TextAlign::Start, 3, true, true},
                     {phrases.translate("Documents", "Technician"), TextAlign::Start, 2},
                     {phrases.translate("Documents", "Inspector"), TextAlign::Start, 1, false},
                     {phrases.translate("Documents", "Passed at"), TextAlign::Start, 1, false}};
    for (const Job& job : view.order.jobs)
        if (job.isApproved())
            table.rows.push_back(
                {RowStyle::Normal,
                 {job.title, view.technicianNames(job), view.staffName(job.inspector),
                  timeText(job.passedAt, context)}});
    return table;
}

QStringList inspectors(const OrderView& view) {
    QStringList names;
    for (const Job& job : view.order.jobs)
        if (const QString name = view.staffName(job.inspector);
            job.isApproved() && !name.isEmpty() && !names.contains(name))
            names.append(name);
    return names;
}

// Filled in by hand when the car comes back under its warranty.
PaperTable reworkTable(const PaperContext& context) {
    const Phrases& phrases = context.phrases;
    PaperTable table;
    table.heading = phrases.translate("Documents", "Warranty card: rework");
    table.columns = {{phrases.translate("Documents", "Date"), TextAlign::Start, 2},
                     {phrases.translate("Documents", "Odometer"), TextAlign::Start, 2},
                     {phrases.translate("Documents", "Rework"), TextAlign::Start, 4},
                     {phrases.translate("Documents", "Inspector"), TextAlign::Start, 2},
                     {phrases.translate("Documents", "Customer"), TextAlign::Start, 2}};
    const QStringList blank{QStringLiteral(" "), {}, {}, {}, {}};
    for (int row = 0; row < ReworkRows; ++row) table.rows.push_back({RowStyle::Normal, blank});
    return table;
}

}  // namespace

DocumentModel composeCertificate(const OrderView& view, const PaperContext& context) {
    BD_EXPECTS(view.order.release && !view.order.release->certificate.isEmpty());
    const Phrases& phrases = context.phrases;
    DocumentModel model = paperWith(phrases.translate("Documents", "Completion certificate"),
                                    phrases.translate("Documents", "Certificate number"),
                                    view.order.release->certificate, view, context);
    model.copies = {phrases.translate("Documents", "Stub, kept by the shop"),
                    phrases.translate("Documents", "For the customer")};
    const QString words = phrases.translate(
        "Documents",
        "This vehicle has been repaired as contracted. It has passed the completion inspection "
        "and may leave the shop.");
    model.blocks = {facts(view, context), passedJobs(view, context), Paragraph{{}, words, false},
                    Paragraph{{}, warrantyText(view, context)}, reworkTable(context)};
    model.closing = {Signatures{
        {{phrases.translate("Documents", "Quality inspector"),
          inspectors(view).join(QStringLiteral(" · ")),
          {}},
         {phrases.translate("Documents", "Shop, with seal"), {}, {}},
         {phrases.translate("Documents", "Received by"), view.order.release->receiver, {}}}}};
    return model;
}

}  // namespace baydesk

#include "documents/order/Arrival.h"

#include "documents/Words.h"
#include "documents/order/Sections.h"
#include "documents/order/SymptomText.h"

namespace baydesk {

namespace {

QString fuelText(const Intake& intake) {
    QStringList levels;
    if (intake.fuelEighths) levels << QStringLiteral("%1/8").arg(*intake.fuelEighths);
    if (intake.batteryPercent) levels << QStringLiteral("%1 %").arg(*intake.batteryPercent);
    return levels.join(QStringLiteral(" · "));
}

QString belongingsText(const Intake& intake, const Phrases& phrases) {
    QStringList names;
    for (const Belonging& belonging : intake.belongings)
        names << (belonging.valuable
                      ? phrases.translate("Documents", "%1 (valuable)").arg(belonging.name)
                      : belonging.name);
    if (names.isEmpty())
        return intake.noBelongings ? phrases.translate("Documents", "None")
                                   : phrases.translate("Documents", "Not recorded");
    return names.join(phrases.isChinese() ? QStringLiteral("、") : QStringLiteral(", "));
}

// "1 left: scratch (door) · 2 roof: dent", numbered as on the outlines of the intake sheet.
QString walkRoundText(const WalkRound& walk, const Phrases& phrases) {
    if (walk.damages.empty()) return phrases.translate("Documents", "Nothing found");
    QStringList marks;
    for (const Damage& each : walk.damages) {
        const QString number = QString::number(marks.size() + 1);
        QString mark = number + u' ' +
                       phrases.labelled(wordFor(each.view, phrases), wordFor(each.kind, phrases));
        QStringList more;
        if (!each.note.isEmpty()) more << each.note;
        if (!each.photo.isEmpty()) more << phrases.translate("Documents", "with photo");
        if (!more.isEmpty()) mark += QStringLiteral(" (%1)").arg(more.join(QStringLiteral(", ")));
        marks << mark;
    }
    return marks.join(QStringLiteral(" · "));
}

}  // namespace

FieldGrid partiesOf(const OrderView& view, const PaperContext& context) {
    const Phrases& phrases = context.phrases;
    const OrderState& order = view.order;
    const Shop& shop = context.shop;
    Customer client = view.sender;
    client.name = view.senderName();
    FieldGrid grid;
    grid.fields = {
        {phrases.translate("Documents", "Client"), personWithPhone(client)},
        {phrases.translate("Documents", "Contractor"),
         shop.legalName.isEmpty() ? shop.name : shop.legalName},
        {phrases.translate("Documents", "Owner"), view.ownerName()},
        {phrases.translate("Documents", "Licence"), shop.licence},
        {phrases.translate("Documents", "Payer"), view.payerName()},
        {phrases.translate("Documents", "Service advisor"), view.staffName(order.advisor)},
        {phrases.translate("Documents", "Taken in"), timeText(order.takenInAt, context)},
        {phrases.translate("Documents", "Promised time"), timeText(order.promisedAt(), context)}};
    return grid;
}

FieldGrid arrivalOf(const OrderView& view, const PaperContext& context) {
    const Phrases& phrases = context.phrases;
    const Intake& intake = view.order.intake;
    FieldGrid grid;
    grid.fields = vehicleFields(view, context);
    grid.fields.push_back(
        {phrases.translate("Documents", "Odometer in"), kmText(intake.odometerKm)});
    grid.fields.push_back({phrases.translate("Documents", "Fuel · battery"), fuelText(intake)});
    grid.fields.push_back({phrases.translate("Documents", "Colour"), view.vehicle.colour});
    grid.fields.push_back(
        {phrases.translate("Documents", "Repair class"), wordFor(view.order.repairClass, phrases)});
    grid.fields.push_back(
        {phrases.translate("Documents", "Customer's statement"), intake.statement, 2});
    if (!intake.symptoms.empty())
        grid.fields.push_back(
            {phrases.translate("Documents", "Symptoms"), symptomText(intake.symptoms, phrases), 2});
    if (!intake.warningLamps.isEmpty())
        grid.fields.push_back(
            {phrases.translate("Documents", "Warning lamps"), intake.warningLamps, 2});
    grid.fields.push_back(
        {phrases.translate("Documents", "Belongings"), belongingsText(intake, phrases), 2});
    if (intake.walkRound.isAnswered())
        grid.fields.push_back({phrases.translate("Documents", "Walk-round"),
                               walkRoundText(intake.walkRound, phrases), 2});
    return grid;
}

}  // namespace baydesk

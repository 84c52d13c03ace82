#include "documents/order/Sections.h"

#include "documents/OrderCode.h"
#include "documents/Words.h"
#include "domain/values/Capitals.h"

#include <QLocale>

#include <algorithm>

namespace baydesk {

namespace {

// Both languages group figures by comma.
QString grouped(int number) { return QLocale(QLocale::English).toString(number); }

QStringList shopLines(const PaperContext& context) {
    const Shop& shop = context.shop;
    const Phrases& phrases = context.phrases;
    QStringList contact;
    if (!shop.address.isEmpty())
        contact << phrases.labelled(phrases.translate("Documents", "Address"), shop.address);
    if (!shop.phone.isEmpty())
        contact << phrases.labelled(phrases.translate("Documents", "Phone"), shop.phone);
    QStringList papers;
    if (!shop.creditCode.isEmpty())
        papers << phrases.labelled(phrases.translate("Documents", "Unified credit code"),
                                   shop.creditCode);
    if (!shop.complaintPhone.isEmpty())
        papers << phrases.labelled(phrases.translate("Documents", "Complaints"),
                                   shop.complaintPhone);
    const QString gap = QStringLiteral("   ");
    QStringList lines{contact.join(gap), papers.join(gap)};
    lines.removeAll(QString());
    return lines;
}

}  // namespace

QString timeText(Instant moment, const PaperContext& context) {
    if (moment.isNone()) return {};
    return context.calendar.wall(moment).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString kmText(std::optional<int> km) {
    return km ? grouped(*km) + QStringLiteral(" km") : QString();
}

QString hoursText(std::optional<int> hours) {
    return hours ? grouped(*hours) + QStringLiteral(" h") : QString();
}

QString brandAndModel(const Vehicle& vehicle) {
    return QStringLiteral("%1 %2").arg(vehicle.brand, vehicle.model).trimmed();
}

QString personWithPhone(const Customer& customer) {
    const Phone phone = customer.phone();
    return phone.isNone() ? customer.name
                          : QStringLiteral("%1  %2").arg(customer.name, phone.grouped());
}

QString quantityText(const Line& line) {
    const QString number = line.quantity.toText();
    if (line.unit.isEmpty()) return number;
    // "4 L", but "1套": Chinese sets no space there.
    const bool chinese = line.unit.front().script() == QChar::Script_Han;
    return chinese ? number + line.unit : number + u' ' + line.unit;
}

QString capitalsText(Money amount) { return QStringLiteral("人民币") + chineseCapitals(amount); }

DocumentModel shopPaper(const QString& title, const PaperContext& context) {
    const Phrases& phrases = context.phrases;
    const Shop& shop = context.shop;
    DocumentModel model;
    Letterhead& head = model.letterhead;
    head.logo = context.logo;
    head.shop = shop.legalName.isEmpty() ? shop.name : shop.legalName;
    head.shopLines = shopLines(context);
    head.title = title;
    model.pageLabel = phrases.translate("Documents", "Page %1 of %2");
    if (shop.isPractice)
        model.marks.push_back({phrases.translate("Documents", "Practice: not valid"), true});
    if (context.reprint) {
        const Reprint& reprint = *context.reprint;
        model.marks.push_back(
            {phrases.translate("Documents", "Reprint %1 · %2 · %3")
                 .arg(QString::number(reprint.number), reprint.by, timeText(reprint.at, context))});
    }
    return model;
}

DocumentModel paperWith(const QString& title, const QString& numberLabel, const QString& number,
                        const OrderView& view, const PaperContext& context) {
    DocumentModel model = shopPaper(title, context);
    Letterhead& head = model.letterhead;
    if (!number.isEmpty()) head.numberLabel = numberLabel;  // a draft has none yet
    head.number = number;
    head.subject = view.order.plate.number();
    if (!view.order.number.isEmpty())
        head.qrText = OrderCode{context.shop.code, view.order.number}.toText();
    return model;
}

std::vector<PaperField> vehicleFields(const OrderView& view, const PaperContext& context) {
    const Phrases& phrases = context.phrases;
    const Vehicle& vehicle = view.vehicle;
    return {{phrases.translate("Documents", "Plate"), view.order.plate.number()},
            {phrases.translate("Documents", "Brand and model"), brandAndModel(vehicle)},
            {phrases.translate("Documents", "VIN"), vehicle.vin.text()},
            {phrases.translate("Documents", "Engine number"), vehicle.engineNumber}};
}

Paragraph statementOf(const OrderView& view, const PaperContext& context) {
    return {context.phrases.translate("Documents", "Customer's statement"),
            view.order.intake.statement, false};
}

QString warrantyText(const OrderView& view, const PaperContext& context) {
    const Phrases& phrases = context.phrases;
    const LegalWarranty law = legalWarranty(view.order.repairClass);
    QString text =
        phrases
            .translate("Documents",
                       "Repair warranty (%1): %2 km or %3 days from delivery, whichever comes "
                       "first.")
            .arg(wordFor(view.order.repairClass, phrases), grouped(law.km),
                 QString::number(law.days));
    if (!context.shop.warrantyText.isEmpty())
        text += (phrases.isChinese() ? QString() : QStringLiteral(" ")) + context.shop.warrantyText;
    return text;
}

bool hasCustomerSupplied(const std::vector<Job>& jobs) {
    for (const Job& job : jobs)
        if (job.approval != ApprovalState::Declined &&
            std::any_of(job.lines.begin(), job.lines.end(),
                        [](const Line& line) { return line.customerSupplied; }))
            return true;
    return false;
}

QString noLiabilityText(const PaperContext& context) {
    return context.phrases.translate(
        "Documents", "The shop is not liable for the quality of parts that the customer supplied.");
}

QString numbered(const QStringList& clauses) {
    QStringList lines;
    for (const QString& clause : clauses)
        lines << QStringLiteral("%1. %2").arg(QString::number(lines.size() + 1), clause);
    return lines.join(u'\n');
}

}  // namespace baydesk

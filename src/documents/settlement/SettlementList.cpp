#include "documents/settlement/SettlementList.h"

#include "documents/Words.h"
#include "documents/order/Sections.h"
#include "documents/order/SigningBox.h"

#include <functional>

namespace baydesk {

namespace {

class SettlementWriter {
public:
    SettlementWriter(const OrderView& view, const PaperContext& context)
        : m_view(view), m_context(context), m_phrases(context.phrases), m_bill(view.order.bill()) {
        m_bill.taxPermille = context.shop.taxPermille;
    }

    FieldGrid head() const;
    PaperTable labour() const;
    PaperTable material() const;
    PaperTable otherFees() const;
    Totals totals() const;
    std::vector<TotalRow> paidAndReturned() const;
    Amounts amounts() const;
    Paragraph notes() const;
    Signatures signatures() const;
    const Bill& bill() const { return m_bill; }

private:
    // Of the approved jobs, in their order, the lines of some kinds, numbered through; each job's
    // title stands over its own.
    void addRows(PaperTable& table, const std::function<bool(LineKind)>& wanted,
                 const std::function<QStringList(const Line&)>& cells) const;
    // The names' column bears the name of the table.
    PaperColumn name(const QString& title, int weight) const {
        return {title, TextAlign::Start, weight, true, true};
    }
    PaperColumn text(const QString& title, int weight) const {
        return {title, TextAlign::Start, weight};
    }
    PaperColumn figure(const QString& title) const { return {title, TextAlign::End, 1, false}; }
    PaperColumn word(const QString& title) const { return {title, TextAlign::Start, 1, false}; }
    // The label in the first column, the amount in that column.
    PaperRow subtotal(const PaperTable& table, Money amount, int amountColumn) const;

    const OrderView& m_view;
    const PaperContext& m_context;
    const Phrases& m_phrases;
    Bill m_bill;
};

void SettlementWriter::addRows(PaperTable& table, const std::function<bool(LineKind)>& wanted,
                               const std::function<QStringList(const Line&)>& cells) const {
    int number = 0;
    for (const Job& job : m_view.order.jobs) {
        if (!job.isApproved()) continue;
        bool named = false;
        for (const Line& line : job.lines) {
            if (!wanted(line.kind)) continue;
            if (!named) table.rows.push_back({RowStyle::Group, {job.title}});
            named = true;
            table.rows.push_back(
                {RowStyle::Normal, QStringList(QString::number(++number)) + cells(line)});
        }
    }
}

PaperRow SettlementWriter::subtotal(const PaperTable& table, Money amount, int amountColumn) const {
    PaperRow row{RowStyle::Subtotal, {}};
    for (std::size_t at = 0; at < table.columns.size(); ++at) row.cells << QString();
    row.cells[0] = m_phrases.translate("Documents", "Subtotal");
    row.cells[amountColumn] = amount.toText();
    return row;
}

FieldGrid SettlementWriter::head() const {
    const OrderState& order = m_view.order;
    FieldGrid grid;
    grid.fields = {
        {m_phrases.translate("Documents", "Owner"), m_view.ownerName()},
        {m_phrases.translate("Documents", "Order number"), order.number},
        {m_phrases.translate("Documents", "Sender"), m_view.senderName()},
        {m_phrases.translate("Documents", "Phone"), m_view.sender.phone().grouped()},
        {m_phrases.translate("Documents", "Payer"), m_view.payerName()},
        {m_phrases.translate("Documents", "Repair class"), wordFor(order.repairClass, m_phrases)}};
    const std::vector<PaperField> vehicle = vehicleFields(m_view, m_context);
    grid.fields.insert(grid.fields.end(), vehicle.begin(), vehicle.end());
    const std::optional<int> kmOut = order.release ? order.release->odometerKm : std::nullopt;
    const std::vector<PaperField> visit = {
        {m_phrases.translate("Documents", "Date in"), timeText(order.takenInAt, m_context)},
        {m_phrases.translate("Documents", "Date out"),
         timeText(order.release ? order.release->at : Instant(), m_context)},
        {m_phrases.translate("Documents", "Odometer in"), kmText(order.intake.odometerKm)},
        {m_phrases.translate("Documents", "Odometer out"), kmText(kmOut)},
        {m_phrases.translate("Documents", "Labour standard"), m_context.shop.labourStandard},
        {m_phrases.translate("Documents", "Settled at"),
         timeText(order.settlement ? order.settlement->at : Instant(), m_context)},
        {m_phrases.translate("Documents", "Fault description"), order.intake.statement, 2}};
    grid.fields.insert(grid.fields.end(), visit.begin(), visit.end());
    if (order.intake.engineHours) {
        const std::optional<int> out = order.release ? order.release->engineHours : std::nullopt;
        grid.fields.push_back({m_phrases.translate("Documents", "Engine hours in"),
                               hoursText(order.intake.engineHours)});
        grid.fields.push_back(
            {m_phrases.translate("Documents", "Engine hours out"), hoursText(out)});
    }
    return grid;
}

PaperTable SettlementWriter::labour() const {
    PaperTable table;
    table.columns = {word(m_phrases.translate("Documents", "No.")),
                     name(m_phrases.translate("Documents", "Labour charges"), 1),
                     figure(m_phrases.translate("Documents", "Hours")),
                     figure(m_phrases.translate("Documents", "Rate")),
                     figure(m_phrases.translate("Documents", "Amount"))};
    addRows(
        table, [](LineKind kind) { return kind == LineKind::Labour; },
        [](const Line& line) {
            return QStringList{line.name, line.quantity.toText(), line.unitPrice.toText(),
                               line.amount().toText()};
        });
    table.rows.push_back(subtotal(table, m_bill.labour, 4));
    return table;
}

PaperTable SettlementWriter::material() const {
    PaperTable table;
    table.columns = {word(m_phrases.translate("Documents", "No.")),
                     name(m_phrases.translate("Documents", "Parts and materials"), 3),
                     text(m_phrases.translate("Documents", "Part code"), 2),
                     word(m_phrases.translate("Documents", "Grade")),
                     word(m_phrases.translate("Documents", "Customer's own")),
                     figure(m_phrases.translate("Documents", "Quantity")),
                     figure(m_phrases.translate("Documents", "Unit price")),
                     figure(m_phrases.translate("Documents", "Amount"))};
    const auto isMaterial = [](LineKind kind) {
        return kind == LineKind::Part || kind == LineKind::Material;
    };
    addRows(table, isMaterial, [this](const Line& line) {
        return QStringList{line.name,
                           line.code,
                           gradeOf(line, m_phrases),
                           line.customerSupplied ? m_phrases.translate("Documents", "Yes")
                                                 : m_phrases.translate("Documents", "No"),
                           quantityText(line),
                           line.customerSupplied ? QString() : line.unitPrice.toText(),
                           line.amount().toText()};
    });
    table.rows.push_back(subtotal(table, m_bill.parts, 7));
    return table;
}

PaperTable SettlementWriter::otherFees() const {
    PaperTable table;
    const auto isOther = [](LineKind kind) {
        return kind == LineKind::Sublet || kind == LineKind::Fee;
    };
    table.columns = {word(m_phrases.translate("Documents", "No.")),
                     name(m_phrases.translate("Documents", "Other fees"), 1),
                     word(m_phrases.translate("Documents", "Kind")),
                     figure(m_phrases.translate("Documents", "Quantity")),
                     figure(m_phrases.translate("Documents", "Unit price")),
                     figure(m_phrases.translate("Documents", "Amount"))};
    addRows(table, isOther, [this](const Line& line) {
        return QStringList{line.name, wordFor(line.kind, m_phrases), quantityText(line),
                           line.unitPrice.toText(), line.amount().toText()};
    });
    if (!table.rows.empty()) table.rows.push_back(subtotal(table, m_bill.sublet + m_bill.fees, 5));
    return table;
}

std::vector<TotalRow> SettlementWriter::paidAndReturned() const {
    std::vector<TotalRow> rows;
    const OrderState& order = m_view.order;
    for (const Payment& payment : order.payments) {
        QString label = wordFor(payment.tender, m_phrases);
        if (payment.deposit)
            label += QStringLiteral(" · ") + m_phrases.translate("Documents", "deposit");
        if (!payment.receipt.isEmpty()) label += QStringLiteral("  ") + payment.receipt;
        rows.push_back({label, payment.amount.toText()});
    }
    if (order.discount) {
        // Who gave and who allowed it, why and by which standard (mission.md, Money; manual 002).
        const Discount& discount = *order.discount;
        const StaffId allowed = discount.authoriser ? discount.authoriser : discount.by;
        rows.push_back(
            {m_phrases.translate("Documents", "Discount given by"), m_view.staffName(discount.by)});
        rows.push_back({m_phrases.translate("Documents", "Discount authorised by"),
                        m_view.staffName(allowed)});
        rows.push_back({m_phrases.translate("Documents", "Standard applied"), discount.standard});
        rows.push_back({m_phrases.translate("Documents", "Reason"), discount.reason});
    }
    if (order.settlement && order.settlement->credit) {
        // A manager let the car go without paying (decisions.md, The three states).
        const CreditGrant& credit = *order.settlement->credit;
        rows.push_back({m_phrases.translate("Documents", "On credit, allowed by"),
                        m_view.staffName(credit.authoriser)});
        rows.push_back({m_phrases.translate("Documents", "To be paid by"),
                        credit.payUntil.toString(Qt::ISODate)});
        rows.push_back({m_phrases.translate("Documents", "Reason"), credit.reason});
    }
    if (order.settlement)
        rows.push_back(
            {m_phrases.translate("Documents", "Cashier"), m_view.staffName(order.settlement->by)});
    rows.push_back(
        {m_phrases.translate("Documents", "Old parts"),
         wordFor(order.release ? order.release->oldParts : OldParts::Unanswered, m_phrases)});
    return rows;
}

Totals SettlementWriter::totals() const {
    Totals totals;
    totals.left = paidAndReturned();
    const auto add = [&](const QString& label, Money amount, bool strong = false) {
        totals.right.push_back({label, amount.toText(), strong});
    };
    add(m_phrases.translate("Documents", "Labour charges"), m_bill.labour);
    add(m_phrases.translate("Documents", "Parts and materials"), m_bill.parts);
    if (!m_bill.sublet.isZero()) add(m_phrases.translate("Documents", "Sublet"), m_bill.sublet);
    if (!m_bill.fees.isZero()) add(m_phrases.translate("Documents", "Other fees"), m_bill.fees);
    if (!m_bill.diagnosisCredit.isZero())
        add(m_phrases.translate("Documents", "Diagnosis credited, as the repair follows"),
            -m_bill.diagnosisCredit);
    if (!m_bill.discounts.isZero())
        add(m_phrases.translate("Documents", "Discount"), -m_bill.discounts);
    if (!m_bill.oddFen.isZero())
        add(m_phrases.translate("Documents", "Odd fen waived"), -m_bill.oddFen);
    add(m_phrases.translate("Documents", "Total"), m_bill.total(), true);
    const QString percent = Quantity::ofThousandths(m_bill.taxPermille * 100).toText();
    add(m_phrases.translate("Documents", "VAT included, %1 %").arg(percent), m_bill.taxIncluded());
    if (!m_bill.deposits.isZero())
        add(m_phrases.translate("Documents", "Deposits"), m_bill.deposits);
    if (!m_bill.payments.isZero())
        add(m_phrases.translate("Documents", "Payments"), m_bill.payments);
    if (!m_bill.refunds.isZero())
        add(m_phrases.translate("Documents", "Given back"), -m_bill.refunds);
    add(m_phrases.translate("Documents", "Due"), m_bill.due());
    return totals;
}

Amounts SettlementWriter::amounts() const {
    return {{{m_phrases.translate("Documents", "Total in capitals"), capitalsText(m_bill.total()),
              m_bill.total().toText(), true}}};
}

Paragraph SettlementWriter::notes() const {
    QStringList clauses;
    if (m_view.order.settlement)
        clauses << m_phrases.translate(
            "Documents",
            "This list is made out in two copies, one for each party, and takes effect when both "
            "have signed.");
    else
        clauses << m_phrases.translate(
            "Documents",
            "This list is for checking before payment. It is neither a receipt nor a settlement "
            "list.");
    clauses << warrantyText(m_view, m_context);
    if (hasCustomerSupplied(m_view.order.jobs)) clauses << noLiabilityText(m_context);
    return {m_phrases.translate("Documents", "Notes"), numbered(clauses)};
}

Signatures SettlementWriter::signatures() const {
    return {{customersBox(m_phrases.translate("Documents", "Customer's signature and date"),
                          SignedPaper::SettlementList, m_view, m_context),
             {m_phrases.translate("Documents", "Shop's seal, signature and date"), {}, {}}}};
}

}  // namespace

DocumentModel composeSettlementList(const OrderView& view, const PaperContext& context) {
    const Phrases& phrases = context.phrases;
    const SettlementWriter writer(view, context);
    const bool settled = view.order.settlement.has_value();
    DocumentModel model = settled
                              ? paperWith(phrases.translate("Documents", "Repair settlement list"),
                                          phrases.translate("Documents", "List number"),
                                          view.order.settlement->number, view, context)
                              : paperWith(phrases.translate("Documents", "Pre-settlement list"),
                                          phrases.translate("Documents", "Order number"),
                                          view.order.number, view, context);
    if (view.order.reversal)
        model.marks.insert(model.marks.begin(),
                           {phrases.labelled(phrases.translate("Documents", "Reversed by"),
                                             view.order.reversal->number),
                            true});
    if (settled)
        model.copies = {phrases.translate("Documents", "Customer copy"),
                        phrases.translate("Documents", "Shop copy")};
    else
        model.marks.insert(model.marks.begin(), {writer.bill().due().isZero()
                                                     ? phrases.translate("Documents", "Not settled")
                                                     : phrases.translate("Documents", "Unpaid"),
                                                 true});
    model.blocks = {writer.head(), writer.labour(), writer.material()};
    const PaperTable other = writer.otherFees();
    if (!other.rows.empty()) model.blocks.push_back(other);
    model.closing = {writer.totals(), writer.amounts(), writer.notes(), writer.signatures()};
    model.total =
        phrases.labelled(phrases.translate("Documents", "Total"), writer.bill().total().toText());
    return model;
}

}  // namespace baydesk

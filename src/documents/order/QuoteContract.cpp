#include "documents/order/QuoteContract.h"

#include "documents/Words.h"
#include "documents/order/Arrival.h"
#include "documents/order/Sections.h"
#include "documents/order/SigningBox.h"

#include <algorithm>

namespace baydesk {

namespace {

// Both papers are made of the same sections; they differ in which jobs they show.
class QuoteWriter {
public:
    QuoteWriter(const OrderView& view, const PaperContext& context, BillScope scope)
        : m_view(view), m_context(context), m_phrases(context.phrases), m_scope(scope) {
        for (const Job& job : view.order.jobs)
            if (isShown(job)) m_jobs.push_back(job);
    }

    PaperTable jobs() const;
    Amounts amounts() const;
    PaperTable consents() const;
    Paragraph terms() const;
    Signatures signatures() const;
    QString totalText() const { return agreedTotal().toText(); }
    bool hasConsents() const { return !m_view.order.consents.empty(); }

private:
    bool isShown(const Job& job) const {
        return m_scope == BillScope::Approved ? job.isApproved()
                                              : job.approval != ApprovalState::Declined;
    }
    Bill bill() const {
        return m_scope == BillScope::Approved ? m_view.order.bill() : m_view.order.quotedBill();
    }
    // What was agreed to; what the cashier waives later is no part of it.
    Money agreedTotal() const { return bill().total() + bill().oddFen; }
    PaperRow jobRow(const Job& job, int number) const;
    PaperRow lineRow(const Line& line) const;
    QString evidenceText(const ConsentRecord& consent) const;
    QString priceClause() const;
    const ConsentRecord* lastSignature() const;

    const OrderView& m_view;
    const PaperContext& m_context;
    const Phrases& m_phrases;
    BillScope m_scope;
    std::vector<Job> m_jobs;
};

PaperRow QuoteWriter::jobRow(const Job& job, int number) const {
    QString title = QStringLiteral("%1. %2").arg(QString::number(number), job.title);
    if (job.isDiagnosis())
        title += QStringLiteral(" · ") + m_phrases.translate("Documents", "diagnosis");
    if (job.supplement)
        title += QStringLiteral(" · ") + m_phrases.translate("Documents", "supplement");
    return {RowStyle::Group, {title, {}, {}, {}, {}, job.amount().toText()}};
}

PaperRow QuoteWriter::lineRow(const Line& line) const {
    const QString grade = line.customerSupplied ? m_phrases.translate("Documents", "Customer's own")
                                                : gradeOf(line, m_phrases);
    const QString name = line.estimated
                             ? m_phrases.translate("Documents", "%1 (estimated)").arg(line.name)
                             : line.name;
    return {RowStyle::Normal,
            {name, wordFor(line.kind, m_phrases), grade, quantityText(line),
             line.customerSupplied ? QString() : line.unitPrice.toText(), line.amount().toText()}};
}

PaperTable QuoteWriter::jobs() const {
    PaperTable table;
    table.columns = {
        {m_phrases.translate("Documents", "Job and lines"), TextAlign::Start, 1, true, true},
        {m_phrases.translate("Documents", "Kind"), TextAlign::Start, 1, false},
        {m_phrases.translate("Documents", "Grade"), TextAlign::Start, 1, false},
        {m_phrases.translate("Documents", "Quantity"), TextAlign::End, 1, false},
        {m_phrases.translate("Documents", "Unit price"), TextAlign::End, 1, false},
        {m_phrases.translate("Documents", "Amount"), TextAlign::End, 1, false}};
    int number = 0;
    for (const Job& job : m_jobs) {
        table.rows.push_back(jobRow(job, ++number));
        if (!job.cause.isEmpty())
            table.rows.push_back(
                {RowStyle::Note,
                 {m_phrases.labelled(m_phrases.translate("Documents", "Finding"), job.cause)}});
        for (const Line& line : job.lines) table.rows.push_back(lineRow(line));
    }
    return table;
}

Amounts QuoteWriter::amounts() const {
    const Bill sum = bill();
    Amounts amounts;
    const auto add = [&](const QString& label, Money amount, bool strong) {
        amounts.lines.push_back({label, capitalsText(amount), amount.toText(), strong});
    };
    add(m_phrases.translate("Documents", "Labour charges"), sum.labour, false);
    add(m_phrases.translate("Documents", "Parts and materials"), sum.parts, false);
    if (!sum.sublet.isZero()) add(m_phrases.translate("Documents", "Sublet"), sum.sublet, false);
    if (!sum.fees.isZero()) add(m_phrases.translate("Documents", "Other fees"), sum.fees, false);
    if (!sum.diagnosisCredit.isZero())
        add(m_phrases.translate("Documents", "Diagnosis credited, as the repair follows"),
            -sum.diagnosisCredit, false);
    add(m_phrases.translate("Documents", "Total"), agreedTotal(), true);
    return amounts;
}

PaperTable QuoteWriter::consents() const {
    PaperTable table;
    table.columns = {
        {m_phrases.translate("Documents", "Consents"), TextAlign::Start, 1, true, true},
        {m_phrases.translate("Documents", "Decision"), TextAlign::Start, 1, false},
        {m_phrases.translate("Documents", "By"), TextAlign::Start, 1, false},
        {m_phrases.translate("Documents", "Way"), TextAlign::Start, 1, false},
        {m_phrases.translate("Documents", "Time"), TextAlign::Start, 1, false},
        {m_phrases.translate("Documents", "Amount"), TextAlign::End, 1, false}};
    for (const ConsentRecord& consent : m_view.order.consents) {
        const Job* job = m_view.order.job(consent.job);
        QString decision = wordFor(consent.decision, m_phrases);
        if (!consent.reason.isEmpty()) decision = m_phrases.labelled(decision, consent.reason);
        table.rows.push_back({RowStyle::Normal,
                              {job ? job->title : QString(), decision, consent.person,
                               wordFor(consent.way, m_phrases), timeText(consent.at, m_context),
                               consent.amount.toText()}});
        if (consent.way == ConsentWay::Phone || consent.way == ConsentWay::Message)
            table.rows.push_back({RowStyle::Note, {evidenceText(consent)}});
    }
    return table;
}

QString QuoteWriter::evidenceText(const ConsentRecord& consent) const {
    const ConsentEvidence& evidence = consent.evidence;
    if (consent.way == ConsentWay::Phone)
        return m_phrases.translate("Documents", "Call to %1 at %2, recording %3. Read back: %4")
            .arg(evidence.number, timeText(evidence.calledAt, m_context), evidence.recording,
                 evidence.words);
    return m_phrases.translate("Documents", "Message from %1: %2")
        .arg(evidence.source, evidence.words);
}

QString QuoteWriter::priceClause() const {
    const Shop& shop = m_context.shop;
    QString text = m_phrases.translate("Documents", "Prices include VAT at %1 %.")
                       .arg(Quantity::ofThousandths(shop.taxPermille * 100).toText());
    const QString gap = m_phrases.isChinese() ? QString() : QStringLiteral(" ");
    if (!shop.labourStandard.isEmpty())
        text +=
            gap +
            m_phrases.translate("Documents", "Labour is charged by %1.").arg(shop.labourStandard);
    if (!shop.labourRate.isZero())
        text += gap + m_phrases.translate("Documents", "The labour rate is %1 per hour.")
                          .arg(shop.labourRate.toText());
    return text;
}

Paragraph QuoteWriter::terms() const {
    QStringList clauses{
        priceClause(),
        m_phrases
            .translate("Documents",
                       "An amount that is marked as estimated may be exceeded by at most %1 % of "
                       "the total; anything beyond needs the customer's consent first.")
            .arg(Quantity::ofThousandths(m_view.order.overrunPermille * 100).toText()),
        m_phrases.translate("Documents",
                            "Work that is found necessary later is offered as a supplement and "
                            "begins only after the customer has agreed to its price and to the "
                            "new delivery time."),
        m_phrases.translate("Documents",
                            "The car is handed over at the shop at the promised time, after the "
                            "bill is settled. Replaced parts are shown and returned on request."),
        warrantyText(m_view, m_context)};
    if (hasCustomerSupplied(m_jobs)) clauses << noLiabilityText(m_context);
    return {m_phrases.translate("Documents", "Terms"), numbered(clauses)};
}

const ConsentRecord* QuoteWriter::lastSignature() const {
    const std::vector<ConsentRecord>& all = m_view.order.consents;
    const auto found = std::find_if(all.rbegin(), all.rend(), [this](const ConsentRecord& each) {
        return each.decision == Decision::Approved && m_context.signatures.contains(each.signature);
    });
    return found == all.rend() ? nullptr : &*found;
}

Signatures QuoteWriter::signatures() const {
    SignatureBox customer = customersBox(m_phrases.translate("Documents", "Customer's signature"),
                                         SignedPaper::Contract, m_view, m_context);
    // Of before signatures were sealed to the whole contract.
    const ConsentRecord* consent = lastSignature();
    if (customer.caption.isEmpty() && consent) {
        customer.picture = m_context.signatures.at(consent->signature);
        customer.caption =
            consent->person + QStringLiteral("  ") + timeText(consent->at, m_context);
    }
    return {{customer,
             {m_phrases.translate("Documents", "Service advisor"),
              m_view.staffName(m_view.order.advisor),
              {}},
             {m_phrases.translate("Documents", "Seal and date"), {}, {}}}};
}

DocumentModel withSections(DocumentModel model, const QuoteWriter& writer, const OrderView& view,
                           const PaperContext& context) {
    model.blocks = {partiesOf(view, context), arrivalOf(view, context)};
    model.blocks.push_back(writer.jobs());
    if (writer.hasConsents()) model.blocks.push_back(writer.consents());
    model.closing = {writer.amounts(), writer.terms(), writer.signatures()};
    model.total = context.phrases.labelled(context.phrases.translate("Documents", "Total"),
                                           writer.totalText());
    return model;
}

}  // namespace

DocumentModel composeQuote(const OrderView& view, const PaperContext& context) {
    const Phrases& phrases = context.phrases;
    return withSections(
        paperWith(phrases.translate("Documents", "Quote"),
                  phrases.translate("Documents", "Order number"), view.order.number, view, context),
        QuoteWriter(view, context, BillScope::Quoted), view, context);
}

DocumentModel composeContract(const OrderView& view, const PaperContext& context) {
    const Phrases& phrases = context.phrases;
    DocumentModel model = withSections(
        paperWith(phrases.translate("Documents", "Repair contract"),
                  phrases.translate("Documents", "Order number"), view.order.number, view, context),
        QuoteWriter(view, context, BillScope::Approved), view, context);
    model.copies = {phrases.translate("Documents", "Customer copy"),
                    phrases.translate("Documents", "Shop copy")};
    return model;
}

}  // namespace baydesk

#pragma once

#include "application/order/OrderView.h"
#include "documents/DocumentModel.h"
#include "documents/PaperContext.h"

namespace baydesk {

// What several papers of an order have in common.

// "2026-11-22 16:30" on the store's wall; empty for no moment.
QString timeText(Instant moment, const PaperContext& context);
// "48,210 km"; empty for not read.
QString kmText(std::optional<int> km);
// "1,250 h"; empty for not read.
QString hoursText(std::optional<int> hours);
QString brandAndModel(const Vehicle& vehicle);
QString personWithPhone(const Customer& customer);
// "4 L"; "0.5" for labour, whose unit is the hour.
QString quantityText(const Line& line);
// "人民币壹仟元整", on papers of every language.
QString capitalsText(Money amount);

// The shop on top and the title: a paper of no order.
DocumentModel shopPaper(const QString& title, const PaperContext& context);
// Title, number and subject are the paper's own; the code opens the order.
DocumentModel paperWith(const QString& title, const QString& numberLabel, const QString& number,
                        const OrderView& view, const PaperContext& context);

// The fields of the vehicle that every paper shows.
std::vector<PaperField> vehicleFields(const OrderView& view, const PaperContext& context);
Paragraph statementOf(const OrderView& view, const PaperContext& context);
// How long this repair is warranted: the law's floor for its class, then the shop's own words.
QString warrantyText(const OrderView& view, const PaperContext& context);
bool hasCustomerSupplied(const std::vector<Job>& jobs);
QString noLiabilityText(const PaperContext& context);
// One text of numbered sentences.
QString numbered(const QStringList& clauses);

}  // namespace baydesk

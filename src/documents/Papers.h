#pragma once

#include "application/order/OrderView.h"
#include "documents/DocumentModel.h"
#include "documents/PaperContext.h"

namespace baydesk {

enum class PaperKind {
    Quote,
    Contract,
    JobSheet,
    SettlementList,
    GatePass,
    ReversalList,
    ExitPass,
    Certificate,
    IntakeSheet,
};

inline constexpr int PaperKindCount = static_cast<int>(PaperKind::IntakeSheet) + 1;

// Stable names for the command line: "quote", "contract", "job-sheet", "settlement", "gate-pass",
// "reversal", "exit-pass", "certificate", "intake".
QString paperKindCode(PaperKind kind);
std::optional<PaperKind> paperKindOf(const QString& code);

// Why the order has no such paper yet. Errors: NothingApproved (contract, job sheet, settlement
// list), NotFound ("what": "gatePass", "reversal", "exitPass", "certificate") before there is one.
Done canCompose(PaperKind kind, const OrderView& view);

// The paper as it is printed now. Errors: those of canCompose.
Result<DocumentModel> compose(PaperKind kind, const OrderView& view, const PaperContext& context);

}  // namespace baydesk

#include "documents/Papers.h"

#include "documents/order/IntakeSheet.h"
#include "documents/order/QuoteContract.h"
#include "documents/settlement/GatePass.h"
#include "documents/settlement/ReversalList.h"
#include "documents/settlement/SettlementList.h"
#include "documents/workshop/Certificate.h"
#include "documents/workshop/ExitPassPaper.h"
#include "documents/workshop/JobSheet.h"

#include <algorithm>

namespace baydesk {

QString paperKindCode(PaperKind kind) {
    switch (kind) {
        case PaperKind::Quote:
            return QStringLiteral("quote");
        case PaperKind::Contract:
            return QStringLiteral("contract");
        case PaperKind::JobSheet:
            return QStringLiteral("job-sheet");
        case PaperKind::SettlementList:
            return QStringLiteral("settlement");
        case PaperKind::GatePass:
            return QStringLiteral("gate-pass");
        case PaperKind::ReversalList:
            return QStringLiteral("reversal");
        case PaperKind::ExitPass:
            return QStringLiteral("exit-pass");
        case PaperKind::Certificate:
            return QStringLiteral("certificate");
        case PaperKind::IntakeSheet:
            return QStringLiteral("intake");
    }
    return {};
}

std::optional<PaperKind> paperKindOf(const QString& code) {
    for (int at = 0; at < PaperKindCount; ++at) {
        const auto kind = static_cast<PaperKind>(at);
        if (paperKindCode(kind) == code) return kind;
    }
    return std::nullopt;
}

namespace {

Done thereIs(bool there, const char* what) {
    if (there) return {};
    return Error(ErrorKind::NotFound, {}, {{QStringLiteral("what"), QString::fromLatin1(what)}});
}

}  // namespace

Done canCompose(PaperKind kind, const OrderView& view) {
    const std::vector<Job>& jobs = view.order.jobs;
    const bool approved =
        std::any_of(jobs.begin(), jobs.end(), [](const Job& job) { return job.isApproved(); });
    switch (kind) {
        case PaperKind::Quote:
        case PaperKind::IntakeSheet:
            return {};
        case PaperKind::Contract:
        case PaperKind::JobSheet:
        case PaperKind::SettlementList:
            return approved ? Done() : Done(Error(ErrorKind::NothingApproved));
        case PaperKind::GatePass:
            return thereIs(view.order.release && !view.order.express, "gatePass");
        case PaperKind::ReversalList:
            return thereIs(view.order.reversal.has_value(), "reversal");
        case PaperKind::ExitPass:
            return thereIs(!view.order.exits.empty(), "exitPass");
        case PaperKind::Certificate:
            return thereIs(view.order.release && !view.order.release->certificate.isEmpty(),
                           "certificate");
    }
    return {};
}

Result<DocumentModel> compose(PaperKind kind, const OrderView& view, const PaperContext& context) {
    const Done possible = canCompose(kind, view);
    if (!possible) return possible.error();
    switch (kind) {
        case PaperKind::Quote:
            return composeQuote(view, context);
        case PaperKind::Contract:
            return composeContract(view, context);
        case PaperKind::JobSheet:
            return composeJobSheet(view, context);
        case PaperKind::SettlementList:
            return composeSettlementList(view, context);
        case PaperKind::GatePass:
            return composeGatePass(view, context);
        case PaperKind::ReversalList:
            return composeReversalList(view, context);
        case PaperKind::ExitPass:
            return composeExitPass(view, context);
        case PaperKind::Certificate:
            return composeCertificate(view, context);
        case PaperKind::IntakeSheet:
            return composeIntakeSheet(view, context);
    }
    return DocumentModel();
}

}  // namespace baydesk

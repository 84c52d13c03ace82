#pragma once

#include "domain/order/NextStep.h"
#include "domain/order/Stay.h"
#include "domain/staff/Roles.h"
#include "domain/workshop/Quality.h"

#include <QCoreApplication>
#include <QString>

namespace baydesk {

// The trade's words for what the domain names by enums, in the language of the screen. The Chinese
// is the glossary's.
class Names {
    Q_DECLARE_TR_FUNCTIONS(Names)

public:
    static QString of(Role role);
    // As an activity: "take cars in".
    static QString of(Right right);
    static QString of(RepairClass repairClass);
    static QString of(DocumentState state);
    static QString of(ApprovalState state);
    static QString of(WorkshopState state);
    // Of an agreed order where the work is: "in work"; else where the document is: "quoted".
    static QString of(const CarStage& stage);
    // "waits for parts"; empty for None.
    static QString of(HoldReason reason);
    static QString of(QualityStep step);
    static QString of(NextAction action);
    static QString of(PlateKind kind);
    // As many as hold: "customer waits · we fetch and bring"; empty for a plain visit.
    static QString of(const Stay& stay);
};

}  // namespace baydesk

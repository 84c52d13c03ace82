#pragma once

#include "documents/Papers.h"
#include "support/OrderBuilder.h"

namespace baydesk::testing {

PaperContext paperContext(const QString& language);
// Brakes, wheels and a declined battery; paid with a deposit, settled and handed over.
OrderBuilder deliveredOrder();
// The same car the moment its quote is shown.
OrderBuilder quotedOrder();
// One job with that many lines, labour and parts in turn.
OrderBuilder longOrder(int lines);
// The car of quotedOrder(), agreed to, out on a test drive.
OrderView onTestDrive();
// The car of deliveredOrder() after second-level maintenance.
OrderView afterABigRepair();
// A few strokes, as drawn on the screen.
QByteArray signaturePng();

}  // namespace baydesk::testing

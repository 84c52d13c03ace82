#pragma once

// Private to storage: how an order lies in its tables. Each table has its columns, the rows made of
// an order, and the way back, side by side.

#include "domain/order/OrderState.h"
#include "storage/sql/Table.h"

namespace baydesk::orders {

using Rows = std::vector<sql::Values>;

const sql::Table& orderTable();
sql::Values orderRow(const OrderState& order);
OrderState readOrder(const sql::Row& row);
qint64 readParts(const sql::Row& row);  // OrderPart.h

const sql::Table& belongingTable();
Rows belongingRows(const OrderState& order);
Belonging readBelonging(const sql::Row& row);

const sql::Table& promiseTable();
Rows promiseRows(const OrderState& order);
PromiseChange readPromise(const sql::Row& row);

const sql::Table& jobTable();
Rows jobRows(const OrderState& order);
Job readJob(const sql::Row& row);

const sql::Table& technicianTable();
Rows technicianRows(const OrderState& order);
struct ShareOfJob {
    JobId job;
    WorkShare share;
};
ShareOfJob readTechnician(const sql::Row& row);

const sql::Table& lineTable();
Rows lineRows(const OrderState& order);
// The line and the job it belongs to.
struct LineOfJob {
    JobId job;
    Line line;
};
LineOfJob readLine(const sql::Row& row);

const sql::Table& consentTable();
Rows consentRows(const OrderState& order);
ConsentRecord readConsent(const sql::Row& row);

const sql::Table& paymentTable();
Rows paymentRows(const OrderState& order);
Payment readPayment(const sql::Row& row);

const sql::Table& signatureTable();
Rows signatureRows(const OrderState& order);
PaperSignature readSignature(const sql::Row& row);

const sql::Table& damageTable();
Rows damageRows(const OrderState& order);
Damage readDamage(const sql::Row& row);

const sql::Table& noticeTable();
Rows noticeRows(const OrderState& order);
Notice readNotice(const sql::Row& row);
const sql::Table& workEntryTable();
Rows workEntryRows(const OrderState& order);
WorkEntry readWorkEntry(const sql::Row& row);

const sql::Table& supplementTable();
Rows supplementRows(const OrderState& order);
SupplementReport readSupplement(const sql::Row& row);

const sql::Table& exitPassTable();
Rows exitPassRows(const OrderState& order);
ExitPass readExitPass(const sql::Row& row);

}  // namespace baydesk::orders

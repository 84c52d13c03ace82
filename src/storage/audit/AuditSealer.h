#pragma once

#include "base/Result.h"
#include "domain/Ids.h"
#include "storage/Session.h"

#include <QString>
#include <vector>

namespace baydesk {

class Database;

// Where a store's audit chain ends. Printed on the shift report and kept with each backup, it shows
// later that nothing was cut off since.
struct AuditHead {
    qint64 count = 0;
    QString hash;  // SHA-256, hexadecimal; empty where nothing has been sealed

    bool operator==(const AuditHead&) const = default;
};

// What is wrong with one row of the trail.
enum class AuditFault {
    RowMissing,      // sealed, but not there any more
    RowAltered,      // not what was sealed
    ValuesAltered,   // the values do not match their digest
    LinkMissing,     // a number of the chain is not there
    LinkAltered,     // the link does not follow from the row and the link before it
    HeadAltered,     // the chain does not end where its head says
    RowNotAnnounced  // an unsealed row that no verb handed over for sealing
};

struct AuditFinding {
    AuditFault fault = AuditFault::RowMissing;
    qint64 seq = 0;      // in the chain; 0 where it has no place there
    qint64 auditId = 0;  // 0 where it is not known

    bool operator==(const AuditFinding&) const = default;
};

struct AuditVerdict {
    std::vector<AuditFinding> findings;
    qint64 sealed = 0;
    // Rows after the chain's end: written since the sealer ran last, and protected by nothing yet.
    qint64 unsealed = 0;
    AuditHead head;
};

// Chains the audit rows of each store by hash, after the verbs that wrote them: hashing in the
// verb's transaction would make the verbs of a store wait for each other.
class AuditSealer {
public:
    // Seals what has not been sealed; gives the number of rows. Errors: those of a write.
    static Result<int> seal(Database& database, StoreId store);
};

AuditHead auditHead(Session& session, StoreId store);

// Walks a store's whole chain. Values that were erased are no fault.
AuditVerdict verifyAudit(Session& session, StoreId store);

}  // namespace baydesk

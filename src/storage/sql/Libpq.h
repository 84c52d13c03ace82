#pragma once

// Private to PostgresLink and what connects it: the functions of libpq that it calls, under the
// names they have there.

#include <libpq-fe.h>
#include <memory>

namespace baydesk::sql {

// Loaded when a store on a server is opened, and not with the program: libpq brings twenty
// libraries along, which a start on a file would wait for.
class Libpq {
public:
    Libpq();

    // False: there is no libpq on this computer.
    bool isLoaded() const { return status != nullptr; }

    using ResultPointer = std::unique_ptr<PGresult, decltype(&::PQclear)>;
    ResultPointer own(PGresult* result) const { return {result, clear}; }

    decltype(&::PQbackendPID) backendPID = nullptr;
    decltype(&::PQclear) clear = nullptr;
    decltype(&::PQcmdStatus) cmdStatus = nullptr;
    decltype(&::PQcmdTuples) cmdTuples = nullptr;
    decltype(&::PQconnectPoll) connectPoll = nullptr;
    decltype(&::PQconnectStartParams) connectStartParams = nullptr;
    decltype(&::PQconnectionNeedsPassword) connectionNeedsPassword = nullptr;
    decltype(&::PQconsumeInput) consumeInput = nullptr;
    decltype(&::PQdb) db = nullptr;
    decltype(&::PQenterPipelineMode) enterPipelineMode = nullptr;
    decltype(&::PQerrorMessage) errorMessage = nullptr;
    decltype(&::PQexitPipelineMode) exitPipelineMode = nullptr;
    decltype(&::PQfinish) finish = nullptr;
    decltype(&::PQflush) flush = nullptr;
    decltype(&::PQfreemem) freemem = nullptr;
    decltype(&::PQftype) ftype = nullptr;
    decltype(&::PQgetResult) getResult = nullptr;
    decltype(&::PQgetisnull) getisnull = nullptr;
    decltype(&::PQgetlength) getlength = nullptr;
    decltype(&::PQgetvalue) getvalue = nullptr;
    decltype(&::PQhost) host = nullptr;
    decltype(&::PQisBusy) isBusy = nullptr;
    decltype(&::PQnfields) nfields = nullptr;
    decltype(&::PQnotifies) notifies = nullptr;
    decltype(&::PQntuples) ntuples = nullptr;
    decltype(&::PQpingParams) pingParams = nullptr;
    decltype(&::PQpipelineSync) pipelineSync = nullptr;
    decltype(&::PQport) port = nullptr;
    decltype(&::PQputCopyData) putCopyData = nullptr;
    decltype(&::PQputCopyEnd) putCopyEnd = nullptr;
    decltype(&::PQresultErrorField) resultErrorField = nullptr;
    decltype(&::PQresultStatus) resultStatus = nullptr;
    decltype(&::PQsendPrepare) sendPrepare = nullptr;
    decltype(&::PQsendQuery) sendQuery = nullptr;
    decltype(&::PQsendQueryParams) sendQueryParams = nullptr;
    decltype(&::PQsendQueryPrepared) sendQueryPrepared = nullptr;
    decltype(&::PQsetErrorVerbosity) setErrorVerbosity = nullptr;
    decltype(&::PQsetNoticeProcessor) setNoticeProcessor = nullptr;
    decltype(&::PQsetnonblocking) setnonblocking = nullptr;
    decltype(&::PQsocket) socket = nullptr;
    decltype(&::PQstatus) status = nullptr;
    decltype(&::PQtransactionStatus) transactionStatus = nullptr;
    decltype(&::PQuser) user = nullptr;
};

}  // namespace baydesk::sql

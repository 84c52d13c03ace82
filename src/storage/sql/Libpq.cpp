#include "storage/sql/Libpq.h"

#include <QLibrary>

namespace baydesk::sql {

namespace {

constexpr int Version = 5;

template <typename Function>
void resolve(QLibrary& library, const char* name, Function& function) {
    function = reinterpret_cast<Function>(library.resolve(name));
}

}  // namespace

Libpq::Libpq() {
    QLibrary library(QStringLiteral("pq"), Version);
    if (!library.load()) return;
    resolve(library, "PQbackendPID", backendPID);
    resolve(library, "PQclear", clear);
    resolve(library, "PQcmdStatus", cmdStatus);
    resolve(library, "PQcmdTuples", cmdTuples);
    resolve(library, "PQconnectPoll", connectPoll);
    resolve(library, "PQconnectStartParams", connectStartParams);
    resolve(library, "PQconnectionNeedsPassword", connectionNeedsPassword);
    resolve(library, "PQconsumeInput", consumeInput);
    resolve(library, "PQdb", db);
    resolve(library, "PQenterPipelineMode", enterPipelineMode);
    resolve(library, "PQerrorMessage", errorMessage);
    resolve(library, "PQexitPipelineMode", exitPipelineMode);
    resolve(library, "PQfinish", finish);
    resolve(library, "PQflush", flush);
    resolve(library, "PQfreemem", freemem);
    resolve(library, "PQftype", ftype);
    resolve(library, "PQgetResult", getResult);
    resolve(library, "PQgetisnull", getisnull);
    resolve(library, "PQgetlength", getlength);
    resolve(library, "PQgetvalue", getvalue);
    resolve(library, "PQhost", host);
    resolve(library, "PQisBusy", isBusy);
    resolve(library, "PQnfields", nfields);
    resolve(library, "PQnotifies", notifies);
    resolve(library, "PQntuples", ntuples);
    resolve(library, "PQpingParams", pingParams);
    resolve(library, "PQpipelineSync", pipelineSync);
    resolve(library, "PQport", port);
    resolve(library, "PQputCopyData", putCopyData);
    resolve(library, "PQputCopyEnd", putCopyEnd);
    resolve(library, "PQresultErrorField", resultErrorField);
    resolve(library, "PQresultStatus", resultStatus);
    resolve(library, "PQsendPrepare", sendPrepare);
    resolve(library, "PQsendQuery", sendQuery);
    resolve(library, "PQsendQueryParams", sendQueryParams);
    resolve(library, "PQsendQueryPrepared", sendQueryPrepared);
    resolve(library, "PQsetErrorVerbosity", setErrorVerbosity);
    resolve(library, "PQsetNoticeProcessor", setNoticeProcessor);
    resolve(library, "PQsetnonblocking", setnonblocking);
    resolve(library, "PQsocket", socket);
    resolve(library, "PQstatus", status);
    resolve(library, "PQtransactionStatus", transactionStatus);
    resolve(library, "PQuser", user);
}

}  // namespace baydesk::sql

#pragma once

#include "desktop/order/JobEditor.h"
#include "domain/parts/Part.h"

namespace baydesk {

// What a cell's new value does to a job. The edits refuse as Clash when the cell no longer holds
// what the person saw.
JobEdit renameJob(const Job& seen, const QString& title);
// The technician's words, with what was typed into each.
JobEdit describeJob(const Job& seen, const QString& cause, const QString& correction);

JobEdit renameLine(JobId job, const Line& seen, const QString& name);
// Errors: those of Quantity::parse and Money::parse; NotPositive.
Result<JobEdit> countLine(JobId job, const Line& seen, const QString& typed);
Result<JobEdit> priceLine(JobId job, const Line& seen, const QString& typed);
JobEdit gradeLine(JobId job, const Line& seen, PartGrade grade, bool customersOwn);

// The price is not known yet: what was approved may be exceeded by the agreed percentage.
JobEdit estimateLine(JobId job, const Line& seen, bool estimated);
// A search that is consented to by itself, or a repair.
JobEdit diagnoseJob(const Job& seen, JobKind kind);

JobEdit addLine(JobId job, const Line& line);
JobEdit removeLine(JobId job, LineId line);
JobEdit addJob(const QString& title, std::vector<Line> lines);

// How an article and a price list item come into a job.
Line lineOf(const Part& part);
Line lineOf(const LabourItem& item, const QString& hourUnit);

}  // namespace baydesk

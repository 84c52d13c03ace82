#pragma once

#include "desktop/order/OrderData.h"
#include "desktop/text/Formats.h"
#include "desktop/widgets/DataTable.h"
#include "desktop/widgets/ValueTableModel.h"

namespace baydesk {

// One approved job as the workshop sees it.
struct WorkRow {
    Job job;
    QString technician;
    QString inspector;
    Instant since;  // when the job came into its state; none if nobody knows
};

std::vector<WorkRow> workRowsOf(const OrderView& view);

// The approved jobs of one order: who works on each, how far it is, and since when.
class JobList : public DataTable {
    Q_OBJECT

public:
    enum class Person { Technician, Inspector };

    // `name` is stable, for the remembered columns.
    JobList(const QString& name, Person person, Formats formats, QWidget* parent = nullptr);

    void setRows(std::vector<WorkRow> rows);
    const Job* currentJob() const;
    const Job* find(JobId job) const;
    const std::vector<WorkRow>& rows() const;
    void selectJob(JobId job);
    void retranslate();

private:
    std::vector<Column<WorkRow>> columns(Person person) const;

    Formats m_formats;
    ValueTableModel<WorkRow>* m_model;
};

}  // namespace baydesk

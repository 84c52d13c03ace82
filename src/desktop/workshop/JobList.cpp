#include "desktop/workshop/JobList.h"

#include "desktop/order/OrderWords.h"

#include <QTableView>

namespace baydesk {

namespace {

Instant sinceOf(const Job& job) {
    if (!job.stageSince.isNone()) return job.stageSince;
    switch (job.workshop) {
        case WorkshopState::Waiting:
            return {};
        case WorkshopState::InWork:
        case WorkshopState::OnHold:
            return job.startedAt;
        case WorkshopState::QualityCheck:
            return job.finishedAt;
        case WorkshopState::Ready:
            return job.passedAt;
    }
    return {};
}

}  // namespace

std::vector<WorkRow> workRowsOf(const OrderView& view) {
    std::vector<WorkRow> rows;
    for (const Job& job : view.order.jobs) {
        if (!job.isApproved()) continue;
        rows.push_back(
            {job, view.technicianNames(job), view.staffName(job.inspector), sinceOf(job)});
    }
    return rows;
}

JobList::JobList(const QString& name, Person person, Formats formats, QWidget* parent)
    : DataTable(name, parent),
      m_formats(std::move(formats)),
      m_model(new ValueTableModel<WorkRow>([](const WorkRow& row) { return row.job.id.value(); },
                                           columns(person), this)) {
    view()->setSelectionMode(QAbstractItemView::SingleSelection);  // what a button is about
    setModel(m_model);
    setFilterShown(false);
    retranslate();
}

std::vector<Column<WorkRow>> JobList::columns(Person person) const {
    std::vector<Column<WorkRow>> columns;
    columns.push_back({.key = QStringLiteral("job"),
                       .title = [] { return tr("Job"); },
                       .text = [](const WorkRow& row) { return row.job.title; },
                       .toolTip = [](const WorkRow& row) { return row.job.title; }});
    const bool inspector = person == Person::Inspector;
    columns.push_back(
        {.key = QStringLiteral("person"),
         .title = [inspector] { return inspector ? tr("Inspector") : tr("Technician"); },
         .text = [inspector](
                     const WorkRow& row) { return inspector ? row.inspector : row.technician; }});
    columns.push_back(
        {.key = QStringLiteral("state"),
         .title = [] { return tr("State"); },
         .text = [](const WorkRow& row) { return OrderWords::workshop(row.job).text; },
         .chip = [](const WorkRow& row) { return OrderWords::workshop(row.job); },
         .total = {},
         .whole = true});
    columns.push_back({.key = QStringLiteral("since"),
                       .title = [] { return tr("Since"); },
                       .text =
                           [formats = m_formats](const WorkRow& row) {
                               return row.since.isNone() ? QString() : formats.ago(row.since);
                           },
                       .alignment = Qt::AlignRight,
                       .sortKey = [](const WorkRow& row) { return QVariant(row.since.ms); },
                       .toolTip = [formats = m_formats](
                                      const WorkRow& row) { return formats.exact(row.since); }});
    return columns;
}

void JobList::setRows(std::vector<WorkRow> rows) { m_model->setRows(std::move(rows)); }

const std::vector<WorkRow>& JobList::rows() const { return m_model->rows(); }

const Job* JobList::find(JobId job) const {
    const WorkRow* row = m_model->find(job.value());
    return row ? &row->job : nullptr;
}

const Job* JobList::currentJob() const { return find(JobId(currentId())); }

void JobList::selectJob(JobId job) { select(job.value()); }

void JobList::retranslate() {
    setTitle(tr("Approved jobs"));
    setEmptyState(Icon::Workshop,
                  tr("Nothing is approved yet, so nothing may be worked on. The customer's answer "
                     "is recorded at the quote."));
}

}  // namespace baydesk

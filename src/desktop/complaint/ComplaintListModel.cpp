#include "desktop/complaint/ComplaintListModel.h"

#include "desktop/complaint/ComplaintWords.h"

#include <QCoreApplication>
#include <limits>

namespace baydesk {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ComplaintListModel)
};

// What waits for the customer, or is closed, comes after everything that has a time.
qint64 dueKey(const ComplaintLine& line) {
    return line.next && !line.next->dueAt.isNone() ? line.next->dueAt.ms
                                                   : std::numeric_limits<qint64>::max();
}

}  // namespace

ComplaintListModel* makeComplaintListModel(const Formats& formats, const Clock& clock,
                                           QObject* parent) {
    using Row = ComplaintLine;
    std::vector<Column<Row>> columns{
        {.key = u"due"_qs,
         .title = [] { return Words::tr("Next step"); },
         .text =
             [&clock](const Row& row) { return ComplaintWords::chip(row.next, clock.now()).text; },
         .sortKey = [](const Row& row) { return dueKey(row); },
         .toolTip =
             [formats](const Row& row) {
                 return row.next && !row.next->dueAt.isNone() ? formats.exact(row.next->dueAt)
                                                              : QString();
             },
         .chip = [&clock](const Row& row) { return ComplaintWords::chip(row.next, clock.now()); },
         .file =
             [formats](const Row& row) {
                 return row.next ? formats.exact(row.next->dueAt) : QString();
             },
         .whole = true},
        {.key = u"turn"_qs,
         .title = [] { return Words::tr("Whose turn"); },
         .text = [](const Row& row) { return row.turn; }},
        {.key = u"customer"_qs,
         .title = [] { return Words::tr("Customer"); },
         .text = [](const Row& row) { return row.row.customer; }},
        {.key = u"plate"_qs,
         .title = [] { return Words::tr("Plate"); },
         .text = [](const Row& row) { return row.row.plate.display(); },
         .plate = [](const Row& row) { return row.row.plate; }},
        {.key = u"duty"_qs,
         .title = [] { return Words::tr("To do"); },
         .text =
             [](const Row& row) {
                 return row.next ? ComplaintWords::of(row.next->duty) : QString();
             }},
        {.key = u"level"_qs,
         .title = [] { return Words::tr("Level"); },
         .text =
             [](const Row& row) { return ComplaintWords::of(row.row.complaint.findings.level); }},
        {.key = u"opened"_qs,
         .title = [] { return Words::tr("Since"); },
         .text = [formats](const Row& row) { return formats.moment(row.row.complaint.openedAt()); },
         .sortKey = [](const Row& row) { return row.row.complaint.openedAt().ms; },
         .file = [formats](const Row& row) { return formats.exact(row.row.complaint.openedAt()); }},
    };
    return new ComplaintListModel([](const Row& row) { return row.row.complaint.id.value(); },
                                  std::move(columns), parent);
}

}  // namespace baydesk

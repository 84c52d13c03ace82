#include "desktop/report/ZeroCard.h"

#include "application/report/ShouldBeZero.h"
#include "desktop/desk/Desk.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/widgets/DataTable.h"
#include "desktop/widgets/Retranslate.h"

#include <QVBoxLayout>

namespace baydesk {

namespace {

ZeroModel* makeModel(const Formats& formats, const BusinessCalendar& calendar, QObject* parent) {
    using Row = ZeroLine;
    std::vector<Column<Row>> columns{
        {.key = u"kind"_qs,
         .title = [] { return ZeroCard::tr("What"); },
         .text = [](const Row& row) { return ZeroCard::nameOf(row.entry.kind); },
         .sortKey = [](const Row& row) { return static_cast<int>(row.entry.kind); },
         .toolTip =
             [](const Row& row) {
                 return QString(ZeroCard::nameOf(row.entry.kind) + u' ' + row.entry.note).trimmed();
             }},
        {.key = u"reference"_qs,
         .title = [] { return ZeroCard::tr("Number"); },
         .text = [](const Row& row) { return row.entry.reference; },
         .whole = true},
        {.key = u"subject"_qs,
         .title = [] { return ZeroCard::tr("Who"); },
         .text = [](const Row& row) { return row.entry.subject; },
         .toolTip = [](const Row& row) { return row.entry.subject; }},
        {.key = u"note"_qs,
         .title = [] { return ZeroCard::tr("Note"); },
         .text = [](const Row& row) { return row.entry.note; },
         .toolTip = [](const Row& row) { return row.entry.note; }},
        {.key = u"since"_qs,
         .title = [] { return ZeroCard::tr("Since"); },
         .text =
             [formats, calendar](const Row& row) {
                 return formats.day(calendar.businessDate(row.entry.since));
             },
         .sortKey = [](const Row& row) { return row.entry.since.ms; },
         .toolTip = [formats](const Row& row) { return formats.exact(row.entry.since); },
         .whole = true},
    };
    return new ZeroModel([](const Row& row) { return row.place; }, std::move(columns), parent);
}

}  // namespace

ZeroCard::ZeroCard(ScreenContext& context, QWidget* parent)
    : Card(parent),
      m_context(context),
      m_model(makeModel(Formats(context.clock, context.calendar), context.calendar, this)),
      m_table(new DataTable(u"today.zero"_qs, this)) {
    for (const auto* key : {"reference", "note"}) m_table->hideAtFirst(QLatin1String(key));
    m_table->setFilterShown(false);
    m_table->setModel(m_model);
    body()->addWidget(m_table);
    connect(m_table, &DataTable::opened, this, &ZeroCard::open);
    retranslate();
}

QString ZeroCard::nameOf(ZeroKind kind) {
    switch (kind) {
        case ZeroKind::LatePromise:
            return tr("Late promise");
        case ZeroKind::UntouchedJob:
            return tr("Untouched job");
        case ZeroKind::UnbilledPart:
            return tr("Unbilled part");
        case ZeroKind::ThingsNotReturned:
            return tr("Key still here");
        case ZeroKind::CallOverdue:
            return tr("Call overdue");
        case ZeroKind::ComplaintOverdue:
            return tr("Complaint overdue");
        case ZeroKind::QuoteUnanswered:
            return tr("Quote without an answer");
        case ZeroKind::ShiftUnbalanced:
            return tr("Unbalanced shift");
    }
    return {};
}

void ZeroCard::refresh() {
    using Found = std::vector<ZeroEntry>;
    m_context.desk.askLatest(
        u"today.zero"_qs, this,
        [viewer = m_context.user.id](Workplace& workplace) {
            return shouldBeZero(workplace, viewer);
        },
        [this](const Result<Found>& found) {
            std::vector<ZeroLine> lines;
            if (found)
                for (const ZeroEntry& entry : *found)
                    lines.push_back({static_cast<qint64>(lines.size()) + 1, entry});
            m_model->setRows(std::move(lines));
            retranslate();
        });
}

void ZeroCard::tick() { m_model->retranslate(); }

// Where it is mended.
void ZeroCard::open(qint64 place) {
    const ZeroLine* line = m_model->find(place);
    if (!line) return;
    const ZeroEntry& entry = line->entry;
    if (entry.complaint)
        m_context.navigator.openComplaint(entry.complaint);
    else if (entry.call)
        m_context.navigator.openFollowUp(entry.call);
    else if (entry.shift)
        m_context.navigator.previewShift(entry.shift);
    else
        m_context.navigator.openOrder(entry.order);
}

void ZeroCard::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    Card::changeEvent(event);
}

void ZeroCard::retranslate() {
    const int left = m_model->rowCount();
    setTitle(left == 0 ? tr("Should be zero") : tr("Should be zero: %1").arg(left));
    m_table->setTitle(tr("Should be zero"));
    m_table->setEmptyState(Icon::Check, tr("Nothing is late, lost or unanswered."));
}

}  // namespace baydesk

#include "desktop/followup/DueCallModel.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

constexpr qint64 DayMs = 86'400'000;

class Words {
    Q_DECLARE_TR_FUNCTIONS(DueCallModel)
};

ChipText dueChip(const followups::DueCall& call, const Formats& formats, Instant now) {
    const QString when = formats.moment(call.dueAt);
    // A call that was put off by the customer is not late before that time.
    if (call.overdueAt < now && call.dueAt < now) {
        const auto days = static_cast<int>((now.ms - call.overdueAt.ms) / DayMs) + 1;
        return {Tone::Red, Words::tr("%n day(s) overdue", nullptr, days), Icon::Warning};
    }
    return {call.dueAt < now ? Tone::Amber : Tone::Neutral, when, Icon::Clock};
}

}  // namespace

DueCallModel* makeDueCallModel(const Formats& formats, const Clock& clock, QObject* parent) {
    using Row = followups::DueCall;
    std::vector<Column<Row>> columns{
        {.key = u"plate"_qs,
         .title = [] { return Words::tr("Plate"); },
         .text = [](const Row& row) { return row.plate.display(); },
         .plate = [](const Row& row) { return row.plate; }},
        {.key = u"customer"_qs,
         .title = [] { return Words::tr("Customer"); },
         .text = [](const Row& row) { return row.customer; }},
        {.key = u"due"_qs,
         .title = [] { return Words::tr("Due"); },
         .text = [formats,
                  &clock](const Row& row) { return dueChip(row, formats, clock.now()).text; },
         .sortKey = [](const Row& row) { return row.dueAt.ms; },
         .toolTip = [formats](const Row& row) { return formats.exact(row.dueAt); },
         .chip = [formats, &clock](const Row& row) { return dueChip(row, formats, clock.now()); },
         .total = {},
         .whole = true},
        {.key = u"stage"_qs,
         .title = [] { return Words::tr("Call"); },
         .text =
             [](const Row& row) {
                 const QString stage =
                     row.stage == FollowUpStage::First ? Words::tr("first") : Words::tr("second");
                 return row.tries == 0 ? stage
                                       : Words::tr("%1, %n tries", nullptr, row.tries).arg(stage);
             }},
    };
    return new DueCallModel([](const Row& row) { return row.id.value(); }, std::move(columns),
                            parent);
}

}  // namespace baydesk

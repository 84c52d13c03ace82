#include "desktop/workshop/board/BoardCard.h"

#include "desktop/text/Names.h"

#include <QStringList>
#include <algorithm>

namespace baydesk {

namespace {

using workshop::JobCard;
using workshop::SupplementCard;

// Colours of holds: what can be bought, asked, fetched and moved look different from afar.
Token colorOf(HoldReason reason) {
    switch (reason) {
        case HoldReason::Parts:
            return Token::Amber;
        case HoldReason::Approval:
            return Token::Accent;
        case HoldReason::Sublet:
            return Token::PlateBlue;
        case HoldReason::Bay:
        case HoldReason::None:
            break;
    }
    return Token::TextSecond;
}

bool containsAll(const QString& text, const QStringList& words) {
    return std::all_of(words.begin(), words.end(), [&text](const QString& word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

}  // namespace

BoardWords::BoardWords(const BoardView& view, const Clock& clock, const BusinessCalendar& calendar)
    : m_view(view), m_clock(clock), m_calendar(calendar), m_formats(clock, calendar) {}

std::vector<BoardColumn> BoardWords::columns(BoardMode mode, const QString& filter) const {
    std::vector<BoardColumn> columns = mode == BoardMode::Stages        ? stages()
                                       : mode == BoardMode::Technicians ? technicians()
                                                                        : supplements();
    const QStringList words = filter.split(u' ', Qt::SkipEmptyParts);
    for (BoardColumn& column : columns)
        std::erase_if(column.cards,
                      [&words](const BoardCard& card) { return !containsAll(card.spoken, words); });
    return columns;
}

std::vector<BoardColumn> BoardWords::stages() const {
    std::vector<BoardColumn> columns{
        {.key = QStringLiteral("waiting"),
         .title = Names::of(WorkshopState::Waiting),
         .empty = tr("A job comes here when the customer has approved it."),
         .stage = WorkshopState::Waiting},
        {.key = QStringLiteral("in-work"),
         .title = Names::of(WorkshopState::InWork),
         .empty = tr("Nothing is in work. Drag a waiting job here, or press Ctrl+B on it."),
         .stage = WorkshopState::InWork},
        {.key = QStringLiteral("on-hold"),
         .title = Names::of(WorkshopState::OnHold),
         .empty = tr("Nothing stands still. Drag a job here to say what it waits for, or press "
                     "Ctrl+H on it."),
         .stage = WorkshopState::OnHold},
        {.key = QStringLiteral("quality-check"),
         .title = Names::of(WorkshopState::QualityCheck),
         .empty = tr("Nothing waits for the inspector. A job comes here when its technician has "
                     "finished it."),
         .stage = WorkshopState::QualityCheck},
        {.key = QStringLiteral("ready"),
         .title = Names::of(WorkshopState::Ready),
         .empty = tr("No car has passed its check yet."),
         .stage = WorkshopState::Ready},
    };
    for (const JobCard& job : m_view.jobs)
        for (BoardColumn& column : columns)
            if (column.stage == job.state) column.cards.push_back(card(job));
    return columns;
}

std::vector<BoardColumn> BoardWords::technicians() const {
    std::vector<BoardColumn> columns{{.key = QStringLiteral("unassigned"),
                                      .title = tr("nobody yet"),
                                      .empty = tr("Every job has its technician."),
                                      .stage = WorkshopState::Waiting}};
    for (const Staff& person : m_view.technicians)
        columns.push_back({.key = QString::number(person.id.value()),
                           .title = person.name,
                           .empty = tr("Free. Drag a job here to dispatch it, or press Ctrl+T on "
                                       "it."),
                           .cards = {},
                           .stage = WorkshopState::Waiting,
                           .technician = person.id});
    for (const JobCard& job : m_view.jobs) {
        const bool over =
            job.state == WorkshopState::QualityCheck || job.state == WorkshopState::Ready;
        if (over) continue;  // nobody's turn in a lane any more
        for (BoardColumn& column : columns) {
            const bool here =
                column.technician ? job.isDispatchedTo(column.technician) : job.technicians.empty();
            if (here) column.cards.push_back(card(job));
        }
    }
    return columns;
}

std::vector<BoardColumn> BoardWords::supplements() const {
    std::vector<BoardColumn> columns{
        {.key = QStringLiteral("to-price"),
         .title = tr("to price"),
         .empty = tr("No report waits for its price. A technician reports what was found from the "
                     "order's work step."),
         .stage = WorkshopState::Waiting},
        {.key = QStringLiteral("to-call"),
         .title = tr("to call"),
         .empty = tr("No customer waits to be told."),
         .stage = WorkshopState::Waiting}};
    for (const SupplementCard& report : m_view.supplements)
        columns.at(report.stage == SupplementStage::ToCall ? 1 : 0).cards.push_back(card(report));
    return columns;
}

QString BoardWords::age(Instant since) const {
    return since.isNone()
               ? QString()
               : Formats::duration(std::max<qint64>(0, minutesBetween(since, m_clock.now())));
}

QString BoardWords::people(const JobCard& job) const {
    QStringList names;
    for (const WorkShare& each : job.technicians) {
        const auto known = m_view.names.find(each.technician);
        if (known != m_view.names.end()) names.append(known->second);
    }
    if (names.isEmpty()) names.append(tr("nobody yet"));
    if (!job.parkingSlot.isEmpty()) names.append(tr("slot %1").arg(job.parkingSlot));
    return names.join(QStringLiteral(" · "));
}

std::optional<ChipText> BoardWords::signOf(const JobCard& job) const {
    if (job.state == WorkshopState::OnHold)
        return ChipText{job.hold == HoldReason::Parts ? Tone::Amber : Tone::Neutral,
                        job.holdNote.isEmpty() ? Names::of(job.hold) : job.holdNote,
                        {}};
    if (job.failures > 0 && job.state == WorkshopState::InWork)
        return ChipText{Tone::Red, tr("rework %1").arg(job.failures), Icon::Undo};
    if (job.stay.waits && job.state != WorkshopState::Ready)
        return ChipText{Tone::Amber, Names::of(job.stay), Icon::User};
    if (job.state == WorkshopState::InWork && !job.isWorkedOn())
        return ChipText{Tone::Neutral, tr("nobody on the clock"), {}};
    return std::nullopt;
}

BoardCard BoardWords::card(const JobCard& job) const {
    BoardCard card;
    card.id = job.job.value();
    card.order = job.order;
    card.job = job.job;
    card.plate = job.plate;
    card.number = job.number;
    card.title = job.title;
    card.people = people(job);
    card.age = age(job.stageSince);
    card.busy = job.isWorkedOn();
    card.promise = m_formats.promise(job.promisedAt, job.carReady);
    card.promiseShort = card.promise;
    if (!job.promisedAt.isNone()) card.promiseShort.text = m_formats.moment(job.promisedAt);
    card.sign = signOf(job);
    if (job.state == WorkshopState::OnHold) card.stripe = colorOf(job.hold);
    const QString state = job.state == WorkshopState::OnHold && job.hold != HoldReason::None
                              ? Names::of(job.hold)
                              : Names::of(job.state);
    QStringList spoken{job.plate.display(), job.title,   state,      card.age,    card.people,
                       card.promise.text,   job.vehicle, job.number, job.holdNote};
    if (card.sign) spoken.append(card.sign->text);
    spoken.removeAll(QString());
    spoken.removeDuplicates();
    card.spoken = spoken.join(QStringLiteral(", "));
    return card;
}

BoardCard BoardWords::card(const SupplementCard& report) const {
    BoardCard card;
    card.id = report.report.value();
    card.order = report.order;
    card.plate = report.plate;
    card.number = report.number;
    card.title = report.words;
    card.people = report.stage == SupplementStage::ToCall
                      ? QStringLiteral("%1 · %2 · %3")
                            .arg(report.customer, report.phone, report.amount.toText())
                      : tr("%1 reports").arg(report.reporter);
    card.age = age(report.reportedAt);
    SupplementReport about;
    about.reportedAt = report.reportedAt;
    const Instant due = callDueAt(about, m_calendar);
    card.promise = {m_formats.promise(due, false).tone, tr("call %1").arg(m_formats.distance(due)),
                    Icon::Phone};
    card.promiseShort = card.promise;
    if (report.begun && report.stage == SupplementStage::ToPrice)
        card.sign = ChipText{Tone::Neutral, tr("being priced"), {}};
    QStringList spoken{report.plate.display(), report.words,   card.people,    card.age,
                       card.promise.text,      report.foundAt, report.vehicle, report.number,
                       report.advisor};
    spoken.removeAll(QString());
    card.spoken = spoken.join(QStringLiteral(", "));
    return card;
}

}  // namespace baydesk

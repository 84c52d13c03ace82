#pragma once

#include "application/workshop/Board.h"
#include "desktop/text/Formats.h"

#include <QCoreApplication>
#include <optional>

namespace baydesk {

// What the board is sorted by: how far the work is, who does it, or what the customer does not know
// of yet.
enum class BoardMode { Stages, Technicians, Supplements };
inline constexpr int BoardModeCount = 3;

// One card as it is painted and read out.
struct BoardCard {
    qint64 id = 0;
    OrderId order;
    JobId job;  // none: a technician's report
    Plate plate;
    QString number;
    QString title;
    QString people;
    QString age;        // in its stage
    bool busy = false;  // somebody is on the clock
    ChipText promise;
    std::optional<ChipText> sign;  // what it waits for
    std::optional<Token> stripe;   // the same as a colour at its edge
    QString spoken;                // everything, for a screen reader and the filter
    ChipText promiseShort = {};    // the time alone, where there is no room for its distance

    bool operator==(const BoardCard&) const = default;
};

// A column of the board. What is dropped on it becomes what the column stands for.
struct BoardColumn {
    QString key;  // stable
    QString title;
    QString empty;  // what to do about an empty one
    std::vector<BoardCard> cards = {};
    WorkshopState stage = WorkshopState::Waiting;  // of BoardMode::Stages
    StaffId technician = {};                       // of BoardMode::Technicians; none: unassigned

    bool operator==(const BoardColumn&) const = default;
};

// Makes the columns of the board from what is in the workshop; only cards that contain every word
// of `filter`. The order of the cards is kept: the longest in its stage first.
class BoardWords {
    Q_DECLARE_TR_FUNCTIONS(BoardWords)

public:
    BoardWords(const BoardView& view, const Clock& clock, const BusinessCalendar& calendar);

    std::vector<BoardColumn> columns(BoardMode mode, const QString& filter) const;

private:
    std::vector<BoardColumn> stages() const;
    std::vector<BoardColumn> technicians() const;
    std::vector<BoardColumn> supplements() const;
    BoardCard card(const workshop::JobCard& job) const;
    BoardCard card(const workshop::SupplementCard& report) const;
    std::optional<ChipText> signOf(const workshop::JobCard& job) const;
    QString people(const workshop::JobCard& job) const;
    QString age(Instant since) const;

    const BoardView& m_view;
    const Clock& m_clock;
    BusinessCalendar m_calendar;
    Formats m_formats;
};

}  // namespace baydesk

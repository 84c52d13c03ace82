#include "desktop/workshop/board/WorkshopScreen.h"

#include "application/workshop/Workshop.h"
#include "desktop/desk/Desk.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/text/ErrorText.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/Chip.h"
#include "desktop/widgets/ChoiceRow.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/WrappedLabel.h"
#include "desktop/workshop/HoldDialog.h"
#include "desktop/workshop/TeamDialog.h"
#include "desktop/workshop/board/BoardList.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {

using workshop::JobCard;

constexpr int MinuteMs = 60'000;
constexpr int FilterWidth = 240;

bool isOver(const JobCard& job) {
    return job.state == WorkshopState::QualityCheck || job.state == WorkshopState::Ready;
}

}  // namespace

WorkshopScreen::WorkshopScreen(ScreenContext& context, QWidget* parent)
    : Screen(parent),
      m_context(context),
      m_title(new QLabel(this)),
      m_count(new QLabel(this)),
      m_late(new Chip(this)),
      m_modes(new ChoiceRow(BoardModeCount, this)),
      m_filter(new QLineEdit(this)),
      m_area(new QScrollArea(this)),
      m_board(new QWidget(this)),
      m_columns(new QHBoxLayout(m_board)),
      m_problem(new WrappedLabel(this)),
      m_bar(new ActionBar(this)),
      m_open(new QAction(this)),
      m_begin(new QAction(this)),
      m_hold(new QAction(this)),
      m_team(new QAction(this)),
      m_sheet(new QAction(this)),
      m_minute(new QTimer(this)) {
    build();
    connectParts();
    retranslate();
}

void WorkshopScreen::build() {
    markAs(m_title, "title");
    markAs(m_count, "second");
    markAs(m_problem, "error");
    m_problem->hide();
    m_late->hide();
    m_modes->choose(0);
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(FilterWidth);
    m_begin->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_B));
    m_hold->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    m_team->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    m_sheet->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    m_sheet->setIcon(Icons::icon(Icon::Print));
    for (QAction* each : {m_begin, m_hold, m_team, m_sheet}) {
        each->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(each);
    }
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(metrics::Grid);
    m_area->setWidget(m_board);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_bar->setSecondary({m_begin, m_team, m_hold, m_sheet});

    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::Grid);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addWidget(m_late);
    head->addStretch(1);
    head->addWidget(m_modes);
    head->addWidget(m_filter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 4);
    column->setSpacing(metrics::Grid);
    column->addLayout(head);
    column->addWidget(m_area, 1);
    column->addWidget(m_problem);
    column->addWidget(m_bar);
}

void WorkshopScreen::connectParts() {
    connect(m_modes, &ChoiceRow::chosen, this, [this] {
        m_active = nullptr;
        showBoard();
    });
    connect(m_filter, &QLineEdit::textChanged, this, &WorkshopScreen::showBoard);
    connect(m_bar, &ActionBar::missingChosen, this, &WorkshopScreen::onShown);
    connect(m_open, &QAction::triggered, this, &WorkshopScreen::openCurrent);
    const auto onJob = [this](QAction* action, void (WorkshopScreen::*deed)(const JobCard&)) {
        connect(action, &QAction::triggered, this, [this, deed] {
            if (const JobCard* job = currentJob()) (this->*deed)(*job);
        });
    };
    onJob(m_begin, &WorkshopScreen::begin);
    onJob(m_hold, &WorkshopScreen::hold);
    onJob(m_team, &WorkshopScreen::chooseTeam);
    connect(m_sheet, &QAction::triggered, this, [this] {
        if (const BoardCard* card = current())
            m_context.navigator.preview(PaperKind::JobSheet, card->order);
    });
    connect(&m_context.desk, &Desk::changed, this, [this] {
        if (isVisible()) refresh();  // else when it is shown
    });
    m_minute->setInterval(MinuteMs);
    connect(m_minute, &QTimer::timeout, this, [this] {
        showBoard();
        refresh();
    });
}

QString WorkshopScreen::title() const { return tr("Workshop"); }

BoardMode WorkshopScreen::mode() const {
    return static_cast<BoardMode>(std::max(0, m_modes->choice()));
}

QString WorkshopScreen::problem() const { return m_problem->text(); }

QList<QAction*> WorkshopScreen::screenActions() const {
    return {m_open, m_begin, m_team, m_hold, m_sheet};
}

void WorkshopScreen::refresh() {
    m_context.desk.askLatest(
        QStringLiteral("workshop.board"), this,
        [](Workplace& workplace) { return workshopBoard(workplace); },
        [this](const Result<BoardView>& view) {
            if (!view) {
                showProblem(ErrorText::sentences(view.error()));
                return;
            }
            m_view = *view;
            m_loaded = true;
            showBoard();
        });
}

// -- the columns

void WorkshopScreen::showBoard() {
    if (!m_loaded) return;
    const BoardWords words(m_view, m_context.clock, m_context.calendar);
    showLists(words.columns(mode(), m_filter->text()));
    updateHead();
    updateChoice();
}

void WorkshopScreen::showLists(const std::vector<BoardColumn>& columns) {
    while (m_lists.size() < columns.size()) m_lists.push_back(addList());
    for (std::size_t at = 0; at < m_lists.size(); ++at) {
        const bool used = at < columns.size();
        if (used) m_lists[at]->setColumn(columns[at]);
        m_lists[at]->setVisible(used);
    }
    const auto hasCard = [](const BoardList* list) {
        return list->isVisibleTo(list->parentWidget()) && list->current();
    };
    if (m_active && hasCard(m_active)) return;
    m_active = nullptr;
    for (BoardList* list : m_lists) {
        if (!list->isVisibleTo(m_board) || list->model()->cards().empty()) continue;
        m_active = list;
        if (!list->current()) list->select(list->model()->cards().front().id);
        break;
    }
}

BoardList* WorkshopScreen::addList() {
    auto* list = new BoardList(m_board);
    m_columns->addWidget(list, 1);
    list->view()->addActions({m_open, m_begin, m_team, m_hold, m_sheet});
    connect(list, &BoardList::opened, this, &WorkshopScreen::openCurrent);
    connect(list, &BoardList::currentChanged, this, [this, list] {
        if (list->view()->hasFocus()) m_active = list;
        updateChoice();
    });
    connect(list->view(), &QListView::clicked, this, [this, list] {
        m_active = list;
        updateChoice();
    });
    connect(list, &BoardList::sideways, this,
            [this, list](int direction) { goSideways(list, direction); });
    connect(list, &BoardList::dropped, this,
            [this, list](JobId job) { drop(job, list->column()); });
    return list;
}

// To the next column that has a card, so that the keys never stand on nothing.
void WorkshopScreen::goSideways(const BoardList* from, int direction) {
    auto at = std::find(m_lists.begin(), m_lists.end(), from) - m_lists.begin();
    const auto count = static_cast<std::ptrdiff_t>(m_lists.size());
    for (at += direction; at >= 0 && at < count; at += direction) {
        BoardList* list = m_lists[static_cast<std::size_t>(at)];
        if (!list->isVisible() || list->model()->cards().empty()) continue;
        m_active = list;
        if (!list->current()) list->select(list->model()->cards().front().id);
        list->view()->setFocus(Qt::TabFocusReason);
        m_area->ensureWidgetVisible(list);
        updateChoice();
        return;
    }
}

BoardList* WorkshopScreen::list(const QString& key) const {
    for (BoardList* each : m_lists)
        if (each->isVisibleTo(m_board) && each->column().key == key) return each;
    return nullptr;
}

const BoardCard* WorkshopScreen::current() const {
    return m_active ? m_active->current() : nullptr;
}

const JobCard* WorkshopScreen::find(JobId job) const {
    const auto found = std::find_if(m_view.jobs.begin(), m_view.jobs.end(),
                                    [job](const JobCard& each) { return each.job == job; });
    return found == m_view.jobs.end() ? nullptr : &*found;
}

const JobCard* WorkshopScreen::currentJob() const {
    const BoardCard* card = current();
    return card && card->job ? find(card->job) : nullptr;
}

// -- what is done with a card

void WorkshopScreen::drop(JobId id, const BoardColumn& onto) {
    const JobCard* job = find(id);
    if (!job) return;
    if (mode() == BoardMode::Technicians) {
        const StaffId from = m_active ? m_active->column().technician : StaffId();
        dispatchTo(*job, from, onto.technician);
        return;
    }
    switch (onto.stage) {
        case WorkshopState::InWork:
            begin(*job);
            return;
        case WorkshopState::OnHold:
            hold(*job);
            return;
        case WorkshopState::QualityCheck:
            showProblem(tr("A job is finished by its technician's own check: open %1, step Work.")
                            .arg(job->number));
            return;
        case WorkshopState::Ready:
            showProblem(tr("A job is ready when the inspector passes it: open %1, step Check.")
                            .arg(job->number));
            return;
        case WorkshopState::Waiting:
            showProblem(
                tr("Begun work does not go back to waiting. Say what it waits for: drag "
                   "it to “on hold”."));
            return;
    }
}

// Whoever gives the job away is replaced, with the same share; the others stay.
void WorkshopScreen::dispatchTo(const JobCard& job, StaffId from, StaffId to) {
    if (to.isNone()) {
        showProblem(
            tr("A job stays with its technician until somebody else takes it: drag it to "
               "their lane."));
        return;
    }
    std::vector<WorkShare> team = job.technicians;
    const auto giver = std::find_if(team.begin(), team.end(), [from](const WorkShare& each) {
        return each.technician == from;
    });
    if (team.size() > 1 && giver != team.end())
        giver->technician = to;
    else
        team = alone(to);
    tell([order = job.order, id = job.job, team](Workplace& workplace, const Caller& caller) {
        return dispatch(workplace, caller, order, id, team);
    });
}

void WorkshopScreen::begin(const JobCard& job) {
    if (job.technicians.empty()) {
        chooseTeam(job);
        return;
    }
    const StaffId me = m_context.user.id;
    const bool joins = job.state == WorkshopState::InWork;
    const StaffId person = job.isDispatchedTo(me) ? me : job.technicians.front().technician;
    const bool leaves = joins && job.isOnTheClock(person);
    tell([=, order = job.order, id = job.job](Workplace& workplace, const Caller& caller) {
        if (!joins) return startWork(workplace, caller, order, id);
        return leaves ? clockOff(workplace, caller, order, id, person)
                      : clockOn(workplace, caller, order, id, person);
    });
}

void WorkshopScreen::hold(const JobCard& job) {
    auto* dialog = new HoldDialog(m_context, job.order, job.job, job.title, window());
    if (job.hold != HoldReason::None) dialog->choose(job.hold, job.holdNote);
    dialog->open();
}

void WorkshopScreen::chooseTeam(const JobCard& job) {
    (new TeamDialog(m_context, job.order, job.job, job.title, job.technicians, m_view.technicians,
                    window()))
        ->open();
}

void WorkshopScreen::openCurrent() {
    if (const BoardCard* card = current()) m_context.navigator.openOrder(card->order);
}

void WorkshopScreen::tell(const Work& work) {
    if (m_busy) return;
    m_busy = true;
    showProblem({});
    m_context.desk.tell(
        this,
        [work, caller = m_context.caller(m_key)](Workplace& workplace) {
            return work(workplace, caller);
        },
        [this](const Result<Outcome>& outcome) {
            m_busy = false;
            m_key = IdempotencyKey::make();
            if (!outcome) showProblem(ErrorText::sentences(outcome.error()));
        });
}

void WorkshopScreen::showProblem(const QString& words) {
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

// -- words

void WorkshopScreen::updateHead() {
    const Instant now = m_context.clock.now();
    const auto late = std::count_if(m_view.supplements.begin(), m_view.supplements.end(),
                                    [&](const auto& report) {
                                        SupplementReport about;
                                        about.reportedAt = report.reportedAt;
                                        return callDueAt(about, m_context.calendar) < now;
                                    });
    m_count->setText(m_loaded ? tr("%n job(s)", nullptr, static_cast<int>(m_view.jobs.size()))
                              : QString());
    m_late->setContent(
        {Tone::Red, tr("%n customer(s) to call", nullptr, static_cast<int>(late)), Icon::Phone});
    m_late->setVisible(late > 0);
    const auto open = m_view.supplements.size();
    m_modes->setWords({tr("By stage"), tr("By technician"),
                       open > 0 ? tr("Supplements · %1").arg(open) : tr("Supplements")});
}

void WorkshopScreen::updateChoice() {
    const BoardCard* card = current();
    const JobCard* job = currentJob();
    m_open->setText(card ? tr("Open %1").arg(card->number) : tr("Open the order"));
    m_bar->setPrimary(card ? m_open : nullptr);
    const StaffId me = m_context.user.id;
    const bool inWork = job && job->state == WorkshopState::InWork;
    const bool on =
        inWork && !job->technicians.empty() &&
        job->isOnTheClock(job->isDispatchedTo(me) ? me : job->technicians.front().technician);
    m_begin->setText(on ? tr("Clock off") : inWork ? tr("Clock on") : tr("Start the work"));
    m_begin->setEnabled(job && !isOver(*job) && m_context.may(Verb::Work));
    m_hold->setEnabled(job && !isOver(*job) && m_context.may(Verb::Hold));
    m_team->setEnabled(job && !isOver(*job) && m_context.may(Verb::Dispatch));
    m_sheet->setEnabled(card != nullptr);
}

void WorkshopScreen::onShown() {
    if (m_active) m_active->view()->setFocus();
}

void WorkshopScreen::showEvent(QShowEvent* event) {
    Screen::showEvent(event);
    m_minute->start();
    refresh();
}

void WorkshopScreen::hideEvent(QHideEvent* event) {
    m_minute->stop();
    Screen::hideEvent(event);
}

void WorkshopScreen::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    Screen::changeEvent(event);
}

void WorkshopScreen::retranslate() {
    m_title->setText(title());
    m_filter->setPlaceholderText(tr("Filter: plate, job, technician"));
    m_filter->setAccessibleName(tr("Filter the cards"));
    m_hold->setText(tr("Hold…"));
    m_team->setText(tr("Technicians…"));
    m_sheet->setText(tr("Preview the job sheet"));
    updateHead();
    updateChoice();
    showBoard();
    Q_EMIT titleChanged();
}

}  // namespace baydesk

#include "desktop/appointment/AppointmentScreen.h"

#include "application/appointment/CalendarExport.h"
#include "application/store/Shops.h"
#include "desktop/appointment/BookingDraft.h"
#include "desktop/appointment/BookingPanel.h"
#include "desktop/appointment/BookingText.h"
#include "desktop/appointment/CalendarKeeper.h"
#include "desktop/appointment/SharedTimeDialog.h"
#include "desktop/desk/Desk.h"
#include "desktop/desk/JobQueue.h"
#include "desktop/shell/Drafts.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/store/lists/ListExport.h"
#include "desktop/text/ErrorText.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/ChoiceRow.h"
#include "desktop/widgets/DataTable.h"
#include "desktop/widgets/FileChooser.h"
#include "desktop/widgets/MergeDialog.h"
#include "desktop/widgets/Retranslate.h"
#include "exchange/CalendarFile.h"

#include <QAction>
#include <QDateEdit>
#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTimer>
#include <algorithm>
#include <memory>
#include <utility>

namespace baydesk {

namespace {

constexpr int Week = 7;
const QString DraftName = QStringLiteral("appointment");
constexpr QLatin1String AnswersField("urgentCall");

}  // namespace

void AppointmentScreen::connectParts() {
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(firstDay().addDays(-days())); });
    connect(m_on, &QPushButton::clicked, this, [this] { goTo(firstDay().addDays(days())); });
    connect(m_today, &QPushButton::clicked, this,
            [this] { goTo(m_context.calendar.businessDate(m_context.clock.now())); });
    connect(m_date, &QDateEdit::dateChanged, this, &AppointmentScreen::refresh);
    connect(m_span, &ChoiceRow::chosen, this, &AppointmentScreen::refresh);
    connect(m_lanes, &ChoiceRow::chosen, this, [this] {
        m_lanesChosen = true;
        showTimeline();
    });
    connect(m_timeline, &Timeline::bookingChosen, this, &AppointmentScreen::choose);
    connect(m_timeline, &Timeline::bookingOpened, this, [this](BookingId booking) {
        choose(booking);
        openCurrent();
    });
    connect(m_timeline, &Timeline::emptyChosen, this, [this](qint64 lane, Instant at) {
        Booking booking;
        BookingSlot slot{.from = at};
        if (mode() == LaneMode::Bays)
            slot.bay = BayId(lane);
        else
            slot.technician = StaffId(lane);
        booking.times = {slot};
        edit(booking);
    });
    connect(m_timeline, &Timeline::moved, this, &AppointmentScreen::moved);
    connect(m_table, &DataTable::currentChanged, this,
            [this](qint64 id) { choose(BookingId(id)); });
    connect(m_table, &DataTable::opened, this, &AppointmentScreen::openCurrent);
    connect(m_panel, &BookingPanel::edited, this, [this] {
        keepDraft();
        updateChoice();
    });
    connect(m_bar, &ActionBar::missingChosen, this,
            [this](const QString& field) { m_panel->goTo(field); });
    connect(&m_context.desk, &Desk::changed, this, [this] {
        if (isVisible()) refresh();  // else when it is shown
    });
    connect(m_minute, &QTimer::timeout, this, [this] {
        m_model->retranslate();
        refresh();
    });
    connectActions();
    m_timeline->installEventFilter(this);
}

void AppointmentScreen::connectActions() {
    connect(m_arrive, &QAction::triggered, this, &AppointmentScreen::arrive);
    connect(m_save, &QAction::triggered, this, &AppointmentScreen::save);
    connect(m_new, &QAction::triggered, this, [this] {
        // What was typed and left goes on.
        if (!restoreDraft()) start({});
    });
    connect(m_change, &QAction::triggered, this, &AppointmentScreen::openCurrent);
    connect(m_close, &QAction::triggered, this, &AppointmentScreen::closePanel);
    const auto answers = [this](QAction* action, BookingStatus status) {
        connect(action, &QAction::triggered, this, [this, status] { answer(status); });
    };
    answers(m_confirm, BookingStatus::Confirmed);
    answers(m_noAnswer, BookingStatus::NoAnswer);
    answers(m_decline, BookingStatus::Declined);
    answers(m_noShow, BookingStatus::NoShow);
    connect(m_roster, &QAction::triggered, this, [this] { m_context.navigator.openRoster(); });
    connect(m_export, &QAction::triggered, this, [this] { chooseCalendarFile(false); });
    connect(m_list, &QAction::triggered, this, [this] {
        ListExport::ask(m_context, this, ListExport::of(*m_table, Listing::Appointments, title()));
    });
    connect(m_keep, &QAction::triggered, this, [this] {
        if (CalendarKeeper::file().isEmpty()) {
            chooseCalendarFile(true);
            return;
        }
        CalendarKeeper::setFile({});
        retranslate();
    });
}

QString AppointmentScreen::title() const { return tr("Appointments"); }

QString AppointmentScreen::problem() const { return m_problem->text(); }

QAction* AppointmentScreen::primary() const { return m_side->isHidden() ? m_arrive : m_save; }

QList<QAction*> AppointmentScreen::screenActions() const {
    return {m_arrive, m_save,  m_new,    m_change, m_confirm, m_noAnswer, m_decline,
            m_noShow, m_close, m_roster, m_export, m_keep,    m_list};
}

void AppointmentScreen::onShown() {
    refresh();
    if (!m_side->isHidden())
        m_panel->focusFirst();
    else
        m_table->view()->setFocus();
}

QDate AppointmentScreen::firstDay() const {
    const QDate date = m_date->date();
    return days() == Week ? date.addDays(1 - date.dayOfWeek()) : date;
}

int AppointmentScreen::days() const { return m_span->choice() == 1 ? Week : 1; }

LaneMode AppointmentScreen::mode() const {
    return m_lanes->choice() == 1 ? LaneMode::Technicians : LaneMode::Bays;
}

void AppointmentScreen::goTo(QDate date) {
    if (m_date->date() == date)
        refresh();
    else
        m_date->setDate(date);
}

void AppointmentScreen::refresh() {
    m_context.desk.askLatest(
        QStringLiteral("appointment.book"), this,
        [from = firstDay(), days = days()](Workplace& workplace) {
            return appointmentBook(workplace, from, days);
        },
        [this](const Result<AppointmentBook>& book) {
            if (!book) {
                showProblem(ErrorText::sentences(book.error()));
                return;
            }
            if (m_moving == 0) show(*book);
        });
}

void AppointmentScreen::show(const AppointmentBook& book) {
    const bool first = !m_loaded;
    m_book = book;
    m_loaded = true;
    // Until somebody chooses, a shop that has no bays written down plans by its people.
    if (!m_lanesChosen) m_lanes->choose(book.table.bays.empty() ? 1 : 0);
    m_model->setRows(book.table.bookings);
    m_panel->setChoices(book.table.bays, book.technicians);
    chooseSomebody();
    showTimeline();
    if (first && m_side->isHidden()) restoreDraft();
    updateChoice();
}

// Whoever was just booked, else whoever was chosen; at first who comes next.
void AppointmentScreen::chooseSomebody() {
    if (m_model->find(m_wanted.value())) {
        choose(std::exchange(m_wanted, BookingId()));
        return;
    }
    if (current() || m_model->rows().empty()) return;
    const auto& all = m_model->rows();
    const auto next = std::find_if(all.begin(), all.end(),
                                   [](const Booking& booking) { return booking.isLive(); });
    choose((next == all.end() ? all.front() : *next).id);
}

void AppointmentScreen::showTimeline() {
    if (!m_loaded) return;
    const AppointmentWords words(m_book, m_context.clock, m_context.calendar,
                                 m_context.may(Verb::EditBooking));
    m_timeline->setScale(words.scale());
    m_timeline->setLanes(words.lanes(mode()));
    m_timeline->setBlocks(words.blocks(mode()));
    m_timeline->setNow(m_context.clock.now());
    m_timeline->choose(m_chosen);
    // No higher than its lanes: the list has the rest.
    m_area->parentWidget()->setMaximumHeight(m_head->sizeHint().height() +
                                             m_timeline->sizeHint().height());
    m_head->setDays(words.scale(), words.days());
    m_head->setTimelineWidth(m_timeline->width());
}

bool AppointmentScreen::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_timeline && event->type() == QEvent::Resize)
        m_head->setTimelineWidth(m_timeline->width());
    return Screen::eventFilter(watched, event);
}

const Booking* AppointmentScreen::current() const { return m_model->find(m_chosen.value()); }

void AppointmentScreen::choose(BookingId booking) {
    if (m_chosen == booking) return;
    m_chosen = booking;
    m_timeline->choose(booking);
    if (booking) m_table->select(booking.value());
    updateChoice();
}

void AppointmentScreen::updateChoice() {
    const bool editing = !m_side->isHidden();
    const Booking* booking = current();
    const bool live = booking && booking->isLive();
    const bool mayBook = m_context.may(Verb::Book);
    m_arrive->setText(booking ? tr("Take in %1").arg(BookingText::called(*booking))
                              : tr("Take in the car"));
    m_arrive->setEnabled(live);
    m_new->setEnabled(mayBook);
    m_change->setEnabled(live && mayBook && !editing);
    m_confirm->setEnabled(live && mayBook && booking->status != BookingStatus::Confirmed);
    m_noAnswer->setEnabled(live && mayBook);
    m_decline->setEnabled(live && mayBook);
    m_export->setEnabled(m_context.may(Verb::ExportAppointments));
    m_list->setEnabled(m_context.may(Verb::ExportList));
    m_keep->setEnabled(m_context.may(Verb::ExportAppointments));
    m_noShow->setEnabled(live && mayBook && booking->at() < m_context.clock.now());
    m_save->setEnabled(!m_busy);
    const Booking typed = m_panel->typed();
    m_save->setText(m_panel->isNew() ? tr("Book %1").arg(BookingText::called(typed))
                                     : tr("Save the appointment"));
    if (editing) {
        m_bar->setPrimary(m_save);
        m_bar->setSecondary({m_close});
        QList<Missing> missing = m_panel->missing();
        if (!mayBook) missing.prepend({QString(), tr("the right to make appointments")});
        m_bar->setMissing(missing);
        return;
    }
    m_bar->setSecondary({m_new, m_change, m_confirm, m_noAnswer, m_decline, m_noShow});
    m_bar->setPrimary(m_model->rows().empty() ? nullptr : m_arrive);
    m_bar->setMissing(booking || m_model->rows().empty()
                          ? QList<Missing>()
                          : QList<Missing>{{QString(), tr("Choose an appointment")}});
}

void AppointmentScreen::start(const Booking& known) {
    if (!isFree()) return;
    Booking booking = known;
    // On another day than today the caller asks for that day.
    const QDate today = m_context.calendar.businessDate(m_context.clock.now());
    if (booking.times.empty() && days() == 1 && firstDay() > today)
        booking.times = {
            {.from = m_context.calendar.at(firstDay(), m_context.calendar.settings().open)}};
    edit(booking);
}

// Somebody drives out: what the caller said is there already.
void AppointmentScreen::startVisit(const UrgentCall& call) {
    if (!isFree()) return;
    edit({.caller = call.said.caller,
          .phone = call.said.phone,
          .plate = call.said.plate,
          .purpose = call.said.words,
          .site = call.said.place},
         call.id);
}

void AppointmentScreen::openCurrent() {
    const Booking* booking = current();
    if (!booking) return;
    if (!booking->order.isNone()) {
        m_context.navigator.openOrder(booking->order);
        return;
    }
    if (booking->isLive() && m_context.may(Verb::EditBooking) && isFree()) edit(*booking);
}

void AppointmentScreen::openPanel(UrgentCallId answers) {
    m_key = IdempotencyKey::make();
    m_answers = answers;
    m_side->show();
}

void AppointmentScreen::edit(const Booking& booking, UrgentCallId answers) {
    openPanel(answers);
    m_panel->edit(booking);
    m_panel->focusFirst();
    updateChoice();
}

// What is being written, or was left behind, is not thrown away for something else.
bool AppointmentScreen::isFree() {
    if (m_side->isHidden()) restoreDraft();
    if (m_side->isHidden() || !m_panel->isEdited()) return true;
    showProblem(tr("This appointment is not saved yet. Save it or close it first."));
    return false;
}

void AppointmentScreen::closePanel() {
    m_context.drafts.discard(DraftName);
    m_side->hide();
    m_problem->hide();
    updateChoice();
    m_table->view()->setFocus();
}

bool AppointmentScreen::goBack() {
    if (m_timeline->putBack()) return true;
    if (m_side->isHidden()) return false;
    // What was typed is there again when the page is opened the next time.
    const bool typed = m_panel->isEdited();
    m_side->hide();
    if (!typed) m_context.drafts.discard(DraftName);
    updateChoice();
    m_table->view()->setFocus();
    return true;
}

void AppointmentScreen::keepDraft() {
    if (m_side->isHidden()) return;
    QJsonObject content = m_panel->isEdited() ? toJson(m_panel->typed()) : QJsonObject();
    if (m_answers && !content.isEmpty())
        content.insert(AnswersField, QString::number(m_answers.value()));
    m_context.drafts.keep(DraftName, content);
}

bool AppointmentScreen::restoreDraft() {
    const auto draft = m_context.drafts.find(DraftName);
    if (draft) {
        openPanel(UrgentCallId(draft->content.value(AnswersField).toString().toLongLong()));
        m_panel->goOn(bookingFromJson(draft->content));
        m_panel->focusFirst();
        updateChoice();
    }
    return draft.has_value();
}

void AppointmentScreen::tell(const Work& work,
                             std::function<void(const Result<Outcome>&)> answered) {
    if (m_busy) return;
    m_busy = true;
    m_problem->hide();
    updateChoice();
    m_context.desk.tell(
        this,
        [work, caller = m_context.caller(m_key)](Workplace& workplace) {
            return work(workplace, caller);
        },
        [this, answered = std::move(answered)](const Result<Outcome>& outcome) {
            m_busy = false;
            if (outcome) m_key = IdempotencyKey::make();
            answered(outcome);
            updateChoice();
        });
}

void AppointmentScreen::save() {
    m_panel->clearProblems();
    const Booking booking = m_panel->typed();
    tell(
        [booking, answers = m_answers](Workplace& workplace, const Caller& caller) {
            return booking.id.isNone() ? book(workplace, caller, booking, answers)
                                       : editBooking(workplace, caller, booking);
        },
        [this, booking](const Result<Outcome>& outcome) {
            if (!outcome && outcome.error().has(ErrorKind::StaleEdit)) {
                saveOnTop(booking.id);
                return;
            }
            if (!outcome) {
                m_panel->showProblem(outcome.error());
                return;
            }
            m_wanted = BookingId(outcome->id);
            closePanel();
            m_context.navigator.say(
                tr("%1 is booked for %2")
                    .arg(BookingText::called(booking), m_formats.moment(tidied(booking).at())));
        });
}

// Somebody else has saved it meanwhile.
void AppointmentScreen::saveOnTop(BookingId id) {
    m_context.desk.ask(
        this, [id](Workplace& workplace) { return bookingOf(workplace, id); },
        [this](const Result<Booking>& stored) {
            if (!stored) {
                m_panel->showProblem(stored.error());
                return;
            }
            bringTogether(
                BookingText::called(*stored), window(),
                [this, stored = *stored](FieldMerge& merge) {
                    return m_panel->mergedWith(stored, merge);
                },
                [this](const Booking& both) {
                    m_panel->edit(both);
                    save();
                });
        });
}

void AppointmentScreen::answer(BookingStatus status) {
    const Booking* booking = current();
    if (!booking) return;
    tell(
        [id = booking->id, status](Workplace& workplace, const Caller& caller) {
            return answerBooking(workplace, caller, id, status);
        },
        [this](const Result<Outcome>& outcome) {
            if (!outcome) showProblem(ErrorText::sentences(outcome.error()));
        });
}

void AppointmentScreen::arrive() {
    if (const Booking* booking = current(); booking && booking->isLive())
        m_context.navigator.openReceptionFor(*booking);
}

void AppointmentScreen::moved(const TimelineBlock& from, const TimelineBlock& to) {
    const Booking* booking = m_model->find(from.booking.value());
    if (!booking) return;
    const auto known =
        std::find_if(booking->times.begin(), booking->times.end(),
                     [&from](const BookingSlot& each) { return each.id == from.slot; });
    if (known == booking->times.end()) return;
    BookingSlot slot = *known;
    slot.from = to.time.from;
    slot.minutes = static_cast<int>(to.time.minutes());
    if (mode() == LaneMode::Bays)
        slot.bay = BayId(to.lane);
    else
        slot.technician = StaffId(to.lane);
    // Another card may be moved before the store has answered; what it answers meanwhile would put
    // the card back for a moment.
    ++m_moving;
    m_problem->hide();
    m_context.desk.tell(
        this,
        [id = booking->id, slot, caller = m_context.caller(IdempotencyKey::make())](
            Workplace& workplace) { return moveSlot(workplace, caller, id, slot); },
        [this, id = booking->id, slot](const Result<Outcome>& outcome) {
            --m_moving;
            refresh();
            if (outcome) return;
            showTimeline();  // the card goes back to where the store has it
            const QString why = ErrorText::sentences(outcome.error());
            if (outcome.error().has(ErrorKind::TimeTaken))
                (new SharedTimeDialog(m_context, id, slot, why, window()))->open();
            else
                showProblem(why);
        });
}

void AppointmentScreen::chooseCalendarFile(bool keep) {
    auto* dialog = new FileChooser(window(), keep ? m_keep->text() : m_export->text());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(tr("Calendars (*.ics)"));
    dialog->setDefaultSuffix(QStringLiteral("ics"));
    dialog->selectFile(title() + QStringLiteral(".ics"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, keep](const QString& path) { exportTo(path, keep); });
    dialog->open();
}

void AppointmentScreen::exportTo(const QString& path, bool keep) {
    const BusinessCalendar& calendar = m_context.calendar;
    const Instant now = m_context.clock.now();
    const QDate from = calendar.businessDate(now).addDays(-CalendarKeeper::DaysBack);
    m_context.desk.tell(
        this,
        [from, now, caller = m_context.caller()](Workplace& workplace) -> Result<QByteArray> {
            const auto book = exportAppointments(workplace, caller, from, CalendarKeeper::Days);
            if (!book) return book.error();
            const auto shop = shopOf(workplace);
            return iCalendar(shop ? shop->name : QString(), calendarEntries(*book), now);
        },
        [this, path, keep](const Result<QByteArray>& made) {
            if (made)
                writeTo(path, *made, keep);
            else
                showProblem(ErrorText::sentences(made.error()));
        });
}

// Saves wait for no file: it may lie at the other end of a line.
void AppointmentScreen::writeTo(const QString& path, const QByteArray& calendar, bool keep) {
    const auto written = std::make_shared<Done>();
    m_files->add([path, calendar, written] { *written = writeCalendar(path, calendar); },
                 [this, self = QPointer(this), path, keep, written] {
                     if (!self) return;  // the page went meanwhile
                     if (!*written) {
                         showProblem(ErrorText::sentences(written->error()));
                         return;
                     }
                     if (keep) CalendarKeeper::setFile(path);
                     retranslate();
                     m_context.navigator.say(tr("Saved %1").arg(QDir::toNativeSeparators(path)));
                 });
}

void AppointmentScreen::showProblem(const QString& words) {
    m_problem->setText(words);
    m_problem->show();
}

void AppointmentScreen::showEvent(QShowEvent* event) {
    Screen::showEvent(event);
    m_minute->start();
    refresh();
}

void AppointmentScreen::hideEvent(QHideEvent* event) {
    m_minute->stop();
    Screen::hideEvent(event);
}

void AppointmentScreen::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    Screen::changeEvent(event);
}

void AppointmentScreen::retranslate() {
    m_title->setText(title());
    m_back->setText(tr("Earlier"));
    m_today->setText(tr("Today"));
    m_on->setText(tr("Later"));
    m_date->setAccessibleName(tr("Day"));
    m_span->setWords({tr("Day"), tr("Week")});
    m_lanes->setWords({tr("Bays"), tr("Technicians")});
    m_area->setAccessibleName(title());
    m_table->setTitle(title());
    m_table->setEmptyState(Icon::Calendar,
                           tr("Nobody has booked for these days. A call becomes an appointment "
                              "here, and an order when the car comes."),
                           m_new);
    m_new->setText(tr("New appointment"));
    m_change->setText(tr("Change"));
    m_confirm->setText(tr("Confirmed"));
    m_noAnswer->setText(tr("No answer"));
    m_decline->setText(tr("Declined"));
    m_noShow->setText(tr("No-show"));
    m_close->setText(tr("Close"));
    m_roster->setText(tr("Bays and hours"));
    m_calendar->setText(tr("Calendar"));
    m_calendar->setAccessibleName(m_calendar->text());
    m_export->setText(tr("Save as a calendar…"));
    m_list->setText(tr("Export the list…"));
    const QString kept = CalendarKeeper::file();
    m_keep->setText(kept.isEmpty() ? tr("Keep a calendar to subscribe to…")
                                   : tr("No longer keep %1").arg(QDir::toNativeSeparators(kept)));
    for (QPushButton* button : {m_back, m_today, m_on}) button->setAccessibleName(button->text());
    showTimeline();
    updateChoice();
    Q_EMIT titleChanged();
}

}  // namespace baydesk

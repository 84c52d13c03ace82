// How the appointments are laid out; what they do is in AppointmentScreen.cpp.
#include "desktop/appointment/AppointmentScreen.h"
#include "desktop/appointment/BookingPanel.h"
#include "desktop/appointment/BookingText.h"
#include "desktop/desk/JobQueue.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/ChoiceRow.h"
#include "desktop/widgets/DataTable.h"
#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/TabOrder.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QAction>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>

namespace baydesk {

namespace {

constexpr int MinuteMs = 60'000;
constexpr int SideWidth = 392;
constexpr int LeastList = 150;
constexpr int UpperShare = 3;
constexpr int LowerShare = 2;

QScrollArea* scrolled(QWidget* content, QWidget* parent) {
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    return area;
}

}  // namespace

AppointmentScreen::AppointmentScreen(ScreenContext& context, QWidget* parent)
    : Screen(parent),
      m_context(context),
      m_formats(context.clock, context.calendar),
      m_title(new QLabel(this)),
      m_back(new QPushButton(this)),
      m_today(new QPushButton(this)),
      m_on(new QPushButton(this)),
      m_calendar(new QPushButton(this)),
      m_date(new QDateEdit(this)),
      m_span(new ChoiceRow(2, this)),
      m_lanes(new ChoiceRow(2, this)),
      m_head(new TimelineHead(this)),
      m_timeline(new Timeline),
      m_model(
          new Bookings([](const Booking& booking) { return booking.id.value(); }, columns(), this)),
      m_table(new DataTable(QStringLiteral("appointments"), this)),
      m_panel(new BookingPanel(context)),
      m_problem(new WrappedLabel(this)),
      m_bar(new ActionBar(this)),
      m_arrive(new QAction(this)),
      m_save(new QAction(this)),
      m_new(new QAction(this)),
      m_change(new QAction(this)),
      m_confirm(new QAction(this)),
      m_noAnswer(new QAction(this)),
      m_decline(new QAction(this)),
      m_noShow(new QAction(this)),
      m_close(new QAction(this)),
      m_roster(new QAction(this)),
      m_export(new QAction(this)),
      m_list(new QAction(this)),
      m_keep(new QAction(this)),
      m_minute(new QTimer(this)),
      m_files(new JobQueue(this)) {
    m_area = scrolled(m_timeline, this);
    m_side = scrolled(m_panel, this);
    build();
    buildActions();
    connectParts();
    retranslate();
    goTo(m_context.calendar.businessDate(m_context.clock.now()));
    updateChoice();
}

QWidget* AppointmentScreen::buildHead() {
    auto* head = new QWidget(this);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::Grid);
    markAs(m_title, "title");
    for (QPushButton* button : {m_back, m_today, m_on}) button->setAutoDefault(false);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_span->choose(0);
    m_lanes->choose(0);
    line->addWidget(m_title);
    line->addSpacing(metrics::Grid);
    line->addWidget(m_back);
    line->addWidget(m_date);
    line->addWidget(m_on);
    line->addWidget(m_today);
    line->addStretch(1);
    auto* roster = new KeyButton(head);
    roster->follow(m_roster);
    auto* menu = new QMenu(head);
    menu->addActions({m_export, m_keep, m_list});
    m_calendar->setMenu(menu);
    m_calendar->setAutoDefault(false);
    line->addWidget(m_calendar);
    line->addWidget(roster);
    line->addSpacing(metrics::Grid);
    line->addWidget(m_span);
    line->addSpacing(metrics::Grid);
    line->addWidget(m_lanes);
    return head;
}

void AppointmentScreen::build() {
    markAs(m_problem, "error");
    m_problem->hide();
    m_side->setFixedWidth(SideWidth);
    m_side->hide();
    markAs(m_panel, "surface");
    m_table->setModel(m_model);
    m_table->setMinimumHeight(LeastList);

    auto* upper = new QWidget(this);
    auto* board = new QVBoxLayout(upper);
    board->setContentsMargins(0, 0, 0, 0);
    board->setSpacing(0);
    board->addWidget(m_head);
    board->addWidget(m_area, 1);
    auto* halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(upper);
    halves->addWidget(m_table);
    halves->setStretchFactor(0, UpperShare);
    halves->setStretchFactor(1, LowerShare);
    halves->setSizes({UpperShare * 1000, LowerShare * 1000});
    auto* middle = new QHBoxLayout;
    middle->setSpacing(metrics::Grid);
    middle->addWidget(halves, 1);
    middle->addWidget(m_side);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 4);
    column->setSpacing(metrics::Grid);
    column->addWidget(buildHead());
    column->addLayout(middle, 1);
    column->addWidget(m_problem);
    column->addWidget(m_bar);
    tabFollowsLayout(this);
}

void AppointmentScreen::buildActions() {
    m_new->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_change->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_confirm->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_B));
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_S));
    m_new->setIcon(Icons::icon(Icon::Plus));
    for (QAction* each : screenActions()) {
        each->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(each);
    }
    m_table->setContextActions({m_arrive, m_change, m_confirm, m_noAnswer, m_decline, m_noShow,
                                m_new, m_export, m_keep, m_list});
    m_minute->setInterval(MinuteMs);
}

std::vector<Column<Booking>> AppointmentScreen::columns() const {
    const BookingText text(m_formats);
    const Clock& clock = m_context.clock;
    Column<Booking> at{QStringLiteral("at"), [] { return tr("Comes at"); },
                       [this](const Booking& booking) { return m_formats.moment(booking.at()); }};
    at.sortKey = [](const Booking& booking) { return booking.at().ms; };
    at.toolTip = [this](const Booking& booking) { return m_formats.exact(booking.at()); };
    at.file = [this](const Booking& booking) { return m_formats.exact(booking.at()); };
    at.whole = true;
    Column<Booking> plate{QStringLiteral("plate"), [] { return tr("Plate"); },
                          [](const Booking& booking) { return booking.plate.display(); }};
    plate.plate = [](const Booking& booking) { return booking.plate; };
    Column<Booking> caller{QStringLiteral("caller"), [] { return tr("Caller"); },
                           [](const Booking& booking) { return booking.caller; }};
    Column<Booking> phone{QStringLiteral("phone"), [] { return tr("Phone"); },
                          [this](const Booking& booking) {
                              return m_context.may(Right::RevealPhone) ? booking.phone.grouped()
                                                                       : booking.phone.masked();
                          }};
    phone.phone = true;
    phone.file = [](const Booking& booking) { return booking.phone.number(); };
    Column<Booking> purpose{QStringLiteral("purpose"), [] { return tr("What is to be done"); },
                            [](const Booking& booking) {
                                return booking.isFieldVisit()
                                           ? tr("%1 (at %2)").arg(booking.purpose, booking.site)
                                           : booking.purpose;
                            }};
    purpose.toolTip = statementOf;
    Column<Booking> status{
        QStringLiteral("status"), [] { return tr("Status"); },
        [text, &clock](const Booking& booking) { return text.chip(booking, clock.now()).text; }};
    status.chip = [text, &clock](const Booking& booking) {
        return std::optional(text.chip(booking, clock.now()));
    };
    Column<Booking> missed{
        QStringLiteral("noShows"), [] { return tr("Did not come"); },
        [this](const Booking& booking) {
            const auto count = m_book.noShows.find(booking.phone.number());
            return count == m_book.noShows.end() ? QString() : tr("%n ×", nullptr, count->second);
        },
        Qt::AlignRight};
    Column<Booking> order{QStringLiteral("order"), [] { return tr("Order"); },
                          [this](const Booking& booking) {
                              const auto number = m_book.numbers.find(booking.order);
                              return number == m_book.numbers.end() ? QString() : number->second;
                          }};
    return {at, plate, caller, phone, purpose, status, missed, order};
}

}  // namespace baydesk

// How the reception looks: its parts, where they stand, in which order keys walk through them, and
// its words. What it does is in Reception.cpp.

#include "desktop/appointment/FreeTimesRow.h"
#include "desktop/customer/FlagRow.h"
#include "desktop/desk/Desk.h"
#include "desktop/reception/ArrivalPanel.h"
#include "desktop/reception/BelongingsCard.h"
#include "desktop/reception/BookingNote.h"
#include "desktop/reception/CarPanel.h"
#include "desktop/reception/PromiseField.h"
#include "desktop/reception/Reception.h"
#include "desktop/reception/ReceptionFacts.h"
#include "desktop/reception/SenderPanel.h"
#include "desktop/reception/SetAside.h"
#include "desktop/reception/StayPanel.h"
#include "desktop/reception/SymptomBar.h"
#include "desktop/reception/UrgentCard.h"
#include "desktop/reception/WalkPhotos.h"
#include "desktop/reception/WalkRoundButton.h"
#include "desktop/reception/WalkRoundView.h"
#include "desktop/shell/Drafts.h"
#include "desktop/text/Names.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/Card.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/PlateLabel.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/TabOrder.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace baydesk {

namespace {

// A line of words with one thing to do, in amber: it is about time, or about going on.
QFrame* note(QLabel* words, QPushButton* button, QWidget* parent) {
    auto* frame = new QFrame(parent);
    markAs(frame, "note");
    words->setParent(frame);
    button->setParent(frame);
    words->setTextFormat(Qt::PlainText);
    markAs(button, "link");
    button->setAutoDefault(false);
    auto* line = new QHBoxLayout(frame);
    line->setContentsMargins(12, 4, 8, 4);
    line->addWidget(words);
    line->addWidget(button);
    line->addStretch(1);
    frame->hide();
    return frame;
}

// A few lines high at least, and as high as there is room.
class StatementEdit : public QPlainTextEdit {
public:
    using QPlainTextEdit::QPlainTextEdit;
    QSize sizeHint() const override { return {240, 46}; }
    QSize minimumSizeHint() const override { return {120, 46}; }
};

}  // namespace

Reception::Reception(ScreenContext& context, QWidget* parent)
    : Screen(parent),
      m_context(context),
      m_formats(context.clock, context.calendar),
      m_title(new QLabel(this)),
      m_plate(new PlateLabel(PlateSize::Large, this)),
      m_saved(new QLabel(this)),
      m_restoredWords(new QLabel),
      m_discard(new QPushButton),
      m_undoWords(new QLabel),
      m_undo(new QPushButton),
      m_aside(new SetAside(context.drafts, this)),
      m_urgent(new UrgentCard(context, QStringLiteral("reception.urgent"), UrgentCard::Height::Low,
                              this)),
      m_openWords(new QLabel),
      m_openOrder(new QPushButton),
      m_booking(new BookingNote(m_formats, this)),
      m_who(new Card(this)),
      m_flags(new FlagRow(this)),
      m_car(new CarPanel(context.clock, m_who)),
      m_sender(new SenderPanel(m_who)),
      m_arrivalCard(new Card(this)),
      m_arrival(new ArrivalPanel(context.clock, m_formats, m_arrivalCard)),
      m_statementCard(new Card(this)),
      m_statement(new FormField(new StatementEdit, QStringLiteral("statement"), m_statementCard)),
      m_readBack(new QCheckBox(m_statementCard)),
      m_symptoms(new SymptomBar(m_statementCard)),
      m_signedWords(new QLabel(this)),
      m_belongings(new BelongingsCard(this)),
      m_stayCard(new Card(this)),
      m_stack(new QStackedWidget(this)),
      m_walk(new WalkRoundView(this)),
      m_walkButton(new WalkRoundButton(this)),
      m_promiseCard(new Card(this)),
      m_promise(new PromiseField(context.clock, m_formats, context.calendar, m_promiseCard)),
      m_free(new FreeTimesRow(context, QStringLiteral("reception.free"), m_formats,
                              FreeTimesRow::Offer::End, m_promiseCard)),
      m_class(new FormField(new QComboBox, QStringLiteral("repairClass"), m_arrivalCard)),
      m_classes(m_class->controlAs<QComboBox>()),
      m_problem(new QLabel(this)),
      m_bar(new ActionBar(this)),
      m_factsPage(new ReceptionFacts(m_formats, this)),
      m_takeIn(new QAction(this)),
      m_sign(new QAction(this)),
      m_express(new QAction(this)),
      m_clear(new QAction(this)) {
    buildCards();
    QList<FormField*> fields = m_car->fields() + m_sender->fields() + m_arrival->fields();
    fields += {m_statement, m_promise->field(), m_class};
    m_problems = FormProblems(fields, m_problem);
    m_bar->setPrimary(m_takeIn);
    m_bar->setSecondary({m_sign, m_express, m_clear});
    connectParts();
    setTabs();
    setFocusProxy(m_car);
    retranslate();
    restoreDraft();
    refresh();
}

void Reception::buildCards() {
    m_factsPage->hide();
    for (const RepairClass each :
         {RepairClass::Minor, RepairClass::FirstLevel, RepairClass::SecondLevel,
          RepairClass::Assembly, RepairClass::WholeVehicle, RepairClass::Special})
        m_classes->addItem({}, static_cast<int>(each));
    m_restored = note(m_restoredWords, m_discard, this);
    m_undoFrame = note(m_undoWords, m_undo, this);
    m_open = note(m_openWords, m_openOrder, this);
    auto* people = new QHBoxLayout;
    people->setSpacing(3 * metrics::Grid);
    people->addWidget(m_car, 1);
    people->addWidget(m_sender, 1);
    m_who->body()->addLayout(people);
    auto* arrival = new QHBoxLayout;
    arrival->setSpacing(metrics::Grid + 4);
    arrival->addWidget(m_arrival, 5);
    arrival->addWidget(m_class, 1);
    m_arrivalCard->body()->addLayout(arrival);
    m_arrivalCard->body()->addWidget(m_walkButton);
    m_classes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);

    auto* page = new QWidget;
    markAs(page, "page");
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (QWidget* each : std::initializer_list<QWidget*>{m_restored, m_undoFrame, m_aside, m_urgent,
                                                         m_open, m_flags, m_who, m_arrivalCard})
        column->addWidget(each);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(12);
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(buildStatement(), 1);
    left->addWidget(buildPromise());
    halves->addLayout(left, 1);
    halves->addLayout(layOutRight(), 1);
    column->addLayout(halves, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);

    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(16, 10, 16, 4);
    whole->setSpacing(metrics::Grid);
    buildHead();
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_walk);
    whole->addWidget(m_stack, 1);
    whole->addWidget(m_problem);
    whole->addWidget(m_bar);
}

QLayout* Reception::layOutRight() {
    auto* column = new QVBoxLayout;
    column->setSpacing(12);
    column->addWidget(m_belongings, 1);
    m_stayCard->body()->addWidget(m_arrival->stayPanel());
    column->addWidget(m_stayCard);
    return column;
}

void Reception::buildHead() {
    markAs(m_title, "title");
    markAs(m_saved, "small");
    markAs(m_signedWords, "second");
    m_signedWords->hide();
    m_plate->hide();
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_plate);
    head->addWidget(m_signedWords);
    // Beside the title: what stands below it would be pushed out of sight.
    head->addWidget(m_booking, 3);
    head->addStretch(1);
    head->addWidget(m_saved);
    static_cast<QVBoxLayout*>(layout())->insertLayout(0, head);
}

QWidget* Reception::buildStatement() {
    auto* text = m_statement->controlAs<QPlainTextEdit>();
    text->setTabChangesFocus(true);
    text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_statementCard->body()->addWidget(m_statement, 1);
    auto* line = new QHBoxLayout;  // beside each other: the promise is to be seen without scrolling
    line->setSpacing(metrics::Grid + 4);
    line->addWidget(m_readBack, 1);
    line->addWidget(m_symptoms);
    m_statementCard->body()->addLayout(line);
    return m_statementCard;
}

QWidget* Reception::buildPromise() {
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::Grid + 4);
    line->addWidget(m_promise, 1);
    line->addLayout(levelWithControl(m_promise->choices()), 2);
    m_promiseCard->body()->addLayout(line);
    m_promiseCard->body()->addWidget(m_free);
    return m_promiseCard;
}

void Reception::connectParts() {
    connect(m_takeIn, &QAction::triggered, this, &Reception::takeIn);
    connect(m_express, &QAction::triggered, this, [this] { m_context.navigator.openExpress(); });
    connect(m_clear, &QAction::triggered, this, &Reception::clearWithUndo);
    connect(m_discard, &QPushButton::clicked, this, &Reception::clearWithUndo);
    connect(m_undo, &QPushButton::clicked, this, &Reception::undoClear);
    connect(m_aside, &SetAside::taken, this, &Reception::goOnWith);
    m_openOrder->hide();
    connect(m_openOrder, &QPushButton::clicked, this, [this] {
        m_context.navigator.openOrderByNumber(m_known.openOrder.value_or(QString()));
    });
    connect(m_bar, &ActionBar::missingChosen, this, [this](const QString& field) {
        m_problems.goTo(field);
        if (field == QLatin1String("walkRound")) m_walkButton->button()->setFocus();
        if (field == QLatin1String("signature")) sign();
    });
    connect(&m_context.drafts, &Drafts::kept, this, [this](const QString& form) {
        if (form == QLatin1String("reception"))
            m_saved->setText(tr("Draft kept %1").arg(m_formats.time(m_context.clock.now())));
    });
    connect(&m_context.desk, &Desk::changed, this, [this] {
        if (isVisible()) refresh();
    });
    connectFields();
    connectWalkAndPromise();
    connectKeysAndLinks();
}

void Reception::connectFields() {
    connect(m_car, &CarPanel::plateEdited, this, [this] {
        updateFacts();
        lookUpPlate(true);
    });
    connect(m_car, &CarPanel::plateConfirmed, this, [this](bool known) {
        (known ? m_arrival->odometerField() : m_car->brandField())->focusControl();
    });
    connect(m_sender, &SenderPanel::described, this, &Reception::lookUpPeople);
    connect(m_car, &CarPanel::vinEdited, this, &Reception::lookUpVin);
    connect(m_car, &CarPanel::carTaken, this, [this](VehicleId car) {
        m_taken = car;
        lookUpPlate(true);
    });
    connect(m_sender, &SenderPanel::senderChanged, this, [this] {
        updateFacts();
        lookUpDebt();
    });
    connect(m_arrival, &ArrivalPanel::tagClash, this, [this](const QString& order) {
        m_tagClash = order;
        showOpenOrder();
        updateMissing();
    });
    connect(m_car, &CarPanel::edited, this, &Reception::edited);
    connect(m_sender, &SenderPanel::edited, this, &Reception::edited);
    connect(m_arrival, &ArrivalPanel::edited, this, [this] {
        edited();
        m_factsPage->setOdometer(m_arrival->readKm());
    });
    connect(m_belongings, &BelongingsCard::edited, this, &Reception::edited);
    connect(m_classes, &QComboBox::activated, this, &Reception::edited);
    connect(m_readBack, &QCheckBox::toggled, this, &Reception::edited);
    connect(m_statement->controlAs<QPlainTextEdit>(), &QPlainTextEdit::textChanged, this, [this] {
        m_statement->clearProblem();
        edited();
    });
}

void Reception::connectWalkAndPromise() {
    connect(m_walkButton, &WalkRoundButton::opened, this, [this] { showWalkRound(true); });
    connect(m_walkButton, &WalkRoundButton::nothingFound, this, [this](bool nothing) {
        WalkRound walk = m_walk->walkRound();
        walk.nothingFound = nothing;
        m_walk->setWalkRound(walk);
        edited();
    });
    new WalkPhotos(m_context, m_walk);
    connect(m_walk, &WalkRoundView::edited, this, &Reception::edited);
    connect(m_walk, &WalkRoundView::done, this, [this] { showWalkRound(false); });
    connect(m_booking, &BookingNote::choiceAsked, this, [this](bool taken) {
        const Booking* booking = m_booking->booking();
        if (!booking) return;
        if (taken)
            takeBooking(*booking);
        else
            m_booking->setBookings(m_known.bookings, {});
        edited();
    });
    connect(m_free, &FreeTimesRow::taken, this, [this](const FreeWindow& window) {
        m_promise->setPromisedAt(window.from.plusMinutes(FreeTimesRow::UsualMinutes));
        edited();
    });
    connect(m_promise, &PromiseField::edited, this, [this] {
        if (m_promise->promisedAt().isNone()) m_free->setWanted(true);
        edited();
    });
}

void Reception::connectKeysAndLinks() {
    connect(m_sign, &QAction::triggered, this, &Reception::sign);
    connect(m_symptoms, &SymptomBar::edited, this, &Reception::edited);
    connect(m_factsPage, &ReceptionFacts::orderAsked, this,
            [this](OrderId order) { m_context.navigator.openOrder(order); });
    connect(m_factsPage, &ReceptionFacts::customerAsked, this,
            [this](CustomerId customer) { m_context.navigator.openCustomer(customer); });
    auto* walk = new QShortcut(QKeySequence(Qt::Key_F7), this);
    walk->setContext(Qt::WidgetWithChildrenShortcut);
    connect(walk, &QShortcut::activated, this,
            [this] { showWalkRound(m_stack->currentWidget() != m_walk); });
    auto* symptoms = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F7), this);
    symptoms->setContext(Qt::WidgetWithChildrenShortcut);
    connect(symptoms, &QShortcut::activated, m_symptoms->button(), &QPushButton::click);
    m_sign->setShortcut(QKeySequence(Qt::Key_F9));
    m_sign->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    auto* take = new QShortcut(QKeySequence(Qt::Key_F6), this);
    take->setContext(Qt::WidgetWithChildrenShortcut);
    connect(take, &QShortcut::activated, m_sender, &SenderPanel::takeFirst);
    auto* takeCar = new QShortcut(QKeySequence(Qt::Key_F8), this);
    takeCar->setContext(Qt::WidgetWithChildrenShortcut);
    connect(takeCar, &QShortcut::activated, m_car, &CarPanel::takeOffered);
}

void Reception::setTabs() {
    QList<QWidget*> order;
    for (const FormField* field : m_car->fields() + m_sender->fields() + m_arrival->fields())
        order.append(field->control());
    // The reason stands under the odometer, and comes after it.
    order += {m_class->control(),
              m_walkButton->button(),
              m_walkButton->nothing(),
              m_statement->control(),
              m_readBack,
              m_symptoms->button(),
              m_promise->field()->control(),
              m_promise->choices(),
              m_free,
              m_belongings,
              m_arrival->stayPanel()};
    tabThrough(order);
}

void Reception::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    Screen::changeEvent(event);
}

void Reception::retranslate() {
    m_title->setText(tr("Reception"));
    m_who->setAccessibleName(tr("Car and sender"));
    m_arrivalCard->setAccessibleName(tr("The car as it arrives"));
    m_statementCard->setAccessibleName(tr("Customer's statement"));
    m_promiseCard->setAccessibleName(tr("Promise"));
    m_stayCard->setAccessibleName(tr("While the car is here"));
    m_statement->setLabel(tr("Customer's statement, in his or her own &words"));
    m_readBack->setText(tr("Read back and confirmed by the customer"));
    m_class->setLabel(tr("Repair c&lass"));
    for (int row = 0; row < m_classes->count(); ++row)
        m_classes->setItemText(
            row, Names::of(static_cast<RepairClass>(m_classes->itemData(row).toInt())));
    m_sign->setText(tr("Sign the intake sheet"));
    showSigned();
    m_express->setText(tr("Express order"));
    m_express->setToolTip(QStringLiteral("Shift+F2"));
    m_clear->setText(tr("Clear the form"));
    m_undoWords->setText(tr("The form was cleared."));
    m_undo->setText(tr("&Undo"));
    m_undo->setAccessibleName(tr("Bring back what was cleared"));
    m_discard->setText(tr("Discard it"));
    m_discard->setAccessibleName(tr("Discard the draft"));
    if (!m_restoredAt.isNone())
        m_restoredWords->setText(
            tr("Draft restored, last written %1.").arg(m_formats.moment(m_restoredAt)));
    m_saved->clear();
    showOpenOrder();
    updateMissing();
    Q_EMIT titleChanged();
}

}  // namespace baydesk

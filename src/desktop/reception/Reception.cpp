#include "desktop/reception/Reception.h"

#include "application/customer/Customers.h"
#include "application/customer/Duplicates.h"
#include "application/order/Orders.h"
#include "application/search/Finder.h"
#include "application/settlement/Credits.h"
#include "application/store/Shops.h"
#include "desktop/appointment/FreeTimesRow.h"
#include "desktop/customer/FlagRow.h"
#include "desktop/desk/Desk.h"
#include "desktop/reception/ArrivalPanel.h"
#include "desktop/reception/BelongingsCard.h"
#include "desktop/reception/BookingNote.h"
#include "desktop/reception/CarPanel.h"
#include "desktop/reception/PromiseField.h"
#include "desktop/reception/ReceptionFacts.h"
#include "desktop/reception/SenderPanel.h"
#include "desktop/reception/SetAside.h"
#include "desktop/reception/SymptomBar.h"
#include "desktop/reception/UrgentCard.h"
#include "desktop/reception/WalkRoundButton.h"
#include "desktop/reception/WalkRoundView.h"
#include "desktop/shell/Drafts.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/PlateLabel.h"
#include "desktop/widgets/Retranslate.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int LeastToLookUp = 2;
constexpr int LeastPhone = 7;
constexpr int MostSuggestions = 8;
const QString DraftName = QStringLiteral("reception");

// Everything the plate tells, and cars that fit what was typed of it.
struct PlateAnswer {
    PlateFacts facts;
    QStringList plates;
};

// `taken`: the car that was chosen by its VIN, and has no such plate yet.
Result<PlateAnswer> lookUp(Workplace& workplace, const Plate& plate, const QString& typed,
                           VehicleId taken) {
    auto facts = plateFacts(workplace, plate);
    if (facts && !facts->vehicle && taken) facts = vehicleFacts(workplace, taken, plate);
    if (!facts) return facts.error();
    PlateAnswer answer{*facts, {}};
    if (facts->vehicle) return answer;
    const auto hits = find(workplace, typed, MostSuggestions);
    if (!hits) return hits.error();
    for (const Found& hit : *hits)
        if (hit.kind == Found::Kind::Vehicle && !hit.plate.isNone())
            answer.plates.append(hit.plate.number());
    return answer;
}

}  // namespace

void Reception::start(const Plate& plate) {
    const ReceptionDraft now = typed();
    if (plate.isNone() || now.readPlate() == plate) return;
    if (!now.isEmpty()) setAside();
    ReceptionDraft draft;
    draft.plate = plate.number();
    if (Plate::guess(draft.plate).kind() != plate.kind()) draft.plateKind = plate.kind();
    setTyped(draft);
    lookUpPlate(true);
    edited();
    m_arrival->odometerField()->focusControl();  // the car is known: on to what is new
}

void Reception::start(const Booking& booking) {
    const ReceptionDraft now = typed();
    if (now.booking == booking.id) return;
    if (!now.isEmpty()) setAside();
    ReceptionDraft draft;
    draft.plate = booking.plate.number();
    if (Plate::guess(draft.plate).kind() != booking.plate.kind() && !booking.plate.isNone())
        draft.plateKind = booking.plate.kind();
    draft.model = booking.model;
    draft.senderName = booking.caller;
    draft.phone = booking.phone.number();
    setTyped(draft);
    m_known.bookings = {booking};
    takeBooking(booking);
    lookUpPlate(true);
    lookUpPeople();
    edited();
    (booking.plate.isNone() ? m_car->plateField() : m_arrival->odometerField())->focusControl();
}

void Reception::startWith(const Phone& phone) {
    if (phone.isNone() || Phone::of(typed().phone) == phone) return;
    if (!typed().isEmpty()) setAside();
    ReceptionDraft draft;
    draft.phone = phone.number();
    setTyped(draft);
    lookUpPeople();
    edited();
    m_car->plateField()->focusControl();
}

void Reception::startFor(const UrgentCall& call) {
    if (!typed().isEmpty()) setAside();
    ReceptionDraft draft;
    draft.urgentCall = call.id;
    draft.plate = call.said.plate.number();
    draft.phone = call.said.phone.number();
    draft.senderName = call.said.caller;
    draft.sender = call.said.customer;
    draft.statement = call.said.words;
    setTyped(draft);
    lookUpPlate(true);
    lookUpPeople();
    edited();
    m_car->plateField()->focusControl();
}

QString Reception::title() const { return tr("Reception"); }

void Reception::onShown() {
    refresh();
    if (typed().isEmpty()) restoreDraft();
    m_aside->load();
    if (m_car->plate().isNone()) m_car->plateField()->focusControl();
}

void Reception::refresh() {
    m_factsPage->setMayReveal(may(m_context.user.roles, Right::RevealPhone));
    m_urgent->refresh();
    lookUpTags();
    lookUpShop();
    lookForTimes();
    m_promise->refresh();
    if (!m_car->plate().isNone()) lookUpPlate(false);
    updateMissing();
}

QWidget* Reception::facts() const { return m_factsPage; }

ReceptionDraft Reception::typed() const {
    ReceptionDraft draft;
    m_car->write(draft);
    m_sender->write(draft);
    m_arrival->write(draft);
    draft.statement = m_statement->controlAs<QPlainTextEdit>()->toPlainText();
    draft.readBack = m_readBack->isChecked();
    draft.symptoms = m_symptoms->symptoms();
    draft.urgentCall = m_urgentCall;
    draft.belongings = m_belongings->belongings();
    draft.noBelongings = m_belongings->saysNone();
    draft.walkRound = m_walk->walkRound();
    draft.promisedAt = m_promise->promisedAt();
    draft.booking = m_booking->taken();
    draft.repairClass = static_cast<RepairClass>(m_classes->currentData().toInt());
    return draft;
}

void Reception::setTyped(const ReceptionDraft& draft) {
    m_quiet = true;
    m_known = {};
    m_taken = {};
    m_problems.clear();  // before the parts say what is odd about what they are given
    m_car->read(draft);
    m_sender->read(draft);
    m_arrival->read(draft);
    m_statement->controlAs<QPlainTextEdit>()->setPlainText(draft.statement);
    m_readBack->setChecked(draft.readBack);
    m_symptoms->setSymptoms(draft.symptoms);
    m_urgentCall = draft.urgentCall;
    m_belongings->setBelongings(draft.belongings, draft.noBelongings);
    m_walk->setWalkRound(draft.walkRound);
    m_walkButton->setWalkRound(draft.walkRound);
    m_promise->setPromisedAt(draft.promisedAt);
    m_free->setWanted(draft.promisedAt.isNone());
    m_booking->setBookings({}, draft.booking);
    m_classes->setCurrentIndex(m_classes->findData(static_cast<int>(draft.repairClass)));
    m_walk->setLast({}, {});
    m_quiet = false;
    forgetSignature();
    updateFacts();
    updateMissing();
}

void Reception::edited() {
    if (m_quiet) return;
    const ReceptionDraft draft = typed();
    m_walkButton->setWalkRound(draft.walkRound);
    m_arrival->showMachine(isMachine(draft.walkRound.body));
    dropOldSignature();
    if (!draft.isEmpty()) m_cleared = {};  // the old form would overwrite what is typed now
    showCleared();
    m_context.drafts.keep(DraftName, draft.isEmpty() ? QJsonObject() : draft.toJson());
    updateMissing();
}

void Reception::restoreDraft() {
    const auto draft = m_context.drafts.find(DraftName);
    if (!draft) return;
    setTyped(ReceptionDraft::fromJson(draft->content));
    m_restoredAt = Instant{draft->savedAtMs};
    m_restored->show();
    retranslate();
    lookUpPlate(false);
    lookUpPeople();
    lookUpVin();
}

void Reception::clearForm() {
    m_context.drafts.discard(DraftName);
    m_context.desk.forget(QStringLiteral("reception.plate"));
    m_context.desk.forget(QStringLiteral("reception.phone"));
    m_context.desk.forget(QStringLiteral("reception.vin"));
    m_key = IdempotencyKey::make();
    m_restored->hide();
    m_saved->clear();
    m_cleared = {};
    showCleared();
    setTyped({});
    m_stack->setCurrentIndex(0);
    m_arrival->showCar({}, {});
    m_car->plateField()->focusControl();
}

// Another car came in between: what is typed waits beside it.
void Reception::setAside() {
    const ReceptionDraft now = typed();
    clearForm();
    m_aside->put(now);
}

void Reception::goOnWith(const ReceptionDraft& reception) {
    if (!typed().isEmpty()) setAside();
    m_key = IdempotencyKey::make();
    setTyped(reception);
    lookUpPlate(false);
    lookUpPeople();
    lookUpVin();
    edited();
    m_car->plateField()->focusControl();
}

// A slip of the hand on "Clear" costs nothing: what was there stays until something else is typed.
void Reception::clearWithUndo() {
    const ReceptionDraft before = typed();
    clearForm();
    m_cleared = before;
    showCleared();
}

void Reception::undoClear() {
    const ReceptionDraft before = m_cleared;
    setTyped(before);
    lookUpPlate(false);
    lookUpPeople();
    lookUpVin();
    edited();
}

void Reception::showCleared() { m_undoFrame->setVisible(!m_cleared.isEmpty()); }

void Reception::lookUpPlate(bool takes) {
    const Plate plate = m_car->plate();
    const QString slot = QStringLiteral("reception.plate");
    if (plate.number().size() < LeastToLookUp && !m_taken) {
        m_context.desk.forget(slot);
        m_car->suggest({});
        showFacts({}, takes);
        return;
    }
    m_context.desk.askLatest(
        slot, this,
        [plate, typed = plate.number(), taken = m_taken](Workplace& workplace) {
            return lookUp(workplace, plate, typed, taken);
        },
        [this, takes](const Result<PlateAnswer>& answer) {
            if (!answer) {
                m_problems.show(answer.error());
                return;
            }
            m_car->suggest(takes ? answer->plates : QStringList());
            showFacts(answer->facts, takes);
        });
}

void Reception::showFacts(const PlateFacts& facts, bool takes) {
    m_known = facts;
    m_quiet = !takes;
    m_car->showKnown(facts.vehicle);
    m_arrival->showCar(facts.vehicle, m_car->plate());
    m_sender->showPeopleOfCar(facts.customers, takes);
    showBookings(takes);
    const QString when = facts.lastWalk.at.isNone()
                             ? QString()
                             : m_formats.day(m_context.calendar.wall(facts.lastWalk.at).date());
    m_walk->setLast(facts.lastWalk, when, takes);
    m_quiet = false;
    updateFacts();
    showOpenOrder();
    if (takes)
        edited();
    else
        updateMissing();
}

void Reception::updateFacts() {
    const Plate plate = m_car->plate();
    m_plate->setPlate(plate);
    m_plate->setVisible(!plate.isNone());
    m_factsPage->show(plate, m_known, m_sender->known());
    m_factsPage->setOdometer(m_arrival->readKm());
    std::vector<Flag> flags = flagsOf({.customer = m_sender->known(),
                                       .vehicle = m_known.vehicle ? &*m_known.vehicle : nullptr,
                                       .comebacks = m_known.comebacks});
    const Customer* sender = m_sender->known();
    bool told = false;
    for (const Debt& debt : m_known.debts) {
        addDebt(flags, debt.name, debt.amount);
        told = told || (sender && debt.customer == sender->id);
    }
    if (sender && !told && m_debtor == sender->id) addDebt(flags, sender->name, m_debt);
    m_flags->setFlags(flags);
}

void Reception::lookUpPeople() {
    const QString slot = QStringLiteral("reception.phone");
    const CustomerDescription described{.name = m_sender->nameTyped(), .phone = m_sender->phone()};
    if (described.name.isEmpty() && described.phone.number().size() < LeastPhone) {
        m_context.desk.forget(slot);
        m_sender->showPeopleAlike({});
        return;
    }
    m_context.desk.askLatest(
        slot, this,
        [described](Workplace& workplace) { return customersAlike(workplace, described); },
        [this](const Result<std::vector<AlikeCustomer>>& people) {
            if (people) m_sender->showPeopleAlike(*people);
        });
}

void Reception::lookUpVin() {
    if (m_taken) {  // it was taken for the VIN that stood here before
        m_taken = {};
        lookUpPlate(true);
    }
    m_context.desk.askLatest(
        QStringLiteral("reception.vin"), this,
        [vin = m_car->vin()](Workplace& workplace) { return vehicleWithVin(workplace, vin); },
        [this](const Result<std::optional<AlikeVehicle>>& car) {
            if (car) m_car->offer(*car);
        });
}

// Who brings a car that is not yet linked with them may owe something all the same.
void Reception::lookUpDebt() {
    const Customer* sender = m_sender->known();
    if (!sender || sender->id == m_debtor) return;
    m_context.desk.askLatest(
        QStringLiteral("reception.debt"), this,
        [id = sender->id](Workplace& workplace) { return creditOf(workplace, id); },
        [this, id = sender->id](const Result<CreditView>& credit) {
            if (!credit) return;
            m_debtor = id;
            m_debt = credit->owed;
            updateFacts();
        });
}

void Reception::lookUpTags() {
    m_context.desk.askLatest(
        QStringLiteral("reception.tags"), this,
        [](Workplace& workplace) { return openOrders(workplace); },
        [this](const Result<std::vector<orders::OrderRow>>& open) {
            if (!open) return;
            QMap<QString, QString> orderOfTag;
            for (const orders::OrderRow& row : *open)
                if (!row.keyTag.isEmpty()) orderOfTag.insert(row.keyTag, row.number);
            m_arrival->setTagsInUse(orderOfTag);
        });
}

// Whether the shop takes a car in without somebody having walked round it, or unsigned.
void Reception::lookUpShop() {
    m_context.desk.askLatest(
        QStringLiteral("reception.shop"), this,
        [](Workplace& workplace) { return shopOf(workplace); },
        [this](const Result<Shop>& shop) {
            m_shop = shop ? *shop : Shop();
            updateMissing();
        });
}

void Reception::showWalkRound(bool shown) {
    if (shown) {
        m_stack->setCurrentWidget(m_walk);
        m_walk->setFocus();
        return;
    }
    m_stack->setCurrentIndex(0);
    m_walkButton->button()->setFocus();
}

bool Reception::goBack() {
    if (m_stack->currentWidget() != m_walk) return false;
    showWalkRound(false);
    return true;
}

void Reception::showOpenOrder() {
    const QString number = m_known.openOrder.value_or(QString());
    m_open->setVisible(!number.isEmpty());
    if (number.isEmpty()) return;
    m_openWords->setText(tr("This car is in the shop already."));
    m_openOrder->setText(tr("Open %1").arg(number));
    m_openOrder->show();
    m_openOrder->setAccessibleName(m_openOrder->text());
}

// What is expected today is what has come, until somebody says otherwise.
void Reception::showBookings(bool takes) {
    const BookingId taken = m_booking->taken();
    const auto& expected = m_known.bookings;
    const auto same = std::find_if(expected.begin(), expected.end(),
                                   [taken](const Booking& each) { return each.id == taken; });
    // One without a plate is known by itself only.
    if (taken && same == expected.end()) {
        if (const Booking* own = m_booking->booking(); own && own->plate.isNone()) return;
    }
    m_booking->setBookings(expected, same == expected.end() ? BookingId() : taken);
    if (!takes || taken || expected.empty()) return;
    const Booking& next = expected.front();
    const BusinessCalendar& calendar = m_context.calendar;
    if (calendar.businessDate(next.at()) == calendar.businessDate(m_context.clock.now()))
        takeBooking(next);
}

void Reception::takeBooking(const Booking& booking) {
    m_booking->setBookings(m_known.bookings, booking.id);
    auto* statement = m_statement->controlAs<QPlainTextEdit>();
    if (statement->toPlainText().trimmed().isEmpty()) statement->setPlainText(statementOf(booking));
    if (m_promise->promisedAt().isNone() && booking.until() > m_context.clock.now())
        m_promise->setPromisedAt(booking.until());
    m_free->setWanted(m_promise->promisedAt().isNone());
}

void Reception::lookForTimes() { m_free->look(m_context.clock.now(), FreeTimesRow::UsualMinutes); }

void Reception::updateMissing() {
    const ReceptionDraft draft = typed();
    const Plate plate = draft.readPlate();
    QList<Missing> missing;
    const auto require = [&missing](bool there, const char* field, const QString& words) {
        if (!there) missing.append({QLatin1String(field), words});
    };
    require(m_context.may(Verb::TakeIn), "", tr("the right to take cars in"));
    require(!plate.isNone() || !draft.vin.trimmed().isEmpty(), "plate", tr("plate or VIN"));
    require(!m_known.openOrder, "plate", tr("another car"));
    require(!draft.senderName.trimmed().isEmpty(), "sender", tr("sender"));
    require(!Phone::of(draft.phone).isNone(), "phone", tr("phone"));
    require(!m_arrival->needsReason(), "odometerReason", tr("reason for the odometer"));
    require(m_tagClash.isEmpty(), "keyTag", tr("a free key tag"));
    require(!draft.statement.trimmed().isEmpty(), "statement", tr("customer's statement"));
    require(!draft.promisedAt.isNone(), "promisedAt", tr("promised time"));
    require(checkAnswered(draft.walkRound, m_shop.asksForWalkRound(draft.repairClass)).ok(),
            "walkRound", tr("walk-round"));
    require(m_signature || !m_shop.signedPapers.contains(SignedPaper::Intake), "signature",
            tr("signature"));
    m_bar->setMissing(missing);
    const QString car = plate.isNone() ? Vin::of(draft.vin).tail(6) : plate.number();
    m_takeIn->setText(car.isEmpty() ? tr("Take in the car") : tr("Take in %1").arg(car));
    m_takeIn->setEnabled(!m_busy);
    m_clear->setEnabled(!m_busy && !draft.isEmpty());
    m_sign->setEnabled(!m_busy && !draft.isEmpty());
}

}  // namespace baydesk

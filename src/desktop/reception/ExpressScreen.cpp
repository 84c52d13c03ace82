#include "desktop/reception/ExpressScreen.h"

#include "application/search/Finder.h"
#include "application/settlement/Shifts.h"
#include "desktop/desk/Desk.h"
#include "desktop/order/OrderWords.h"
#include "desktop/order/SuggestField.h"
#include "desktop/order/SumList.h"
#include "desktop/reception/ExpressKeys.h"
#include "desktop/settlement/TenderKeys.h"
#include "desktop/text/ErrorText.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/ChoiceRow.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/MoneyEdit.h"
#include "desktop/widgets/PlateLabel.h"
#include "desktop/widgets/Retranslate.h"

#include <QAction>
#include <QLabel>
#include <QShortcut>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int MostCars = 8;
constexpr int MostItems = 200;
constexpr int LeastToLookUp = 2;
constexpr int TendersAtOnce = 5;  // all but on account

// Fingers know where a key is: while the screen is open nothing moves because something was sold.
std::vector<LabourItem> inTheirPlaces(const std::vector<LabourItem>& shown,
                                      std::vector<LabourItem> fresh) {
    const auto placeOf = [&shown](const LabourItem& item) {
        return std::find_if(shown.begin(), shown.end(),
                            [&](const LabourItem& each) { return each.id == item.id; }) -
               shown.begin();
    };
    std::stable_sort(fresh.begin(), fresh.end(), [&](const LabourItem& a, const LabourItem& b) {
        return placeOf(a) < placeOf(b);
    });
    return fresh;
}

QString carWords(const Found& hit) {
    QStringList words{hit.vehicleName.trimmed(), hit.name};
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

}  // namespace

// What the screen does; how it looks is in ExpressLayout.cpp.

QString ExpressScreen::title() const { return tr("Express order"); }

void ExpressScreen::onShown() {
    refresh();
    if (m_car.plate.isNone())
        m_plate->setFocus();
    else
        m_keys->setFocus();
}

void ExpressScreen::refresh() {
    readItems();
    readDrawer();
    updateMissing();
}

// Money goes into an open drawer only; where none is open its float is asked here.
void ExpressScreen::readDrawer() {
    m_context.desk.askLatest(
        QStringLiteral("express.drawer"), this,
        [user = m_context.user.id](Workplace& workplace) { return openShiftOf(workplace, user); },
        [this](const Result<std::optional<ShiftView>>& open) {
            if (!open) return;
            m_drawerOpen = open->has_value();
            showSum();
        });
}

void ExpressScreen::readItems() {
    m_context.desk.askLatest(
        QStringLiteral("express.items"), this,
        [](Workplace& workplace) { return expressItems(workplace, MostItems); },
        [this](const Result<std::vector<LabourItem>>& items) {
            if (!items) return;
            m_items = inTheirPlaces(m_items, *items);
            m_keys->setItems(m_items);
            m_none->setVisible(m_items.empty());
            m_other->setVisible(m_items.size() > ExpressKeys::MostKeys);
            updateMissing();
        });
}

// -- the car

void ExpressScreen::search(const QString& text) {
    m_car = {};
    m_plateLabel->hide();
    m_carWords->clear();
    updateMissing();
    if (text.size() < LeastToLookUp) {
        m_context.desk.forget(QStringLiteral("express.car"));
        return;
    }
    m_context.desk.askLatest(
        QStringLiteral("express.car"), this,
        [text](Workplace& workplace) { return baydesk::find(workplace, text, MostCars); },
        [this, text](const Result<std::vector<Found>>& hits) {
            std::vector<Car> known;
            if (hits)
                for (const Found& hit : *hits)
                    if (hit.kind == Found::Kind::Vehicle && !hit.plate.isNone())
                        known.push_back({hit.plate, hit.vehicle, carWords(hit)});
            showCars(text, known);
        });
}

void ExpressScreen::showCars(const QString& typed, const std::vector<Car>& known) {
    m_found = known;
    const Plate fresh = Plate::guess(typed);
    const bool isKnown =
        std::any_of(known.begin(), known.end(), [&](const Car& car) { return car.plate == fresh; });
    if (!isKnown && checkPlate(fresh) == PlateVerdict::Ok)
        m_found.push_back({fresh, {}, tr("new here")});
    if (m_enterWaits) {
        m_enterWaits = false;
        if (!m_found.empty()) {
            takeCar(m_found.front());
            return;
        }
    }
    std::vector<Suggestion> shown;
    for (const Car& car : m_found) shown.push_back({car.plate.display(), car.words, {}});
    m_plate->setSuggestions(shown);
}

void ExpressScreen::takeCar(const Car& car) {
    m_car = car;
    m_enterWaits = false;
    m_plate->closeList();
    m_plate->setText(car.plate.display());
    m_plateLabel->setPlate(car.plate);
    m_plateLabel->show();
    m_carWords->setText(car.words);
    m_keys->setFocus();
    updateMissing();
}

// -- what is done

void ExpressScreen::add(int item) {
    const auto at = static_cast<std::size_t>(item);
    if (at >= m_items.size() || m_busy) return;
    m_chosen.push_back(m_items[at]);
    showSum();
    m_keys->setFocus();
}

void ExpressScreen::removeLast() {
    if (m_chosen.empty() || m_busy) return;
    m_chosen.pop_back();
    showSum();
}

void ExpressScreen::findOther(const QString& text) {
    m_others.clear();
    std::vector<Suggestion> shown;
    for (const LabourItem& item : m_items) {
        if (!item.name.contains(text, Qt::CaseInsensitive)) continue;
        m_others.push_back(item);
        shown.push_back({item.name, item.price.toText(), {}});
    }
    m_other->setSuggestions(shown);
}

Money ExpressScreen::total() const {
    Money sum;
    for (const LabourItem& item : m_chosen) sum += item.price;
    return sum;
}

std::optional<Tender> ExpressScreen::tender() const {
    if (m_tenders->choice() < 0) return std::nullopt;
    return static_cast<Tender>(m_tenders->choice());
}

void ExpressScreen::chooseTender(Tender tender) {
    if (m_busy) return;
    m_tenders->choose(static_cast<int>(tender));
    showSum();
}

bool ExpressScreen::needsFloat() const { return !m_drawerOpen && !total().isZero(); }

// Something free of charge needs no money.
std::vector<Tendered> ExpressScreen::tenders() const {
    if (total().isZero() || !tender()) return {};
    Tendered all{.tender = *tender(), .amount = total(), .note = {}};
    if (all.tender == Tender::Cash) all.handedOver = m_handed->controlAs<MoneyEdit>()->amount();
    return {all};
}

void ExpressScreen::showSum() {
    using Weight = SumRow::Weight;
    std::vector<SumRow> rows;
    for (const LabourItem& item : m_chosen)
        rows.push_back({item.name, item.price.toText(), Weight::Normal, {}, false});
    rows.push_back({tr("Total"), total().toText(), Weight::Total, {}, !rows.empty()});
    m_sums->setRows(rows);
    m_handed->setVisible(tender() == std::optional(Tender::Cash));
    const auto handed = m_handed->controlAs<MoneyEdit>()->amount();
    const bool enough = handed && *handed >= total();
    m_handed->setHint(enough ? tr("Change %1").arg((*handed - total()).toText()) : QString());
    m_opening->setVisible(needsFloat());
    updateMissing();
}

void ExpressScreen::updateMissing() {
    QList<Missing> missing;
    if (!m_context.may(Verb::SellExpress))
        missing.append({{}, tr("the right to sell express orders")});
    if (m_car.plate.isNone()) missing.append({QStringLiteral("plate"), tr("plate")});
    if (m_chosen.empty()) missing.append({QStringLiteral("items"), tr("what is done")});
    if (!total().isZero() && !tender())
        missing.append({QStringLiteral("tender"), tr("how it is paid")});
    if (const Done enough = checkCash(tenders()); !enough)
        missing.append(OrderWords::missing(enough.error()));
    const auto unreadable = [](const FormField* field) {
        const auto* edit = field->controlAs<MoneyEdit>();
        return !edit->text().trimmed().isEmpty() && !edit->amount();
    };
    if (!m_handed->isHidden() && unreadable(m_handed))
        missing.append({m_handed->field(), tr("an amount that can be read")});
    if (needsFloat() && !m_opening->controlAs<MoneyEdit>()->amount())
        missing.append({m_opening->field(), tr("what is in the drawer")});
    m_bar->setMissing(missing);
    m_sell->setText(tender()
                        ? tr("Take %1: %2").arg(total().toText(), OrderWords::tender(*tender()))
                        : tr("Take %1").arg(total().toText()));
    m_sell->setEnabled(!m_busy);
    m_print->setVisible(bool(m_last));
    m_print->setText(tr("Print the list of %1").arg(m_lastNumber));
}

void ExpressScreen::goTo(const QString& field) {
    if (field == QLatin1String("plate"))
        m_plate->setFocus();
    else if (field == QLatin1String("tender"))
        m_tenders->setFocus();
    else if (field == m_handed->field())
        m_handed->focusControl();
    else if (field == m_opening->field())
        m_opening->focusControl();
    else
        m_keys->setFocus();
}

// -- the money

void ExpressScreen::sell() {
    if (m_busy || !m_bar->missing().isEmpty()) return;
    m_busy = true;
    m_problem->hide();
    updateMissing();
    ExpressForm form;
    form.plate = m_car.plate;
    form.vehicle = m_car.vehicle;
    for (const LabourItem& item : m_chosen) form.items.push_back(item.id);
    form.tenders = tenders();
    if (needsFloat()) form.opening = m_opening->controlAs<MoneyEdit>()->amount();
    m_context.desk.tell(
        this,
        [form, caller = m_context.caller(m_key)](Workplace& workplace) {
            return sellExpress(workplace, caller, form);
        },
        [this](const Result<Outcome>& outcome) {
            m_busy = false;
            if (outcome)
                sold(*outcome);
            else
                refused(outcome.error());
        });
}

void ExpressScreen::sold(const Outcome& outcome) {
    m_context.navigator.say(
        tr("%1: %2 taken as %3").arg(m_car.plate.display(), total().toText(), outcome.number));
    m_last = OrderId(outcome.id);
    m_lastNumber = outcome.number;
    clear();
}

void ExpressScreen::refused(const Error& error) {
    m_problem->setText(ErrorText::sentences(error));
    m_problem->show();
    readItems();  // somebody may have changed the price list meanwhile
    readDrawer();
    updateMissing();
}

void ExpressScreen::clear() {
    m_key = IdempotencyKey::make();
    m_context.desk.forget(QStringLiteral("express.car"));
    m_car = {};
    m_chosen.clear();
    m_enterWaits = false;
    m_plate->clear();
    m_plateLabel->hide();
    m_carWords->clear();
    m_handed->controlAs<MoneyEdit>()->clear();
    m_opening->controlAs<MoneyEdit>()->clear();
    m_tenders->choose(-1);
    m_problem->hide();
    showSum();
    m_plate->setFocus();
}

// -- connections

void ExpressScreen::buildActions() {
    m_print->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    connect(m_sell, &QAction::triggered, this, &ExpressScreen::sell);
    connect(m_clear, &QAction::triggered, this, &ExpressScreen::clear);
    connect(m_print, &QAction::triggered, this,
            [this] { m_context.navigator.preview(PaperKind::SettlementList, m_last); });
    for (int at = 0; at < TendersAtOnce; ++at) {
        const auto tender = static_cast<Tender>(at);
        auto* key = new QShortcut(QKeySequence(tenderKey(tender)), this);
        connect(key, &QShortcut::activated, this, [this, tender] { chooseTender(tender); });
    }
    connectFields();
}

void ExpressScreen::connectFields() {
    connect(m_plate, &SuggestField::searchWanted, this, &ExpressScreen::search);
    connect(m_plate, &SuggestField::emptied, this, [this] { search({}); });
    connect(m_plate, &SuggestField::chosen, this,
            [this](int at) { takeCar(m_found.at(static_cast<std::size_t>(at))); });
    connect(m_plate, &QLineEdit::returnPressed, this, [this] {
        if (!m_car.plate.isNone())
            m_keys->setFocus();
        else
            m_enterWaits = m_plate->text().trimmed().size() >= LeastToLookUp;
        if (m_enterWaits) search(m_plate->text().trimmed());
    });
    connect(m_plate, &QLineEdit::textEdited, this, [this] { m_enterWaits = false; });
    connect(m_keys, &ExpressKeys::pressed, this, &ExpressScreen::add);
    connect(m_keys, &ExpressKeys::undoWanted, this, &ExpressScreen::removeLast);
    connect(m_keys, &ExpressKeys::enterPressed, m_bar, &ActionBar::pressPrimary);
    connect(m_keys, &ExpressKeys::otherTender, this, [this](int step) {
        const int from = m_tenders->choice() < 0 && step < 0 ? 0 : m_tenders->choice();
        chooseTender(static_cast<Tender>((from + step + TendersAtOnce) % TendersAtOnce));
    });
    connect(m_tenders, &ChoiceRow::chosen, this, &ExpressScreen::showSum);
    connect(m_handed->controlAs<MoneyEdit>(), &QLineEdit::textEdited, this,
            &ExpressScreen::showSum);
    connect(m_opening->controlAs<MoneyEdit>(), &QLineEdit::textChanged, this,
            &ExpressScreen::updateMissing);
    connect(m_other, &SuggestField::searchWanted, this, &ExpressScreen::findOther);
    connect(m_other, &SuggestField::chosen, this, [this](int at) {
        m_chosen.push_back(m_others.at(static_cast<std::size_t>(at)));
        m_other->clear();
        showSum();
        m_keys->setFocus();
    });
    connect(m_bar, &ActionBar::missingChosen, this, &ExpressScreen::goTo);
    connect(&m_context.desk, &Desk::changed, this, [this] {
        if (isVisible()) refresh();
    });
}

}  // namespace baydesk

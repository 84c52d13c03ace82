#include "desktop/customer/CustomerPage.h"

#include "application/customer/Duplicates.h"
#include "desktop/complaint/ComplaintDialog.h"
#include "desktop/customer/AlikeOffers.h"
#include "desktop/customer/CustomerForm.h"
#include "desktop/customer/CustomerText.h"
#include "desktop/customer/FilePicker.h"
#include "desktop/customer/FlagRow.h"
#include "desktop/customer/MergedFiles.h"
#include "desktop/customer/SameFileDialog.h"
#include "desktop/desk/Desk.h"
#include "desktop/settlement/AccountCard.h"
#include "desktop/settlement/CreditDialog.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/text/ErrorText.h"
#include "desktop/theme/Theme.h"
#include "desktop/vehicle/CarPeople.h"
#include "desktop/vehicle/CarPersonDialog.h"
#include "desktop/vehicle/VehicleCard.h"
#include "desktop/vehicle/VisitList.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/Card.h"
#include "desktop/widgets/EmptyState.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/MergeDialog.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/TabOrder.h"
#include "desktop/widgets/WrappedLabel.h"
#include "domain/customer/FileCompleteness.h"
#include "domain/customer/MergeCustomer.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace baydesk {

namespace {

QScrollArea* scrolled(QWidget* page, QWidget* parent) {
    auto* area = new QScrollArea(parent);
    // A card keeps its own look.
    if (!qobject_cast<Card*>(page)) markAs(page, "page");
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

}  // namespace

CustomerPage::CustomerPage(ScreenContext& context, CustomerId customer, QWidget* parent)
    : Screen(parent),
      m_context(context),
      m_formats(context.clock, context.calendar),
      m_customer(customer),
      m_title(new QLabel(this)),
      m_flags(new FlagRow(this)),
      m_summary(new QLabel(this)),
      m_form(new CustomerForm(this)),
      m_merged(new MergedFiles(m_formats, this)),
      m_cars(new QWidget(this)),
      m_carsColumn(new QVBoxLayout(m_cars)),
      m_noCars(new EmptyState(this)),
      m_account(new AccountCard(m_formats, this)),
      m_problem(new WrappedLabel(this)),
      m_bar(new ActionBar(this)),
      m_save(new QAction(this)),
      m_undo(new QAction(this)),
      m_same(new QAction(this)),
      m_complain(new QAction(this)),
      m_credit(new QAction(this)),
      m_payOff(new QAction(this)) {
    layOut();
    connectParts();
    setFocusProxy(m_form);
    retranslate();
    read();
}

void CustomerPage::layOut() {
    markAs(m_title, "title");
    markAs(m_summary, "second");
    markAs(m_problem, "error");
    m_problem->hide();
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_summary);
    head->addWidget(m_flags, 1);
    head->addStretch(0);
    m_carsColumn->setContentsMargins(0, 0, 0, 0);
    m_carsColumn->setSpacing(12);
    m_carsColumn->addWidget(m_account);
    m_carsColumn->addWidget(m_noCars);
    m_carsColumn->addStretch(1);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(12);
    halves->addWidget(scrolled(m_form, this), 5);
    halves->addWidget(scrolled(m_cars, this), 7);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 4);
    column->setSpacing(metrics::Grid);
    column->addLayout(head);
    column->addWidget(m_merged);
    column->addLayout(halves, 1);
    column->addWidget(m_problem);
    column->addWidget(m_bar);
    tabFollowsLayout(this);
}

void CustomerPage::connectParts() {
    m_bar->setPrimary(m_save);
    m_bar->setSecondary({m_same, m_complain, m_payOff, m_credit, m_undo});
    connect(m_same, &QAction::triggered, this, [this] { mergeWith({}); });
    connect(m_merged, &MergedFiles::undoAsked, this, &CustomerPage::undo);
    connect(m_form, &CustomerForm::edited, this, &CustomerPage::lookForAlike);
    connect(m_form->offers(), &AlikeOffers::chosen, this, [this](const Customer& other) {
        if (m_customer.isNone())
            takeKnown(other);
        else
            mergeWith(other.id);
    });
    auto* take = new QShortcut(QKeySequence(Qt::Key_F6), this);
    take->setContext(Qt::WidgetWithChildrenShortcut);
    connect(take, &QShortcut::activated, m_form->offers(), &AlikeOffers::chooseFirst);
    connect(m_credit, &QAction::triggered, this, [this] {
        CreditDialog::ask(m_context, m_customer, CreditDialog::Purpose::Agreement, this);
    });
    connect(m_payOff, &QAction::triggered, this, [this] {
        CreditDialog::ask(m_context, m_customer, CreditDialog::Purpose::Payment, this);
    });
    connect(m_save, &QAction::triggered, this, &CustomerPage::save);
    connect(m_undo, &QAction::triggered, this, [this] {
        if (m_customer.isNone())
            m_form->show({});
        else
            read();
        updateSave();
    });
    connect(m_complain, &QAction::triggered, this,
            [this] { (new ComplaintDialog(m_context, m_customer, this))->open(); });
    connect(m_form, &CustomerForm::edited, this, &CustomerPage::updateSave);
    connect(m_bar, &ActionBar::missingChosen, this,
            [this](const QString& field) { m_form->problems().goTo(field); });
    connect(m_account, &AccountCard::orderAsked, this,
            [this](OrderId order) { m_context.navigator.openOrder(order); });
    connect(&m_context.desk, &Desk::changed, this, [this] {
        if (isVisible()) refresh();
    });
}

QString CustomerPage::title() const { return m_title->text(); }

void CustomerPage::onShown() {
    refresh();
    m_form->nameField()->focusControl();
}

void CustomerPage::refresh() {
    m_form->setMayReveal(m_customer.isNone() || may(m_context.user.roles, Right::RevealPhone));
    updateSave();
    // What somebody is typing stays; a clash is told when it is saved.
    if (m_waiting == 0 && !isEdited()) read();
}

void CustomerPage::read() {
    if (m_customer.isNone()) return;
    readAccount();
    m_context.desk.ask(
        this, [id = m_customer](Workplace& workplace) { return customerView(workplace, id); },
        [this](const Result<CustomerView>& view) {
            if (view)
                show(*view);
            else
                showProblem(view.error());
        });
}

// What there is now is shown; what is typed stays typed.
void CustomerPage::lookAgain() {
    m_stale = false;
    saveOnTop();
}

// Somebody else saved meanwhile, or only a part of what was typed was saved.
void CustomerPage::saveOnTop() {
    m_context.desk.ask(
        this, [id = m_customer](Workplace& workplace) { return customerView(workplace, id); },
        [this, saves = m_stale](const Result<CustomerView>& view) {
            if (!view) {
                showProblem(view.error());
                return;
            }
            bringTogether(
                m_form->base().name, this,
                [this, view = *view](FieldMerge& merge) { return mergedWith(view, merge); },
                [this, view = *view, saves](const Typed& both) {
                    take(view, both);
                    if (saves) save();
                });
        });
}

void CustomerPage::readAccount() {
    m_context.desk.askLatest(
        QStringLiteral("customer.account.%1").arg(m_customer.value()), this,
        [id = m_customer](Workplace& workplace) { return creditOf(workplace, id); },
        [this](const Result<CreditView>& credit) {
            if (!credit) {
                showProblem(credit.error());
                return;
            }
            m_account->show(*credit);
            showFileStates();
            updateSave();
        });
}

CustomerPage::Typed CustomerPage::mergedWith(const CustomerView& stored, FieldMerge& merge) {
    Typed both{m_form->mergedWith(stored.customer, merge), {}};
    for (const CustomerVehicle& car : stored.vehicles)
        both.cars.push_back(cardOf(car.vehicle.id)->mergedWith(car.vehicle, merge));
    return both;
}

void CustomerPage::take(const CustomerView& stored, const Typed& both) {
    m_form->rebase(stored.customer, both.customer);
    for (std::size_t at = 0; at < both.cars.size(); ++at)
        cardOf(stored.vehicles[at].vehicle.id)->rebase(stored.vehicles[at], both.cars[at]);
    showAround(stored);
}

void CustomerPage::show(const CustomerView& view) {
    m_form->show(view.customer);
    for (const CustomerVehicle& car : view.vehicles) cardOf(car.vehicle.id)->show(car);
    showAround(view);
}

void CustomerPage::showAround(const CustomerView& view) {
    m_view = view;
    // The file was merged into another one, at this counter or elsewhere: that is the one now.
    if (m_customer && view.customer.id != m_customer) {
        m_customer = view.customer.id;
        m_context.navigator.say(
            tr("This file was merged into that of %1, which is shown.").arg(view.customer.name));
    }
    std::map<VehicleId, VehicleCard*> gone = m_cards;
    int visits = 0;
    Money total;
    for (const CustomerVehicle& car : view.vehicles) {
        gone.erase(car.vehicle.id);
        visits += static_cast<int>(car.visits.size());
        total += VisitList::total(car.visits);
    }
    for (const auto& [vehicle, card] : gone) {
        card->deleteLater();
        m_cards.erase(vehicle);
    }
    m_noCars->setVisible(m_cards.empty());
    m_summary->setText(visits == 0 ? QString()
                                   : tr("%n visit(s) · %1", nullptr, visits).arg(total.toText()));
    m_problem->hide();
    m_merged->setMerges(view.merged, view.staffNames, view.today, m_context.may(Verb::UndoMerge));
    showFileStates();
    updateSave();
    lookForAlike();
}

// The file is that of the customer and of a car together.
void CustomerPage::showFileStates() {
    const Customer customer = m_form->base();
    const Instant now = m_context.clock.now();
    for (const auto& [vehicle, card] : m_cards) {
        const Vehicle car = card->base();
        const Instant due = car.lastVisit.isNone()
                                ? Instant()
                                : completeBy(FilePlan(), m_context.calendar, car.lastVisit);
        const QDate day = m_context.calendar.businessDate(due.plusMinutes(-1));
        card->showState(lackingFields(customer, car),
                        due.isNone() ? QString() : tr("due %1").arg(m_formats.day(day)),
                        !due.isNone() && now >= due);
    }
    std::vector<Flag> flags = flagsOf({.customer = &customer});
    addDebt(flags, customer.name, m_account->credit().owed);
    m_flags->setFlags(flags);
}

VehicleCard* CustomerPage::cardOf(VehicleId vehicle) {
    const auto found = m_cards.find(vehicle);
    if (found != m_cards.end()) return found->second;
    auto* card = new VehicleCard(m_formats, m_context.clock, m_cars);
    m_carsColumn->insertWidget(m_carsColumn->count() - 1, card);
    connectCar(card, vehicle);
    return m_cards[vehicle] = card;
}

void CustomerPage::connectCar(VehicleCard* card, VehicleId vehicle) {
    connect(card, &VehicleCard::edited, this, &CustomerPage::updateSave);
    connect(card, &VehicleCard::lackingChosen, this,
            [this](const QString& field) { m_form->goTo(field); });
    connect(card->people(), &CarPeople::customerAsked, this, [this](CustomerId customer) {
        if (customer != m_customer) m_context.navigator.openCustomer(customer);
    });
    connect(card->people(), &CarPeople::ownersWanted, this,
            [this, vehicle](const std::vector<VehicleOwner>& owners) {
                saveOwnersOf(vehicle, owners);
            });
    connect(card->people(), &CarPeople::addAsked, this, [this, vehicle] { addPersonTo(vehicle); });
    connect(card->merged(), &MergedFiles::undoAsked, this, &CustomerPage::undo);
    connect(card, &VehicleCard::sameAsked, this, [this, vehicle] {
        auto* dialog = new SameVehicleDialog(m_context, vehicle, {}, this);
        connect(dialog, &SameFileDialog::merged, this, [this] { lookAgain(); });
        dialog->open();
    });
    connect(card, &VehicleCard::takeInAsked, this,
            [this](const Plate& plate) { m_context.navigator.openReception(plate); });
    connect(card, &VehicleCard::orderAsked, this,
            [this](OrderId order) { m_context.navigator.openOrder(order); });
}

void CustomerPage::addPersonTo(VehicleId vehicle) {
    auto* dialog = new CarPersonDialog(m_context, this);
    connect(dialog, &CarPersonDialog::chosen, this,
            [this, vehicle](CustomerId customer, OwnerRole role) {
                const auto card = m_cards.find(vehicle);
                if (card != m_cards.end())
                    saveOwnersOf(vehicle, card->second->people()->withPerson(customer, role));
            });
    dialog->open();
}

void CustomerPage::saveOwnersOf(VehicleId vehicle, const std::vector<VehicleOwner>& owners) {
    const auto card = m_cards.find(vehicle);
    if (card == m_cards.end()) return;
    m_context.desk.tell(
        this,
        [vehicle, owners, version = card->second->base().version,
         caller = m_context.caller()](Workplace& workplace) {
            return saveOwners(workplace, caller, vehicle, version, owners);
        },
        [this](const Result<Outcome>& outcome) {
            // Where somebody else changed the car, what there is now is shown, to be changed again.
            const bool looks = outcome.ok() || outcome.error().has(ErrorKind::StaleEdit);
            if (looks && m_waiting == 0) lookAgain();
            if (looks) return;
            showProblem(outcome.error());
            if (outcome.error().has(ErrorKind::AlreadyExists))
                m_problem->setText(tr("This person is that already."));
        });
}

void CustomerPage::lookForAlike() {
    const Customer typed = m_form->typed();
    const QString slot = QStringLiteral("customer.alike.%1").arg(m_customer.value());
    CustomerDescription described{.name = typed.name, .except = m_customer};
    // The number that is being typed stands last.
    if (!typed.phones.empty()) described.phone = typed.phones.back().phone;
    const QString toolTip = m_customer.isNone()
                                ? tr("Open this file; what is typed is added to it")
                                : tr("Look at both files side by side, and make them one");
    m_context.desk.askLatest(
        slot, this,
        [described](Workplace& workplace) { return customersAlike(workplace, described); },
        [this, toolTip](const Result<std::vector<AlikeCustomer>>& people) {
            if (!people) return;
            std::vector<AlikeCustomer> offers;
            // Who is written down already has namesakes, and they are others.
            for (const AlikeCustomer& each : *people)
                if (m_customer.isNone() || each.by != AlikeCustomer::By::Name)
                    offers.push_back(each);
            m_form->offers()->setOffers(offers, toolTip);
        });
}

void CustomerPage::takeKnown(const Customer& known) {
    const Customer typed = m_form->typed();
    m_customer = known.id;
    m_context.desk.ask(
        this, [id = known.id](Workplace& workplace) { return customerView(workplace, id); },
        [this, typed](const Result<CustomerView>& view) {
            if (!view) {
                showProblem(view.error());
                return;
            }
            show(*view);
            // A new phone is added, not swapped; what the file says already stays.
            m_form->rebase(view->customer, completed(view->customer, typed));
            updateSave();
        });
    readAccount();
}

void CustomerPage::mergeWith(CustomerId other) {
    if (m_customer.isNone()) return;
    auto* dialog = new SameCustomerDialog(m_context, m_customer, other, this);
    std::vector<Found> alike;
    for (const AlikeCustomer& each : m_form->offers()->offers()) {
        Found file;
        file.kind = Found::Kind::Customer;
        file.customer = each.customer.id;
        file.name = each.customer.name;
        file.phone = each.customer.phone();
        alike.push_back(file);
    }
    dialog->picker()->propose(alike);
    connect(dialog, &SameFileDialog::merged, this, [this](qint64 kept) {
        m_customer = CustomerId(kept);
        readAccount();
        lookAgain();
    });
    dialog->open();
}

void CustomerPage::undo(FileMergeId merge) {
    m_context.desk.tell(
        this,
        [merge, caller = m_context.caller()](Workplace& workplace) {
            return undoMerge(workplace, caller, merge);
        },
        [this](const Result<Outcome>& outcome) {
            if (!outcome) {
                const bool late = outcome.error().has(ErrorKind::StepDoesNotFit);
                if (late) {
                    m_problem->setText(
                        tr("It can be undone until the business day closes, and the "
                           "later one of two merges first."));
                    m_problem->show();
                } else {
                    showProblem(outcome.error());
                }
                return;
            }
            m_context.navigator.say(tr("The two files are apart again"));
            lookAgain();
        });
}

bool CustomerPage::isEdited() const {
    if (m_form->isEdited()) return true;
    for (const auto& each : m_cards)
        if (each.second->isEdited()) return true;
    return false;
}

void CustomerPage::updateSave() {
    // Who may not is not offered it; and where nothing is owed there is nothing to pay off.
    const Money owed = m_account->credit().owed;
    m_credit->setVisible(!m_customer.isNone() && m_context.may(Verb::GrantCredit));
    m_payOff->setVisible(owed > Money() && m_context.may(Verb::TakeReceivable));
    m_payOff->setText(tr("Pay off %1…").arg(owed.toText()));
    m_same->setVisible(!m_customer.isNone() && m_context.may(Verb::MergeCustomers));
    for (const auto& each : m_cards) {
        each.second->setMayTakeIn(m_context.may(Verb::TakeIn));
        each.second->setRights({.edit = m_context.may(Verb::EditVehicle),
                                .merge = m_context.may(Verb::MergeVehicles),
                                .undo = m_context.may(Verb::UndoMerge)},
                               m_view.staffNames, m_view.today);
    }
    const Customer customer = m_form->typed();
    const QString before = m_title->text();
    m_title->setText(m_form->base().name.isEmpty()
                         ? tr("New customer")
                         : CustomerText::addressed(m_form->base().name, m_form->base().honorific));
    if (m_title->text() != before) Q_EMIT titleChanged();
    m_save->setText(customer.name.isEmpty() ? tr("Save the customer")
                                            : tr("Save %1").arg(customer.name));
    const bool edited = isEdited();
    m_complain->setEnabled(!m_customer.isNone() && m_context.may(Verb::OpenComplaint));
    m_undo->setEnabled(edited && m_waiting == 0);
    m_save->setEnabled(m_waiting == 0);
    QList<Missing> missing;
    if (!m_context.may(Verb::EditCustomer))
        missing.append({QString(), tr("the right to change customer files")});
    if (customer.name.isEmpty()) missing.append({QStringLiteral("name"), tr("name")});
    if (missing.isEmpty() && !edited)
        missing.append({QStringLiteral("name"), tr("a change to save")});
    m_bar->setMissing(missing);
}

void CustomerPage::save() {
    if (m_waiting > 0 || !isEdited()) return;
    m_refused = false;
    m_stale = false;
    m_problem->hide();
    m_form->problems().clear();
    if (m_form->isEdited()) {
        ++m_waiting;
        m_context.desk.tell(
            this,
            [customer = m_form->typed(), caller = m_context.caller(m_key)](Workplace& workplace) {
                return saveCustomer(workplace, caller, customer);
            },
            [this](const Result<Outcome>& outcome) { customerSaved(outcome); });
    }
    saveCars();
    updateSave();
}

void CustomerPage::saveCars() {
    for (const auto& [vehicle, card] : m_cards) {
        card->problems().clear();
        if (!card->isEdited()) continue;
        ++m_waiting;
        const IdempotencyKey key(m_key.text() + u'-' + QString::number(vehicle.value()));
        m_context.desk.tell(
            this,
            [car = card->typed(), caller = m_context.caller(key)](Workplace& workplace) {
                return saveVehicle(workplace, caller, car);
            },
            [this, id = vehicle](const Result<Outcome>& outcome) { carSaved(id, outcome); });
    }
}

bool CustomerPage::isStale(const Error& error) {
    m_refused = true;
    if (!error.has(ErrorKind::StaleEdit)) return false;
    m_stale = true;
    return true;
}

void CustomerPage::customerSaved(const Result<Outcome>& outcome) {
    if (!outcome && !isStale(outcome.error())) m_form->problems().show(outcome.error());
    if (outcome && m_customer.isNone()) m_customer = CustomerId(outcome->id);
    finishSave();
}

void CustomerPage::carSaved(VehicleId vehicle, const Result<Outcome>& outcome) {
    const auto card = m_cards.find(vehicle);
    if (!outcome && !isStale(outcome.error()) && card != m_cards.end())
        card->second->problems().show(outcome.error());
    finishSave();
}

void CustomerPage::finishSave() {
    if (--m_waiting > 0) return;
    // Each press is a wish of its own: a refused one may come again with other words.
    m_key = IdempotencyKey::make();
    if (m_refused) {
        // What was saved beside what was refused has a new version.
        if (m_customer) saveOnTop();
        updateSave();
        return;
    }
    m_context.navigator.say(tr("%1 saved").arg(m_form->typed().name));
    read();
}

void CustomerPage::showProblem(const Error& error) {
    m_problem->setText(ErrorText::sentences(error));
    m_problem->show();
}

void CustomerPage::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    Screen::changeEvent(event);
}

void CustomerPage::retranslate() {
    m_same->setText(tr("Same as …"));
    m_credit->setText(tr("Credit agreement…"));
    m_undo->setText(tr("Undo the changes"));
    m_complain->setText(tr("Write a complaint down…"));
    m_noCars->setContent(Icon::Car, tr("No car yet. A car is written down when it is taken in."));
    m_cars->setAccessibleName(tr("Cars"));
    updateSave();
}

}  // namespace baydesk

#include "desktop/order/OrderFacts.h"

#include "application/order/Guarantees.h"
#include "desktop/customer/FlagRow.h"
#include "desktop/desk/Desk.h"
#include "desktop/order/OrderWords.h"
#include "desktop/order/WarrantyText.h"
#include "desktop/text/ErrorText.h"
#include "desktop/text/Formats.h"
#include "desktop/theme/Theme.h"
#include "desktop/vehicle/VisitList.h"
#include "desktop/widgets/LinkButton.h"
#include "desktop/widgets/PlateLabel.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {

constexpr std::size_t MostVisits = 5;

QLabel* words(const QString& text, QWidget* parent) {
    auto* label = new WrappedLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QPushButton* link(const QString& text, QWidget* parent) {
    auto* button = new LinkButton(parent);
    button->setText(text);
    button->setAccessibleName(text);
    return button;
}

}  // namespace

OrderFacts::OrderFacts(ScreenContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
}

void OrderFacts::setData(const OrderData& fresh) {
    if (!m_data || m_data->order().id != fresh.order().id) m_revealed = false;
    m_data = fresh;
    build();
}

void OrderFacts::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] {
        if (m_data) build();
    });
    QWidget::changeEvent(event);
}

void OrderFacts::build() {
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(metrics::Grid);
    m_column->addWidget(m_content);
    addCustomer();
    addFlags();
    if (!m_data->view.sender.flag.isEmpty()) addNote(m_data->view.sender.flag);
    addRule();
    addVehicle();
    addStatement();
    addMoney();
    addConsents();
    addNotices();
    addGuarantees();
    addDeclined();
    addRule();
    addVisits();
    column->addStretch(1);
}

void OrderFacts::addHeading(const QString& text) {
    QLabel* heading = words(text, m_content);
    markAs(heading, "heading");
    m_content->layout()->addWidget(heading);
}

void OrderFacts::addRule() {
    auto* rule = new QFrame(m_content);
    rule->setFixedHeight(1);
    rule->setStyleSheet(
        QStringLiteral("background: %1;").arg(Tokens::current().hex(Token::Border)));
    m_content->layout()->addWidget(rule);
}

void OrderFacts::addNote(const QString& text) {
    auto* note = new QFrame(m_content);
    markAs(note, "note");
    auto* line = new QHBoxLayout(note);
    line->setContentsMargins(10, 8, 10, 8);
    line->addWidget(words(text, note));
    m_content->layout()->addWidget(note);
}

void OrderFacts::addFact(QFormLayout* form, const QString& label, const QString& value) {
    if (value.isEmpty()) return;
    auto* name = new QLabel(label, m_content);
    markAs(name, "second");
    QLabel* text = words(value, m_content);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setFocusPolicy(Qt::NoFocus);
    form->addRow(name, text);
}

void OrderFacts::addCustomer() {
    const Customer& sender = m_data->view.sender;
    QString name = sender.name;
    if (sender.honorific == Honorific::Mr) name = tr("Mr %1").arg(name);
    if (sender.honorific == Honorific::Ms) name = tr("Ms %1").arg(name);
    auto* line = new QHBoxLayout;
    QLabel* title = words(name, m_content);
    title->setFont(Theme::boldFont(15));
    line->addWidget(title, 1);
    QPushButton* open = link(tr("Customer file"), m_content);
    connect(open, &QPushButton::clicked, this,
            [this] { m_context.navigator.openCustomer(m_data->view.sender.id); });
    line->addWidget(open, 0, Qt::AlignTop);
    qobject_cast<QVBoxLayout*>(m_content->layout())->addLayout(line);

    auto* phone = new QHBoxLayout;
    const Phone number = sender.phone();
    phone->addWidget(words(number.isNone() ? tr("No phone number")
                           : m_revealed    ? number.grouped()
                                           : number.masked(),
                           m_content));
    const bool mayReveal = baydesk::may(m_context.user.roles, Right::RevealPhone);
    if (!number.isNone() && !m_revealed && mayReveal) {
        QPushButton* reveal = link(tr("Show"), m_content);
        reveal->setAccessibleName(tr("Show the phone number"));
        connect(reveal, &QPushButton::clicked, this, [this] {
            m_revealed = true;
            build();
        });
        phone->addWidget(reveal);
    }
    phone->addStretch(1);
    qobject_cast<QVBoxLayout*>(m_content->layout())->addLayout(phone);
    const Customer& payer = m_data->view.payer;
    if (payer.id != sender.id && !payer.name.isEmpty())
        m_content->layout()->addWidget(words(tr("%1 pays").arg(payer.name), m_content));
}

// What must not be overlooked; what is to be told stands whole in the note below.
void OrderFacts::addFlags() {
    std::vector<Flag> flags = flagsOf({.customer = &m_data->view.sender,
                                       .vehicle = &m_data->view.vehicle,
                                       .comebacks = m_data->car.comebacks});
    flags.erase(std::remove_if(flags.begin(), flags.end(),
                               [](const Flag& each) { return each.kind == FlagKind::Tell; }),
                flags.end());
    addDebt(flags, m_data->view.payer.name, m_data->view.owed);
    auto* row = new FlagRow(m_content);
    row->setFlags(flags);
    m_content->layout()->addWidget(row);
}

void OrderFacts::addVehicle() {
    const Vehicle& car = m_data->view.vehicle;
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(4);
    QString model = (car.brand + QLatin1Char(' ') + car.model).trimmed();
    if (car.modelYear > 0) model += QStringLiteral(" %1").arg(car.modelYear);
    addFact(form, tr("Vehicle"), model);
    addFact(form, tr("Colour"), car.colour);
    addFact(form, tr("VIN"), car.vin.text());
    if (m_data->order().intake.odometerKm)
        addFact(form, tr("Odometer"), Formats::kilometres(*m_data->order().intake.odometerKm));
    if (m_data->order().intake.engineHours)
        addFact(form, tr("Engine hours"),
                Formats::engineHours(*m_data->order().intake.engineHours));
    if (m_data->car.kmPerDay)
        addFact(form, tr("Daily"), tr("%1 km/day").arg(*m_data->car.kmPerDay));
    qobject_cast<QVBoxLayout*>(m_content->layout())->addLayout(form);
}

void OrderFacts::addStatement() {
    const QString& statement = m_data->order().intake.statement;
    if (statement.isEmpty()) return;
    addRule();
    addHeading(tr("The customer said"));
    m_content->layout()->addWidget(words(statement, m_content));
}

void OrderFacts::addMoney() {
    const OrderState& order = m_data->order();
    const Bill bill = order.bill();
    if (order.jobs.empty()) return;
    addRule();
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(4);
    if (bill.lines() != order.quotedBill().lines())
        addFact(form, tr("Quoted"), order.quotedBill().lines().toText());
    addFact(form, tr("Approved"), bill.lines().toText());
    if (!bill.paid().isZero()) addFact(form, tr("Paid"), bill.paid().toText());
    if (!bill.due().isZero() && !bill.lines().isZero())
        addFact(form, tr("Due"), bill.due().toText());
    qobject_cast<QVBoxLayout*>(m_content->layout())->addLayout(form);
}

// Who agreed to what and how: the ledger as it stands in the store, the newest first.
void OrderFacts::addConsents() {
    const OrderState& order = m_data->order();
    if (order.consents.empty()) return;
    addRule();
    addHeading(tr("What was agreed to"));
    const Formats formats(m_context.clock, m_context.calendar);
    for (auto each = order.consents.rbegin(); each != order.consents.rend(); ++each) {
        const Job* job = order.job(each->job);
        auto* line = new QHBoxLayout;
        QLabel* what = words(job ? job->title : QString(), m_content);
        auto* amount = new QLabel(each->amount.toText(), m_content);
        line->addWidget(what, 1);
        line->addWidget(amount, 0, Qt::AlignTop);
        qobject_cast<QVBoxLayout*>(m_content->layout())->addLayout(line);
        QLabel* how = words(OrderWords::consent(*each, formats), m_content);
        markAs(how, "small");
        how->setToolTip(each->evidence.words);
        m_content->layout()->addWidget(how);
    }
}

// What the customer was told, when, how and by whom, the newest first.
void OrderFacts::addNotices() {
    const OrderState& order = m_data->order();
    if (order.notices.empty()) return;
    addRule();
    addHeading(tr("What the customer was told"));
    const Formats formats(m_context.clock, m_context.calendar);
    for (auto each = order.notices.rbegin(); each != order.notices.rend(); ++each) {
        m_content->layout()->addWidget(words(OrderWords::told(order, *each, formats), m_content));
        QLabel* how = words(QStringList{formats.moment(each->at), OrderWords::contactWay(each->way),
                                        m_data->view.staffName(each->by)}
                                .join(QStringLiteral(" · ")),
                            m_content);
        markAs(how, "small");
        m_content->layout()->addWidget(how);
    }
}

void OrderFacts::addVisits() {
    std::vector<vehicles::Visit> earlier;
    for (const vehicles::Visit& visit : m_data->car.visits)
        if (visit.order != m_data->order().id) earlier.push_back(visit);
    if (earlier.empty()) {
        addHeading(tr("First visit"));
        return;
    }
    Money spent;
    for (const vehicles::Visit& visit : earlier) spent += visit.total;
    addHeading(tr("%n earlier visit(s) · %1", nullptr, static_cast<int>(earlier.size()))
                   .arg(spent.toText()));
    const BusinessCalendar& calendar = m_context.calendar;
    for (std::size_t at = 0; at < std::min(MostVisits, earlier.size()); ++at) {
        const vehicles::Visit& visit = earlier[at];
        auto* line = new QHBoxLayout;
        const QString date =
            calendar.wall(visit.takenInAt).date().toString(QStringLiteral("yyyy-MM-dd"));
        QPushButton* open = link(date, m_content);
        open->setAccessibleName(tr("Open %1").arg(visit.number));
        open->setToolTip(visit.number);
        connect(open, &QPushButton::clicked, this,
                [this, id = visit.order] { m_context.navigator.openOrder(id); });
        VisitList::markBroughtIn(open, visit);
        auto* amount = new QLabel(visit.total.toText(), m_content);
        line->addWidget(open, 0, Qt::AlignTop);
        line->addWidget(words(visit.titles, m_content), 1);
        line->addWidget(amount, 0, Qt::AlignTop);
        qobject_cast<QVBoxLayout*>(m_content->layout())->addLayout(line);
    }
}

// What the car is in for may be the shop's own to make good (requirement R23).
void OrderFacts::addGuarantees() {
    const OrderState& order = m_data->order();
    bool titled = false;
    for (const JobWarranty& warranty : m_data->car.warranties) {
        if (warranty.order == order.id ||
            !isLive(warranty, order.businessDate, order.intake.odometerKm))
            continue;
        if (!titled) {
            addRule();
            addHeading(tr("Under guarantee: a comeback is free"));
            titled = true;
        }
        m_content->layout()->addWidget(
            words(warranty.title + u'\n' + WarrantyText::term(warranty), m_content));
        const bool taken = std::any_of(order.jobs.begin(), order.jobs.end(), [&](const Job& job) {
            return job.comebackOf == warranty.job;
        });
        if (taken || order.isLocked() || !m_context.may(Verb::AddComeback)) continue;
        QPushButton* take = link(tr("Take it in as a comeback"), m_content);
        take->setAccessibleName(tr("Take in as a comeback: %1").arg(warranty.title));
        connect(take, &QPushButton::clicked, this, [this, warranty] { takeComebackIn(warranty); });
        qobject_cast<QVBoxLayout*>(m_content->layout())->addWidget(take, 0, Qt::AlignLeft);
    }
}

void OrderFacts::takeComebackIn(const JobWarranty& warranty) {
    m_context.desk.tell(
        this,
        [caller = m_context.caller(), order = m_data->order().id, job = warranty.job,
         title = WarrantyText::comeback(warranty)](Workplace& workplace) {
            return addComeback(workplace, caller, order, job, title);
        },
        [this](const Result<Outcome>& outcome) {
            if (outcome)
                m_context.navigator.say(tr("The comeback is on the quote, free of charge"));
            else
                m_context.navigator.warn(ErrorText::sentences(outcome.error()));
        });
}

void OrderFacts::addDeclined() {
    if (m_data->car.declined.empty()) return;
    addRule();
    addHeading(tr("Declined before: offer it again"));
    for (const vehicles::DeclinedJob& job : m_data->car.declined)
        m_content->layout()->addWidget(words(
            QStringLiteral("%1 · %2\n%3").arg(job.title, job.amount.toText(), job.reason).trimmed(),
            m_content));
}

}  // namespace baydesk

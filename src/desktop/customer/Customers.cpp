#include "desktop/customer/Customers.h"

#include "desktop/customer/CustomerText.h"
#include "desktop/customer/IncompleteFiles.h"
#include "desktop/desk/Desk.h"
#include "desktop/print/Forms.h"
#include "desktop/reception/ReceptionFacts.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/store/lists/ListExport.h"
#include "desktop/text/ErrorText.h"
#include "desktop/theme/Icons.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/ChoiceRow.h"
#include "desktop/widgets/DataTable.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <limits>

namespace baydesk {

namespace {

constexpr int PageSize = 200;

// What is known of one of the cars, in the form the facts panel shows.
PlateFacts factsOf(const CustomerView& view, VehicleId wanted) {
    PlateFacts facts;
    for (const CustomerVehicle& car : view.vehicles) {
        if (car.vehicle.id != wanted) continue;
        facts.vehicle = car.vehicle;
        facts.visits = car.visits;
    }
    return facts;
}

using customers::CustomerRow;

Column<CustomerRow> carsColumn() {
    Column<CustomerRow> column{QStringLiteral("vehicles"), [] { return Customers::tr("Cars"); },
                               [](const CustomerRow& row) { return QString::number(row.vehicles); },
                               Qt::AlignRight};
    column.sortKey = [](const CustomerRow& row) { return QVariant(row.vehicles); };
    return column;
}

Column<CustomerRow> lastVisitColumn(const Formats& formats) {
    Column<CustomerRow> column{
        QStringLiteral("lastVisit"), [] { return Customers::tr("Last visit"); },
        [formats](const CustomerRow& row) { return formats.moment(row.lastVisit); }};
    column.sortKey = [](const CustomerRow& row) { return QVariant(row.lastVisit.ms); };
    column.toolTip = [formats](const CustomerRow& row) { return formats.exact(row.lastVisit); };
    return column;
}

// An ordinary customer is nothing to point at.
Column<CustomerRow> classColumn() {
    const auto words = [](const CustomerRow& row) {
        return row.customerClass == CustomerClass::Ordinary ? QString()
                                                            : CustomerText::word(row.customerClass);
    };
    Column<CustomerRow> column{QStringLiteral("class"), [] { return Customers::tr("Class"); },
                               words};
    column.chip = [words](const CustomerRow& row) -> std::optional<ChipText> {
        if (words(row).isEmpty()) return std::nullopt;
        return ChipText{row.customerClass == CustomerClass::Vip ? Tone::Accent : Tone::Neutral,
                        words(row)};
    };
    return column;
}

std::vector<Column<CustomerRow>> columnsFor(const Formats& formats) {
    const Column<CustomerRow> name{QStringLiteral("name"), [] { return Customers::tr("Name"); },
                                   [](const CustomerRow& row) { return row.name; }};
    const Column<CustomerRow> phone{
        QStringLiteral("phone"), [] { return Customers::tr("Phone"); },
        [](const CustomerRow& row) { return Phone::of(row.phone).masked(); }};
    Column<CustomerRow> flag{QStringLiteral("flag"), [] { return Customers::tr("To be told"); },
                             [](const CustomerRow& row) { return row.flag; }};
    flag.toolTip = flag.text;
    return {name, phone, classColumn(), carsColumn(), lastVisitColumn(formats), flag};
}

}  // namespace

Customers::Customers(ScreenContext& context, QWidget* parent)
    : Screen(parent),
      m_context(context),
      m_formats(context.clock, context.calendar),
      m_model(new Model([](const customers::CustomerRow& row) { return row.id.value(); },
                        columnsFor(m_formats), this)),
      m_title(new QLabel(this)),
      m_count(new QLabel(this)),
      m_problem(new WrappedLabel(this)),
      m_table(new DataTable(QStringLiteral("customers"), this)),
      m_incomplete(new IncompleteFiles(context, this)),
      m_scope(new ChoiceRow(2, this)),
      m_lists(new QStackedWidget(this)),
      m_bar(new ActionBar(this)),
      m_facts(new ReceptionFacts(m_formats, this)),
      m_open(new QAction(this)),
      m_reception(new QAction(this)),
      m_new(new QAction(this)),
      m_import(new QAction(this)),
      m_export(new QAction(this)),
      m_print(new QAction(this)) {
    layOut();
    connectParts();
    m_table->setModel(m_model);
    setFocusProxy(m_table->view());
    retranslate();
}

void Customers::layOut() {
    markAs(m_title, "title");
    markAs(m_count, "second");
    markAs(m_problem, "error");
    m_problem->hide();
    m_facts->hide();
    m_facts->setAsksForPlate(false);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_scope);
    m_scope->choose(0);
    m_lists->addWidget(m_table);
    m_lists->addWidget(m_incomplete);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 4);
    column->setSpacing(metrics::Grid);
    column->addLayout(head);
    column->addWidget(m_lists, 1);
    column->addWidget(m_problem);
    column->addWidget(m_bar);
}

void Customers::connectParts() {
    m_bar->setPrimary(m_open);
    m_print->setEnabled(false);  // until the list is there
    m_print->setIcon(Icons::icon(Icon::Print));
    m_print->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    addAction(m_print);
    m_bar->setSecondary({m_import, m_export, m_new, m_reception, m_print});
    m_table->setContextActions({m_open, m_reception, m_new, m_print, m_import, m_export});
    connect(m_table, &DataTable::opened, this, &Customers::openCurrent);
    connect(m_table, &DataTable::currentChanged, this, &Customers::showCurrent);
    // Filtering looks at rows that were read, so all of them are.
    connect(m_table->filterBox(), &QLineEdit::textChanged, this, &Customers::readOn);
    connect(m_open, &QAction::triggered, this, &Customers::openCurrent);
    connect(m_scope, &ChoiceRow::chosen, this, &Customers::showScope);
    m_incomplete->table()->setContextActions({m_open, m_reception, m_print});
    connect(m_incomplete, &IncompleteFiles::opened, this, &Customers::openCurrent);
    connect(m_incomplete, &IncompleteFiles::currentChanged, this, &Customers::showCurrent);
    connect(m_incomplete, &IncompleteFiles::counted, this, [this](int files, int overdue) {
        m_incompleteFiles = files;
        m_overdueFiles = overdue;
        retranslate();
        if (showsIncomplete()) showCurrent();
    });
    connect(m_incomplete, &IncompleteFiles::failed, this, [this](const Error& error) {
        m_problem->setText(ErrorText::sentences(error));
        m_problem->show();
    });
    connect(m_reception, &QAction::triggered, this,
            [this] { m_context.navigator.openReception(m_plate); });
    connect(m_new, &QAction::triggered, this,
            [this] { m_context.navigator.openCustomer(CustomerId()); });
    connect(m_import, &QAction::triggered, this,
            [this] { m_context.navigator.openImport(ListKind::Customers); });
    connect(m_export, &QAction::triggered, this, &Customers::exportList);
    connect(m_print, &QAction::triggered, this, &Customers::printCurrent);
    connect(m_facts, &ReceptionFacts::orderAsked, this,
            [this](OrderId order) { m_context.navigator.openOrder(order); });
    connect(m_facts, &ReceptionFacts::customerAsked, this,
            [this](CustomerId customer) { m_context.navigator.openCustomer(customer); });
    connect(m_facts, &ReceptionFacts::carAsked, this, [this](VehicleId car) {
        m_car = car;
        showFacts();
    });
    connect(&m_context.desk, &Desk::changed, this, [this] {
        if (isVisible()) refresh();
    });
}

QString Customers::title() const { return tr("Customers"); }

QWidget* Customers::facts() const { return m_facts; }

void Customers::onShown() {
    refresh();
    (showsIncomplete() ? m_incomplete->table() : m_table)->view()->setFocus();
}

bool Customers::showsIncomplete() const { return m_scope->choice() == 1; }

void Customers::showScope() {
    m_lists->setCurrentIndex(showsIncomplete() ? 1 : 0);
    showCurrent();
}

CustomerId Customers::chosen() const {
    if (showsIncomplete()) return m_incomplete->current();
    const customers::CustomerRow* row = current();
    return row ? row->id : CustomerId();
}

QString Customers::chosenName() const {
    if (showsIncomplete()) return m_incomplete->currentName();
    const customers::CustomerRow* row = current();
    return row ? row->name : QString();
}

void Customers::refresh() {
    m_facts->setMayReveal(may(m_context.user.roles, Right::RevealPhone));
    m_reception->setVisible(m_context.may(Verb::TakeIn));
    m_new->setVisible(m_context.may(Verb::EditCustomer));
    m_import->setVisible(m_context.may(Verb::ImportCustomers));
    m_export->setVisible(m_context.may(Verb::Export));
    m_incomplete->refresh();
    // As many as were there: nobody is scrolled away.
    read(std::max(PageSize, m_model->rowCount()), 0);
}

void Customers::read(int limit, int offset) {
    m_reading = true;
    m_context.desk.askLatest(
        QStringLiteral("customers.list"), this,
        [limit, offset](Workplace& workplace) { return customerList(workplace, limit, offset); },
        [this, offset](const Result<CustomerList>& list) {
            m_reading = false;
            m_problem->setVisible(!list.ok());
            if (list)
                show(*list, offset);
            else
                m_problem->setText(ErrorText::sentences(list.error()));
        });
}

void Customers::show(const CustomerList& list, int offset) {
    m_total = list.total;
    if (offset == 0)
        m_model->setRows(list.rows);
    else
        m_model->appendRows(list.rows);
    const bool more = !list.rows.empty() && m_model->rowCount() < m_total;
    m_model->setMore(more ? std::function<void()>([this] {
        if (!m_reading) read(PageSize, m_model->rowCount());
    })
                          : nullptr);
    if (m_table->currentId() == 0 && m_model->rowCount() > 0) m_table->select(m_model->idAt(0));
    retranslate();
    showCurrent();
    readOn();
}

void Customers::readOn() {
    const bool filtered = !m_table->filterBox()->text().trimmed().isEmpty();
    const int there = m_model->rowCount();
    m_export->setEnabled(!filtered || there >= m_total);
    if (filtered && there > 0 && there < m_total && !m_reading) read(PageSize * 5, there);
}

const customers::CustomerRow* Customers::current() const {
    return m_model->find(m_table->currentId());
}

void Customers::showCurrent() {
    const CustomerId customer = chosen();
    const QString name = chosenName();
    m_open->setEnabled(bool(customer));
    m_open->setText(customer ? tr("Open %1").arg(name) : tr("Open the customer"));
    m_print->setEnabled(bool(customer));
    m_print->setToolTip(customer ? tr("Print the basic data of %1").arg(name)
                                 : tr("Choose a customer to print the basic data"));
    const QString slot = QStringLiteral("customers.facts");
    if (!customer) {
        m_context.desk.forget(slot);
        m_plate = {};
        m_reception->setEnabled(false);
        m_facts->showCars({});
        m_facts->show({}, {}, nullptr);
        return;
    }
    m_context.desk.askLatest(
        slot, this, [customer](Workplace& workplace) { return customerView(workplace, customer); },
        [this](const Result<CustomerView>& view) {
            if (!view) return;
            m_view = *view;
            const auto& cars = m_view.vehicles;
            const bool isKnown = std::any_of(cars.begin(), cars.end(), [this](const auto& car) {
                return car.vehicle.id == m_car;
            });
            if (!isKnown) m_car = m_view.cars.empty() ? VehicleId() : m_view.cars.front().vehicle;
            showFacts();
        });
}

void Customers::showFacts() {
    const PlateFacts facts = factsOf(m_view, m_car);
    m_plate = facts.vehicle ? facts.vehicle->plate : Plate();
    m_reception->setEnabled(!m_plate.isNone());
    m_reception->setText(m_plate.isNone() ? tr("Take in again")
                                          : tr("Take in %1").arg(m_plate.number()));
    m_facts->showCars(m_view.cars);
    m_facts->show(m_plate, facts, &m_view.customer);
}

void Customers::openCurrent() {
    if (const CustomerId customer = chosen()) m_context.navigator.openCustomer(customer);
}

void Customers::printCurrent() {
    if (const CustomerId customer = chosen())
        m_context.navigator.previewForm(Forms::customerSheet(m_context, customer));
}

// Everybody, or whom the filter leaves; it has read them all.
void Customers::exportList() {
    OutgoingList list;
    list.listing = Listing::Customers;
    list.title = title();
    list.columns = {{tr("Name")},
                    {tr("Phone"), CellKind::Phone},
                    {tr("Cars"), CellKind::Whole},
                    {tr("Last visit")},
                    {tr("To be told")}};
    std::optional<QSet<qint64>> wanted;
    if (showsIncomplete() || !m_table->filterBox()->text().trimmed().isEmpty()) {
        const QList<qint64> listed =
            showsIncomplete() ? m_incomplete->listedCustomers() : m_table->listedIds();
        wanted = QSet<qint64>(listed.begin(), listed.end());
    }
    list.rows = [wanted, calendar = m_context.calendar](
                    Workplace& workplace) -> Result<std::vector<std::vector<QVariant>>> {
        const auto all = customerList(workplace, std::numeric_limits<int>::max(), 0);
        if (!all) return all.error();
        std::vector<std::vector<QVariant>> rows;
        for (const CustomerRow& row : all->rows)
            if (!wanted || wanted->contains(row.id.value()))
                rows.push_back({row.name, row.phone, static_cast<qlonglong>(row.vehicles),
                                ListExport::moment(calendar, row.lastVisit), row.flag});
        return rows;
    };
    ListExport::ask(m_context, this, list);
}

void Customers::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] {
        retranslate();
        showCurrent();
    });
    Screen::changeEvent(event);
}

void Customers::retranslate() {
    m_title->setText(tr("Customers"));
    m_count->setText(m_total > 0 ? tr("%n customer(s)", nullptr, m_total) : QString());
    m_table->setTitle(tr("Customers"));
    m_table->setEmptyState(Icon::Customer,
                           tr("Nobody yet. A customer is written down when the first car is taken "
                              "in."),
                           m_new);
    m_new->setText(tr("New customer"));
    m_print->setText(tr("Print…"));
    m_import->setText(tr("Import…"));
    m_export->setText(tr("Export…"));
    if (m_plate.isNone()) m_reception->setText(tr("Take in again"));
    if (!chosen()) m_open->setText(tr("Open the customer"));
    const QString files =
        m_overdueFiles == 0
            ? tr("Incomplete files: %1").arg(m_incompleteFiles)
            : tr("Incomplete files: %1, %2 overdue").arg(m_incompleteFiles).arg(m_overdueFiles);
    m_scope->setWords({tr("All customers"), files});
    Q_EMIT titleChanged();
}

}  // namespace baydesk

#include "desktop/settlement/TenderEntry.h"

#include "desktop/order/OrderWords.h"
#include "desktop/theme/Icons.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/EnterMovesOn.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/MoneyEdit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace baydesk {

namespace {

constexpr int MostRows = 5;
constexpr int TenderWidth = 130;
constexpr std::array<Tender, 6> Tenders = {Tender::Cash, Tender::WeChat,   Tender::Alipay,
                                           Tender::Card, Tender::Transfer, Tender::OnAccount};

Tender tenderOf(const QComboBox* box) {
    return Tenders.at(static_cast<std::size_t>(std::max(0, box->currentIndex())));
}

}  // namespace

TenderEntry::TenderEntry(QWidget* parent)
    : QWidget(parent),
      m_column(new QVBoxLayout),
      m_add(new QPushButton(this)),
      m_cash(new QWidget(this)),
      m_handed(new FormField(new MoneyEdit, QStringLiteral("handedOver"), this)),
      m_change(new QLabel(this)) {
    m_column->setSpacing(6);
    markAs(m_add, "link");
    markAs(m_change, "amount");
    auto* cash = new QHBoxLayout(m_cash);
    cash->setContentsMargins(0, 0, 0, 0);
    cash->setSpacing(2 * metrics::Grid);
    m_handed->setFixedWidth(TenderWidth);
    cash->addWidget(m_handed);
    cash->addWidget(m_change, 1, Qt::AlignBottom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(m_column);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addWidget(m_cash);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow();
        fillRest(m_rows.back().widget);
        m_rows.back().tender->setFocus();
    });
    connect(m_handed->controlAs<MoneyEdit>(), &QLineEdit::textChanged, this,
            &TenderEntry::updateCash);
    addRow();
}

TenderEntry::~TenderEntry() {
    if (QWidget* field = focusWidget()) field->clearFocus();
}

// -- rows

void TenderEntry::addRow() {
    Row row{new QWidget(this),     new QComboBox(this), new MoneyEdit(this), new QPushButton(this),
            new QPushButton(this), new QLabel(this),    new QLabel(this)};
    auto* grid = new QGridLayout(row.widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::Grid);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(row.tender, 0, 0);
    grid->addWidget(row.amount, 0, 1);
    grid->addWidget(row.rest, 0, 2);
    grid->addWidget(row.remove, 0, 3);
    grid->addWidget(row.problem, 1, 0, 1, 4);
    row.tender->setFixedWidth(TenderWidth);
    row.amount->setAlignment(Qt::AlignRight);
    row.remove->setIcon(Icons::icon(Icon::Cross));
    markAs(row.rest, "flat");
    markAs(row.remove, "flat");
    markAs(row.problem, "error");
    row.problem->setWordWrap(true);
    row.problem->hide();
    row.name->setParent(row.widget);  // beside the box that it names
    row.name->setBuddy(row.tender);
    row.name->hide();
    new EnterMovesOn(row.tender);
    new EnterMovesOn(row.amount);
    m_column->addWidget(row.widget);
    m_rows.push_back(row);
    connect(row.tender, &QComboBox::currentIndexChanged, this, [this] {
        updateCash();
        Q_EMIT changed();
    });
    connect(row.amount, &QLineEdit::textEdited, this, [this] { m_touched = true; });
    connect(row.amount, &QLineEdit::textChanged, this, [this] {
        updateCash();
        Q_EMIT changed();
    });
    connect(row.rest, &QPushButton::clicked, this,
            [this, widget = row.widget] { fillRest(widget); });
    connect(row.remove, &QPushButton::clicked, this,
            [this, widget = row.widget] { removeRow(widget); });
    retranslate();
}

void TenderEntry::removeRow(QWidget* widget) {
    if (m_rows.size() == 1) return;
    std::erase_if(m_rows, [widget](const Row& row) { return row.widget == widget; });
    widget->hide();
    widget->deleteLater();
    retranslate();
    updateCash();
    Q_EMIT changed();
}

void TenderEntry::fillRest(QWidget* widget) {
    Money others;
    MoneyEdit* own = nullptr;
    for (const Row& row : m_rows) {
        if (row.widget == widget)
            own = row.amount;
        else
            others += row.amount->amount().value_or(Money());
    }
    const Money rest = m_due - others;
    if (!own) return;
    m_touched = true;
    if (rest > Money())
        own->setAmount(rest);
    else
        own->setNone();
}

void TenderEntry::reset() {
    while (m_rows.size() > 1) removeRow(m_rows.back().widget);
    m_touched = false;
    m_rows.front().tender->setCurrentIndex(0);
    m_rows.front().amount->setNone();
    m_handed->controlAs<MoneyEdit>()->setNone();
    clearProblems();
    setDue(m_due);
}

void TenderEntry::setOnly(Money amount) {
    while (m_rows.size() > 1) removeRow(m_rows.back().widget);
    m_touched = true;
    m_rows.front().amount->setAmount(amount);
    focusFirst();
}

void TenderEntry::setDue(Money due) {
    m_due = due;
    if (m_touched || m_rows.size() > 1) return;
    if (due > Money())
        m_rows.front().amount->setAmount(due);
    else
        m_rows.front().amount->setNone();
}

// -- what they come to

std::vector<Tendered> TenderEntry::tenders() const {
    std::vector<Tendered> list;
    for (const Row& row : m_rows) {
        const std::optional<Money> amount = row.amount->amount();
        if (!amount || amount->isZero()) continue;
        list.push_back({.tender = tenderOf(row.tender), .amount = *amount, .note = {}});
    }
    return list;
}

Money TenderEntry::total() const {
    Money sum;
    for (const Tendered& each : tenders()) sum += each.amount;
    return sum;
}

bool TenderEntry::hasUnreadable() const {
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) {
        return !row.amount->text().trimmed().isEmpty() && !row.amount->amount();
    });
}

Money TenderEntry::cash() const {
    Money sum;
    for (const Row& row : m_rows)
        if (tenderOf(row.tender) == Tender::Cash) sum += row.amount->amount().value_or(Money());
    return sum;
}

QString TenderEntry::changeWords() const {
    const std::optional<Money> handed = m_handed->controlAs<MoneyEdit>()->amount();
    if (!handed) return {};
    const Money change = *handed - cash();
    return change.isNegative() ? tr("%1 too little").arg((-change).toText())
                               : tr("Change %1").arg(change.toText());
}

void TenderEntry::updateCash() {
    m_cash->setVisible(!cash().isZero());
    m_change->setText(changeWords());
}

void TenderEntry::showProblem(std::size_t tender, const QString& sentence) {
    // Tenders are numbered without the rows that hold nothing.
    std::size_t at = 0;
    for (const Row& row : m_rows) {
        if (!row.amount->amount() || row.amount->amount()->isZero()) continue;
        if (at++ != tender) continue;
        row.problem->setText(sentence);
        row.problem->show();
        row.amount->setAccessibleDescription(sentence);
        row.amount->setFocus();
    }
}

void TenderEntry::clearProblems() {
    for (const Row& row : m_rows) {
        row.problem->hide();
        row.amount->setAccessibleDescription({});
    }
}

void TenderEntry::focusFirst() {
    m_rows.front().amount->setFocus();
    m_rows.front().amount->selectAll();
}

MoneyEdit* TenderEntry::amountField(std::size_t row) const { return m_rows.at(row).amount; }
QComboBox* TenderEntry::tenderField(std::size_t row) const { return m_rows.at(row).tender; }
QPushButton* TenderEntry::restButton(std::size_t row) const { return m_rows.at(row).rest; }
MoneyEdit* TenderEntry::handedOver() const { return m_handed->controlAs<MoneyEdit>(); }

void TenderEntry::nameRow(const Row& row, std::size_t at) const {
    const int number = static_cast<int>(at) + 1;
    const int chosen = std::max(0, row.tender->currentIndex());
    const QSignalBlocker quiet(row.tender);
    row.tender->clear();
    for (const Tender tender : Tenders) row.tender->addItem(OrderWords::tender(tender));
    row.tender->setCurrentIndex(chosen);
    row.name->setText(tr("Tender %1").arg(number));
    row.tender->setAccessibleName(row.name->text());
    row.amount->setAccessibleName(tr("Amount %1").arg(number));
    row.rest->setText(tr("Rest"));
    row.rest->setToolTip(tr("Fills in what the other tenders leave"));
    row.rest->setAccessibleName(tr("Rest into amount %1").arg(number));
    row.remove->setToolTip(tr("Remove tender %1").arg(number));
    row.remove->setAccessibleName(tr("Remove tender %1").arg(number));
    row.remove->setVisible(m_rows.size() > 1);
}

void TenderEntry::retranslate() {
    for (std::size_t at = 0; at < m_rows.size(); ++at) nameRow(m_rows[at], at);
    m_add->setText(tr("Add another tender"));
    m_add->setAccessibleName(m_add->text());
    m_add->setVisible(m_rows.size() < MostRows);
    m_handed->setLabel(tr("Cash &handed over"));
    updateCash();
}

}  // namespace baydesk

#include "desktop/settlement/TenderEntry.h"

#include "desktop/order/OrderWords.h"
#include "desktop/settlement/TenderKeys.h"
#include "desktop/theme/Icons.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/EnterMovesOn.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/MoneyEdit.h"
#include "desktop/widgets/TabOrder.h"
#include "domain/settlement/CashHandedOver.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <algorithm>
#include <array>

namespace baydesk {

namespace {

constexpr int MostRows = 5;
constexpr int TenderWidth = 130;
constexpr int KeysInARow = 3;
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
    buildKeys(column);
    column->addLayout(m_column);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addWidget(m_cash);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow();
        fillRest(m_rows.back().widget);
        m_rows.back().tender->setFocus();
    });
    connect(m_handed->controlAs<MoneyEdit>(), &QLineEdit::textEdited, this,
            &TenderEntry::followHandedOver);
    connect(m_handed->controlAs<MoneyEdit>(), &QLineEdit::textChanged, this, [this] {
        updateCash();
        Q_EMIT changed();
    });
    addRow();
}

TenderEntry::~TenderEntry() {
    blockSignals(true);  // whoever holds the rows may be half gone already
    if (QWidget* field = focusWidget()) field->clearFocus();
}

// One key for each tender: it takes what is still open.
void TenderEntry::buildKeys(QVBoxLayout* column) {
    auto* grid = new QGridLayout;
    grid->setSpacing(6);
    for (const Tender tender : Tenders) {
        const int at = static_cast<int>(m_keys.size());
        auto* button = new KeyButton(this);
        auto* key = new QShortcut(QKeySequence(tenderKey(tender)), this);
        button->setKeyHint(QKeySequence(tenderKey(tender)));
        connect(button, &QPushButton::clicked, this, [this, tender] { takeAs(tender); });
        connect(key, &QShortcut::activated, button, [button] { button->click(); });
        grid->addWidget(button, at / KeysInARow, at % KeysInARow);
        m_keys.push_back(button);
    }
    column->addLayout(grid);
}

KeyButton* TenderEntry::keyOf(Tender tender) const {
    const auto* const at = std::find(Tenders.begin(), Tenders.end(), tender);
    return m_keys.at(static_cast<std::size_t>(at - Tenders.begin()));
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
    // A row that comes later is passed between the rows above it and what stands below.
    if (!m_rows.empty()) tabThrough({m_rows.back().remove, row.widget, m_add});
    m_column->addWidget(row.widget);
    m_rows.push_back(row);
    connect(row.tender, &QComboBox::currentIndexChanged, this, [this] {
        updateCash();
        Q_EMIT changed();
    });
    connect(row.amount, &QLineEdit::textEdited, this, [this, widget = row.widget] {
        if (m_rest == widget) m_rest = nullptr;  // what was typed stays
        if (m_fromHanded == widget) m_fromHanded = nullptr;
    });
    connect(row.amount, &QLineEdit::editingFinished, this,
            [this, widget = row.widget] { takeNoteAsHandedOver(widget); });
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
    if (m_rest == widget) m_rest = nullptr;
    if (m_fromHanded == widget) m_fromHanded = nullptr;
    std::erase_if(m_rows, [widget](const Row& row) { return row.widget == widget; });
    widget->hide();
    widget->deleteLater();
    retranslate();
    updateCash();
    Q_EMIT changed();
}

void TenderEntry::fillRest(QWidget* widget) {
    const auto at = std::find_if(m_rows.begin(), m_rows.end(),
                                 [widget](const Row& row) { return row.widget == widget; });
    if (at == m_rows.end()) return;
    MoneyEdit* own = at->amount;
    const Money rest = openBeside(widget);
    m_rest = widget;
    if (m_fromHanded == widget) m_fromHanded = nullptr;
    if (rest > Money())
        own->setAmount(rest);
    else
        own->setNone();
}

Money TenderEntry::openBeside(const QWidget* widget) const {
    Money open = m_due;
    for (const Row& row : m_rows)
        if (row.widget != widget) open -= row.amount->amount().value_or(Money());
    return open;
}

// A cashier types what lies on the counter; as much of it is taken as is open.
void TenderEntry::followHandedOver() {
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [this](const Row& row) {
        return tenderOf(row.tender) == Tender::Cash &&
               (row.widget == m_fromHanded || row.amount->text().trimmed().isEmpty());
    });
    if (at == m_rows.end()) return;
    m_fromHanded = at->widget;
    const Money open = openBeside(at->widget);
    const Money handed = handedOver()->amount().value_or(Money());
    const Money taken = std::min(handed, open);
    if (taken > Money())
        at->amount->setAmount(taken);
    else
        at->amount->setNone();
}

// More cash than is open, typed as the amount: it was the note that was handed over.
void TenderEntry::takeNoteAsHandedOver(const QWidget* widget) {
    const auto at = std::find_if(m_rows.begin(), m_rows.end(),
                                 [widget](const Row& row) { return row.widget == widget; });
    if (at == m_rows.end() || tenderOf(at->tender) != Tender::Cash || handedOver()->amount())
        return;
    const Money open = openBeside(widget);
    const Money typed = at->amount->amount().value_or(Money());
    if (typed <= open || open <= Money()) return;
    handedOver()->setAmount(typed);
    fillRest(at->widget);
}

void TenderEntry::setWithoutOnAccount() {
    m_onAccount = false;
    keyOf(Tender::OnAccount)->hide();
    retranslate();
}

void TenderEntry::takeAs(Tender tender) {
    if (tender == Tender::OnAccount && !m_onAccount) return;
    const auto find = [this](const auto& wanted) {
        return std::find_if(m_rows.begin(), m_rows.end(), wanted);
    };
    // The row that has this tender, else one that holds nothing yet.
    auto at = find([tender](const Row& row) {
        return tenderOf(row.tender) == tender && row.amount->amount();
    });
    if (at == m_rows.end())
        at = find([](const Row& row) { return row.amount->text().trimmed().isEmpty(); });
    if (at == m_rows.end() && m_rows.size() < MostRows && total() < m_due) {
        addRow();
        at = std::prev(m_rows.end());
    }
    // Nothing is open: it was another tender that was meant.
    if (at == m_rows.end()) at = std::prev(m_rows.end());
    at->tender->setCurrentIndex(
        static_cast<int>(std::find(Tenders.begin(), Tenders.end(), tender) - Tenders.begin()));
    fillRest(at->widget);
    QLineEdit* next = tender == Tender::Cash ? handedOver() : at->amount;
    next->setFocus();
    next->selectAll();
}

void TenderEntry::reset() {
    while (m_rows.size() > 1) removeRow(m_rows.back().widget);
    m_rest = nullptr;
    m_fromHanded = nullptr;
    m_rows.front().tender->setCurrentIndex(0);
    m_rows.front().amount->setNone();
    m_handed->controlAs<MoneyEdit>()->setNone();
    clearProblems();
}

void TenderEntry::setOnly(Money amount) {
    while (m_rows.size() > 1) removeRow(m_rows.back().widget);
    m_rest = nullptr;
    m_fromHanded = nullptr;
    m_rows.front().amount->setAmount(amount);
    focusFirst();
}

void TenderEntry::setDue(Money due) {
    if (m_due == due) return;
    m_due = due;
    if (m_rest) fillRest(m_rest);
    if (m_fromHanded) followHandedOver();
}

// -- what they come to

std::vector<Tendered> TenderEntry::tenders() const {
    std::vector<Tendered> list;
    for (const Row& row : m_rows) {
        const std::optional<Money> amount = row.amount->amount();
        if (!amount || amount->isZero()) continue;
        list.push_back({.tender = tenderOf(row.tender), .amount = *amount, .note = {}});
    }
    // It was handed over for all the cash together.
    const auto cash = std::find_if(
        list.begin(), list.end(), [](const Tendered& each) { return each.tender == Tender::Cash; });
    if (cash != list.end()) cash->handedOver = handedOver()->amount();
    return list;
}

Money TenderEntry::total() const {
    Money sum;
    for (const Tendered& each : tenders()) sum += each.amount;
    return sum;
}

bool TenderEntry::hasUnreadable() const {
    const auto unreadable = [](const MoneyEdit* edit) {
        return !edit->text().trimmed().isEmpty() && !edit->amount();
    };
    if (!cash().isZero() && unreadable(handedOver())) return true;
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [&](const Row& row) { return unreadable(row.amount); });
}

Money TenderEntry::shortCash() const { return baydesk::shortCash(cash(), handedOver()->amount()); }

Money TenderEntry::cash() const {
    Money sum;
    for (const Row& row : m_rows)
        if (tenderOf(row.tender) == Tender::Cash) sum += row.amount->amount().value_or(Money());
    return sum;
}

QString TenderEntry::changeWords() const {
    const std::optional<Money> handed = m_handed->controlAs<MoneyEdit>()->amount();
    if (!handed || cash().isZero()) return {};
    const Money open = shortCash();
    return open.isZero() ? tr("Change %1").arg((*handed - cash()).toText())
                         : tr("%1 too little").arg(open.toText());
}

void TenderEntry::updateCash() {
    m_cash->setVisible(std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) {
        return tenderOf(row.tender) == Tender::Cash;
    }));
    markAs(m_change, shortCash().isZero() ? "amount" : "error");
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
    }
}

void TenderEntry::showShortCash(const QString& sentence) { m_handed->showProblem(sentence); }

void TenderEntry::clearProblems() {
    for (const Row& row : m_rows) {
        row.problem->hide();
        row.amount->setAccessibleDescription({});
    }
    m_handed->clearProblem();
}

void TenderEntry::goTo(const QString& field) {
    const auto unreadable = std::find_if(m_rows.begin(), m_rows.end(), [](const Row& row) {
        return !row.amount->text().trimmed().isEmpty() && !row.amount->amount();
    });
    if (field == m_handed->field()) {
        m_handed->focusControl();
    } else if (unreadable != m_rows.end()) {
        unreadable->amount->setFocus();
    } else if (const auto at =
                   std::find_if(m_rows.begin(), m_rows.end(),
                                [](const Row& row) { return !row.problem->isHidden(); });
               at != m_rows.end()) {
        at->amount->setFocus();
    } else {
        focusFirst();
    }
}

void TenderEntry::focusFirst() {
    QWidget* first = firstField();
    first->setFocus();
    if (auto* line = qobject_cast<QLineEdit*>(first)) line->selectAll();
}

QWidget* TenderEntry::firstField() const {
    return tenderOf(m_rows.front().tender) == Tender::Cash && cash().isZero()
               ? handedOver()
               : m_rows.front().amount;
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
    for (const Tender tender : Tenders)
        if (tender != Tender::OnAccount || m_onAccount)
            row.tender->addItem(OrderWords::tender(tender));
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
    for (const Tender tender : Tenders) {
        KeyButton* button = keyOf(tender);
        button->setText(OrderWords::tender(tender));
        button->setToolTip(tr("Takes what is still open as %1").arg(OrderWords::tender(tender)));
        button->setAccessibleName(button->toolTip());
    }
    m_add->setText(tr("Add another tender"));
    m_add->setAccessibleName(m_add->text());
    m_add->setVisible(m_rows.size() < MostRows);
    m_handed->setLabel(tr("Cash &handed over"));
    updateCash();
}

}  // namespace baydesk

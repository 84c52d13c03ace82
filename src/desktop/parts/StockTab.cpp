#include "desktop/parts/StockTab.h"

#include "application/parts/PriceBook.h"
#include "desktop/desk/Desk.h"
#include "desktop/parts/PartDialog.h"
#include "desktop/parts/PartWords.h"
#include "desktop/parts/StockDialog.h"
#include "desktop/widgets/DataTable.h"

#include <QAction>
#include <QLineEdit>
#include <QTableView>
#include <limits>

namespace baydesk {

namespace {

int costColumnOf(const PartListModel& model) {
    for (int column = 0; column < model.columnCount(); ++column)
        if (model.columnKey(column) == u"cost") return column;
    return -1;
}

}  // namespace

StockTab::StockTab(ScreenContext& context, QWidget* parent)
    : CatalogueTab(context, u"parts.stock"_qs, ListKind::Parts, parent),
      m_model(new PartListModel([this] { return seesCost(); }, this)),
      m_correct(new QAction(this)) {
    table()->hideAtFirst(u"note"_qs);
    setSecondary({importAction(), exportAction(), m_correct});
    connect(m_correct, &QAction::triggered, this, &StockTab::openCorrection);
    setModel(m_model);
}

bool StockTab::seesCost() const { return may(context().user.roles, Right::SeeCost); }

QList<QAction*> StockTab::tabActions() const {
    return CatalogueTab::tabActions() + QList<QAction*>{m_correct};
}

void StockTab::ask(const QString& text) {
    using Parts = std::vector<parts::StockedPart>;
    // The person may have changed since the column was last shown.
    if (!seesCost()) table()->view()->setColumnHidden(costColumnOf(*m_model), true);
    context().desk.askLatest(
        slot(), this, [text](Workplace& workplace) { return findParts(workplace, text, MostRows); },
        [this](const Result<Parts>& found) {
            if (!found) {
                showProblem(found.error());
                return;
            }
            m_model->setRows(*found);
            rowsShown(static_cast<int>(found->size()));
        });
}

void StockTab::openCard(qint64 id) {
    const parts::StockedPart* row = m_model->find(id);
    if (id != 0 && !row) return;
    auto* card = new PartDialog(context(), row ? row->part : Part(), this);
    connect(card, &CardDialog::saved, this, [this](qint64 saved) {
        wantSelected(saved);
        context().navigator.say(tr("Saved the part"));
    });
    card->open();
}

void StockTab::openCorrection() {
    const parts::StockedPart* row = m_model->find(table()->currentId());
    if (!row) return;
    auto* dialog = new StockDialog(context(), *row, this);
    connect(dialog, &CardDialog::saved, this, [this, code = row->part.code] {
        context().navigator.say(tr("Corrected the stock of %1").arg(code));
    });
    dialog->open();
}

QString StockTab::emptySentence() const {
    return tr("The stock list is empty. Import the list you have, or add the first part.");
}

OutgoingList StockTab::outgoing(const QString& text) const {
    const bool withCost = seesCost();
    OutgoingList list;
    list.listing = Listing::Parts;
    list.title = tr("Stock");
    for (const QString& field :
         {u"code"_qs, u"name"_qs, u"grade"_qs, u"unit"_qs, u"supplier"_qs, u"note"_qs})
        list.columns.push_back({PartWords::field(field)});
    for (const QString& field : {u"quantity"_qs, u"reserved"_qs, u"available"_qs})
        list.columns.push_back({PartWords::field(field), CellKind::Quantity});
    list.columns.push_back({PartWords::field(u"price"_qs), CellKind::Money});
    if (withCost) list.columns.push_back({PartWords::field(u"cost"_qs), CellKind::Money});
    list.rows = [text,
                 withCost](Workplace& workplace) -> Result<std::vector<std::vector<QVariant>>> {
        const auto found = findParts(workplace, text, std::numeric_limits<int>::max());
        if (!found) return found.error();
        std::vector<std::vector<QVariant>> rows;
        for (const parts::StockedPart& each : *found) {
            const Part& part = each.part;
            const QString grade =
                part.grade == PartGrade::NotStated ? QString() : PartWords::of(part.grade);
            rows.push_back({part.code, part.name, grade, part.unit, part.supplier, part.note,
                            each.onHand.thousandths(), each.reserved.thousandths(),
                            each.available().thousandths(), part.price.fen()});
            if (withCost) rows.back().emplace_back(part.cost.fen());
        }
        return rows;
    };
    return list;
}

void StockTab::updateActions() {
    CatalogueTab::updateActions();
    m_correct->setEnabled(mayEdit() && table()->currentId() != 0);
}

void StockTab::retranslate() {
    table()->setTitle(tr("Stock"));
    searchField()->setPlaceholderText(tr("Code or name"));
    searchField()->setAccessibleName(tr("Search the stock"));
    addAction()->setText(tr("Add a part"));
    importAction()->setText(tr("Import stock list…"));
    m_correct->setText(tr("Correct the stock…"));
    CatalogueTab::retranslate();
}

}  // namespace baydesk

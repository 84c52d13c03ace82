#include "desktop/parts/LabourTab.h"

#include "application/parts/PriceBook.h"
#include "desktop/desk/Desk.h"
#include "desktop/parts/LabourDialog.h"
#include "desktop/parts/PartWords.h"
#include "desktop/widgets/DataTable.h"

#include <QAction>
#include <QLineEdit>
#include <limits>

namespace baydesk {

LabourTab::LabourTab(ScreenContext& context, QWidget* parent)
    : CatalogueTab(context, u"parts.labour"_qs, ListKind::Labour, parent),
      m_model(new LabourListModel(this)) {
    setSecondary({importAction(), exportAction()});
    setModel(m_model);
}

void LabourTab::ask(const QString& text) {
    context().desk.askLatest(
        slot(), this,
        [text](Workplace& workplace) { return findLabour(workplace, text, MostRows); },
        [this](const Result<std::vector<LabourItem>>& found) {
            if (!found) {
                showProblem(found.error());
                return;
            }
            m_model->setRows(*found);
            rowsShown(static_cast<int>(found->size()));
        });
}

void LabourTab::openCard(qint64 id) {
    const LabourItem* item = m_model->find(id);
    if (id != 0 && !item) return;
    auto* card = new LabourDialog(context(), item ? *item : LabourItem(), this);
    connect(card, &CardDialog::saved, this, [this](qint64 saved) {
        wantSelected(saved);
        context().navigator.say(tr("Saved the labour item"));
    });
    card->open();
}

QString LabourTab::emptySentence() const {
    return tr("The price list is empty. Import the list you have, or add the first item.");
}

OutgoingList LabourTab::outgoing(const QString& text) const {
    OutgoingList list;
    list.listing = Listing::Labour;
    list.title = tr("Price list");
    list.columns = {{PartWords::field(u"name"_qs)},
                    {PartWords::field(u"section"_qs)},
                    {PartWords::field(u"hours"_qs), CellKind::Quantity},
                    {PartWords::field(u"price"_qs), CellKind::Money}};
    list.rows = [text](Workplace& workplace) -> Result<std::vector<std::vector<QVariant>>> {
        const auto found = findLabour(workplace, text, std::numeric_limits<int>::max());
        if (!found) return found.error();
        std::vector<std::vector<QVariant>> rows;
        for (const LabourItem& item : *found)
            rows.push_back({item.name, item.section, item.hours.thousandths(), item.price.fen()});
        return rows;
    };
    return list;
}

void LabourTab::retranslate() {
    table()->setTitle(tr("Price list"));
    searchField()->setPlaceholderText(tr("Name"));
    searchField()->setAccessibleName(tr("Search the price list"));
    addAction()->setText(tr("Add a labour item"));
    importAction()->setText(tr("Import price list…"));
    CatalogueTab::retranslate();
}

}  // namespace baydesk

#include "desktop/parts/LabourDialog.h"

#include "application/parts/PriceBook.h"
#include "desktop/desk/Desk.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/MoneyEdit.h"
#include "desktop/widgets/QuantityEdit.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>

namespace baydesk {

namespace {

constexpr int CardWidth = 560;

QString draftOf(const LabourItem& item) {
    return item.id.isNone() ? u"labour-new"_qs : u"labour-%1"_qs.arg(item.id.value());
}

template <typename T>
T readOf(const Result<T>& read, const QString& field, Violations& violations) {
    if (read) return *read;
    violations.add(read.error().first().kind, field, read.error().first().details);
    return {};
}

}  // namespace

LabourDialog::LabourDialog(ScreenContext& context, const LabourItem& item, QWidget* parent)
    : CardDialog(context, draftOf(item), parent),
      m_item(item),
      m_name(new FormField(new QLineEdit, u"name"_qs, this)),
      m_section(new FormField(new QLineEdit, u"section"_qs, this)),
      m_hours(new FormField(new QuantityEdit, u"hours"_qs, this)),
      m_price(new FormField(new MoneyEdit, u"price"_qs, this)),
      m_express(new FormField(new QComboBox, u"express"_qs, this)) {
    build();
    retranslate();
    fill(valuesOf(m_item));
}

void LabourDialog::build() {
    grid()->addWidget(m_name, 0, 0, 1, 3);
    grid()->addWidget(m_section, 1, 0);
    grid()->addWidget(m_hours, 1, 1);
    grid()->addWidget(m_price, 1, 2);
    grid()->addWidget(m_express, 2, 0, 1, 3);
    for (int choice = 0; choice < 2; ++choice) m_express->controlAs<QComboBox>()->addItem({});
    setFields({m_name, m_section, m_hours, m_price, m_express});
    resize(CardWidth, sizeHint().height());
}

CardDialog::Values LabourDialog::valuesOf(const LabourItem& item) const {
    return {{m_name, item.name},
            {m_section, item.section},
            {m_hours, item.hours.isZero() ? QString() : item.hours.toText()},
            {m_price, item.id.isNone() ? QString() : item.price.toPlain()},
            {m_express, QString::number(item.express ? 1 : 0)}};
}

QList<FormField*> LabourDialog::needed() const { return {m_name, m_price}; }

Result<CardDialog::Save> LabourDialog::typed() const {
    Violations violations;
    LabourItem item = m_item;
    item.name = textOf(m_name).trimmed();
    item.express = m_express->controlAs<QComboBox>()->currentIndex() == 1;
    item.section = textOf(m_section).trimmed();
    item.price = readOf(m_price->controlAs<MoneyEdit>()->read(), m_price->field(), violations);
    item.hours = Quantity();  // nothing typed: a lump sum
    if (!textOf(m_hours).trimmed().isEmpty())
        item.hours =
            readOf(m_hours->controlAs<QuantityEdit>()->read(), m_hours->field(), violations);
    violations.take(check(item));
    if (!violations.none()) return Error(violations.list());
    return Save([item](Workplace& workplace, const Caller& caller) {
        return saveLabour(workplace, caller, item);
    });
}

void LabourDialog::readLatest() {
    context().desk.ask(
        this, [id = m_item.id](Workplace& workplace) { return labourItemOf(workplace, id); },
        [this](const Result<LabourItem>& latest) {
            if (!latest) {
                showProblem(latest.error());
                return;
            }
            saveOnTop(valuesOf(*latest), [this, item = *latest] { m_item = item; });
        });
}

void LabourDialog::retranslate() {
    const bool isNew = m_item.id.isNone();
    setHeading(isNew ? tr("New labour item") : tr("Labour item %1").arg(m_item.name));
    save()->setText(isNew ? tr("Add the labour item") : tr("Save the labour item"));
    m_name->setLabel(tr("&Name"));
    m_section->setLabel(tr("&Section"));
    m_hours->setLabel(tr("&Hours"));
    m_hours->setHint(tr("Empty: a lump sum."));
    m_price->setLabel(tr("&Price (¥, for the whole item)"));
    m_express->setLabel(tr("Sold &as"));
    auto* sold = m_express->controlAs<QComboBox>();
    sold->setItemText(0, tr("job of a repair order"));
    sold->setItemText(1, tr("express job too: from plate to cash on one screen"));
    CardDialog::retranslate();
}

}  // namespace baydesk

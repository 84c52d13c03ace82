#include "desktop/parts/PartDialog.h"

#include "application/parts/PriceBook.h"
#include "desktop/desk/Desk.h"
#include "desktop/parts/PartWords.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/MoneyEdit.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int NoteHeight = 64;
constexpr int CardWidth = 620;

QString draftOf(const Part& part) {
    return part.id.isNone() ? u"part-new"_qs : u"part-%1"_qs.arg(part.id.value());
}

int indexOf(PartGrade grade) {
    const std::vector<PartGrade>& all = PartWords::grades();
    return static_cast<int>(std::find(all.begin(), all.end(), grade) - all.begin());
}

// An empty field is no amount; anything else must be one.
Money amountOf(const FormField* field, Violations& violations) {
    const auto* edit = field->controlAs<MoneyEdit>();
    if (edit->text().trimmed().isEmpty()) return {};
    const Result<Money> read = edit->read();
    if (read) return *read;
    violations.add(read.error().first().kind, field->field(), read.error().first().details);
    return {};
}

}  // namespace

PartDialog::PartDialog(ScreenContext& context, const Part& part, QWidget* parent)
    : CardDialog(context, draftOf(part), parent),
      m_part(part),
      m_code(new FormField(new QLineEdit, u"code"_qs, this)),
      m_name(new FormField(new QLineEdit, u"name"_qs, this)),
      m_grade(new FormField(new QComboBox, u"grade"_qs, this)),
      m_unit(new FormField(new QLineEdit, u"unit"_qs, this)),
      m_price(new FormField(new MoneyEdit, u"price"_qs, this)),
      m_cost(new FormField(new MoneyEdit, u"cost"_qs, this)),
      m_supplier(new FormField(new QLineEdit, u"supplier"_qs, this)),
      m_note(new FormField(new QPlainTextEdit, u"note"_qs, this)) {
    build();
    retranslate();
    fill(valuesOf(m_part));
}

void PartDialog::build() {
    m_note->control()->setFixedHeight(NoteHeight);
    m_note->controlAs<QPlainTextEdit>()->setTabChangesFocus(true);
    for (std::size_t i = 0; i < PartWords::grades().size(); ++i)
        m_grade->controlAs<QComboBox>()->addItem(QString());
    grid()->addWidget(m_code, 0, 0);
    grid()->addWidget(m_name, 0, 1);
    grid()->addWidget(m_grade, 1, 0);
    grid()->addWidget(m_unit, 1, 1);
    grid()->addWidget(m_price, 2, 0);
    grid()->addWidget(m_cost, 2, 1);
    grid()->addWidget(m_supplier, 3, 0, 1, 2);
    grid()->addWidget(m_note, 4, 0, 1, 2);
    m_cost->setVisible(may(context().user.roles, Right::SeeCost));
    setFields({m_code, m_name, m_grade, m_unit, m_price, m_cost, m_supplier, m_note});
    resize(CardWidth, sizeHint().height());
}

CardDialog::Values PartDialog::valuesOf(const Part& part) const {
    const bool isNew = part.id.isNone();
    return {{m_code, part.code},
            {m_name, part.name},
            {m_grade, QString::number(indexOf(part.grade))},
            {m_unit, part.unit},
            {m_price, isNew ? QString() : part.price.toPlain()},
            {m_cost,
             isNew || !may(context().user.roles, Right::SeeCost) ? QString() : part.cost.toPlain()},
            {m_supplier, part.supplier},
            {m_note, part.note}};
}

QList<FormField*> PartDialog::needed() const { return {m_code, m_name, m_price}; }

Result<CardDialog::Save> PartDialog::typed() const {
    Violations violations;
    Part part = m_part;
    part.code = textOf(m_code).trimmed();
    part.name = textOf(m_name).trimmed();
    part.grade = PartWords::grades().at(static_cast<std::size_t>(textOf(m_grade).toInt()));
    part.unit = textOf(m_unit).trimmed();
    part.supplier = textOf(m_supplier).trimmed();
    part.note = textOf(m_note);
    part.price = amountOf(m_price, violations);
    if (may(context().user.roles, Right::SeeCost)) part.cost = amountOf(m_cost, violations);
    violations.take(check(part));
    if (!violations.none()) return Error(violations.list());
    return Save([part](Workplace& workplace, const Caller& caller) {
        return savePart(workplace, caller, part);
    });
}

void PartDialog::readLatest() {
    context().desk.ask(
        this, [id = m_part.id](Workplace& workplace) { return partOf(workplace, id); },
        [this](const Result<Part>& latest) {
            if (!latest) {
                showProblem(latest.error());
                return;
            }
            saveOnTop(valuesOf(*latest), [this, part = *latest] { m_part = part; });
        });
}

void PartDialog::retranslate() {
    const bool isNew = m_part.id.isNone();
    setHeading(isNew ? tr("New part") : tr("Part %1").arg(m_part.code));
    save()->setText(isNew ? tr("Add the part") : tr("Save %1").arg(m_part.code));
    m_code->setLabel(tr("&Code"));
    m_name->setLabel(tr("&Name"));
    m_grade->setLabel(tr("Part &grade"));
    m_unit->setLabel(tr("&Unit"));
    m_price->setLabel(tr("&Price (¥, VAT included)"));
    m_cost->setLabel(tr("C&ost (¥)"));
    m_supplier->setLabel(tr("&Supplier"));
    m_note->setLabel(tr("No&te"));
    auto* grade = m_grade->controlAs<QComboBox>();
    for (int i = 0; i < grade->count(); ++i)
        grade->setItemText(i, PartWords::of(PartWords::grades().at(static_cast<std::size_t>(i))));
    CardDialog::retranslate();
}

}  // namespace baydesk

#include "desktop/store/WarrantyDialog.h"

#include "desktop/desk/Desk.h"
#include "desktop/text/Names.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/MergeDialog.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int Width = 520;
constexpr int MostNumber = 999'999;
constexpr int KmStep = 1000;

constexpr RepairClass Classes[] = {RepairClass::WholeVehicle, RepairClass::Assembly,
                                   RepairClass::SecondLevel,  RepairClass::FirstLevel,
                                   RepairClass::Minor,        RepairClass::Special};

FormField* number(const QString& field, int step, QWidget* parent) {
    auto* box = new QSpinBox;
    box->setRange(0, MostNumber);
    box->setSingleStep(step);
    return new FormField(box, field, parent);
}

int valueOf(const FormField* field) { return field->controlAs<QSpinBox>()->value(); }

}  // namespace

WarrantyDialog::WarrantyDialog(ScreenContext& context, QWidget* parent)
    : Dialog(parent),
      m_context(context),
      m_explained(new WrappedLabel(this)),
      m_problem(new QLabel(this)),
      m_save(new QAction(this)) {
    setMinimumWidth(Width);
    markAs(m_explained, "second");
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::Grid + 4);
    grid->setVerticalSpacing(6);
    for (const RepairClass each : Classes) addRow(grid, each);
    QList<FormField*> fields;
    for (const Row& row : m_rows) fields << row.days << row.km;
    body()->addWidget(m_explained);
    body()->addLayout(grid);
    body()->addWidget(m_problem);
    m_problems = FormProblems(fields, m_problem);
    setPrimary(m_save);
    connect(m_save, &QAction::triggered, this, &WarrantyDialog::save);
    m_save->setEnabled(false);  // until it is known what was promised
    retranslate();
    m_context.desk.ask(
        this, [](Workplace& workplace) { return warrantyPromise(workplace); },
        [this](const Result<WarrantyPromise>& promise) { take(promise); });
}

void WarrantyDialog::addRow(QGridLayout* grid, RepairClass repairClass) {
    Row row{repairClass, number(warrantyField(QStringLiteral("days"), repairClass), 1, this),
            number(warrantyField(QStringLiteral("km"), repairClass), KmStep, this)};
    const int at = static_cast<int>(m_rows.size());
    grid->addWidget(row.days, at, 0);
    grid->addWidget(row.km, at, 1);
    m_rows.push_back(row);
}

void WarrantyDialog::take(const Result<WarrantyPromise>& promise) {
    if (!promise) {
        m_problems.show(promise.error());
        return;
    }
    m_shown = *promise;
    fill(*promise);
    m_save->setEnabled(true);
}

void WarrantyDialog::fill(const WarrantyPromise& promise) {
    for (const Row& row : m_rows) {
        const WarrantyTerm term = termFor(row.repairClass, VehicleKind::Car, promise);
        row.days->controlAs<QSpinBox>()->setValue(term.days);
        row.km->controlAs<QSpinBox>()->setValue(term.km);
    }
}

WarrantyPromise WarrantyDialog::mergedWith(const WarrantyPromise& stored, FieldMerge& merge) const {
    const auto number = [](int each) { return QString::number(each); };
    const WarrantyPromise mine = typed();
    WarrantyPromise both;
    for (const Row& row : m_rows) {
        const auto termIn = [&row](const WarrantyPromise& promise) {
            return termFor(row.repairClass, VehicleKind::Car, promise);
        };
        WarrantyTerm term = termIn(stored);
        merge.field(row.days->label(), term.days, termIn(m_shown).days, termIn(mine).days, number);
        merge.field(row.km->label(), term.km, termIn(m_shown).km, termIn(mine).km, number);
        if (term != legalTerm(row.repairClass, VehicleKind::Car))
            both.terms[row.repairClass] = term;
    }
    return both;
}

void WarrantyDialog::saveOnTop() {
    m_context.desk.ask(
        this, [](Workplace& workplace) { return warrantyPromise(workplace); },
        [this](const Result<WarrantyPromise>& stored) {
            if (!stored) {
                m_problems.show(stored.error());
                return;
            }
            bringTogether(
                windowTitle(), this,
                [this, stored = *stored](FieldMerge& merge) { return mergedWith(stored, merge); },
                [this, stored = *stored](const WarrantyPromise& both) {
                    m_shown = stored;
                    fill(both);
                    save();
                });
        });
}

void WarrantyDialog::retranslate() {
    setHeading(tr("Guarantee of repairs"));
    m_explained->setText(
        tr("From the day the car leaves, whichever ends first. The shop may promise more than the "
           "law, never less; what is changed counts for cars that leave from now on."));
    m_save->setText(tr("Save the guarantee"));
    for (const Row& row : m_rows) {
        const QString name = Names::of(row.repairClass);
        const WarrantyTerm law = legalTerm(row.repairClass, VehicleKind::Car);
        row.days->setLabel(tr("%1: days (law: %2)").arg(name).arg(law.days));
        row.km->setLabel(tr("%1: km (law: %2)").arg(name).arg(law.km));
    }
}

// Only what is more than the law is a promise.
WarrantyPromise WarrantyDialog::typed() const {
    WarrantyPromise promise;
    for (const Row& row : m_rows) {
        const WarrantyTerm term{valueOf(row.days), valueOf(row.km)};
        if (term != legalTerm(row.repairClass, VehicleKind::Car))
            promise.terms[row.repairClass] = term;
    }
    return promise;
}

void WarrantyDialog::save() {
    m_save->setEnabled(false);
    m_context.desk.tell(
        this,
        [shown = m_shown, promise = typed(),
         caller = m_context.caller(m_key)](Workplace& workplace) {
            return saveWarrantyPromise(workplace, caller, shown, promise);
        },
        [this](const Result<Outcome>& outcome) { answered(outcome); });
}

void WarrantyDialog::answered(const Result<Outcome>& outcome) {
    m_save->setEnabled(true);
    if (!outcome) {
        m_key = IdempotencyKey::make();
        if (outcome.error().has(ErrorKind::StaleEdit))
            saveOnTop();
        else
            m_problems.show(outcome.error());
        return;
    }
    m_context.navigator.say(tr("The guarantee is saved"));
    accept();
}

}  // namespace baydesk

#include "desktop/complaint/LadderDialog.h"

#include "desktop/complaint/ComplaintWords.h"
#include "desktop/desk/Desk.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/MergeDialog.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int Width = 480;
constexpr const char* Fields[] = {"desk-head", "superior", "supervisor", "general-manager"};

}  // namespace

LadderDialog::LadderDialog(ScreenContext& context, QWidget* parent)
    : Dialog(parent),
      m_context(context),
      m_explained(new WrappedLabel(this)),
      m_problem(new QLabel(this)),
      m_save(new QAction(this)) {
    setMinimumWidth(Width);
    markAs(m_explained, "second");
    body()->addWidget(m_explained);
    QList<FormField*> fields;
    for (std::size_t at = 0; at < m_fields.size(); ++at) {
        m_fields.at(at) = new FormField(new QComboBox, QLatin1String(Fields[at]), this);
        fields << m_fields.at(at);
        body()->addWidget(m_fields.at(at));
    }
    body()->addWidget(m_problem);
    m_problems = FormProblems(fields, m_problem);
    setPrimary(m_save);
    m_save->setEnabled(false);  // until the people are known
    connect(m_save, &QAction::triggered, this, &LadderDialog::save);
    retranslate();
    m_context.desk.ask(
        this, [](Workplace& workplace) { return ladderView(workplace); },
        [this](const Result<LadderView>& view) { take(view); });
}

void LadderDialog::take(const Result<LadderView>& view) {
    if (!view) {
        m_problems.show(view.error());
        return;
    }
    m_view = *view;
    for (int number = 1; number < RungCount; ++number) {
        const Rung rung = static_cast<Rung>(number);
        auto* box = field(rung)->controlAs<QComboBox>();
        box->clear();
        box->addItem(QString(), qint64{0});
        for (const Staff& person : m_view->candidates) box->addItem(person.name, person.id.value());
    }
    show(m_view->named);
    m_save->setEnabled(true);
    retranslate();
}

void LadderDialog::show(const LadderPeople& people) {
    for (int number = 1; number < RungCount; ++number) {
        const Rung rung = static_cast<Rung>(number);
        auto* box = field(rung)->controlAs<QComboBox>();
        box->setCurrentIndex(std::max(0, box->findData(people.at(rung).value())));
    }
}

LadderPeople LadderDialog::typed() const {
    LadderPeople people;
    for (int number = 1; number < RungCount; ++number) {
        const Rung rung = static_cast<Rung>(number);
        people.at(rung) = StaffId(field(rung)->controlAs<QComboBox>()->currentData().toLongLong());
    }
    return people;
}

LadderPeople LadderDialog::mergedWith(const LadderPeople& stored, FieldMerge& merge) const {
    const LadderPeople mine = typed();
    LadderPeople both = stored;
    for (int number = 1; number < RungCount; ++number) {
        const Rung rung = static_cast<Rung>(number);
        const auto* box = field(rung)->controlAs<QComboBox>();
        merge.field(
            field(rung)->label(), both.at(rung), m_view->named.at(rung), mine.at(rung),
            [box](StaffId id) { return box->itemText(std::max(0, box->findData(id.value()))); });
    }
    return both;
}

void LadderDialog::saveOnTop() {
    m_context.desk.ask(
        this, [](Workplace& workplace) { return ladderView(workplace); },
        [this](const Result<LadderView>& view) {
            if (!view) {
                m_problems.show(view.error());
                return;
            }
            bringTogether(
                windowTitle(), this,
                [this, stored = view->named](FieldMerge& merge) {
                    return mergedWith(stored, merge);
                },
                [this, stored = view->named](const LadderPeople& both) {
                    m_view->named = stored;
                    show(both);
                    save();
                });
        });
}

void LadderDialog::retranslate() {
    setHeading(tr("Who handles complaints"));
    m_explained->setText(
        tr("The first person is whoever writes the complaint down. From there it goes up. Only who "
           "may handle complaints can be named: callback clerks and managers."));
    m_save->setText(tr("Save the ladder"));
    for (int number = 1; number < RungCount; ++number) {
        const Rung rung = static_cast<Rung>(number);
        field(rung)->setLabel(ComplaintWords::of(rung));
        if (m_view) field(rung)->controlAs<QComboBox>()->setItemText(0, tr("the store manager"));
    }
}

void LadderDialog::save() {
    m_save->setEnabled(false);
    m_context.desk.tell(
        this,
        [shown = m_view->named, people = typed(), caller = m_context.caller(m_key)](
            Workplace& workplace) { return saveLadder(workplace, caller, shown, people); },
        [this](const Result<Outcome>& outcome) { answered(outcome); });
}

void LadderDialog::answered(const Result<Outcome>& outcome) {
    m_save->setEnabled(true);
    if (!outcome) {
        m_key = IdempotencyKey::make();
        if (outcome.error().has(ErrorKind::StaleEdit))
            saveOnTop();
        else
            m_problems.show(outcome.error());
        return;
    }
    m_context.navigator.say(tr("The ladder is saved"));
    accept();
}

}  // namespace baydesk

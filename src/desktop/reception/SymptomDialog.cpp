#include "desktop/reception/SymptomDialog.h"

#include "desktop/reception/SymptomWords.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ChoiceRow.h"
#include "desktop/widgets/FormField.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr QSize DialogSize(820, 520);
constexpr int ListWidth = 260;
constexpr int Columns = 3;
constexpr int MostNote = 200;

// Tick boxes in a frame with the question above them.
std::vector<QCheckBox*> boxesIn(QGroupBox* group, int count) {
    auto* grid = new QGridLayout(group);
    grid->setVerticalSpacing(4);
    std::vector<QCheckBox*> boxes;
    for (int at = 0; at < count; ++at) {
        boxes.push_back(new QCheckBox(group));
        grid->addWidget(boxes.back(), at / Columns, at % Columns);
    }
    return boxes;
}

template <typename Enum>
void tick(const std::vector<QCheckBox*>& boxes, const std::vector<Enum>& values) {
    for (QCheckBox* each : boxes) each->setChecked(false);
    for (const Enum each : values) boxes.at(static_cast<std::size_t>(each))->setChecked(true);
}

template <typename Enum>
std::vector<Enum> ticked(const std::vector<QCheckBox*>& boxes) {
    std::vector<Enum> values;
    for (std::size_t at = 0; at < boxes.size(); ++at)
        if (boxes[at]->isChecked()) values.push_back(static_cast<Enum>(at));
    return values;
}

}  // namespace

SymptomDialog::SymptomDialog(const std::vector<Symptom>& symptoms, QWidget* parent)
    : Dialog(parent),
      m_symptoms(symptoms),
      m_list(new QListWidget(this)),
      m_add(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_kind(new FormField(new QComboBox, QStringLiteral("kind"), this)),
      m_when(new QGroupBox(this)),
      m_where(new QGroupBox(this)),
      m_heat(new FormField(new ChoiceRow(EngineHeatCount), QStringLiteral("heat"), this)),
      m_often(new FormField(new ChoiceRow(HowOftenCount), QStringLiteral("often"), this)),
      m_note(new FormField(new QLineEdit, QStringLiteral("note"), this)),
      m_keep(new QAction(this)) {
    m_list->setFixedWidth(ListWidth);
    m_list->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Grid);
    for (QPushButton* each : {m_add, m_remove}) {
        each->setAutoDefault(false);
        buttons->addWidget(each);
    }
    auto* left = new QVBoxLayout;
    left->setSpacing(metrics::Grid);
    left->addWidget(m_list, 1);
    left->addLayout(buttons);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(2 * metrics::Grid);
    columns->addLayout(left);
    columns->addWidget(buildSheet(), 1);
    body()->addLayout(columns, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &SymptomDialog::showSheet);
    connect(m_add, &QPushButton::clicked, this, &SymptomDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &SymptomDialog::removeCurrent);
    connect(m_keep, &QAction::triggered, this, [this] {
        Q_EMIT answered(m_symptoms);
        accept();
    });
    setPrimary(m_keep);
    resize(DialogSize);
    if (m_symptoms.empty()) m_symptoms.emplace_back();  // the first question is asked at once
    retranslate();
    fillList(0);
    m_kind->focusControl();
}

QWidget* SymptomDialog::buildSheet() {
    m_sheet = new QWidget(this);
    auto* kinds = m_kind->controlAs<QComboBox>();
    for (int at = 0; at < SymptomKindCount; ++at) kinds->addItem({});
    m_moments = boxesIn(static_cast<QGroupBox*>(m_when), SymptomMomentCount);
    m_places = boxesIn(static_cast<QGroupBox*>(m_where), SymptomPlaceCount);
    m_note->controlAs<QLineEdit>()->setMaxLength(MostNote);
    auto* column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Grid);
    for (QWidget* each : QList<QWidget*>{m_kind, m_when, m_where, m_heat, m_often, m_note})
        column->addWidget(each);
    column->addStretch(1);
    connect(kinds, &QComboBox::activated, this, &SymptomDialog::readSheet);
    for (QCheckBox* each : m_moments)
        connect(each, &QCheckBox::clicked, this, &SymptomDialog::readSheet);
    for (QCheckBox* each : m_places)
        connect(each, &QCheckBox::clicked, this, &SymptomDialog::readSheet);
    for (FormField* each : {m_heat, m_often})
        connect(each->controlAs<ChoiceRow>(), &ChoiceRow::chosen, this, &SymptomDialog::readSheet);
    connect(m_note->controlAs<QLineEdit>(), &QLineEdit::textEdited, this,
            &SymptomDialog::readSheet);
    return m_sheet;
}

Symptom* SymptomDialog::current() {
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_symptoms.at(static_cast<std::size_t>(row));
}

void SymptomDialog::fillList(int current) {
    m_filling = true;
    m_list->clear();
    for (const Symptom& each : m_symptoms) m_list->addItem(SymptomWords::of(each));
    m_filling = false;
    m_list->setCurrentRow(std::min(current, m_list->count() - 1));
    showSheet();
}

void SymptomDialog::showSheet() {
    if (m_filling) return;
    const Symptom* symptom = current();
    m_sheet->setVisible(symptom);
    m_remove->setEnabled(symptom);
    if (!symptom) return;
    m_filling = true;
    m_kind->controlAs<QComboBox>()->setCurrentIndex(static_cast<int>(symptom->kind));
    tick(m_moments, symptom->when);
    tick(m_places, symptom->where);
    m_heat->controlAs<ChoiceRow>()->choose(static_cast<int>(symptom->heat));
    m_often->controlAs<ChoiceRow>()->choose(static_cast<int>(symptom->often));
    m_note->controlAs<QLineEdit>()->setText(symptom->note);
    m_filling = false;
}

void SymptomDialog::readSheet() {
    Symptom* symptom = current();
    if (!symptom || m_filling) return;
    symptom->kind = static_cast<SymptomKind>(m_kind->controlAs<QComboBox>()->currentIndex());
    symptom->when = ticked<SymptomMoment>(m_moments);
    symptom->where = ticked<SymptomPlace>(m_places);
    symptom->heat = static_cast<EngineHeat>(std::max(0, m_heat->controlAs<ChoiceRow>()->choice()));
    symptom->often = static_cast<HowOften>(std::max(0, m_often->controlAs<ChoiceRow>()->choice()));
    symptom->note = m_note->controlAs<QLineEdit>()->text().trimmed();
    m_list->currentItem()->setText(SymptomWords::of(*symptom));
}

void SymptomDialog::add() {
    m_symptoms.emplace_back();
    fillList(static_cast<int>(m_symptoms.size()) - 1);
    m_kind->focusControl();
}

void SymptomDialog::removeCurrent() {
    const int row = m_list->currentRow();
    if (row < 0) return;
    m_symptoms.erase(m_symptoms.begin() + row);
    fillList(row);
}

void SymptomDialog::retranslate() {
    setHeading(tr("What does the customer notice?"));
    m_list->setAccessibleName(tr("Symptoms"));
    m_add->setText(tr("&Another symptom"));
    m_add->setAccessibleName(tr("Another symptom"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the symptom"));
    m_kind->setLabel(tr("W&hat"));
    auto* kinds = m_kind->controlAs<QComboBox>();
    for (int at = 0; at < SymptomKindCount; ++at)
        kinds->setItemText(at, SymptomWords::of(static_cast<SymptomKind>(at)));
    static_cast<QGroupBox*>(m_when)->setTitle(tr("When"));
    for (int at = 0; at < SymptomMomentCount; ++at)
        m_moments.at(static_cast<std::size_t>(at))
            ->setText(SymptomWords::of(static_cast<SymptomMoment>(at)));
    static_cast<QGroupBox*>(m_where)->setTitle(tr("Where"));
    for (int at = 0; at < SymptomPlaceCount; ++at)
        m_places.at(static_cast<std::size_t>(at))
            ->setText(SymptomWords::of(static_cast<SymptomPlace>(at)));
    QStringList heats;
    for (int at = 0; at < EngineHeatCount; ++at)
        heats << SymptomWords::of(static_cast<EngineHeat>(at));
    m_heat->setLabel(tr("Engine cold or hot"));
    m_heat->controlAs<ChoiceRow>()->setWords(heats);
    QStringList often;
    for (int at = 0; at < HowOftenCount; ++at) often << SymptomWords::of(static_cast<HowOften>(at));
    m_often->setLabel(tr("How often"));
    m_often->controlAs<ChoiceRow>()->setWords(often);
    m_note->setLabel(tr("&Since when, and what else"));
    m_keep->setText(tr("Keep the answers"));
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setText(SymptomWords::of(m_symptoms.at(static_cast<std::size_t>(row))));
}

}  // namespace baydesk

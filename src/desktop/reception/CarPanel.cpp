#include "desktop/reception/CarPanel.h"

#include "desktop/text/Names.h"
#include "desktop/theme/Theme.h"
#include "desktop/vehicle/VehicleText.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/Retranslate.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int WholePlate = 7;
constexpr int WholeVin = 17;

}  // namespace

CarPanel::CarPanel(QWidget* parent)
    : QWidget(parent),
      m_plate(new FormField(new QLineEdit, QStringLiteral("plate"), this)),
      m_kind(new FormField(new QComboBox, QStringLiteral("plateKind"), this)),
      m_brand(new FormField(new QLineEdit, QStringLiteral("brand"), this)),
      m_model(new FormField(new QLineEdit, QStringLiteral("model"), this)),
      m_vin(new FormField(new QLineEdit, QStringLiteral("vin"), this)),
      m_kinds(m_kind->controlAs<QComboBox>()),
      m_suggestions(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_suggestions, this)) {
    layOut();
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(line(m_plate));
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this,
            [this](const QString& plate) {
                line(m_plate)->setText(plate);
                typed(m_plate);
            });
    for (const PlateKind kind : VehicleText::plateKinds())
        m_kinds->addItem({}, static_cast<int>(kind));
    connect(m_kinds, &QComboBox::activated, this, [this] {
        m_kindChosen = true;
        showOddities(true);
        Q_EMIT plateEdited();
        Q_EMIT edited();
    });
    for (FormField* field : {m_plate, m_brand, m_model, m_vin}) {
        connect(line(field), &QLineEdit::textEdited, this, [this, field] { typed(field); });
        connect(line(field), &QLineEdit::editingFinished, this, [this, field] {
            m_typing = false;
            if (field == m_plate) takeOnlyMatch();
            showOddities(true);
        });
    }
    // After FormField's own filter, so that it is asked before it.
    line(m_plate)->installEventFilter(this);
    setFocusProxy(m_plate);
    retranslate();
}

QLineEdit* CarPanel::line(const FormField* field) const { return field->controlAs<QLineEdit>(); }

void CarPanel::layOut() {
    QFont plateFont = Theme::boldFont(metrics::FontSize + 2);
    line(m_plate)->setFont(plateFont);
    line(m_plate)->setMaxLength(20);
    line(m_vin)->setMaxLength(30);
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* first = new QHBoxLayout;
    first->setSpacing(metrics::Grid + 4);
    first->addWidget(m_plate, 4);
    first->addWidget(m_kind, 5);
    auto* second = new QHBoxLayout;
    second->setSpacing(metrics::Grid + 4);
    second->addWidget(m_brand, 3);
    second->addWidget(m_model, 4);
    second->addWidget(m_vin, 6);
    column->addLayout(first);
    column->addLayout(second);
}

void CarPanel::read(const ReceptionDraft& draft) {
    line(m_plate)->setText(draft.plate);
    line(m_brand)->setText(draft.brand);
    line(m_model)->setText(draft.model);
    line(m_vin)->setText(draft.vin);
    m_known = draft.vehicle;
    m_typing = false;
    m_filled = {};
    m_kindChosen = draft.plateKind.has_value();
    m_suggestions->clear();
    const PlateKind kind = draft.plateKind.value_or(Plate::guess(draft.plate).kind());
    m_kinds->setCurrentIndex(m_kinds->findData(static_cast<int>(kind)));
    showKind();
    for (FormField* field : fields()) field->clearProblem();
    showOddities(true);
}

void CarPanel::write(ReceptionDraft& draft) const {
    draft.plate = line(m_plate)->text();
    draft.plateKind.reset();
    if (m_kindChosen) draft.plateKind = static_cast<PlateKind>(m_kinds->currentData().toInt());
    draft.vehicle = m_known;
    draft.brand = line(m_brand)->text();
    draft.model = line(m_model)->text();
    draft.vin = line(m_vin)->text();
}

Plate CarPanel::plate() const {
    ReceptionDraft draft;
    write(draft);
    return draft.readPlate();
}

void CarPanel::showKnown(const std::optional<Vehicle>& vehicle) {
    m_known = vehicle ? vehicle->id : VehicleId();
    const Vehicle now = vehicle.value_or(Vehicle());
    const auto fill = [this](FormField* field, const QString& before, const QString& value) {
        const QString shown = line(field)->text();
        if (shown.isEmpty() || shown == before) line(field)->setText(value);
    };
    fill(m_brand, m_filled.brand, now.brand);
    fill(m_model, m_filled.model, now.model);
    fill(m_vin, m_filled.vin.text(), now.vin.text());
    m_filled = now;
    showOddities(!m_typing);
}

void CarPanel::suggest(const QStringList& plates) {
    m_suggestions->clear();
    for (const QString& plate : plates) m_suggestions->appendRow(new QStandardItem(plate));
    if (plates.isEmpty() || !line(m_plate)->hasFocus()) {
        m_completer->popup()->hide();
        takeOnlyMatch();  // the answer came after the field was left
        showOddities(!m_typing);
        return;
    }
    m_completer->complete();
    // A tail is short for a plate that is known: Enter takes the likeliest.
    if (isTail())
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

// Digits without a province: the end of a plate that somebody knows.
bool CarPanel::isTail() const {
    return m_known.isNone() && !m_kindChosen &&
           checkPlate(plate()) == PlateVerdict::UnknownProvince;
}

void CarPanel::takeOnlyMatch() {
    if (m_typing || !isTail() || m_suggestions->rowCount() != 1) return;
    line(m_plate)->setText(m_suggestions->item(0)->text());
    typed(m_plate);
    m_typing = false;
}

void CarPanel::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

bool CarPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == line(m_plate) && event->type() == QEvent::KeyPress && !plate().isNone()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !(key->modifiers() & Qt::ControlModifier) &&
            !m_completer->popup()->isVisible()) {
            Q_EMIT plateConfirmed(!m_known.isNone());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CarPanel::retranslate() {
    m_plate->setLabel(tr("&Plate"));
    line(m_plate)->setPlaceholderText(tr("Plate, or its last digits"));
    m_kind->setLabel(tr("Plate &colour"));
    m_brand->setLabel(tr("&Brand"));
    m_model->setLabel(tr("&Model"));
    m_vin->setLabel(tr("&VIN"));
    for (int row = 0; row < m_kinds->count(); ++row)
        m_kinds->setItemText(row,
                             Names::of(static_cast<PlateKind>(m_kinds->itemData(row).toInt())));
    showOddities(!m_typing);
}

void CarPanel::typed(FormField* field) {
    m_typing = true;
    field->clearProblem();
    if (field == m_plate) {
        if (line(m_plate)->text().trimmed().isEmpty()) m_kindChosen = false;
        showKind();
        Q_EMIT plateEdited();
    }
    showOddities(false);
    Q_EMIT edited();
}

void CarPanel::showKind() {
    if (m_kindChosen) return;
    const QString plate = line(m_plate)->text().trimmed();
    const PlateKind guessed = Plate::guess(plate).kind();
    // Nothing is said of a plate that is not there yet, not even that the car has none.
    m_kinds->setCurrentIndex(plate.isEmpty() ? -1 : m_kinds->findData(static_cast<int>(guessed)));
}

// Amber, and never in the way: while somebody is typing only what is whole is judged.
void CarPanel::showOddities(bool finished) {
    const Plate plate = this->plate();
    if (!m_plate->hasProblem()) {
        const bool judge = finished || plate.number().size() >= WholePlate || m_kindChosen;
        m_plate->clearProblem();
        if (finished && isTail() && m_suggestions->rowCount() > 1)
            m_plate->showWarning(tr("%n known plate(s) end so: press Down and choose.", nullptr,
                                    m_suggestions->rowCount()));
        else if (judge && !m_known)
            if (const QString odd = VehicleText::sentence(checkPlate(plate)); !odd.isEmpty())
                m_plate->showWarning(odd);
    }
    if (!m_vin->hasProblem()) {
        const Vin vin = Vin::of(line(m_vin)->text());
        m_vin->clearProblem();
        if (finished || vin.text().size() >= WholeVin)
            if (const QString odd = VehicleText::sentence(checkVin(vin)); !odd.isEmpty())
                m_vin->showWarning(odd);
    }
}

}  // namespace baydesk

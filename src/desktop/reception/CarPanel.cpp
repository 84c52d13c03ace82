#include "desktop/reception/CarPanel.h"

#include "desktop/text/Names.h"
#include "desktop/theme/Icons.h"
#include "desktop/theme/Theme.h"
#include "desktop/vehicle/VehicleText.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/KeyButton.h"
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

int yearOf(const Clock& clock) {
    return QDateTime::fromMSecsSinceEpoch(clock.now().ms, Qt::UTC).date().year();
}

}  // namespace

CarPanel::CarPanel(const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_clock(clock),
      m_plate(new FormField(new QLineEdit, QStringLiteral("plate"), this)),
      m_kind(new FormField(new QComboBox, QStringLiteral("plateKind"), this)),
      m_brand(new FormField(new QLineEdit, QStringLiteral("brand"), this)),
      m_model(new FormField(new QLineEdit, QStringLiteral("model"), this)),
      m_vin(new FormField(new QLineEdit, QStringLiteral("vin"), this)),
      m_offer(new KeyButton(this)),
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
    connect(m_offer, &QPushButton::clicked, this, &CarPanel::takeOffered);
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
    m_offer->setAutoDefault(false);
    m_offer->setIcon(Icons::icon(Icon::Car));
    m_offer->setKeyHint(QKeySequence(Qt::Key_F8));
    m_offer->hide();
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_offer, 0, Qt::AlignLeft);
}

void CarPanel::read(const ReceptionDraft& draft) {
    line(m_plate)->setText(draft.plate);
    line(m_brand)->setText(draft.brand);
    line(m_model)->setText(draft.model);
    line(m_vin)->setText(draft.vin);
    m_known = draft.vehicle;
    m_offered.reset();
    m_proposed.clear();
    showOffer();
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
    const bool proposed = !m_proposed.isEmpty() && line(m_brand)->text() == m_proposed;
    fill(m_brand, proposed && !now.brand.isEmpty() ? m_proposed : m_filled.brand, now.brand);
    fill(m_model, m_filled.model, now.model);
    fill(m_vin, m_filled.vin.text(), now.vin.text());
    m_filled = now;
    if (vehicle && m_offered && m_offered->vehicle.id == vehicle->id) m_offered.reset();
    showOffer();
    showOddities(!m_typing);
}

Vin CarPanel::vin() const { return Vin::of(line(m_vin)->text()); }

void CarPanel::offer(const std::optional<AlikeVehicle>& car) {
    m_offered = car;
    if (car && car->vehicle.id == m_known) m_offered.reset();
    showOffer();
    showVin(!m_typing);
}

void CarPanel::takeOffered() {
    if (!m_offered || m_known) return;
    const Vehicle car = m_offered->vehicle;
    m_offered.reset();
    showOffer();
    // Without a plate typed it is the one the car has; else the car has a new one.
    if (plate().isNone() && !car.plate.isNone()) {
        line(m_plate)->setText(car.plate.number());
        m_kindChosen = Plate::guess(car.plate.number()).kind() != car.plate.kind();
        m_kinds->setCurrentIndex(m_kinds->findData(static_cast<int>(car.plate.kind())));
        m_typing = false;
    }
    Q_EMIT carTaken(car.id);
    m_brand->focusControl();
}

void CarPanel::showOffer() {
    // A plate that is known has its car already.
    m_offer->setVisible(m_offered && m_known.isNone());
    if (!m_offered) return;
    QStringList words{m_offered->vehicle.plate.display(), VehicleText::name(m_offered->vehicle),
                      m_offered->person};
    words.removeAll(QString());
    m_offer->setText(tr("Known VIN: %1").arg(words.join(QStringLiteral(" · "))));
    m_offer->setAccessibleName(m_offer->text());
    m_offer->setToolTip(plate().isNone() ? tr("Take this car")
                                         : tr("Take this car: it has a new plate from now on"));
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
    showOffer();
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
    if (field == m_vin) {
        proposeBrand();
        Q_EMIT vinEdited();
    }
    showOddities(false);
    Q_EMIT edited();
}

// Into an empty field only; with another VIN it goes again.
void CarPanel::proposeBrand() {
    QLineEdit* brand = line(m_brand);
    const QString proposed = VehicleText::brandOf(vin());
    if (brand->text().isEmpty() || (!m_proposed.isEmpty() && brand->text() == m_proposed)) {
        brand->setText(proposed);
        m_proposed = proposed;
    }
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
    showVin(finished);
}

void CarPanel::showVin(bool finished) {
    const Vin typed = vin();
    m_vin->setHint(VehicleText::told(typed, yearOf(m_clock)));
    const bool proposed = !m_proposed.isEmpty() && line(m_brand)->text() == m_proposed;
    m_brand->setHint(proposed ? tr("From the VIN") : QString());
    if (m_vin->hasProblem()) return;
    m_vin->clearProblem();
    if (m_offered && m_known) {
        m_vin->showWarning(tr("It is the VIN of %1: is that the same car?")
                               .arg(m_offered->vehicle.plate.display()));
        return;
    }
    if (!finished && typed.text().size() < WholeVin) return;
    if (const QString odd = VehicleText::doubt(typed); !odd.isEmpty()) m_vin->showWarning(odd);
}

}  // namespace baydesk

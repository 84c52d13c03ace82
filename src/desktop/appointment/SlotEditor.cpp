#include "desktop/appointment/SlotEditor.h"

#include "desktop/reception/PromiseReader.h"
#include "desktop/text/Formats.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/Retranslate.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <array>

namespace baydesk {

namespace {

constexpr std::array UsualMinutes{15, 30, 45, 60, 90, 120, 180, 240, 360, 480, 570};
constexpr int MostReason = 200;

QComboBox* boxOf(const FormField* field) { return field->controlAs<QComboBox>(); }

void fill(QComboBox* box, const QString& none, const QList<QPair<QString, qint64>>& items) {
    const QVariant chosen = box->currentData();
    box->clear();
    box->addItem(none, qint64(0));
    for (const auto& [name, id] : items) box->addItem(name, id);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

}  // namespace

SlotEditor::SlotEditor(const Clock& clock, const Formats& formats, BusinessCalendar calendar,
                       QWidget* parent)
    : QWidget(parent),
      m_clock(clock),
      m_formats(formats),
      m_calendar(std::move(calendar)),
      m_at(new FormField(new QLineEdit, QStringLiteral("at"), this)),
      m_minutes(new FormField(new QComboBox, QStringLiteral("minutes"), this)),
      m_bay(new FormField(new QComboBox, QStringLiteral("bay"), this)),
      m_technician(new FormField(new QComboBox, QStringLiteral("technician"), this)),
      m_reason(new FormField(new QLineEdit, QStringLiteral("sharedReason"), this)),
      m_remove(new QPushButton(this)) {
    layOut();
    for (const int minutes : UsualMinutes) boxOf(m_minutes)->addItem({}, minutes);
    m_reason->controlAs<QLineEdit>()->setMaxLength(MostReason);
    m_reason->hide();
    connect(line(), &QLineEdit::textEdited, this, [this](const QString& text) {
        m_slot.from = readPromise(text, m_clock.now(), m_calendar).value_or(Instant());
        showReading();
        Q_EMIT edited();
    });
    connect(line(), &QLineEdit::editingFinished, this, [this] {
        if (!m_slot.from.isNone()) line()->setText(m_formats.moment(m_slot.from));
        showReading();
    });
    for (FormField* field : {m_minutes, m_bay, m_technician})
        connect(boxOf(field), &QComboBox::activated, this, [this, field] {
            field->clearProblem();
            Q_EMIT edited();
        });
    connect(m_reason->controlAs<QLineEdit>(), &QLineEdit::textEdited, this, &SlotEditor::edited);
    connect(m_remove, &QPushButton::clicked, this, &SlotEditor::removeAsked);
    setRemovable(false);
    setFocusProxy(m_at);
    retranslate();
    setSlot({});
}

void SlotEditor::layOut() {
    markAs(m_remove, "flat");
    m_remove->setAutoDefault(false);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::Grid);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_at, 0, 0);
    grid->addWidget(m_minutes, 0, 1);
    grid->addWidget(m_bay, 1, 0);
    grid->addWidget(m_technician, 1, 1);
    grid->addWidget(m_reason, 2, 0, 1, 2);
    grid->addWidget(m_remove, 3, 0, 1, 2, Qt::AlignRight);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

QLineEdit* SlotEditor::line() const { return m_at->controlAs<QLineEdit>(); }

void SlotEditor::setChoices(const std::vector<Bay>& bays, const std::vector<Staff>& technicians) {
    QList<QPair<QString, qint64>> places;
    for (const Bay& bay : bays) places.append({bay.name, bay.id.value()});
    QList<QPair<QString, qint64>> people;
    for (const Staff& person : technicians) people.append({person.name, person.id.value()});
    fill(boxOf(m_bay), tr("not decided yet"), places);
    fill(boxOf(m_technician), tr("not decided yet"), people);
    m_bay->setVisible(!bays.empty());
}

void SlotEditor::choose(QComboBox* box, qint64 id) const {
    // A bay that was given up, or somebody who has left, stays until another is chosen.
    if (box->findData(id) < 0) box->addItem(tr("no longer here"), id);
    box->setCurrentIndex(box->findData(id));
}

void SlotEditor::setSlot(const BookingSlot& slot) {
    m_slot = slot;
    line()->setText(m_formats.moment(slot.from));
    QComboBox* minutes = boxOf(m_minutes);
    if (minutes->findData(slot.minutes) < 0) {
        minutes->addItem(Formats::duration(slot.minutes), slot.minutes);
    }
    minutes->setCurrentIndex(minutes->findData(slot.minutes));
    choose(boxOf(m_bay), slot.bay.value());
    choose(boxOf(m_technician), slot.technician.value());
    m_reason->controlAs<QLineEdit>()->setText(slot.sharedReason);
    m_reason->setVisible(!slot.sharedReason.isEmpty());
    for (FormField* field : fields()) field->clearProblem();
    showReading();
}

BookingSlot SlotEditor::slot() const {
    BookingSlot slot = m_slot;
    slot.minutes = boxOf(m_minutes)->currentData().toInt();
    slot.bay = BayId(boxOf(m_bay)->currentData().toLongLong());
    slot.technician = StaffId(boxOf(m_technician)->currentData().toLongLong());
    slot.sharedReason = m_reason->controlAs<QLineEdit>()->text().trimmed();
    return slot;
}

void SlotEditor::setRemovable(bool removable) { m_remove->setVisible(removable); }

void SlotEditor::askForReason(bool asked) {
    m_reason->setVisible(asked);
    if (asked) m_reason->focusControl();
}

void SlotEditor::showReading() {
    m_at->clearProblem();
    m_at->setHint({});
    if (m_slot.from.isNone()) {
        if (!line()->text().trimmed().isEmpty())
            m_at->showWarning(tr("Not a time yet: 1730, tomorrow 12, 11-28 9:00, +90"));
        return;
    }
    const QString moment = m_formats.moment(m_slot.from);
    const QString distance = m_formats.distance(m_slot.from);
    const QString reading =
        line()->text() == moment ? distance : tr("%1 · %2").arg(moment, distance);
    if (!m_calendar.isOpen(m_slot.from))
        m_at->showWarning(tr("%1: the store is closed then").arg(reading));
    else
        m_at->setHint(reading);
}

void SlotEditor::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void SlotEditor::retranslate() {
    m_at->setLabel(tr("C&omes at"));
    m_minutes->setLabel(tr("&Lasts"));
    m_bay->setLabel(tr("&Bay"));
    m_technician->setLabel(tr("&Technician"));
    m_reason->setLabel(tr("&Why both fit"));
    m_reason->setHint(tr("Kept with the booking: it is booked although the time is taken."));
    m_remove->setText(tr("Leave this time out"));
    m_remove->setAccessibleName(m_remove->text());
    line()->setPlaceholderText(tr("1730, tomorrow 12, +90"));
    QComboBox* minutes = boxOf(m_minutes);
    for (int at = 0; at < minutes->count(); ++at)
        minutes->setItemText(at, Formats::duration(minutes->itemData(at).toInt()));
    for (const FormField* field : {m_bay, m_technician})
        boxOf(field)->setItemText(0, tr("not decided yet"));
    showReading();
}

}  // namespace baydesk

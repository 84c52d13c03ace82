#include "desktop/appointment/BookingPanel.h"

#include "desktop/appointment/BookingText.h"
#include "desktop/appointment/FreeTimesRow.h"
#include "desktop/appointment/SlotEditor.h"
#include "desktop/desk/Desk.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/FieldMerge.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/TabOrder.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int WordsHeight = 54;
constexpr int LeastPlate = 2;
constexpr int LeastPhone = 7;

FormField* lineField(const char* name, QWidget* parent) {
    return new FormField(new QLineEdit, QLatin1String(name), parent);
}

QHBoxLayout* beside(FormField* one, FormField* other) {
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::Grid);
    line->addWidget(one, 1);
    line->addWidget(other, 1);
    return line;
}

}  // namespace

BookingPanel::BookingPanel(ScreenContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_formats(context.clock, context.calendar),
      m_heading(new QLabel(this)),
      m_plate(lineField("plate", this)),
      m_model(lineField("model", this)),
      m_caller(lineField("caller", this)),
      m_phone(lineField("phone", this)),
      m_purpose(new FormField(new QPlainTextEdit, QStringLiteral("purpose"), this)),
      m_wishes(lineField("wishes", this)),
      m_site(lineField("site", this)),
      m_confirmed(new QCheckBox(this)),
      m_notes(new WrappedLabel(this)),
      m_slotsColumn(new QVBoxLayout),
      m_more(new QPushButton(this)),
      m_free(new FreeTimesRow(context, QStringLiteral("appointment.free"), m_formats,
                              FreeTimesRow::Offer::Begin, this)),
      m_rest(new QLabel(this)) {
    layOut();
    addSlot({});
    connectParts();
    retranslate();
}

void BookingPanel::layOut() {
    markAs(m_heading, "heading");
    markAs(m_notes, "warning");
    m_notes->hide();
    markAs(m_more, "flat");
    m_more->setAutoDefault(false);
    m_purpose->control()->setFixedHeight(WordsHeight);
    m_purpose->controlAs<QPlainTextEdit>()->setTabChangesFocus(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(6);
    column->addWidget(m_heading);
    column->addLayout(beside(m_plate, m_model));
    column->addLayout(beside(m_caller, m_phone));
    column->addWidget(m_notes);
    column->addWidget(m_purpose);
    column->addWidget(m_wishes);
    m_slotsColumn->setSpacing(6);
    column->addLayout(m_slotsColumn);
    column->addWidget(m_free);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_site);
    column->addWidget(m_confirmed);
    column->addWidget(m_rest);
    column->addStretch(1);
    setFocusProxy(m_plate);
}

void BookingPanel::connectParts() {
    for (FormField* field : {m_plate, m_model, m_caller, m_phone, m_wishes, m_site})
        connect(line(field), &QLineEdit::textEdited, this, [this, field] {
            field->clearProblem();
            changed();
            if (field == m_plate || field == m_phone) lookUp();
        });
    connect(m_purpose->controlAs<QPlainTextEdit>(), &QPlainTextEdit::textChanged, this, [this] {
        m_purpose->clearProblem();
        changed();
    });
    connect(m_confirmed, &QCheckBox::toggled, this, &BookingPanel::changed);
    connect(m_more, &QPushButton::clicked, this, [this] {
        BookingSlot next = m_slots.back()->slot();
        next.id = {};
        next.sharedReason.clear();
        if (!next.from.isNone()) next.from = next.from.plusHours(24);
        addSlot(next)->setFocus();
        changed();
    });
    connect(m_free, &FreeTimesRow::taken, this, [this](const FreeWindow& window) {
        BookingSlot slot = m_slots.back()->slot();
        slot.from = window.from;
        slot.bay = window.bay;
        slot.technician = window.technician;
        m_slots.back()->setSlot(slot);
        changed();
    });
}

QLineEdit* BookingPanel::line(const FormField* field) const {
    return field->controlAs<QLineEdit>();
}

SlotEditor* BookingPanel::addSlot(const BookingSlot& slot) {
    auto* editor = new SlotEditor(m_context.clock, m_formats, m_context.calendar, this);
    editor->setChoices(m_bays, m_technicians);
    editor->setSlot(slot);
    editor->setRemovable(!m_slots.empty());
    m_slots.push_back(editor);
    m_slotsColumn->addWidget(editor);
    connect(editor, &SlotEditor::edited, this, [this] {
        changed();
        lookForTimes();
    });
    connect(editor, &SlotEditor::removeAsked, this, [this, editor] { removeSlot(editor); });
    QList<FormField*> fields{m_plate, m_model, m_caller, m_phone, m_purpose, m_wishes};
    fields += m_slots.front()->fields();
    fields.append(m_site);
    m_problems = FormProblems(fields, m_rest);
    tabFollowsLayout(this);
    return editor;
}

void BookingPanel::removeSlot(SlotEditor* editor) {
    m_slots.erase(std::remove(m_slots.begin(), m_slots.end(), editor), m_slots.end());
    editor->hide();
    editor->deleteLater();
    changed();
}

void BookingPanel::setChoices(const std::vector<Bay>& bays, const std::vector<Staff>& technicians) {
    if (m_bays == bays && m_technicians == technicians) return;
    m_bays = bays;
    m_technicians = technicians;
    for (SlotEditor* editor : m_slots) editor->setChoices(bays, technicians);
}

void BookingPanel::edit(const Booking& booking) {
    fill(booking);
    m_opened = typed();
    Q_EMIT edited();
}

void BookingPanel::goOn(const Booking& typed) {
    fill(typed);
    m_opened = {};
    Q_EMIT edited();
}

void BookingPanel::fill(const Booking& booking) {
    m_quiet = true;
    m_shown = booking;
    m_facts = {};
    m_problems.clear();
    line(m_plate)->setText(booking.plate.number());
    line(m_model)->setText(booking.model);
    line(m_caller)->setText(booking.caller);
    line(m_phone)->setText(booking.phone.number());
    m_purpose->controlAs<QPlainTextEdit>()->setPlainText(booking.purpose);
    line(m_wishes)->setText(booking.wishes);
    line(m_site)->setText(booking.site);
    m_confirmed->setChecked(booking.status == BookingStatus::Confirmed);
    m_confirmed->setVisible(isNew());
    while (m_slots.size() > 1) removeSlot(m_slots.back());
    m_slots.front()->setSlot(booking.times.empty() ? BookingSlot() : booking.times.front());
    for (std::size_t at = 1; at < booking.times.size(); ++at) addSlot(booking.times.at(at));
    m_notes->hide();
    m_quiet = false;
    showHeading();
    lookUp();
    lookForTimes();
}

Booking BookingPanel::typed() const {
    Booking booking = m_shown;
    const QString plate = line(m_plate)->text();
    // The kind that is known stays with the same number: it may be one that nobody can guess.
    booking.plate = m_shown.plate.number() == Plate::guess(plate).number() ? m_shown.plate
                                                                           : Plate::guess(plate);
    booking.model = line(m_model)->text();
    booking.caller = line(m_caller)->text();
    booking.phone = Phone::of(line(m_phone)->text());
    booking.purpose = m_purpose->controlAs<QPlainTextEdit>()->toPlainText();
    booking.wishes = line(m_wishes)->text();
    booking.site = line(m_site)->text();
    if (isNew())
        booking.status =
            m_confirmed->isChecked() ? BookingStatus::Confirmed : BookingStatus::Unconfirmed;
    booking.times.clear();
    for (const SlotEditor* editor : m_slots)
        if (!editor->slot().from.isNone()) booking.times.push_back(editor->slot());
    return booking;
}

Booking BookingPanel::mergedWith(const Booking& stored, FieldMerge& merge) const {
    const Booking mine = typed();
    Booking both = stored;
    merge.field(m_plate->label(), both.plate, m_shown.plate, mine.plate,
                [](const Plate& plate) { return plate.display(); });
    merge.field(m_model->label(), both.model, m_shown.model, mine.model);
    merge.field(m_caller->label(), both.caller, m_shown.caller, mine.caller);
    merge.field(m_phone->label(), both.phone, m_shown.phone, mine.phone,
                [](const Phone& phone) { return phone.grouped(); });
    merge.field(m_purpose->label(), both.purpose, m_shown.purpose, mine.purpose);
    merge.field(m_wishes->label(), both.wishes, m_shown.wishes, mine.wishes);
    merge.field(m_site->label(), both.site, m_shown.site, mine.site);
    const BookingText text(m_formats);
    merge.field(tr("Time"), both.times, m_shown.times, mine.times,
                [&text](const std::vector<BookingSlot>& times) {
                    QStringList words;
                    for (const BookingSlot& slot : times) words.append(text.when(slot));
                    return words.join(QStringLiteral("; "));
                });
    return both;
}

QList<Missing> BookingPanel::missing() const {
    const Booking booking = typed();
    QList<Missing> missing;
    const auto require = [&missing](bool there, const char* field, const QString& words) {
        if (!there) missing.append({QLatin1String(field), words});
    };
    require(!booking.caller.trimmed().isEmpty(), "caller", tr("who calls"));
    require(!booking.phone.isNone(), "phone", tr("phone"));
    require(!booking.purpose.trimmed().isEmpty(), "purpose", tr("what is to be done"));
    require(!booking.times.empty(), "at", tr("when the car comes"));
    return missing;
}

void BookingPanel::showProblem(const Error& error) {
    const bool taken = error.has(ErrorKind::TimeTaken);
    m_problems.show(error);
    if (taken) m_slots.front()->askForReason(true);
}

void BookingPanel::focusFirst() { m_plate->focusControl(); }

void BookingPanel::changed() {
    if (m_quiet) return;
    showHeading();
    Q_EMIT edited();
}

void BookingPanel::lookUp() {
    const QString slot = QStringLiteral("appointment.facts");
    const Booking booking = typed();
    const bool asks =
        booking.plate.number().size() >= LeastPlate || booking.phone.number().size() >= LeastPhone;
    if (!asks) {
        m_context.desk.forget(slot);
        showFacts({});
        return;
    }
    m_context.desk.askLatest(
        slot, this, [booking](Workplace& workplace) { return bookingFacts(workplace, booking); },
        [this](const Result<BookingFacts>& facts) {
            if (facts) showFacts(*facts);
        });
}

void BookingPanel::lookForTimes() {
    const BookingSlot slot = m_slots.back()->slot();
    const Instant now = m_context.clock.now();
    m_free->look(slot.from > now ? slot.from : now, slot.minutes);
}

void BookingPanel::fillIn(FormField* field, const QString& text) const {
    if (line(field)->text().trimmed().isEmpty()) line(field)->setText(text);
}

void BookingPanel::showFacts(const BookingFacts& facts) {
    m_facts = facts;
    QStringList notes;
    if (facts.openOrder)
        notes.append(tr("This car is in the shop already: %1.").arg(*facts.openOrder));
    for (const Booking& other : facts.others)
        notes.append(
            tr("It is booked already: %1, %2.").arg(m_formats.moment(other.at()), other.purpose));
    if (facts.noShows > 0) notes.append(tr("Did not come %n time(s).", nullptr, facts.noShows));
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    if (!isNew() || facts.caller.isEmpty()) return;
    fillIn(m_model, facts.model);
    fillIn(m_caller, facts.caller);
    fillIn(m_phone, facts.phone.number());
    changed();
}

void BookingPanel::showHeading() {
    m_heading->setText(isNew() ? tr("New appointment")
                               : tr("Appointment of %1").arg(BookingText::called(m_shown)));
}

void BookingPanel::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void BookingPanel::retranslate() {
    m_plate->setLabel(tr("Pl&ate"));
    m_model->setLabel(tr("&Model"));
    m_caller->setLabel(tr("&Caller"));
    m_phone->setLabel(tr("P&hone"));
    m_purpose->setLabel(tr("&What is to be done"));
    m_wishes->setLabel(tr("W&ishes"));
    m_site->setLabel(tr("&Field visit: where to"));
    m_site->setHint(tr("Empty: the car comes here."));
    m_confirmed->setText(tr("The customer has confirmed the time"));
    m_more->setText(tr("Add another time"));
    m_more->setAccessibleName(m_more->text());
    showHeading();
    showFacts(m_facts);
}

}  // namespace baydesk

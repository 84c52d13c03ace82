#include "desktop/reception/PromiseField.h"

#include "desktop/reception/PromiseReader.h"
#include "desktop/text/Formats.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/FlowLayout.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/Retranslate.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace baydesk {

PromiseField::PromiseField(const Clock& clock, const Formats& formats, BusinessCalendar calendar,
                           QWidget* parent)
    : QWidget(parent),
      m_clock(clock),
      m_formats(formats),
      m_calendar(std::move(calendar)),
      m_field(new FormField(new QLineEdit, QStringLiteral("promisedAt"), this)),
      m_choices(new QWidget(this)),
      m_choicesLine(new FlowLayout(6, m_choices)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    QSizePolicy grows(QSizePolicy::Preferred, QSizePolicy::Preferred);
    grows.setHeightForWidth(true);
    m_choices->setSizePolicy(grows);
    connect(line(), &QLineEdit::textEdited, this, [this](const QString& text) {
        m_at = readPromise(text, m_clock.now(), m_calendar).value_or(Instant());
        m_field->clearProblem();
        showReading();
        Q_EMIT edited();
    });
    connect(line(), &QLineEdit::editingFinished, this, [this] {
        if (!m_at.isNone()) line()->setText(m_formats.moment(m_at));
        showReading();
    });
    setFocusProxy(m_field);
    retranslate();
}

QLineEdit* PromiseField::line() const { return m_field->controlAs<QLineEdit>(); }

void PromiseField::setPromisedAt(Instant at) {
    m_at = at;
    line()->setText(m_formats.moment(at));
    m_field->clearProblem();
    showReading();
}

void PromiseField::refresh() {
    showChoices();
    showReading();
}

void PromiseField::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void PromiseField::retranslate() {
    m_field->setLabel(tr("Promised &time"));
    line()->setPlaceholderText(tr("1730, tomorrow 12, +90"));
    if (!m_at.isNone()) line()->setText(m_formats.moment(m_at));
    showChoices();
    showReading();
}

void PromiseField::showChoices() {
    const std::vector<Instant> times = usualPromises(m_clock.now(), m_calendar);
    QStringList words;
    for (const Instant at : times) words.append(m_formats.moment(at));
    if (m_choices->property("words").toStringList() == words) return;
    m_choices->setProperty("words", words);
    while (QLayoutItem* item = m_choicesLine->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Instant at : times) {
        auto* button = new QPushButton(m_formats.moment(at), m_choices);
        button->setAutoDefault(false);
        markAs(button, "chip");
        button->setAccessibleName(button->text());
        connect(button, &QPushButton::clicked, this, [this, at] {
            setPromisedAt(at);
            Q_EMIT edited();
        });
        m_choicesLine->addWidget(button);
    }
}

void PromiseField::showReading() {
    if (m_field->hasProblem()) return;
    m_field->clearProblem();
    m_field->setHint({});
    if (m_at.isNone()) {
        if (!line()->text().trimmed().isEmpty())
            m_field->showWarning(tr("Not a time yet: 1730, tomorrow 12, 11-28 9:00, +90"));
        return;
    }
    const QString moment = m_formats.moment(m_at);
    const QString distance = m_formats.distance(m_at);
    const QString reading =
        line()->text() == moment ? distance : tr("%1 · %2").arg(moment, distance);
    // A car may well be fetched at the closing time itself.
    const bool open = m_calendar.isOpen(m_at) || m_calendar.isOpen(m_at.plusMinutes(-1));
    if (m_at <= m_clock.now())
        m_field->showWarning(tr("%1: that is over already").arg(reading));
    else if (!open)
        m_field->showWarning(tr("%1: the store is closed then").arg(reading));
    else
        m_field->setHint(reading);
}

}  // namespace baydesk

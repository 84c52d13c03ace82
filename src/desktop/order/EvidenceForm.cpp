#include "desktop/order/EvidenceForm.h"

#include "desktop/theme/Theme.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/Retranslate.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace baydesk {

EvidenceForm::EvidenceForm(const Clock& clock, BusinessCalendar calendar, QWidget* parent)
    : QWidget(parent),
      m_clock(clock),
      m_calendar(std::move(calendar)),
      m_number(new FormField(new QLineEdit, QStringLiteral("number"), this)),
      m_called(new FormField(new QDateTimeEdit, QStringLiteral("calledAt"), this)),
      m_words(new FormField(new QPlainTextEdit, QStringLiteral("words"), this)),
      m_recording(new FormField(new QLineEdit, QStringLiteral("recording"), this)),
      m_source(new FormField(new QLineEdit, QStringLiteral("source"), this)) {
    auto* called = m_called->controlAs<QDateTimeEdit>();
    called->setTimeSpec(Qt::UTC);  // the wall clock of the store, whatever this PC's zone is
    called->setDisplayFormat(QStringLiteral("MM-dd HH:mm"));
    words()->setTabChangesFocus(true);
    auto* first = new QHBoxLayout;
    first->setSpacing(metrics::Grid);
    first->addWidget(m_number, 3);
    first->addWidget(m_called, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Grid);
    column->addLayout(first);
    column->addWidget(m_source);
    column->addWidget(m_words, 1);
    column->addWidget(m_recording);
    for (const FormField* field : {m_number, m_recording, m_source})
        connect(field->controlAs<QLineEdit>(), &QLineEdit::textEdited, this, &EvidenceForm::edited);
    connect(called, &QDateTimeEdit::dateTimeChanged, this, &EvidenceForm::edited);
    connect(words(), &QPlainTextEdit::textChanged, this, [this] {
        if (m_filling) return;
        m_corrected = true;
        Q_EMIT edited();
    });
    retranslate();
    setWay(m_way);
}

QPlainTextEdit* EvidenceForm::words() const { return m_words->controlAs<QPlainTextEdit>(); }

void EvidenceForm::setWay(ConsentWay way) {
    const bool phone = way == ConsentWay::Phone;
    const bool message = way == ConsentWay::Message;
    if (way != m_way) {
        m_corrected = false;  // what was read back is not what was written
        const QDateTime wall = m_calendar.wall(m_clock.now());
        m_called->controlAs<QDateTimeEdit>()->setDateTime(
            QDateTime(wall.date(), wall.time(), Qt::UTC));
    }
    m_way = way;
    for (FormField* field : {m_number, m_called, m_recording}) field->setVisible(phone);
    m_source->setVisible(message);
    m_words->setVisible(phone || message);
    retranslate();
    showWords();
}

void EvidenceForm::setNumber(const QString& number) {
    m_number->controlAs<QLineEdit>()->setText(number);
}

void EvidenceForm::proposeWords(const QString& words) {
    m_proposed = words;
    showWords();
}

void EvidenceForm::showWords() {
    const QString shown = m_way == ConsentWay::Phone ? m_proposed : QString();
    if (m_corrected || words()->toPlainText() == shown) return;
    m_filling = true;
    words()->setPlainText(shown);
    m_filling = false;
}

ConsentEvidence EvidenceForm::evidence() const {
    const auto text = [](const FormField* field) {
        return field->controlAs<QLineEdit>()->text().trimmed();
    };
    const QDateTime wall = m_called->controlAs<QDateTimeEdit>()->dateTime();
    return {.number = text(m_number),
            .calledAt = m_calendar.at(wall.date(), wall.time()),
            .words = words()->toPlainText().trimmed(),
            .recording = text(m_recording),
            .source = text(m_source)};
}

QList<FormField*> EvidenceForm::fields() const {
    return {m_number, m_called, m_words, m_recording, m_source};
}

void EvidenceForm::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void EvidenceForm::retranslate() {
    m_number->setLabel(tr("&Number called"));
    m_called->setLabel(tr("Time of the &call"));
    m_words->setLabel(m_way == ConsentWay::Message ? tr("What the customer wr&ote")
                                                   : tr("Words read &back"));
    m_recording->setLabel(tr("&Recording"));
    m_recording->controlAs<QLineEdit>()->setPlaceholderText(tr("number or place of the recording"));
    m_source->setLabel(tr("Where the message &came from"));
    m_source->controlAs<QLineEdit>()->setPlaceholderText(tr("WeChat, text message …"));
}

}  // namespace baydesk

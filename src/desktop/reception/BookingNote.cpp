#include "desktop/reception/BookingNote.h"

#include "desktop/theme/Theme.h"
#include "desktop/widgets/ElidingLabel.h"
#include "desktop/widgets/Retranslate.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <algorithm>

namespace baydesk {

BookingNote::BookingNote(const Formats& formats, QWidget* parent)
    : QFrame(parent),
      m_formats(formats),
      m_words(new ElidingLabel(this)),
      m_choice(new QPushButton(this)) {
    markAs(this, "note");
    markAs(m_choice, "flat");
    m_choice->setAutoDefault(false);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(12, 4, 12, 4);
    line->addWidget(m_words, 1);
    line->addWidget(m_choice);
    connect(m_choice, &QPushButton::clicked, this,
            [this] { Q_EMIT choiceAsked(m_taken.isNone()); });
    hide();
    showWords();
}

void BookingNote::setBookings(std::vector<Booking> expected, BookingId taken) {
    m_expected = std::move(expected);
    m_taken = taken;
    setVisible(!m_expected.empty());
    showWords();
}

const Booking* BookingNote::booking() const {
    if (m_expected.empty()) return nullptr;
    const auto taken = std::find_if(m_expected.begin(), m_expected.end(),
                                    [this](const Booking& each) { return each.id == m_taken; });
    return taken == m_expected.end() ? &m_expected.front() : &*taken;
}

void BookingNote::showWords() {
    m_choice->setText(m_taken.isNone() ? tr("This is that visit") : tr("This is another visit"));
    m_choice->setAccessibleName(m_choice->text());
    const Booking* shown = booking();
    if (!shown) return;
    m_words->setText(tr("Booked for %1: %2").arg(m_formats.moment(shown->at()), shown->purpose));
    m_words->setToolTip(statementOf(*shown));
}

void BookingNote::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { showWords(); });
    QFrame::changeEvent(event);
}

}  // namespace baydesk

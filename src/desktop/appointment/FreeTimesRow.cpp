#include "desktop/appointment/FreeTimesRow.h"

#include "desktop/appointment/BookingText.h"
#include "desktop/desk/Desk.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/FlowLayout.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr std::size_t MostOffers = 4;

}  // namespace

FreeTimesRow::FreeTimesRow(ScreenContext& context, QString slot, const Formats& formats,
                           Offer offer, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_slot(std::move(slot)),
      m_formats(formats),
      m_offer(offer),
      m_left(new WrappedLabel(this)),
      m_buttons(new QWidget(this)),
      m_line(new FlowLayout(6, m_buttons)) {
    markAs(m_left, "small");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_left);
    column->addWidget(m_buttons);
    hide();
}

void FreeTimesRow::look(Instant from, int minutes) {
    m_minutes = minutes;
    m_context.desk.askLatest(
        m_slot, this,
        [from, minutes](Workplace& workplace) {
            return freeTimes(workplace, from, minutes, MostOffers);
        },
        [this](const Result<FreeTimes>& times) {
            if (!times) return;
            m_times = *times;
            m_loaded = true;
            showTimes();
        });
}

void FreeTimesRow::setWanted(bool wanted) {
    if (m_wanted == wanted) return;
    m_wanted = wanted;
    showTimes();
}

void FreeTimesRow::showTimes() {
    while (QLayoutItem* item = m_line->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const bool known = m_wanted && m_loaded && !m_times.capacity.empty();
    setVisible(known);
    if (!known) return;
    const DayCapacity& day = m_times.capacity.front();
    m_left->setText(
        m_times.windows.empty()
            ? tr("%1: %2. Nothing is free in the next two weeks.")
                  .arg(m_formats.day(day.date), BookingText::left(day).text)
            : tr("%1: %2. Free:").arg(m_formats.day(day.date), BookingText::left(day).text));
    m_left->setToolTip(BookingText::formula(day));
    for (const FreeWindow& window : m_times.windows) {
        const bool end = m_offer == Offer::End;
        QStringList words{m_formats.moment(end ? window.from.plusMinutes(m_minutes) : window.from)};
        if (end) words.append(tr("from %1").arg(m_formats.time(window.from)));
        const auto bay = m_times.bayNames.find(window.bay);
        if (bay != m_times.bayNames.end()) words.append(bay->second);
        const auto person = m_times.staffNames.find(window.technician);
        if (person != m_times.staffNames.end()) words.append(person->second);
        auto* button = new QPushButton(words.join(QStringLiteral(" · ")), m_buttons);
        button->setAutoDefault(false);
        markAs(button, "chip");
        button->setAccessibleName(tr("Take %1").arg(button->text()));
        connect(button, &QPushButton::clicked, this, [this, window] { Q_EMIT taken(window); });
        m_line->addWidget(button);
    }
    m_buttons->setVisible(!m_times.windows.empty());
    m_buttons->updateGeometry();
}

void FreeTimesRow::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { showTimes(); });
    QWidget::changeEvent(event);
}

}  // namespace baydesk

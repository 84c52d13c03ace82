#include "desktop/order/OrderHeader.h"

#include "desktop/text/Names.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/PlateLabel.h"

#include <QHBoxLayout>
#include <QLabel>

namespace baydesk {

namespace {

// Advisor and, once known, whoever works on the car.
QString peopleOf(const OrderData& data) {
    QStringList names{data.view.staffName(data.order().advisor)};
    for (const Job& job : data.order().jobs) {
        if (!job.isApproved()) continue;
        for (const WorkShare& each : job.technicians)
            if (const QString name = data.view.staffName(each.technician); !names.contains(name))
                names.append(name);
    }
    names.removeAll(QString());
    return names.join(QStringLiteral(" · "));
}

// What no longer matters once the car has left.
void showWhileHere(Chip* chip, const QString& words, std::optional<Icon> icon,
                   const OrderState& order) {
    chip->setContent({Tone::Neutral, words, icon});
    chip->setVisible(!words.isEmpty() && order.isOpen());
}

}  // namespace

OrderHeader::OrderHeader(QWidget* parent)
    : QWidget(parent),
      m_plate(new PlateLabel(PlateSize::Large, this)),
      m_number(new QLabel(this)),
      m_class(new Chip(this)),
      m_promise(new Chip(this)),
      m_stay(new Chip(this)),
      m_slot(new Chip(this)),
      m_key(new Chip(this)),
      m_people(new Chip(this)) {
    markAs(m_number, "title");
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_number->setFocusPolicy(Qt::NoFocus);
    for (Chip* chip : {m_stay, m_slot, m_key, m_people}) chip->setMayShrink();
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::Grid);
    line->addWidget(m_plate);
    line->addWidget(m_number);
    line->addWidget(m_class);
    line->addWidget(m_promise);
    line->addStretch(1);
    line->addWidget(m_stay);
    line->addWidget(m_slot);
    line->addWidget(m_key);
    line->addWidget(m_people);
}

void OrderHeader::setData(const OrderData& fresh, const Formats& formats) {
    const OrderState& order = fresh.order();
    m_plate->setPlate(order.plate);
    m_number->setText(order.number);
    m_class->setContent({Tone::Neutral, Names::of(order.repairClass), {}});
    m_promise->setContent(formats.promise(order.promisedAt(), !order.readyAt.isNone()));
    m_promise->setToolTip(formats.exact(order.promisedAt()));
    showWhileHere(m_key, order.intake.keyTag, Icon::Key, order);
    showWhileHere(m_slot, order.intake.parkingSlot, Icon::Parking, order);
    showWhileHere(m_stay, Names::of(order.intake.stay), {}, order);
    const QString people = peopleOf(fresh);
    m_people->setContent({Tone::Neutral, people, Icon::User});
    m_people->setVisible(!people.isEmpty());
}

}  // namespace baydesk

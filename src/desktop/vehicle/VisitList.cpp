#include "desktop/vehicle/VisitList.h"

#include "desktop/text/Formats.h"
#include "desktop/theme/Theme.h"
#include "desktop/vehicle/VehicleText.h"
#include "desktop/widgets/LinkButton.h"
#include "desktop/widgets/PlainLabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace baydesk {

VisitList::VisitList(const Formats& formats, QWidget* parent)
    : QWidget(parent), m_formats(formats), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(2, 1);
}

void VisitList::show(const std::vector<vehicles::Visit>& visits) {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (std::size_t i = 0; i < visits.size(); ++i) add(static_cast<int>(i), visits.at(i));
    setVisible(!visits.empty());
}

void VisitList::add(int row, const vehicles::Visit& visit) {
    // The day alone: the hour of an old visit tells nobody anything.
    auto* day = plainLabel(m_formats.moment(visit.takenInAt).section(u' ', 0, -2), "second", this);
    day->setToolTip(m_formats.exact(visit.takenInAt));
    auto* number = new LinkButton(this);
    number->setText(visit.number);
    number->setAccessibleName(visit.number);
    connect(number, &QPushButton::clicked, this,
            [this, order = visit.order] { Q_EMIT orderAsked(order); });
    markBroughtIn(number, visit);
    auto* titles = plainLabel(visit.titles, "", this);
    titles->setWordWrap(true);
    auto* reading = plainLabel(
        visit.odometerKm ? Formats::kilometres(*visit.odometerKm) : QString(), "second", this);
    auto* amount = plainLabel(visit.total.toText(), "", this);
    m_grid->addWidget(day, row, 0);
    m_grid->addWidget(number, row, 1);
    m_grid->addWidget(titles, row, 2);
    m_grid->addWidget(reading, row, 3, Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(amount, row, 4, Qt::AlignRight | Qt::AlignVCenter);
}

void VisitList::markBroughtIn(QWidget* open, const vehicles::Visit& visit) {
    if (visit.origin.isEmpty()) return;
    open->setEnabled(false);
    open->setToolTip(VehicleText::broughtIn(visit.number));
    open->setAccessibleDescription(open->toolTip());
}

Money VisitList::total(const std::vector<vehicles::Visit>& visits) {
    Money sum;
    for (const vehicles::Visit& visit : visits) sum += visit.total;
    return sum;
}

}  // namespace baydesk

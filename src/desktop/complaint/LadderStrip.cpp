#include "desktop/complaint/LadderStrip.h"

#include "desktop/complaint/ComplaintWords.h"
#include "desktop/theme/Theme.h"

#include <QGridLayout>
#include <QLabel>

namespace baydesk {

LadderStrip::LadderStrip(QWidget* parent) : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::Grid);
    grid->setVerticalSpacing(2);
    int column = 0;
    for (Place& place : m_places) {
        place.name = new QLabel(this);
        place.person = new Chip(this);
        markAs(place.name, "small");
        grid->addWidget(place.name, 0, column);
        grid->addWidget(place.person, 1, column, Qt::AlignLeft);
        grid->setColumnStretch(column++, 1);
    }
}

void LadderStrip::show(const ComplaintView& view) {
    for (int number = 0; number < RungCount; ++number) {
        const Rung rung = static_cast<Rung>(number);
        const bool here = view.complaint.rung == rung && view.complaint.isOpen();
        Place& place = m_places.at(static_cast<std::size_t>(number));
        QString name = view.staffName(here ? view.complaint.responsible
                                           : view.people.onTurn(view.complaint, rung));
        if (name.isEmpty()) name = QStringLiteral("—");
        place.name->setText(ComplaintWords::of(rung));
        place.person->setContent({here ? Tone::Accent : Tone::Neutral, name,
                                  here ? std::optional(Icon::User) : std::nullopt});
        place.person->setAccessibleName(
            QStringLiteral("%1: %2").arg(ComplaintWords::of(rung), name));
    }
}

}  // namespace baydesk

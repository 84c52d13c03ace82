#include "desktop/workshop/TickList.h"

#include "desktop/theme/Theme.h"
#include "desktop/widgets/WrappedLabel.h"
#include "desktop/widgets/WrappingCheckBox.h"

#include <QLabel>
#include <QVBoxLayout>

namespace baydesk {

TickList::TickList(QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_nothing(new WrappedLabel(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    markAs(m_nothing, "second");
    m_column->addWidget(m_nothing);
}

void TickList::setThings(const QStringList& things) {
    if (things == m_things) return;
    const std::vector<QString> before = ticked();
    m_things = things;
    for (QCheckBox* box : m_boxes) {
        box->hide();
        box->deleteLater();
    }
    m_boxes.clear();
    for (const QString& thing : things) {
        auto* box = new WrappingCheckBox(this);
        box->setWords(thing);
        box->setChecked(std::find(before.begin(), before.end(), thing) != before.end());
        connect(box, &QCheckBox::toggled, this, &TickList::changed);
        m_column->addWidget(box);
        m_boxes.push_back(box);
    }
    m_nothing->setVisible(things.isEmpty());
}

void TickList::setNothing(const QString& words) { m_nothing->setText(words); }

std::vector<QString> TickList::ticked() const {
    std::vector<QString> list;
    for (std::size_t at = 0; at < m_boxes.size(); ++at)
        if (m_boxes[at]->isChecked()) list.push_back(m_things.at(static_cast<qsizetype>(at)));
    return list;
}

void TickList::tickAll(bool ticked) {
    for (QCheckBox* box : m_boxes) box->setChecked(ticked);
}

void TickList::focusNext() {
    for (QCheckBox* box : m_boxes) {
        if (box->isChecked()) continue;
        box->setFocus(Qt::OtherFocusReason);
        return;
    }
}

}  // namespace baydesk

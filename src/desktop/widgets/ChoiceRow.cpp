#include "desktop/widgets/ChoiceRow.h"

#include "desktop/widgets/FlowLayout.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QPushButton>

namespace baydesk {

ChoiceRow::ChoiceRow(int count, QWidget* parent)
    : QWidget(parent), m_line(new FlowLayout(8, this)), m_group(new QButtonGroup(this)) {
    QSizePolicy grows(QSizePolicy::Preferred, QSizePolicy::Preferred);
    grows.setHeightForWidth(true);
    setSizePolicy(grows);
    m_group->setExclusive(true);
    for (int index = 0; index < count; ++index) {
        auto* button = new QPushButton(this);
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_group->addButton(button, index);
        m_line->addWidget(button);
    }
    setFocusProxy(m_group->button(0));
    connect(m_group, &QButtonGroup::idClicked, this, &ChoiceRow::chosen);
}

QSize ChoiceRow::sizeHint() const { return m_line->lineSize(); }

void ChoiceRow::setWords(const QStringList& words) {
    for (int index = 0; index < words.size(); ++index) {
        QAbstractButton* button = m_group->button(index);
        button->setText(words.at(index));
        button->setAccessibleName(words.at(index));
    }
}

int ChoiceRow::choice() const { return m_group->checkedId(); }

void ChoiceRow::choose(int index) {
    if (QAbstractButton* button = m_group->button(index)) {
        button->setChecked(true);
        return;
    }
    // An exclusive group keeps its last choice; for "none" it has to look away.
    m_group->setExclusive(false);
    for (QAbstractButton* button : m_group->buttons()) button->setChecked(false);
    m_group->setExclusive(true);
}

void ChoiceRow::keyPressEvent(QKeyEvent* event) {
    const int index = event->key() - Qt::Key_1;
    QAbstractButton* button =
        event->modifiers() & ~Qt::KeypadModifier ? nullptr : m_group->button(index);
    if (index >= 0 && button) {
        button->setFocus();
        button->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace baydesk

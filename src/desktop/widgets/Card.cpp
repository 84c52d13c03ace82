#include "desktop/widgets/Card.h"

#include "desktop/theme/Theme.h"
#include "desktop/widgets/ElidingLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace baydesk {

Card::Card(QWidget* parent)
    : QFrame(parent),
      m_title(new ElidingLabel(this)),
      m_head(new QHBoxLayout),
      m_body(new QVBoxLayout) {
    markAs(this, "card");
    markAs(m_title, "heading");
    m_title->hide();
    m_head->addWidget(m_title, 1);
    m_body->setSpacing(metrics::Grid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(metrics::Grid);
    column->addLayout(m_head);
    column->addLayout(m_body, 1);
}

void Card::setTitle(const QString& text) {
    m_title->setText(text);
    m_title->setVisible(!text.isEmpty());
    setAccessibleName(text);
}

QString Card::title() const { return m_title->text(); }

void Card::addToTitle(QWidget* widget) { m_head->addWidget(widget); }

}  // namespace baydesk

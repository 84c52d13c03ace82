#include "desktop/order/SumList.h"

#include "desktop/theme/Theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace baydesk {

SumList::SumList(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(2 * metrics::Grid);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(0, 1);
}

void SumList::setRows(const std::vector<SumRow>& rows) {
    if (rows == m_rows) return;
    m_rows = rows;
    build();
}

void SumList::build() {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    int at = 0;
    QStringList words;
    for (const SumRow& row : m_rows) {
        addRow(at, row);
        at += 2;  // a rule has a grid row of its own
        words.append(row.label + QLatin1Char(' ') + row.amount);
    }
    setAccessibleName(words.join(QStringLiteral(", ")));
}

void SumList::addRow(int at, const SumRow& row) {
    if (row.ruleAbove) {
        auto* rule = new QFrame(this);
        rule->setFixedHeight(1);
        rule->setStyleSheet(
            QStringLiteral("background: %1;").arg(Tokens::current().hex(Token::Border)));
        m_grid->addWidget(rule, at, 0, 1, 2);
    }
    auto* label = new QLabel(row.label, this);
    auto* amount = new QLabel(row.amount, this);
    label->setWordWrap(row.weight == SumRow::Weight::Normal);
    amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    amount->setTextInteractionFlags(Qt::NoTextInteraction);
    if (row.weight == SumRow::Weight::Normal) markAs(label, "second");
    if (row.weight == SumRow::Weight::Strong) amount->setFont(Theme::boldFont());
    if (row.weight == SumRow::Weight::Total) markAs(amount, "amount");
    if (row.color)
        amount->setStyleSheet(QStringLiteral("color: %1;").arg(Tokens::current().hex(*row.color)));
    m_grid->addWidget(label, at + 1, 0);
    m_grid->addWidget(amount, at + 1, 1);
}

void SumList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) build();
    QWidget::changeEvent(event);
}

}  // namespace baydesk

#include "desktop/customer/FileStateRow.h"

#include "desktop/customer/CustomerText.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/Chip.h"
#include "desktop/widgets/FlowLayout.h"
#include "desktop/widgets/LinkButton.h"
#include "desktop/widgets/Retranslate.h"
#include "domain/customer/FileCompleteness.h"

namespace baydesk {

FileStateRow::FileStateRow(QWidget* parent)
    : QWidget(parent), m_line(new FlowLayout(metrics::Grid, this)) {
    QSizePolicy grows(QSizePolicy::Preferred, QSizePolicy::Preferred);
    grows.setHeightForWidth(true);
    setSizePolicy(grows);
    build();
}

void FileStateRow::setState(const QStringList& lacking, const QString& due, bool overdue) {
    if (lacking == m_lacking && due == m_due && overdue == m_overdue) return;
    m_lacking = lacking;
    m_due = due;
    m_overdue = overdue;
    build();
}

void FileStateRow::build() {
    while (QLayoutItem* item = m_line->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QString percent = tr("File %1 % complete").arg(completeness(m_lacking));
    const bool whole = m_lacking.isEmpty();
    const Tone tone = whole ? Tone::Green : m_overdue ? Tone::Red : Tone::Amber;
    auto* chip = new Chip(
        tone, whole || m_due.isEmpty() ? percent : percent + QStringLiteral(" · ") + m_due, this);
    m_line->addWidget(chip);
    chip->show();
    for (const QString& field : m_lacking) {
        auto* link = new LinkButton(this);
        link->setAutoDefault(false);
        link->setText(CustomerText::lacking(field));
        link->setAccessibleName(tr("Fill in: %1").arg(link->text()));
        connect(link, &QPushButton::clicked, this, [this, field] { Q_EMIT fieldChosen(field); });
        m_line->addWidget(link);
        link->show();
    }
    m_line->invalidate();
}

void FileStateRow::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { build(); });
    QWidget::changeEvent(event);
}

}  // namespace baydesk

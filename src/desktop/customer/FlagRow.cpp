#include "desktop/customer/FlagRow.h"

#include "desktop/customer/CustomerText.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/Chip.h"
#include "desktop/widgets/FlowLayout.h"
#include "desktop/widgets/Retranslate.h"

namespace baydesk {

namespace {

Tone toneOf(FlagKind kind) {
    switch (kind) {
        case FlagKind::Safety:
        case FlagKind::Debt:
            return Tone::Red;
        case FlagKind::Tell:
        case FlagKind::Comeback:
            return Tone::Amber;
        case FlagKind::Vip:
            return Tone::Accent;
    }
    return Tone::Neutral;
}

Icon iconOf(FlagKind kind) {
    switch (kind) {
        case FlagKind::Safety:
            return Icon::Warning;
        case FlagKind::Debt:
            return Icon::Settlement;
        case FlagKind::Tell:
            return Icon::Info;
        case FlagKind::Comeback:
            return Icon::Undo;
        case FlagKind::Vip:
            return Icon::Customer;
    }
    return Icon::Info;
}

}  // namespace

FlagRow::FlagRow(QWidget* parent) : QWidget(parent), m_line(new FlowLayout(metrics::Grid, this)) {
    QSizePolicy grows(QSizePolicy::Preferred, QSizePolicy::Preferred);
    grows.setHeightForWidth(true);
    setSizePolicy(grows);
    hide();
}

void FlagRow::setFlags(const std::vector<Flag>& flags) {
    if (flags == m_flags) return;
    m_flags = flags;
    build();
}

void FlagRow::build() {
    while (QLayoutItem* item = m_line->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Flag& flag : m_flags) {
        auto* chip = new Chip(this);
        chip->setContent({toneOf(flag.kind), CustomerText::words(flag), iconOf(flag.kind)});
        chip->setMayShrink();
        m_line->addWidget(chip);
        chip->show();
    }
    m_line->invalidate();
    setVisible(!m_flags.empty());
}

void FlagRow::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { build(); });
    QWidget::changeEvent(event);
}

}  // namespace baydesk

#include "desktop/reception/StayPanel.h"

#include "desktop/text/Names.h"
#include "desktop/theme/Icons.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/FlowLayout.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/Retranslate.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace baydesk {

namespace {
constexpr int SlotWidth = 96;
constexpr int MostMark = 20;
}  // namespace

StayPanel::StayPanel(QWidget* parent)
    : QWidget(parent), m_slot(new FormField(new QLineEdit, QStringLiteral("parkingSlot"), this)) {
    auto* chips = new QWidget(this);
    auto* flow = new FlowLayout(6, chips);
    QSizePolicy grows(QSizePolicy::Preferred, QSizePolicy::Preferred);
    grows.setHeightForWidth(true);
    chips->setSizePolicy(grows);
    m_parts = {Part{&Stay::waits, new QPushButton(chips)},
               Part{&Stay::overnight, new QPushButton(chips)},
               Part{&Stay::fetched, new QPushButton(chips)}};
    for (const Part& part : m_parts) {
        markAs(part.chip, "chip");
        part.chip->setCheckable(true);
        part.chip->setAutoDefault(false);
        flow->addWidget(part.chip);
        connect(part.chip, &QPushButton::clicked, this, [this] {
            showTicks();
            Q_EMIT edited();
        });
    }
    line()->setMaxLength(MostMark);
    m_slot->setFixedWidth(SlotWidth);
    connect(line(), &QLineEdit::textEdited, this, [this] {
        m_slot->clearProblem();
        Q_EMIT edited();
    });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Grid + 4);
    row->addWidget(m_slot, 0, Qt::AlignTop);
    row->addLayout(levelWithControl(chips), 1);
    retranslate();
}

QLineEdit* StayPanel::line() const { return m_slot->controlAs<QLineEdit>(); }

void StayPanel::setStay(const QString& parkingSlot, const Stay& stay) {
    line()->setText(parkingSlot);
    m_slot->clearProblem();
    for (const Part& part : m_parts) part.chip->setChecked(stay.*part.flag);
    showTicks();
}

QString StayPanel::parkingSlot() const { return line()->text().trimmed(); }

Stay StayPanel::stay() const {
    Stay stay;
    for (const Part& part : m_parts) stay.*part.flag = part.chip->isChecked();
    return stay;
}

void StayPanel::setEditable(bool editable) {
    line()->setReadOnly(!editable);
    for (const Part& part : m_parts) part.chip->setEnabled(editable);
}

void StayPanel::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void StayPanel::retranslate() {
    m_slot->setLabel(tr("Parki&ng slot"));
    for (const Part& part : m_parts) {
        Stay alone;
        alone.*part.flag = true;
        part.chip->setText(Names::of(alone));
        part.chip->setAccessibleName(part.chip->text());
    }
}

void StayPanel::showTicks() {
    for (const Part& part : m_parts)
        part.chip->setIcon(part.chip->isChecked() ? Icons::icon(Icon::Check, Token::Accent)
                                                  : QIcon());
}

}  // namespace baydesk

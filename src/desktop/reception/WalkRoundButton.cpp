#include "desktop/reception/WalkRoundButton.h"

#include "desktop/reception/WalkRoundWords.h"
#include "desktop/theme/Icons.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ElidingLabel.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace baydesk {

WalkRoundButton::WalkRoundButton(QWidget* parent)
    : QWidget(parent),
      m_open(new QPushButton(this)),
      m_words(new ElidingLabel(this)),
      m_nothing(new QCheckBox(this)),
      m_problem(new WrappedLabel(this)) {
    m_open->setAutoDefault(false);
    m_open->setIcon(Icons::icon(Icon::Car));
    markAs(m_words, "second");
    markAs(m_problem, "error");
    m_problem->hide();
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_open);
    line->addWidget(m_words, 1);
    line->addWidget(m_nothing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_problem);
    connect(m_open, &QPushButton::clicked, this, &WalkRoundButton::opened);
    connect(m_nothing, &QCheckBox::clicked, this, &WalkRoundButton::nothingFound);
    retranslate();
}

void WalkRoundButton::setWalkRound(const WalkRound& walk, bool editable) {
    m_shown = walk;
    m_nothing->setChecked(walk.nothingFound);
    m_nothing->setVisible(walk.damages.empty());
    m_nothing->setEnabled(editable);
    m_words->setText(WalkRoundWords::of(walk));
    if (walk.isAnswered()) showProblem({});
}

void WalkRoundButton::showProblem(const QString& sentence) {
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void WalkRoundButton::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void WalkRoundButton::retranslate() {
    m_open->setText(tr("Walk-round"));
    m_open->setToolTip(tr("Mark damage on the outline of the car (F7)"));
    m_open->setAccessibleName(m_open->text());
    m_nothing->setText(tr("Nothing found"));
    m_nothing->setAccessibleName(tr("Walk-round: nothing found"));
    m_words->setText(WalkRoundWords::of(m_shown));
}

}  // namespace baydesk

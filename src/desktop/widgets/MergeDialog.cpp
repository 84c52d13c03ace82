#include "desktop/widgets/MergeDialog.h"

#include "desktop/theme/Theme.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QScrollArea>

namespace baydesk {

namespace {

constexpr int DialogWidth = 620;
constexpr int MostHeight = 420;
constexpr int ValueIndent = 24;  // under the words of its button

QString shownAs(const QString& value) { return value.isEmpty() ? QStringLiteral("–") : value; }

}  // namespace

MergeDialog::MergeDialog(QString about, std::vector<FieldClash> clashes, QWidget* parent)
    : Dialog(parent),
      m_about(std::move(about)),
      m_clashes(std::move(clashes)),
      m_explanation(new WrappedLabel(this)),
      m_save(new QAction(this)) {
    auto* rows = new QWidget(this);
    auto* column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * metrics::Grid);
    for (const FieldClash& clash : m_clashes) column->addWidget(rowOf(clash));
    column->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setWidget(rows);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    rows->setAutoFillBackground(false);
    body()->addWidget(m_explanation);
    body()->addSpacing(metrics::Grid);
    body()->addWidget(area, 1);
    setPrimary(m_save);
    connect(m_save, &QAction::triggered, this, &MergeDialog::choose);
    retranslate();
    const int room = rows->heightForWidth(DialogWidth) > 0 ? rows->heightForWidth(DialogWidth)
                                                           : rows->sizeHint().height();
    area->setMinimumHeight(std::min(room, MostHeight));
    resize(DialogWidth, sizeHint().height());
}

QWidget* MergeDialog::sideOf(QRadioButton* button, const QString& value) {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* words = new WrappedLabel(shownAs(value), side);
    words->setTextFormat(Qt::PlainText);
    words->setContentsMargins(ValueIndent, 0, 0, 0);
    words->setWordWrap(true);
    column->addWidget(button);
    column->addWidget(words);
    column->addStretch(1);
    return side;
}

QWidget* MergeDialog::rowOf(const FieldClash& clash) {
    auto* row = new QWidget(this);
    auto* label = new QLabel(clash.label, row);
    label->setTextFormat(Qt::PlainText);
    markAs(label, "heading");
    const Row made{label, new QRadioButton(row), new QRadioButton(row)};
    auto* group = new QButtonGroup(row);
    group->addButton(made.theirs);
    group->addButton(made.mine);
    made.mine->setChecked(true);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(2 * metrics::Grid);
    sides->addWidget(sideOf(made.theirs, clash.theirs), 1);
    sides->addWidget(sideOf(made.mine, clash.mine), 1);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(label);
    column->addLayout(sides);
    m_rows.push_back(made);
    return row;
}

void MergeDialog::choose() {
    FieldMerge::Choices choices;
    for (const Row& row : m_rows)
        choices.push_back(row.theirs->isChecked() ? FieldMerge::Take::Theirs
                                                  : FieldMerge::Take::Mine);
    accept();
    Q_EMIT chosen(choices);
}

void MergeDialog::retranslate() {
    setHeading(tr("Two of you changed %1").arg(m_about));
    m_explanation->setText(
        tr("Somebody else has saved this meanwhile. Choose which of the two stays where both of "
           "you changed the same. Everything else that either of you changed is kept."));
    m_save->setText(tr("Save what is chosen"));
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const auto name = [&](QRadioButton* button, const QString& words, const QString& value) {
            button->setText(words);
            button->setAccessibleName(
                QStringLiteral("%1: %2: %3").arg(m_clashes[at].label, words, shownAs(value)));
        };
        name(m_rows[at].theirs, tr("Saved meanwhile"), m_clashes[at].theirs);
        name(m_rows[at].mine, tr("Typed by you"), m_clashes[at].mine);
    }
}

void MergeDialog::showEvent(QShowEvent* event) {
    Dialog::showEvent(event);
    m_rows.front().mine->setFocus();
}

}  // namespace baydesk

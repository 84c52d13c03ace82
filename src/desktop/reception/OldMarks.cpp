#include "desktop/reception/OldMarks.h"

#include "desktop/reception/WalkRoundWords.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int MostHeight = 76;  // what is marked now comes first

}  // namespace

OldMarks::OldMarks(QWidget* parent)
    : QWidget(parent),
      m_title(new WrappedLabel(this)),
      m_list(new QListWidget(this)),
      m_one(new QPushButton(this)),
      m_all(new QPushButton(this)) {
    markAs(m_title, "second");
    m_list->setWordWrap(true);
    m_list->setMaximumHeight(MostHeight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Grid);
    for (QPushButton* each : {m_one, m_all}) {
        each->setAutoDefault(false);
        buttons->addWidget(each);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &OldMarks::takeCurrent);
    connect(m_one, &QPushButton::clicked, this, &OldMarks::takeCurrent);
    connect(m_all, &QPushButton::clicked, this, [this] { Q_EMIT taken(m_shown); });
    hide();
    retranslate();
}

QList<QWidget*> OldMarks::controls() const { return {m_list, m_one, m_all}; }

void OldMarks::setMarks(const std::vector<Damage>& marks, bool editable) {
    const int row = m_list->currentRow();
    m_shown = marks;
    m_list->clear();
    for (const Damage& each : marks) m_list->addItem(WalkRoundWords::of(each));
    m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
    m_one->setVisible(editable);
    m_all->setVisible(editable && marks.size() > 1);
    setVisible(!marks.empty());
}

void OldMarks::setWhen(const QString& when) {
    m_when = when;
    retranslate();
}

void OldMarks::takeCurrent() {
    const int row = m_list->currentRow();
    if (row < 0 || m_one->isHidden()) return;
    Q_EMIT taken({m_shown.at(static_cast<std::size_t>(row))});
}

bool OldMarks::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            takeCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void OldMarks::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void OldMarks::retranslate() {
    m_title->setText(m_when.isEmpty() ? tr("Marked on the last visit")
                                      : tr("Marked on the last visit, %1").arg(m_when));
    m_list->setAccessibleName(tr("Marks of the last visit"));
    m_one->setText(tr("Still there"));
    m_one->setToolTip(tr("Take this mark over"));
    m_one->setAccessibleName(tr("Take this mark over"));
    m_all->setText(tr("All still there"));
    m_all->setAccessibleName(tr("Take all marks over"));
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setText(WalkRoundWords::of(m_shown.at(static_cast<std::size_t>(row))));
}

}  // namespace baydesk

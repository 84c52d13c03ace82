#include "desktop/workshop/board/BoardList.h"

#include "desktop/theme/Theme.h"
#include "desktop/widgets/WrappedLabel.h"
#include "desktop/workshop/board/CardDelegate.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int EmptyTop = 40;  // under the title
constexpr int LeastWidth = 196;

JobId jobIn(const QMimeData* data) {
    return JobId(data->data(QLatin1String(BoardModel::MimeType)).toLongLong());
}

}  // namespace

BoardList::BoardList(QWidget* parent)
    : QWidget(parent),
      m_model(new BoardModel(this)),
      m_title(new QLabel(this)),
      m_count(new QLabel(this)),
      m_view(new QListView(this)),
      m_empty(new WrappedLabel(this)) {
    setMinimumWidth(LeastWidth);
    markAs(m_title, "heading");
    markAs(m_count, "second");
    markAs(m_empty, "second");
    m_empty->setAlignment(Qt::AlignTop);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CardDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setDragDropMode(QAbstractItemView::DragDrop);
    m_view->setDefaultDropAction(Qt::CopyAction);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(4, 0, 4, 0);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_count);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    connect(m_view, &QListView::doubleClicked, this, &BoardList::opened);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &BoardList::currentChanged);
}

void BoardList::setColumn(const BoardColumn& column) {
    const BoardCard* before = current();
    const qint64 id = before ? before->id : 0;
    m_column = column;
    m_model->setCards(column.cards);
    if (id != 0) select(id);
    showHead();
}

void BoardList::showHead() {
    const QString count = QString::number(m_column.cards.size());
    m_title->setText(m_column.title);
    m_count->setText(count);
    m_view->setAccessibleName(m_column.title);
    m_empty->setText(m_column.empty);
    m_empty->setVisible(m_column.cards.empty());
    m_view->setAccessibleDescription(m_column.cards.empty() ? m_column.empty : QString());
}

const BoardCard* BoardList::current() const { return m_model->card(m_view->currentIndex()); }

void BoardList::select(qint64 id) {
    const QModelIndex found = m_model->indexOf(id);
    if (found.isValid()) m_view->setCurrentIndex(found);
}

bool BoardList::handleKey(int key) {
    switch (key) {
        case Qt::Key_Left:
        case Qt::Key_Right:
            Q_EMIT sideways(key == Qt::Key_Left ? -1 : 1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (current()) Q_EMIT opened();
            return current() != nullptr;
        default:
            return false;
    }
}

bool BoardList::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        if (press->modifiers() == Qt::NoModifier || press->modifiers() == Qt::KeypadModifier)
            if (handleKey(press->key())) return true;
    }
    if (watched == m_view->viewport()) {
        // The whole column is one place to drop on, wherever its cards are.
        if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove) {
            auto* drag = static_cast<QDragMoveEvent*>(event);
            if (!drag->mimeData()->hasFormat(QLatin1String(BoardModel::MimeType))) return false;
            drag->acceptProposedAction();
            return true;
        }
        if (event->type() == QEvent::Drop) {
            auto* drop = static_cast<QDropEvent*>(event);
            const JobId job = jobIn(drop->mimeData());
            drop->acceptProposedAction();
            if (job && !m_model->indexOf(job.value()).isValid()) Q_EMIT dropped(job);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void BoardList::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_empty->setGeometry(12, EmptyTop, width() - 24, height() - EmptyTop);
    m_empty->raise();
}

}  // namespace baydesk

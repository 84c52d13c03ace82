#include "desktop/shell/SearchBox.h"

#include "desktop/theme/Theme.h"
#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int MostShown = 9;
constexpr int LeastWidth = 640;
constexpr int HitHeight = 40;
constexpr int Frame = 14;  // of the panel, and a little: all hits are seen without a scroll bar
constexpr int CapFont = 11;
constexpr int KeyCapRoom = 56;
constexpr int WaysHeight = 40;

// Not to be seen through, not even at its corners: else the table under it would be painted with
// each key that is typed.
class HitPanel final : public QFrame {
public:
    explicit HitPanel(QWidget* parent) : QFrame(parent) { setAttribute(Qt::WA_OpaquePaintEvent); }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        const Tokens tokens = Tokens::current();
        QPainter painter(this);
        painter.fillRect(rect(), tokens(Token::Surface));
        painter.setPen(tokens(Token::Border));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
};

}  // namespace

SearchBox::SearchBox(Formats formats, QWidget* parent)
    : QLineEdit(parent),
      m_hits(new SearchHits(std::move(formats), this)),
      m_panel(new HitPanel(parent ? parent->window() : nullptr)),
      m_list(new QListView(m_panel)),
      m_word(new WrappedLabel(m_panel)),
      m_ways(new QWidget(m_panel)),
      m_next(new QPushButton(m_ways)),
      m_file(new QPushButton(m_ways)) {
    setObjectName(QStringLiteral("searchBox"));
    addAction(Icons::icon(Icon::Search), LeadingPosition);
    setTextMargins(0, 0, KeyCapRoom, 0);
    markAs(m_word, "second");
    m_list->setModel(m_hits);
    m_list->setItemDelegate(new SearchHitDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setStyleSheet(QStringLiteral("QListView { border: none; }"));
    m_word->setContentsMargins(12, 8, 12, 8);
    auto* column = new QVBoxLayout(m_panel);
    column->setContentsMargins(1, 4, 1, 4);
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(m_word);
    auto* ways = new QHBoxLayout(m_ways);
    ways->setContentsMargins(8, 4, 8, 0);
    ways->setSpacing(8);
    for (QPushButton* each : {m_next, m_file}) {
        each->setFocusPolicy(Qt::NoFocus);
        markAs(each, "link");
        ways->addWidget(each);
    }
    ways->addStretch(1);
    column->addWidget(m_ways);
    m_panel->hide();
    connect(this, &QLineEdit::textChanged, this, &SearchBox::textTyped);
    connect(m_list, &QListView::clicked, this, [this] { openCurrent(); });
    connect(m_next, &QPushButton::clicked, this, [this] { openCurrent(); });
    connect(m_file, &QPushButton::clicked, this, [this] { openCurrent(Way::File); });
    retranslate();
}

void SearchBox::textTyped(const QString& text) {
    m_openWhenAnswered.reset();
    const QString wanted = text.trimmed();
    if (wanted.isEmpty()) {
        m_answered.reset();
        m_hits->setHits({});
        showList(false);
        return;
    }
    Q_EMIT asked(wanted);
}

void SearchBox::setHits(const QString& text, std::vector<Found> hits) {
    if (text != this->text().trimmed()) return;
    const bool none = hits.empty();
    m_answered = text;
    m_hits->setHits(std::move(hits));
    if (none) {
        say(tr("Nothing found for “%1”. Try fewer characters, or press F2 for a new reception.")
                .arg(text));
    } else {
        m_word->hide();
        m_list->show();
        m_list->setCurrentIndex(m_hits->index(0));
    }
    showWays();
    showList(hasFocus() || m_openWhenAnswered);
    if (m_openWhenAnswered) openCurrent(*m_openWhenAnswered);
}

void SearchBox::setFailure(const QString& text, const QString& sentence) {
    if (text != this->text().trimmed()) return;
    m_openWhenAnswered.reset();
    m_hits->setHits({});
    say(sentence);
    showWays();
    showList(true);
}

void SearchBox::say(const QString& sentence) {
    m_word->setText(sentence);
    m_word->show();
    m_list->hide();
    setAccessibleDescription(sentence);
}

bool SearchBox::isListShown() const { return m_panel->isVisible(); }

void SearchBox::takeKey(const QKeyEvent& key) {
    if (hasFocus()) {
        insert(key.text());
        return;
    }
    setFocus(Qt::ShortcutFocusReason);
    setText(key.text());
}

void SearchBox::finish() {
    clear();
    showList(false);
}

bool SearchBox::event(QEvent* event) {
    // Esc is the window's way back elsewhere; here it first leaves the search.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchBox::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Down:
            move(1);
            return;
        case Qt::Key_Up:
            move(-1);
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            openCurrent(event->modifiers() & Qt::ShiftModifier ? Way::File : Way::NextThing);
            return;
        case Qt::Key_Escape:
            finish();
            Q_EMIT left();
            return;
        default:
            QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::move(int step) {
    const int count = m_hits->rowCount();
    if (count == 0) return;
    showList(true);
    const int row = m_list->currentIndex().row();
    m_list->setCurrentIndex(m_hits->index(std::clamp(row + step, 0, count - 1)));
    setAccessibleDescription(m_list->currentIndex().data().toString());
    showWays();
}

// Whoever looks for a car of yesterday wants its file; whoever sees it come in wants a reception.
void SearchBox::showWays() {
    const QModelIndex current = m_list->currentIndex();
    const bool any = m_hits->rowCount() > 0 && current.isValid();
    m_ways->setVisible(any);
    const Found hit = any ? m_hits->hit(current.row()) : Found();
    const bool car = hit.kind == Found::Kind::Vehicle && !hit.plate.isNone();
    m_next->setText(hit.order ? tr("Enter: open the order")
                    : car     ? tr("Enter: take the car in")
                              : tr("Enter: open the customer"));
    m_file->setText(tr("Shift+Enter: customer, car and earlier orders"));
    m_file->setVisible(hit.customer && (hit.order || car));
    for (QPushButton* each : {m_next, m_file}) each->setAccessibleName(each->text());
}

void SearchBox::openCurrent(Way way) {
    const QString wanted = text().trimmed();
    if (wanted.isEmpty()) return;
    if (m_answered != wanted) {
        m_openWhenAnswered = way;
        return;
    }
    m_openWhenAnswered.reset();
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid()) return;
    const Found hit = m_hits->hit(current.row());
    finish();
    if (way == Way::File && hit.customer)
        Q_EMIT fileChosen(hit);
    else
        Q_EMIT chosen(hit);
}

void SearchBox::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) showList(false);
}

void SearchBox::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    placeList();
}

void SearchBox::showList(bool shown) {
    if (shown && !text().trimmed().isEmpty()) {
        placeList();
        m_panel->show();
        m_panel->raise();
    } else {
        m_panel->hide();
    }
}

void SearchBox::placeList() {
    if (m_panel->parentWidget() != window()) m_panel->setParent(window());
    const int width = std::max(this->width(), LeastWidth);
    const int height =
        m_word->isVisibleTo(m_panel)
            ? m_word->heightForWidth(width - 2) + 8
            : std::min(m_hits->rowCount(), MostShown) * HitHeight + Frame + WaysHeight;
    m_panel->setGeometry(
        QRect(mapTo(window(), QPoint(0, this->height() + 4)), QSize(width, height)));
}

void SearchBox::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || hasFocus()) return;
    const QString keys = keyCap(QKeySequence(Qt::CTRL | Qt::Key_K));
    const Tokens tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::font(CapFont));
    const int wide = painter.fontMetrics().horizontalAdvance(keys) + 10;
    const QRect cap(width() - wide - 8, (height() - 18) / 2, wide, 18);
    painter.setPen(tokens(Token::Border));
    painter.setBrush(tokens(Token::Surface));
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(tokens(Token::TextSecond));
    painter.drawText(cap, Qt::AlignCenter, keys);
}

void SearchBox::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QLineEdit::changeEvent(event);
}

void SearchBox::retranslate() {
    setAccessibleName(tr("Search"));
    m_list->setAccessibleName(tr("Found"));
    showWays();
    setPlaceholderText(tr("plate · phone tail · VIN tail · name · pinyin · order no. · scan"));
}

}  // namespace baydesk

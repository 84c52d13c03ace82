#include "desktop/order/SuggestField.h"

#include "desktop/theme/Theme.h"
#include "desktop/widgets/Chip.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

namespace baydesk {

namespace {

constexpr int MostRows = 9;
constexpr int Side = 10;
constexpr int LeastKindWidth = 44;  // so that names begin below each other
constexpr int DetailRole = Qt::UserRole;
constexpr int EffectRole = Qt::UserRole + 1;
constexpr int KindRole = Qt::UserRole + 2;

// Words at left, what it costs and what it does at right.
class SuggestionDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& /*option*/,
                   const QModelIndex& /*index*/) const override {
        return {200, metrics::RowHeight + 4};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Tokens tokens = Tokens::current();
        const bool selected = (option.state & QStyle::State_Selected) != 0;
        painter->save();
        painter->fillRect(option.rect, tokens(selected ? Token::AccentSoft : Token::Surface));
        QRect room = option.rect.adjusted(Side, 0, -Side, 0);
        const QFont small = Theme::font(metrics::FontSizeSmall);
        painter->setFont(small);
        painter->setPen(tokens(selected ? Token::Accent : Token::TextSecond));
        const QString effect = index.data(EffectRole).toString();
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight, effect);
        room.setRight(room.right() - std::max(150, QFontMetrics(small).horizontalAdvance(effect)) -
                      Side);
        painter->setPen(tokens(Token::TextSecond));
        const QString detail = index.data(DetailRole).toString();
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight, detail);
        room.setRight(room.right() - QFontMetrics(small).horizontalAdvance(detail) - Side);
        if (const QString kind = index.data(KindRole).toString(); !kind.isEmpty()) {
            const ChipText chip{Tone::Neutral, kind, {}};
            const QSize size = chipSize(chip, small);
            const int top = room.center().y() - size.height() / 2;
            paintChip(*painter, QRect(QPoint(room.left(), top), size), chip, small);
            room.setLeft(room.left() + std::max(size.width(), LeastKindWidth) + Side / 2);
        }
        painter->setFont(Theme::font());
        painter->setPen(tokens(Token::Text));
        const QString words =
            QFontMetrics(Theme::font())
                .elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, room.width());
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft, words);
        painter->restore();
    }
};

}  // namespace

SuggestField::SuggestField(QWidget* parent) : QLineEdit(parent), m_list(new QListWidget(this)) {
    m_list->hide();
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new SuggestionDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { choose(m_list->row(item)); });
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.trimmed().isEmpty()) closeList();
        if (text.trimmed().isEmpty())
            Q_EMIT emptied();
        else
            Q_EMIT searchWanted(text.trimmed());
    });
}

SuggestField::~SuggestField() { delete m_list; }

void SuggestField::setListName(const QString& name) { m_list->setAccessibleName(name); }

void SuggestField::setSuggestions(const std::vector<Suggestion>& suggestions) {
    m_list->clear();
    for (const Suggestion& each : suggestions) {
        auto* item = new QListWidgetItem(each.words, m_list);
        item->setData(DetailRole, each.detail);
        item->setData(EffectRole, each.effect);
        item->setData(KindRole, each.kind);
        QStringList spoken{each.kind, each.words, each.detail, each.effect};
        spoken.removeAll(QString());
        item->setData(Qt::AccessibleTextRole, spoken.join(u", "));
    }
    if (suggestions.empty() || !hasFocus()) {
        closeList();
        return;
    }
    m_list->setCurrentRow(0);
    place();
    m_list->show();
    m_list->raise();
}

void SuggestField::closeList() {
    if (m_list) m_list->hide();
}

bool SuggestField::isListOpen() const { return m_list && m_list->isVisible(); }

int SuggestField::suggestionCount() const { return m_list->count(); }

// Over everything else in the window, under the field or above it, wherever there is more room.
void SuggestField::place() {
    QWidget* over = window();
    if (m_list->parentWidget() != over) m_list->setParent(over);
    const int rows = std::min(MostRows, m_list->count());
    const int height = rows * (metrics::RowHeight + 4) + 4;
    const QPoint below = mapTo(over, QPoint(0, this->height() + 2));
    const bool fits = below.y() + height <= over->height();
    const QPoint at = fits ? below : mapTo(over, QPoint(0, -height - 2));
    m_list->setGeometry(QRect(at, QSize(width(), height)));
}

void SuggestField::choose(int row) {
    if (row < 0) return;
    closeList();
    Q_EMIT chosen(row);
}

void SuggestField::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && isListOpen()) {
        const int row = m_list->currentRow();
        switch (event->key()) {
            case Qt::Key_Down:
                m_list->setCurrentRow((row + 1) % m_list->count());
                return;
            case Qt::Key_Up:
                m_list->setCurrentRow((row + m_list->count() - 1) % m_list->count());
                return;
            case Qt::Key_Escape:
                closeList();
                return;
            case Qt::Key_Return:
            case Qt::Key_Enter:
                choose(row);
                return;
            default:
                break;
        }
    }
    if (plain && event->key() == Qt::Key_Down) {
        Q_EMIT searchWanted(text().trimmed());  // a look at everything there is
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SuggestField::focusOutEvent(QFocusEvent* event) {
    closeList();
    QLineEdit::focusOutEvent(event);
}

void SuggestField::hideEvent(QHideEvent* event) {
    closeList();
    QLineEdit::hideEvent(event);
}

}  // namespace baydesk

#include "desktop/shell/SearchHits.h"

#include "desktop/text/Names.h"
#include "desktop/theme/Theme.h"
#include "desktop/vehicle/VehicleText.h"
#include "desktop/widgets/PlateLabel.h"

#include <QPainter>
#include <QStringList>

namespace baydesk {

namespace {

constexpr int HitHeight = 40;
constexpr int Side = 12;
constexpr int SignRoom = 108;
constexpr int SignSize = 18;

QString joined(const QStringList& parts) {
    QStringList filled;
    for (const QString& part : parts) {
        if (!part.trimmed().isEmpty()) filled.append(part);
    }
    return filled.join(QStringLiteral(" · "));
}

}  // namespace

SearchHits::SearchHits(Formats formats, QObject* parent)
    : QAbstractListModel(parent), m_formats(std::move(formats)) {}

void SearchHits::setHits(std::vector<Found> hits) {
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

QString SearchHits::line(const Found& hit) const {
    return joined({hit.name, hit.vehicleName, hit.phone.masked()});
}

QString SearchHits::note(const Found& hit) const {
    if (hit.moreCars > 0) return tr("%n more car(s): open the customer", nullptr, hit.moreCars);
    if (hit.kind == Found::Kind::Order && !hit.isInShop())
        return QStringLiteral("%1 · %2").arg(hit.orderNumber, Names::of(hit.stage));
    return VehicleText::whereabouts(hit, m_formats);
}

int SearchHits::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchHits::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Found& found = hit(index.row());
    if (role == Qt::DisplayRole) {
        return joined({found.plate.display(), line(found), note(found)});
    }
    return {};
}

void SearchHitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    const auto* hits = qobject_cast<const SearchHits*>(index.model());
    if (!hits) return;
    const Found& hit = hits->hit(index.row());
    const Tokens tokens = Tokens::current();
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, tokens(Token::AccentSoft));
    }
    const QRect inner = option.rect.adjusted(Side, 0, -Side, 0);
    if (hit.plate.isNone()) {
        const QRect sign(inner.left(), inner.center().y() - SignSize / 2, SignSize, SignSize);
        painter->drawPixmap(sign, Icons::pixmap(Icon::Customer, SignSize, tokens(Token::TextSecond),
                                                painter->device()->devicePixelRatioF()));
    } else {
        QRect plate(inner.topLeft(), plateSize(hit.plate));
        plate.moveTop(inner.center().y() - plate.height() / 2);
        paintPlate(*painter, plate, hit.plate);
    }
    const QString note = hits->note(hit);
    painter->setFont(Theme::font(metrics::FontSizeSmall));
    painter->setPen(tokens(hit.isInShop() ? Token::Accent : Token::TextSecond));
    painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, note);
    const int noteWidth = painter->fontMetrics().horizontalAdvance(note) + Side;
    painter->setFont(Theme::font());
    painter->setPen(tokens(Token::Text));
    const QRect words = inner.adjusted(SignRoom, 0, -noteWidth, 0);
    painter->drawText(
        words, Qt::AlignVCenter,
        painter->fontMetrics().elidedText(hits->line(hit), Qt::ElideRight, words.width()));
    painter->restore();
}

QSize SearchHitDelegate::sizeHint(const QStyleOptionViewItem& /*option*/,
                                  const QModelIndex& /*index*/) const {
    return {400, HitHeight};
}

}  // namespace baydesk

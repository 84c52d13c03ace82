#include "desktop/order/lists/FigureRow.h"

#include "desktop/order/lists/FigureTile.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/Retranslate.h"

#include <QHBoxLayout>

namespace baydesk {

namespace {

Tone toneOf(TodayFigure figure) {
    switch (figure) {
        case TodayFigure::Late:
        case TodayFigure::CallsOverdue:
        case TodayFigure::ComplaintsOverdue:
            return Tone::Red;
        case TodayFigure::DueSoon:
            return Tone::Amber;
        case TodayFigure::AwaitingDecision:
        case TodayFigure::ReadyToSettle:
        case TodayFigure::CallsDue:
        case TodayFigure::InShop:
        case TodayFigure::TakenInToday:
            return Tone::Neutral;
    }
    return Tone::Neutral;
}

}  // namespace

FigureRow::FigureRow(QWidget* parent) : QWidget(parent), m_line(new QHBoxLayout(this)) {
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(metrics::Grid);
    for (int i = 0; i < TodayFigureCount; ++i) {
        const auto figure = static_cast<TodayFigure>(i);
        auto* tile = new FigureTile(toneOf(figure), this);
        m_tiles.at(static_cast<std::size_t>(i)) = tile;
        connect(tile, &QAbstractButton::clicked, this, [this, figure] { press(figure); });
    }
    setOrder(figuresFor({}));
    retranslate();
}

QString FigureRow::name(TodayFigure figure) {
    switch (figure) {
        case TodayFigure::Late:
            return tr("Late");
        case TodayFigure::DueSoon:
            return tr("Due within the hour");
        case TodayFigure::AwaitingDecision:
            return tr("Waiting for the customer's answer");
        case TodayFigure::ReadyToSettle:
            return tr("Ready to settle");
        case TodayFigure::CallsDue:
            return tr("Calls due");
        case TodayFigure::CallsOverdue:
            return tr("Calls overdue");
        case TodayFigure::InShop:
            return tr("In the shop");
        case TodayFigure::TakenInToday:
            return tr("Taken in today");
        case TodayFigure::ComplaintsOverdue:
            return tr("Complaints overdue");
    }
    return {};
}

void FigureRow::setFigures(const TodayFigures& figures) {
    m_figures = figures;
    retranslate();
}

void FigureRow::setOrder(const std::vector<TodayFigure>& order) {
    if (order == m_order) return;
    m_order = order;
    QWidget* before = nullptr;
    for (const TodayFigure figure : order) {
        m_line->removeWidget(tile(figure));
        m_line->addWidget(tile(figure), 1);
        if (before) setTabOrder(before, tile(figure));
        before = tile(figure);
    }
}

void FigureRow::choose(std::optional<TodayFigure> figure) {
    m_chosen = figure;
    for (const TodayFigure each : m_order) tile(each)->setChecked(each == figure);
}

void FigureRow::press(TodayFigure figure) {
    choose(m_chosen == figure ? std::nullopt : std::optional<TodayFigure>(figure));
    Q_EMIT choiceChanged();
}

void FigureRow::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void FigureRow::retranslate() {
    for (const TodayFigure figure : m_order)
        tile(figure)->setFigure(valueOf(m_figures, figure), name(figure));
}

}  // namespace baydesk

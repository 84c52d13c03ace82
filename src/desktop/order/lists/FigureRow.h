#pragma once

#include "desktop/order/lists/TodayRules.h"

#include <QWidget>
#include <array>
#include <optional>

class QHBoxLayout;

namespace baydesk {

class FigureTile;

// The figures of the day side by side. At most one is pressed in: its list is shown.
class FigureRow : public QWidget {
    Q_OBJECT

public:
    explicit FigureRow(QWidget* parent = nullptr);

    void setFigures(const TodayFigures& figures);
    void setOrder(const std::vector<TodayFigure>& order);
    void choose(std::optional<TodayFigure> figure);
    std::optional<TodayFigure> chosen() const { return m_chosen; }
    FigureTile* tile(TodayFigure figure) const {
        return m_tiles.at(static_cast<std::size_t>(figure));
    }
    // The words of a figure, as they stand on its tile.
    static QString name(TodayFigure figure);

Q_SIGNALS:
    // Another figure, or none, was pressed in by the person.
    void choiceChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void press(TodayFigure figure);

    std::array<FigureTile*, TodayFigureCount> m_tiles{};
    std::vector<TodayFigure> m_order;
    QHBoxLayout* m_line;
    TodayFigures m_figures;
    std::optional<TodayFigure> m_chosen;
};

}  // namespace baydesk

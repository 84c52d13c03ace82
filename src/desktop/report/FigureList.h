#pragma once

#include "documents/Phrases.h"
#include "domain/report/Figure.h"

#include <QScrollArea>
#include <array>
#include <map>
#include <vector>

namespace baydesk {

class Card;
class FigureButton;

// The figures of a report, a card for each group, in two columns. At most one is pressed in: its
// rows are shown.
class FigureList : public QScrollArea {
    Q_OBJECT

public:
    explicit FigureList(QWidget* parent = nullptr);

    // Keeps the figure that is pressed in, where it is still there; else presses the first one.
    void setFigures(const std::vector<Figure>& figures, const Phrases& phrases);
    // nullptr before there is one.
    const Figure* chosen() const;
    FigureButton* button(FigureKind kind, const QString& of = {}) const;
    void focusChosen();

Q_SIGNALS:
    // Another figure was pressed in, or the one that is has other rows.
    void chosenChanged();

private:
    using Key = std::pair<FigureKind, QString>;

    void fill(FigureGroup group, const Phrases& phrases);
    FigureButton* buttonFor(const Key& key);
    void press(const Key& key);

    std::vector<Figure> m_figures;
    std::array<Card*, FigureGroupCount> m_cards{};
    std::map<Key, FigureButton*> m_buttons;
    Key m_chosen{FigureKind::Revenue, {}};
};

}  // namespace baydesk

#include "desktop/report/FigureList.h"

#include "desktop/report/FigureButton.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/Card.h"
#include "documents/report/FigureWords.h"

#include <QHBoxLayout>
#include <set>

namespace baydesk {

namespace {

constexpr int Width = 560;

}  // namespace

FigureList::FigureList(QWidget* parent) : QScrollArea(parent) {
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(Width);
    auto* inside = new QWidget(this);
    auto* line = new QHBoxLayout(inside);
    line->setContentsMargins(0, 0, metrics::Grid, 0);
    line->setSpacing(metrics::Grid);
    std::array<QVBoxLayout*, 2> columns{};
    for (QVBoxLayout*& column : columns) {
        column = new QVBoxLayout;
        column->setSpacing(metrics::Grid);
        line->addLayout(column, 1);
    }
    for (int at = 0; at < FigureGroupCount; ++at) {
        auto* card = new Card(inside);
        card->body()->setSpacing(0);
        m_cards.at(static_cast<std::size_t>(at)) = card;
        columns.at(at < static_cast<int>(FigureGroup::Money) ? 0 : 1)->addWidget(card);
    }
    for (QVBoxLayout* column : columns) column->addStretch(1);
    setWidget(inside);
}

const Figure* FigureList::chosen() const {
    return baydesk::find(m_figures, m_chosen.first, m_chosen.second);
}

FigureButton* FigureList::button(FigureKind kind, const QString& of) const {
    const auto found = m_buttons.find({kind, of});
    return found == m_buttons.end() ? nullptr : found->second;
}

void FigureList::focusChosen() {
    if (FigureButton* pressed = button(m_chosen.first, m_chosen.second)) pressed->setFocus();
}

void FigureList::setFigures(const std::vector<Figure>& figures, const Phrases& phrases) {
    m_figures = figures;
    std::set<Key> coming;
    for (const Figure& figure : figures) coming.insert({figure.kind, figure.of});
    std::erase_if(m_buttons, [&coming](const auto& entry) {
        if (coming.contains(entry.first)) return false;
        entry.second->hide();
        entry.second->deleteLater();
        return true;
    });
    for (int at = 0; at < FigureGroupCount; ++at) fill(static_cast<FigureGroup>(at), phrases);
    if (!coming.contains(m_chosen)) m_chosen = {FigureKind::Revenue, {}};
    press(m_chosen);
}

void FigureList::fill(FigureGroup group, const Phrases& phrases) {
    Card* card = m_cards.at(static_cast<std::size_t>(group));
    card->setTitle(wordFor(group, phrases));
    QWidget* before = nullptr;
    for (const Figure& figure : m_figures) {
        if (groupOf(figure.kind) != group) continue;
        FigureButton* button = buttonFor({figure.kind, figure.of});
        button->setFigure(nameOf(figure, phrases), valueText(figure),
                          formulaOf(figure.kind, phrases));
        card->body()->removeWidget(button);
        card->body()->addWidget(button);
        if (before) setTabOrder(before, button);
        before = button;
    }
}

FigureButton* FigureList::buttonFor(const Key& key) {
    FigureButton*& button = m_buttons[key];
    if (button) return button;
    button = new FigureButton(m_cards.at(static_cast<std::size_t>(groupOf(key.first))));
    connect(button, &QAbstractButton::clicked, this, [this, key] { press(key); });
    return button;
}

void FigureList::press(const Key& key) {
    m_chosen = key;
    for (const auto& [each, button] : m_buttons) button->setChecked(each == key);
    Q_EMIT chosenChanged();
}

}  // namespace baydesk

#pragma once

#include "desktop/theme/Icons.h"

#include <QString>
#include <QWidget>
#include <optional>

namespace baydesk {

// What a colour says. Amber, red and green are for time and money.
enum class Tone { Neutral, Accent, Amber, Red, Green };

// The colours of a tone: words, ground and outline.
struct ToneColors {
    Token ink;
    Token ground;
    Token outline;
};
ToneColors colorsOf(Tone tone);

// A few words in a pill: a state, a time, an amount. The words say it, the colour repeats it.
// Painted apart from the widget, so that tables show the same.
struct ChipText {
    Tone tone = Tone::Neutral;
    QString text;
    std::optional<Icon> icon = {};

    bool operator==(const ChipText&) const = default;
};
QSize chipSize(const ChipText& chip, const QFont& font);
void paintChip(QPainter& painter, const QRect& rect, const ChipText& chip, const QFont& font);

class Chip : public QWidget {
    Q_OBJECT

public:
    explicit Chip(QWidget* parent = nullptr);
    Chip(Tone tone, const QString& text, QWidget* parent = nullptr);

    void setContent(ChipText chip);
    const ChipText& content() const { return m_chip; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    // For words as long as people make them (names): they are cut where there is no room, and stand
    // whole in the tool tip.
    void setMayShrink();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    ChipText m_chip;
    bool m_mayShrink = false;
};

}  // namespace baydesk

#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace baydesk {

// The colours of the program by meaning. A widget names the meaning; the shade (light or dark) is
// the person's choice. Amber, red and green speak of time and money only.
enum class Token {
    Window,
    Surface,
    Border,
    Text,
    TextSecond,
    TextThird,  // icons and disabled things only: too weak for words that must be read
    Rail,
    RailText,
    Accent,
    OnAccent,
    AccentSoft,
    Amber,
    AmberSoft,
    Red,
    RedSoft,
    Green,
    GreenSoft,
    PlateBlue,
    PlateGreenTop,
    PlateGreenBottom,
};
inline constexpr int TokenCount = static_cast<int>(Token::PlateGreenBottom) + 1;

enum class Shade { Light, Dark };

// Gives the colours of one shade. Holds nothing but the shade, so copy it freely.
class Tokens {
public:
    explicit Tokens(Shade shade) : m_shade(shade) {}
    // What the program wears now: read from the application's palette, which Theme sets. Ask for
    // it while painting and a change of theme needs no further care.
    static Tokens current();
    // Tells a dark palette by its window being darker than its text.
    static Shade shadeOf(const QPalette& palette);

    Shade shade() const { return m_shade; }
    QColor operator()(Token token) const;
    QString hex(Token token) const { return operator()(token).name(); }

    // Contrast of two opaque colours, 1 to 21, as WCAG 2 computes it: text needs 4.5 (AA), signs
    // and icons 3.
    static double contrast(const QColor& one, const QColor& other);

private:
    Shade m_shade;
};

// Sizes in logical pixels. Distances are multiples of the grid.
namespace metrics {
inline constexpr int Grid = 8;
inline constexpr int RowHeight = 28;
inline constexpr int FieldHeight = 30;
inline constexpr int ButtonHeight = 32;
inline constexpr int FontSize = 13;
inline constexpr int FontSizeSmall = 12;
inline constexpr int FontSizeTitle = 19;
inline constexpr int CardRadius = 8;
inline constexpr int ButtonRadius = 6;
inline constexpr int FieldRadius = 5;
inline constexpr int RailWidth = 148;
inline constexpr int FactsWidth = 300;
inline constexpr int IconSize = 18;
}  // namespace metrics

}  // namespace baydesk

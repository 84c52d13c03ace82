#include "desktop/theme/Tokens.h"

#include <QGuiApplication>
#include <algorithm>
#include <array>
#include <cmath>

namespace baydesk {

namespace {

struct Colors {
    QRgb light;
    QRgb dark;
};

// In the order of Token.
constexpr std::array<Colors, TokenCount> Table{{
    {0xfff4f6f8, 0xff14181d},  // Window
    {0xffffffff, 0xff1c2229},  // Surface
    {0xffdfe3e8, 0xff313a45},  // Border
    {0xff1b2027, 0xffe7ebf0},  // Text
    {0xff5c6673, 0xffa3afbd},  // TextSecond
    {0xff8a94a1, 0xff76828f},  // TextThird
    {0xff1f2833, 0xff0f1318},  // Rail
    {0xffc6d0dc, 0xffaab6c4},  // RailText
    {0xff1557b0, 0xff6ea8ff},  // Accent
    {0xffffffff, 0xff0c1624},  // OnAccent
    {0xffe8f0fb, 0xff1d2d45},  // AccentSoft
    {0xff9a5b00, 0xffffc65c},  // Amber
    {0xfffff3d6, 0xff3a2d10},  // AmberSoft
    {0xffb3261e, 0xffff8f86},  // Red
    {0xfffdeae8, 0xff431c19},  // RedSoft
    {0xff17734a, 0xff6fd6a2},  // Green
    {0xffe5f4ec, 0xff15352a},  // GreenSoft
    {0xff1e50a2, 0xff1e50a2},  // PlateBlue: a plate looks the same by night
    {0xffcfeee0, 0xffcfeee0},  // PlateGreenTop
    {0xff5cc794, 0xff5cc794},  // PlateGreenBottom
}};

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

}  // namespace

Tokens Tokens::current() { return Tokens(shadeOf(QGuiApplication::palette())); }

Shade Tokens::shadeOf(const QPalette& palette) {
    const int window = palette.color(QPalette::Active, QPalette::Window).lightness();
    const int text = palette.color(QPalette::Active, QPalette::WindowText).lightness();
    return window < text ? Shade::Dark : Shade::Light;
}

QColor Tokens::operator()(Token token) const {
    const Colors& colors = Table.at(static_cast<std::size_t>(token));
    return QColor(m_shade == Shade::Light ? colors.light : colors.dark);
}

double Tokens::contrast(const QColor& one, const QColor& other) {
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

}  // namespace baydesk

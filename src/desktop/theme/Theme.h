#pragma once

#include "desktop/theme/Tokens.h"

#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;

namespace baydesk {

enum class ThemeChoice { System, Light, Dark };

// Dresses the application: Fusion, with palette, fonts and style sheet made from the tokens.
// One lives in main; screens need only Tokens::current() and the object names and properties below.
//
// What the style sheet knows, by dynamic property (set them with markAs):
//   role = "title" | "heading" | "second" | "small" | "amount" | "error" | "warning"   on a QLabel
//   role = "primary" | "flat" | "danger"                       on a QPushButton / QToolButton
//   role = "card" | "surface" | "note"                         on a QFrame / QWidget
class Theme : public QObject {
    Q_OBJECT

public:
    // Remembers what the system wears, before anything is changed.
    explicit Theme(QApplication& application);

    // Remembered between runs (QSettings "theme"); System if never chosen.
    static ThemeChoice remembered();

    void apply(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }
    Shade shade() const;

    static QPalette palette(const Tokens& tokens);
    static QString styleSheet(const Tokens& tokens);
    // The screen font: the system's CJK sans, 13 px; its figures are all of one width.
    static QFont font(int pixelSize = metrics::FontSize);
    static QFont boldFont(int pixelSize = metrics::FontSize);

Q_SIGNALS:
    void changed();

private:
    QApplication& m_application;
    Shade m_system;
    ThemeChoice m_choice = ThemeChoice::System;
};

// Gives a widget its role in the style sheet, also while it is shown.
void markAs(QWidget* widget, const char* role);

}  // namespace baydesk

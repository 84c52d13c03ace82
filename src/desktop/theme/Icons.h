#pragma once

#include "desktop/theme/Tokens.h"

#include <QIcon>
#include <QPixmap>

namespace baydesk {

// The program's drawings: one family, 24 px strokes, resources/icons/<name>.svg.
enum class Icon {
    Today,
    Reception,
    Quote,
    Workshop,
    Settlement,
    FollowUp,
    Customer,
    Parts,
    Reports,
    Settings,
    Search,
    Clock,
    Phone,
    Warning,
    Info,
    Check,
    Cross,
    Plus,
    Print,
    Key,
    User,
    Lock,
    SignOut,
    ChevronDown,
    ChevronRight,
    Car,
    Undo,
    Refresh,
    Language,
    Moon,
    Columns,
    Pen,
    Trash,
    Save,
    Calendar,
    Camera,
    List,
    Complaint,
    Parking,
};
inline constexpr int IconCount = static_cast<int>(Icon::Parking) + 1;

// Draws the icons in a colour of the theme. An icon looks its colour up while it is painted, so it
// follows a change of theme by itself.
class Icons {
public:
    // `selected` is the colour of the checked state; disabled is always TextThird.
    static QIcon icon(Icon icon, Token color = Token::TextSecond);
    static QIcon icon(Icon icon, Token color, Token selected);
    // A picture for a label; ask again after a change of theme.
    static QPixmap pixmap(Icon icon, int size, const QColor& color, qreal pixelRatio);
    // The drawing's file name, without folder and ending.
    static QString name(Icon icon);
};

}  // namespace baydesk

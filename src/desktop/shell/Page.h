#pragma once

#include "desktop/theme/Icons.h"

#include <QKeySequence>
#include <QString>
#include <functional>

class QWidget;

namespace baydesk {

class Screen;

// An entry of the rail: what it shows and how its screen is made when it is first wanted.
struct Page {
    QString id;  // one of pages::, stable
    Icon icon = Icon::List;
    std::function<QString()> name;  // asked again when the language changes
    std::function<Screen*(QWidget* parent)> make;
    QKeySequence key = {};  // in place of the next digit
};

// The pages of the rail, in its order; Ctrl+1 is the first of those without a key of their own.
namespace pages {
inline constexpr QLatin1String Today("today");
inline constexpr QLatin1String Reception("reception");
inline constexpr QLatin1String Appointments("appointments");
inline constexpr QLatin1String Quotes("quotes");
inline constexpr QLatin1String Workshop("workshop");
inline constexpr QLatin1String Settlement("settlement");
inline constexpr QLatin1String FollowUp("followup");
inline constexpr QLatin1String Complaints("complaints");
inline constexpr QLatin1String Customers("customers");
inline constexpr QLatin1String Parts("parts");
inline constexpr QLatin1String Reports("reports");
inline constexpr QLatin1String Settings("settings");
}  // namespace pages

}  // namespace baydesk

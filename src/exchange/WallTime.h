#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

namespace baydesk {

// A day, with or without a time, as files write it: "2015-03-24 09:25:11", "2015/3/4", "2015.3.4
// 9:25", "2015年3月4日", "20150304". A day alone is its midnight. Nothing for anything else. The
// result is a wall clock's: its zone means nothing.
std::optional<QDateTime> wallTimeOf(const QString& text);

}  // namespace baydesk

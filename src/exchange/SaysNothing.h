#pragma once

#include <QString>

namespace baydesk {

// Whether a cell holds one of the words that lists fill a field with where there is nothing to say:
// "无", "暂无", "-", "n/a" …
bool saysNothing(const QString& text);

}  // namespace baydesk

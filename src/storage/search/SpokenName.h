#pragma once

#include <QString>

namespace baydesk {

// Whether a name of the price book or the store room is meant by what was typed in pinyin: its
// initials from anywhere ("scp" in 前刹车片), or whole syllables from one on ("shache"). Only two
// letters and more are pinyin. For lists short enough to be looked through: readings are
// remembered, not stored.
bool isSpokenAs(const QString& name, const QString& typed);
bool isPinyin(const QString& typed);

}  // namespace baydesk

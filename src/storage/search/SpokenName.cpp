#include "storage/search/SpokenName.h"

#include "storage/search/Pinyin.h"

#include <QHash>
#include <algorithm>

namespace baydesk {

namespace {

QString lettersOf(const QString& typed) {
    return typed.normalized(QString::NormalizationForm_KC).toLower().remove(u' ');
}

// A reading costs more than all the comparisons with it. Each reading thread remembers its own; the
// names are those of a price book, some thousands.
const std::vector<PinyinReading>& readingsOf(const QString& name) {
    static thread_local QHash<QString, std::vector<PinyinReading>> known;
    auto found = known.find(name);
    if (found == known.end()) found = known.insert(name, pinyin(name));
    return *found;
}

bool beginsAtSyllable(const QStringList& syllables, const QString& letters) {
    for (qsizetype at = 0; at < syllables.size(); ++at)
        if (syllables.mid(at).join(QString()).startsWith(letters)) return true;
    return false;
}

}  // namespace

bool isPinyin(const QString& typed) {
    const QString letters = lettersOf(typed);
    return letters.size() >= 2 && std::all_of(letters.begin(), letters.end(), [](QChar letter) {
               return letter >= u'a' && letter <= u'z';
           });
}

bool isSpokenAs(const QString& name, const QString& typed) {
    if (!isPinyin(typed)) return false;
    const QString letters = lettersOf(typed);
    const auto& readings = readingsOf(name);
    return std::any_of(readings.begin(), readings.end(), [&](const PinyinReading& reading) {
        return reading.initials().contains(letters) || beginsAtSyllable(reading.syllables, letters);
    });
}

}  // namespace baydesk

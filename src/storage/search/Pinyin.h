#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace baydesk {

// One way to read a name aloud, as it is typed: lower case, no tones, ü as v ("lv" for 吕). Letters
// and digits that are no Chinese characters stay together as one syllable.
struct PinyinReading {
    QStringList syllables;

    QString full() const { return syllables.join(QString()); }
    QString initials() const;

    bool operator==(const PinyinReading&) const = default;
};

// Every way in which a name may be read, the usual one first: a surname with several readings gives
// several (单 is shan, dan or chan). Nothing for an empty name.
std::vector<PinyinReading> pinyin(const QString& name);

// Orders names as a telephone list does, byte by byte, the same on both engines.
QString sortKey(const QString& name);

}  // namespace baydesk

#pragma once

#include <QString>
#include <QStringList>

namespace baydesk {

// Where ICU's reading of names is not the one people type. Small on purpose.

// All readings of a character that begins a name, the usual one first; nothing if ICU's is the one.
QStringList surnameReadings(const QString& character);

// The reading of two or more characters that are read otherwise together than alone; nothing if
// there is none.
QStringList phraseReading(const QString& characters);

// The longest phrase's number of characters.
inline constexpr int LongestPhrase = 3;

}  // namespace baydesk

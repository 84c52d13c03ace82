#pragma once

#include "base/Result.h"

#include <QString>
#include <initializer_list>

namespace baydesk {

// Whether a text may be kept: any language, direction and emoji, but no control characters (new
// line and tab excepted), no half of a surrogate pair and at most `most` characters as a person
// counts them. Errors at `field`: BadCharacters, TooLong ("most").
Done checkText(const QString& text, const QString& field, int most);

// One line as it should have been typed: trimmed, each run of white space one space.
QString tidied(const QString& line);
// A text of one line, as it is kept: a line break or a tab that was pasted becomes a space, and
// blanks around it go. Everything else stays as it was typed.
QString oneLine(const QString& text);
void tidyLines(std::initializer_list<QString*> lines);

// The form in which plates and VINs are compared: NFKC (full width is plain), upper case, without
// white space, dots and hyphens. Applied twice it changes nothing.
QString bareUpper(const QString& text);

}  // namespace baydesk

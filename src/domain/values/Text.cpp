#include "domain/values/Text.h"

#include <QRegularExpression>

namespace baydesk {

namespace {

bool isForbidden(char32_t character) {
    if (character == U'\n' || character == U'\t') return false;
    return QChar::category(character) == QChar::Other_Control;
}

bool isSeparator(QChar character) {
    return character.isSpace() || QStringLiteral("-‐‑‒–—−.·•・。").contains(character);
}

}  // namespace

Done checkText(const QString& text, const QString& field, int most) {
    Violations violations;
    int characters = 0;
    bool bad = false;
    for (qsizetype at = 0; at < text.size(); ++at, ++characters) {
        const QChar unit = text[at];
        if (!unit.isSurrogate()) {
            bad = bad || isForbidden(unit.unicode());
        } else if (unit.isHighSurrogate() && at + 1 < text.size() &&
                   text[at + 1].isLowSurrogate()) {
            ++at;
        } else {
            bad = true;
        }
    }
    violations.require(!bad, ErrorKind::BadCharacters, field);
    violations.require(characters <= most, ErrorKind::TooLong, field,
                       {{QStringLiteral("most"), most}});
    return violations.result();
}

QString tidied(const QString& line) { return line.simplified(); }

QString oneLine(const QString& text) {
    static const QRegularExpression breaks(QStringLiteral(" *[\\r\\n\\t\\x{2028}\\x{2029}]+ *"));
    QString line = text;
    return line.replace(breaks, QStringLiteral(" ")).trimmed();
}

void tidyLines(std::initializer_list<QString*> lines) {
    for (QString* line : lines) *line = oneLine(*line);
}

QString bareUpper(const QString& text) {
    // Upper case may need composing again (ŉ is ʼN), and so may what a removed hyphen kept apart.
    QString bare = text;
    for (QString before; bare != before;) {
        before = bare;
        bare = bare.normalized(QString::NormalizationForm_KC).toUpper();
        bare.removeIf(isSeparator);
    }
    return bare;
}

}  // namespace baydesk

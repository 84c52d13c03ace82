#include "storage/search/Pinyin.h"

#include "base/Contracts.h"
#include "storage/search/PinyinExceptions.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>
#include <QHash>
#include <QList>
#include <algorithm>
#include <memory>

namespace baydesk {

namespace {

// Making one reads a large table; using it changes nothing in it.
const icu::Transliterator& transliterator() {
    static const std::unique_ptr<const icu::Transliterator> instance = [] {
        UErrorCode code = U_ZERO_ERROR;
        std::unique_ptr<const icu::Transliterator> made(
            icu::Transliterator::createInstance("Han-Latin/Names", UTRANS_FORWARD, code));
        BD_EXPECTS(U_SUCCESS(code));
        return made;
    }();
    return *instance;
}

// "lǚ" → "lv", "xiè" → "xie": as it is typed.
QString asTyped(const QString& syllable) {
    QString typed;
    for (const QChar mark : syllable.normalized(QString::NormalizationForm_D)) {
        if (mark.unicode() == 0x0308 && typed.endsWith(QLatin1Char('u'))) {
            typed.back() = QLatin1Char('v');
        } else if (mark.category() != QChar::Mark_NonSpacing) {
            typed += mark.toLower();
        }
    }
    return typed;
}

QStringList transliterated(const QString& han) {
    icu::UnicodeString text(reinterpret_cast<const char16_t*>(han.utf16()),
                            static_cast<int32_t>(han.size()));
    transliterator().transliterate(text);
    const auto latin = QString::fromUtf16(text.getBuffer(), text.length());
    QStringList syllables;
    for (const QString& part : latin.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        syllables.push_back(asTyped(part));
    }
    return syllables;
}

// A stretch of a name: Chinese characters one by one, or a word of anything else.
struct Stretch {
    bool isHan = false;
    QStringList characters;
};

std::vector<Stretch> stretchesOf(const QString& name) {
    std::vector<Stretch> list;
    bool apart = true;
    for (const char32_t point : name.normalized(QString::NormalizationForm_KC).toUcs4()) {
        const bool isHan = QChar::script(point) == QChar::Script_Han;
        if (!isHan && !QChar::isLetterOrNumber(point)) {
            apart = true;
            continue;
        }
        // A dot between given name and surname does not stop the surname from being one.
        const bool goesOn = !list.empty() && list.back().isHan == isHan && (isHan || !apart);
        if (!goesOn) list.push_back({isHan, {}});
        list.back().characters.push_back(QString::fromUcs4(&point, 1));
        apart = false;
    }
    return list;
}

// ICU reads a character by itself, and otherwise where a name begins: at "一" none does. What it
// reads by two of them together is among our phrases. Asking it costs more than storing a customer,
// and names share their characters.
QString syllableOf(const QString& character, bool begins) {
    static thread_local QHash<QString, QString> known;
    const QString read = begins ? character : QStringLiteral("一") + character;
    auto found = known.constFind(read);
    if (found == known.constEnd())
        found = known.insert(read, transliterated(read).mid(begins ? 0 : 1).join(QString()));
    return *found;
}

// One syllable for each character.
QStringList hanSyllables(const QStringList& characters) {
    QStringList syllables;
    for (const QString& character : characters)
        syllables.push_back(syllableOf(character, syllables.isEmpty()));
    for (qsizetype at = 0; at < characters.size(); ++at) {
        for (int length = LongestPhrase; length >= 2; --length) {
            if (at + length > characters.size()) continue;
            const QStringList phrase = phraseReading(characters.mid(at, length).join(QString()));
            if (phrase.isEmpty()) continue;
            for (int i = 0; i < length; ++i) syllables[at + i] = phrase[i];
            at += length - 1;
            break;
        }
    }
    return syllables;
}

bool beginsWithPhrase(const QStringList& characters) {
    for (int length = 2; length <= LongestPhrase; ++length) {
        if (!phraseReading(characters.mid(0, length).join(QString())).isEmpty()) return true;
    }
    return false;
}

// The first character's readings, the usual one in this name first.
QStringList firstReadings(const QStringList& characters, const QString& read) {
    QStringList readings = surnameReadings(characters.front());
    if (readings.isEmpty()) return {read};
    if (beginsWithPhrase(characters)) {
        readings.removeAll(read);
        readings.prepend(read);
    } else if (!readings.contains(read)) {
        readings.push_back(read);
    }
    return readings;
}

}  // namespace

QString PinyinReading::initials() const {
    QString letters;
    for (const QString& syllable : syllables) letters += syllable.left(1);
    return letters;
}

namespace {

std::vector<PinyinReading> readingsOf(const QString& name) {
    QStringList syllables;
    QStringList first;
    for (const Stretch& stretch : stretchesOf(name)) {
        const QStringList read = stretch.isHan
                                     ? hanSyllables(stretch.characters)
                                     : QStringList(stretch.characters.join(QString()).toLower());
        if (syllables.isEmpty()) {
            first = stretch.isHan ? firstReadings(stretch.characters, read.front())
                                  : QStringList(read.front());
        }
        syllables += read;
    }
    std::vector<PinyinReading> readings;
    for (const QString& reading : first) {
        syllables.front() = reading;
        readings.push_back({syllables});
    }
    return readings;
}

}  // namespace

std::vector<PinyinReading> pinyin(const QString& name) {
    // A name is read for its place in the list and for the search, one after the other.
    static thread_local QString last;
    static thread_local std::vector<PinyinReading> readings;
    if (name != last || readings.empty()) {
        readings = readingsOf(name);
        last = name;
    }
    return readings;
}

QString sortKey(const QString& name) {
    const std::vector<PinyinReading> readings = pinyin(name);
    if (readings.empty()) return name;
    // The name itself keeps the same order for people who sound the same.
    return readings.front().syllables.join(QLatin1Char(' ')) + QLatin1String("  ") + name;
}

}  // namespace baydesk

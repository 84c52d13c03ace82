#pragma once

#include <QString>
#include <optional>

namespace baydesk {

// The colour tells plates apart: a blue and a yellow plate may bear the same characters.
enum class PlateKind { Blue, Yellow, Green, GreenYellow, White, Black, Temporary, None };

// A number plate: kind and number. The number is normalised (NFKC, upper case, no spaces, dots,
// hyphens or colour words; 临 becomes the kind Temporary). Without a number the kind is None.
class Plate {
public:
    Plate() = default;
    static Plate of(PlateKind kind, const QString& number);
    // Takes the kind from a colour word before the number ("黄色皖A12345") or from the number
    // itself: eight characters new energy, 挂 and 学 yellow, 警 and army white, 港澳使领 black, 临
    // temporary, everything else blue.
    static Plate guess(const QString& text);
    // What was stored of a plate, plateKindCode() and number(): normalised then, and not again. An
    // unknown kind is none.
    static Plate ofStored(const QString& kindCode, const QString& number);

    PlateKind kind() const { return m_kind; }
    const QString& number() const { return m_number; }
    bool isNone() const { return m_kind == PlateKind::None; }
    // As it is painted: "皖A·12345"; a temporary plate "临皖A·12345"; none is empty.
    QString display() const;
    // The last n characters, all of them if there are fewer.
    QString tail(int n) const { return m_number.right(n); }

    bool operator==(const Plate&) const = default;

private:
    Plate(PlateKind kind, QString number) : m_kind(kind), m_number(std::move(number)) {}

    PlateKind m_kind = PlateKind::None;
    QString m_number;
};

// Stable names for files and the store: "blue", "green-yellow", "none" …
QString plateKindCode(PlateKind kind);
std::optional<PlateKind> plateKindOf(const QString& code);

// What looks wrong with a plate. It warns and explains, and never blocks: there are more kinds of
// plate on the road than any list knows.
enum class PlateVerdict {
    Ok,
    Empty,            // no plate (yet)
    UnknownProvince,  // does not begin with a province
    NoAgencyLetter,   // the second character must be a letter
    LetterIOrO,       // the serial knows no I and no O: 1 or 0 is meant
    BadCharacter,     // something that no serial has
    WrongLength,      // too few or too many characters for this kind of plate
    NotNewEnergy,     // eight characters, but not those of a new-energy plate
    WrongColour,      // new-energy characters on another colour, or the reverse
};

// Source: GA 36-2018 for the shapes of plates.
PlateVerdict checkPlate(const Plate& plate);
PlateVerdict checkPlate(const QString& text);

}  // namespace baydesk

#include "domain/vehicle/Plate.h"

#include "domain/values/Text.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace baydesk {

namespace {

QString provinces() {
    return QStringLiteral("京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新");
}

// Writes a pattern with P for a province, L for the agency's letter, S for a serial's character.
QRegularExpression pattern(const QString& shorthand) {
    QString full = shorthand;
    full.replace(u'P', u'[' + provinces() + u']');
    full.replace(u'L', QStringLiteral("[A-HJ-Z]"));
    full.replace(u'S', QStringLiteral("[A-HJ-NP-Z0-9]"));
    return QRegularExpression(QRegularExpression::anchoredPattern(full));
}

bool matches(const QRegularExpression& expression, const QString& text) {
    return expression.match(text).hasMatch();
}

bool isSmallNewEnergy(const QString& number) {
    static const QRegularExpression shape = pattern(QStringLiteral("PL[A-HJK]S\\d{4}"));
    return matches(shape, number);
}

bool isLargeNewEnergy(const QString& number) {
    static const QRegularExpression shape = pattern(QStringLiteral("PL\\d{5}[A-HJK]"));
    return matches(shape, number);
}

bool isNewEnergy(const QString& number) {
    return isSmallNewEnergy(number) || isLargeNewEnergy(number);
}

bool isArmy(const QString& number) {
    static const QRegularExpression shape = pattern(QStringLiteral("[A-Z]{2}\\d{5}"));
    return matches(shape, number);
}

// Airfield vehicles and tractors: green long before new energy was.
bool isOldGreen(const QString& number) {
    static const QRegularExpression shape = pattern(QStringLiteral("民航[A-Z]\\d{4}|P\\d{7}"));
    return matches(shape, number);
}

bool isKnownShape(const QString& number) {
    static const QRegularExpression shape = pattern(QStringLiteral(
        "PLS{5}"                             // ordinary
        "|PLS{4}(?:[挂学警使领试超]|应急)"   // trailer, learner, police, consulate, trial, rescue
        "|粤ZS{4}[港澳]"                     // from Hong Kong and Macau
        "|P\\d{5}领|[使领]\\d{6}|\\d{6}使"   // consulates and embassies
        "|WJP?\\d{4}[0-9A-Z警消边通森金电]"  // armed police
        "|WJ\\d{2}[警消边通森金电]?\\d{4,5}"));  // armed police until 2012
    return matches(shape, number) || isNewEnergy(number) || isArmy(number) || isOldGreen(number);
}

bool isTemporaryShape(const QString& number) {
    static const QRegularExpression shape = pattern(QStringLiteral("PLS{4,6}"));
    return matches(shape, number);
}

struct Coloured {
    std::optional<PlateKind> kind;
    QString number;
};

// Takes a colour word off. 黑 is a province as well, so it is a colour only before something that
// begins a plate.
Coloured withoutColour(const QString& text) {
    static const QRegularExpression word(QRegularExpression::anchoredPattern(
        QStringLiteral("(黄绿|渐变绿|[蓝黄绿白黑])(?:色牌?|牌|(?=[使领临%1]|WJ|民航))(.+)")
            .arg(provinces())));
    const QRegularExpressionMatch match = word.match(text);
    if (!match.hasMatch()) return {std::nullopt, text};
    const QString colour = match.captured(1);
    PlateKind kind = PlateKind::Blue;
    if (colour == u'黄') kind = PlateKind::Yellow;
    if (colour == u'绿' || colour == QStringLiteral("渐变绿")) kind = PlateKind::Green;
    if (colour == QStringLiteral("黄绿")) kind = PlateKind::GreenYellow;
    if (colour == u'白') kind = PlateKind::White;
    if (colour == u'黑') kind = PlateKind::Black;
    return {kind, match.captured(2)};
}

QString normalised(PlateKind kind, const QString& text) {
    QString number = text;
    for (QString before; number != before;) {
        before = number;
        number = withoutColour(bareUpper(number)).number;
        if (kind != PlateKind::Temporary) continue;
        if (number.startsWith(u'临')) number.remove(0, 1);
        if (number.endsWith(u'临')) number.chop(1);
    }
    return number;
}

PlateKind kindOf(const QString& number) {
    const QChar last = number.isEmpty() ? QChar() : number.back();
    const auto lastIsOneOf = [last](const QString& list) { return list.contains(last); };
    if (number.startsWith(u'临') || lastIsOneOf(QStringLiteral("临试超")))
        return PlateKind::Temporary;
    if (lastIsOneOf(QStringLiteral("挂学"))) return PlateKind::Yellow;
    if (lastIsOneOf(QStringLiteral("警急"))) return PlateKind::White;
    if (number.startsWith(QStringLiteral("WJ")) || isArmy(number)) return PlateKind::White;
    if (lastIsOneOf(QStringLiteral("港澳使领"))) return PlateKind::Black;
    if (number.startsWith(u'使') || number.startsWith(u'领')) return PlateKind::Black;
    if (isLargeNewEnergy(number)) return PlateKind::GreenYellow;
    if (number.size() == 8 || isOldGreen(number)) return PlateKind::Green;
    return PlateKind::Blue;
}

bool isGreen(PlateKind kind) { return kind == PlateKind::Green || kind == PlateKind::GreenYellow; }

bool colourFits(const Plate& plate) {
    if (plate.kind() == PlateKind::Temporary || isOldGreen(plate.number())) return true;
    return isGreen(plate.kind()) == isNewEnergy(plate.number());
}

bool isLatinLetter(QChar character) { return character >= u'A' && character <= u'Z'; }

bool isDigit(QChar character) { return character >= u'0' && character <= u'9'; }

// Whether the first two characters say where a vehicle belongs. By hand and not by a pattern: a
// list shows a thousand plates.
bool isDotted(const QString& number) {
    if (number.size() < 3 || !isLatinLetter(number[1])) return false;
    if (provinces().contains(number[0])) return true;
    return isLatinLetter(number[0]) && isDigit(number[2]);
}

// Why a number has none of the known shapes: the first thing to look at.
PlateVerdict explain(const QString& number) {
    static const QRegularExpression withoutProvince(QStringLiteral("^(?:WJ|民航|[使领])"));
    if (withoutProvince.match(number).hasMatch()) return PlateVerdict::WrongLength;
    if (!provinces().contains(number.front())) return PlateVerdict::UnknownProvince;
    if (number.size() == 1) return PlateVerdict::WrongLength;
    if (!isLatinLetter(number[1])) return PlateVerdict::NoAgencyLetter;

    static const QRegularExpression ending(QStringLiteral("(?:[挂学警使领试超港澳]|应急)$"));
    QString serial = number.mid(2);
    serial.remove(ending);
    const bool special = serial.size() != number.size() - 2;
    for (const QChar character : serial) {
        if (!isDigit(character) && !isLatinLetter(character)) return PlateVerdict::BadCharacter;
    }
    if (number[1] == u'I' || serial.contains(u'I') || serial.contains(u'O'))
        return PlateVerdict::LetterIOrO;
    if (!special && serial.size() == 6) return PlateVerdict::NotNewEnergy;
    if (special && serial.size() == 4) return PlateVerdict::BadCharacter;  // 港澳 outside 粤Z
    return PlateVerdict::WrongLength;
}

struct KindCode {
    PlateKind kind;
    const char* code;
};

constexpr std::array<KindCode, 8> KindCodes = {{
    {PlateKind::Blue, "blue"},
    {PlateKind::Yellow, "yellow"},
    {PlateKind::Green, "green"},
    {PlateKind::GreenYellow, "green-yellow"},
    {PlateKind::White, "white"},
    {PlateKind::Black, "black"},
    {PlateKind::Temporary, "temporary"},
    {PlateKind::None, "none"},
}};

}  // namespace

Plate Plate::of(PlateKind kind, const QString& number) {
    if (kind == PlateKind::None) return {};
    const QString clean = normalised(kind, number);
    return clean.isEmpty() ? Plate() : Plate(kind, clean);
}

Plate Plate::guess(const QString& text) {
    const Coloured coloured = withoutColour(bareUpper(text));
    return of(coloured.kind.value_or(kindOf(coloured.number)), coloured.number);
}

Plate Plate::ofStored(const QString& kindCode, const QString& number) {
    const PlateKind kind = plateKindOf(kindCode).value_or(PlateKind::None);
    return kind == PlateKind::None ? Plate() : Plate(kind, number);
}

QString Plate::display() const {
    QString text = m_number;
    if (isDotted(text)) text.insert(2, u'·');
    // 试 and 超 say themselves that they are temporary.
    const bool unsaid = m_kind == PlateKind::Temporary && kindOf(m_number) != m_kind;
    return unsaid ? u'临' + text : text;
}

QString plateKindCode(PlateKind kind) {
    const auto* const found = std::find_if(KindCodes.begin(), KindCodes.end(),
                                           [kind](KindCode entry) { return entry.kind == kind; });
    return QLatin1String(found->code);
}

std::optional<PlateKind> plateKindOf(const QString& code) {
    for (const KindCode& entry : KindCodes)
        if (code == QLatin1String(entry.code)) return entry.kind;
    return std::nullopt;
}

PlateVerdict checkPlate(const Plate& plate) {
    if (plate.isNone()) return PlateVerdict::Empty;
    const bool temporary = plate.kind() == PlateKind::Temporary;
    if (temporary && isTemporaryShape(plate.number())) return PlateVerdict::Ok;
    if (!isKnownShape(plate.number())) return explain(plate.number());
    return colourFits(plate) ? PlateVerdict::Ok : PlateVerdict::WrongColour;
}

PlateVerdict checkPlate(const QString& text) { return checkPlate(Plate::guess(text)); }

}  // namespace baydesk

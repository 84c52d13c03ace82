#include "domain/customer/Phone.h"

#include <QRegularExpression>
#include <algorithm>

namespace baydesk {

namespace {

// 010, 02x and otherwise four digits.
QString areaCode() { return QStringLiteral("(010|02\\d|0[3-9]\\d\\d)"); }

QRegularExpression whole(const QString& pattern) {
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                              QRegularExpression::CaseInsensitiveOption);
}

const QRegularExpression& landline() {
    static const QRegularExpression shape =
        whole(areaCode() + QStringLiteral("-?(\\d{7,8})(?:-(\\d{1,6}))?"));
    return shape;
}

const QRegularExpression& mobile() {
    static const QRegularExpression shape =
        whole(QStringLiteral("(1[3-9]\\d)(\\d{4})(\\d{4})(-\\d{1,6})?"));
    return shape;
}

const QRegularExpression& serviceLine() {
    static const QRegularExpression shape =
        whole(QStringLiteral("([48]00)-?(\\d{3})-?(\\d{4})(-\\d{1,6})?"));
    return shape;
}

bool matches(const QRegularExpression& expression, const QString& text) {
    return expression.match(text).hasMatch();
}

// Area codes that were never given out catch mobile numbers with a slipped digit.
bool isKnownArea(const QString& area) {
    static const QRegularExpression known =
        whole(QStringLiteral("010|02[0-57-9]|0[3-8]\\d\\d|09[0134579]\\d"));
    return matches(known, area);
}

bool isKnownLandline(const QString& number) {
    const QRegularExpressionMatch match = landline().match(number);
    return match.hasMatch() && isKnownArea(match.captured(1));
}

// NFKC, dashes of all kinds as hyphens, nothing else between the digits.
QString plain(const QString& text) {
    static const QRegularExpression dashes(QStringLiteral("[‐‑‒–—−-]+"));
    static const QRegularExpression noise(QStringLiteral("[\\s().·/]"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    QString clean = text.normalized(QString::NormalizationForm_KC);
    clean.remove(noise);
    clean.replace(dashes, QStringLiteral("-"));
    return clean;
}

QString withoutCountry(const QString& text) {
    static const QRegularExpression china =
        whole(QStringLiteral("(?:\\+86|\\+?0086|86(?=1[3-9]\\d{9}$))-?(.+)"));
    static const QRegularExpression abroad = whole(QStringLiteral("\\+?00([1-9].*)"));
    const QRegularExpressionMatch match = china.match(text);
    if (match.hasMatch()) {
        const QString rest = match.captured(1);
        // Abroad the 0 of the area code is left out.
        return isKnownLandline(u'0' + rest) ? u'0' + rest : rest;
    }
    const QRegularExpressionMatch foreign = abroad.match(text);
    return foreign.hasMatch() ? u'+' + foreign.captured(1) : text;
}

QString normalisedOnce(const QString& text) {
    static const QRegularExpression extended =
        whole(QStringLiteral("(.*\\d)(?:转|分机|ext|#)-?(\\d{1,6})"));
    QString number = withoutCountry(plain(text));
    if (const QRegularExpressionMatch match = extended.match(number); match.hasMatch())
        number = match.captured(1).remove(u'-') + u'-' + match.captured(2);

    const QRegularExpressionMatch match = landline().match(number);
    if (match.hasMatch()) {
        const QString extension = match.captured(3);
        const QString line = match.captured(1) + match.captured(2);
        return extension.isEmpty() ? line : line + u'-' + extension;
    }
    if (matches(mobile(), number)) return number;
    const QRegularExpressionMatch service = serviceLine().match(number);
    if (service.hasMatch())
        return service.captured(1) + service.captured(2) + service.captured(3) +
               service.captured(4);
    return number.remove(u'-');
}

QString withoutExtension(const QString& number) { return number.section(u'-', 0, 0); }

PhoneVerdict checkDigits(const QString& digits) {
    static const QRegularExpression insurerOrBank =
        whole(QStringLiteral("9[56]\\d{3,4}|9[56]\\d{6}"));
    const qsizetype size = digits.size();
    if (matches(landline(), digits))
        return isKnownLandline(digits) ? PhoneVerdict::Ok : PhoneVerdict::UnknownAreaCode;
    if (matches(mobile(), digits) || matches(serviceLine(), digits) ||
        matches(insurerOrBank, digits))
        return PhoneVerdict::Ok;
    if (size == 11 && !digits.startsWith(u'0')) return PhoneVerdict::UnknownPrefix;
    if ((size == 7 || size == 8) && digits.front() >= u'2') return PhoneVerdict::AreaCodeMissing;
    return PhoneVerdict::WrongLength;
}

}  // namespace

Phone Phone::of(const QString& text) {
    QString number = text;
    for (QString before; number != before;) {
        before = number;
        number = normalisedOnce(number);
    }
    return Phone(number);
}

bool Phone::isMobile() const { return matches(mobile(), m_number); }

QString Phone::grouped() const {
    if (const QRegularExpressionMatch match = mobile().match(m_number); match.hasMatch())
        return match.captured(1) + u' ' + match.captured(2) + u' ' + match.captured(3) +
               match.captured(4);
    if (const QRegularExpressionMatch match = landline().match(m_number); match.hasMatch())
        return match.captured(1) + u'-' + m_number.mid(match.captured(1).size());
    if (const QRegularExpressionMatch match = serviceLine().match(m_number); match.hasMatch())
        return match.captured(1) + u'-' + match.captured(2) + u'-' + match.captured(3) +
               match.captured(4);
    return m_number;
}

QString Phone::masked() const {
    const QString digits = withoutExtension(m_number);
    const qsizetype size = digits.size();
    const qsizetype shownAtEnd = size >= 8 ? 4 : std::min<qsizetype>(size / 3, 2);
    const qsizetype hidden = size >= 8 ? 4 : size - shownAtEnd;
    return digits.left(size - hidden - shownAtEnd) + QString(hidden, u'*') +
           digits.right(shownAtEnd);
}

QString Phone::tail(int n) const { return withoutExtension(m_number).right(n); }

PhoneVerdict checkPhone(const Phone& phone) {
    if (phone.isNone()) return PhoneVerdict::Empty;
    QString digits = withoutExtension(phone.number());
    const bool foreign = digits.startsWith(u'+');
    if (foreign) digits.remove(0, 1);
    const bool onlyDigits = std::all_of(digits.begin(), digits.end(), [](QChar character) {
        return character >= u'0' && character <= u'9';
    });
    if (!onlyDigits) return PhoneVerdict::BadCharacter;
    if (!foreign) return checkDigits(digits);
    // E.164: at most 15 digits with the country's.
    const bool plausible = digits.size() >= 7 && digits.size() <= 15 && digits.front() != u'0';
    return plausible ? PhoneVerdict::Ok : PhoneVerdict::WrongLength;
}

PhoneVerdict checkPhone(const QString& text) {
    static const QRegularExpression odd = whole(QStringLiteral("(?:(?:\\+86|0086)-|\\+0).*"));
    const PhoneVerdict verdict = checkPhone(Phone::of(text));
    const bool oddlyWritten = verdict == PhoneVerdict::Ok && matches(odd, plain(text));
    return oddlyWritten ? PhoneVerdict::OddCountryCode : verdict;
}

}  // namespace baydesk

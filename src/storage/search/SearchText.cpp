#include "storage/search/SearchText.h"

namespace baydesk {

namespace {

bool isKept(char32_t point) {
    switch (QChar::category(point)) {
        case QChar::Separator_Space:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Punctuation_Connector:
        case QChar::Punctuation_Dash:
        case QChar::Punctuation_Open:
        case QChar::Punctuation_Close:
        case QChar::Punctuation_InitialQuote:
        case QChar::Punctuation_FinalQuote:
        case QChar::Punctuation_Other:
        case QChar::Symbol_Math:
        case QChar::Symbol_Currency:
        case QChar::Symbol_Modifier:
        case QChar::Symbol_Other:
            return false;
        case QChar::Mark_NonSpacing:
        case QChar::Mark_SpacingCombining:
        case QChar::Mark_Enclosing:
        case QChar::Number_DecimalDigit:
        case QChar::Number_Letter:
        case QChar::Number_Other:
        case QChar::Other_Surrogate:
        case QChar::Other_PrivateUse:
        case QChar::Other_NotAssigned:
        case QChar::Letter_Uppercase:
        case QChar::Letter_Lowercase:
        case QChar::Letter_Titlecase:
        case QChar::Letter_Modifier:
        case QChar::Letter_Other:
            return true;
    }
    return true;
}

void addTails(const QString& whole, TermKind kind, qsizetype shortest, std::set<StoredTerm>& into) {
    for (qsizetype at = 1; whole.size() - at >= shortest; ++at) {
        if (!whole.at(at).isLowSurrogate()) into.insert({true, whole.mid(at), kind});
    }
}

void addSyllableTails(const QString& text, std::set<StoredTerm>& into) {
    QStringList syllables = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    while (syllables.size() > 1) {
        syllables.removeFirst();
        into.insert({true, folded(syllables.join(QString())), TermKind::Pinyin});
    }
}

}  // namespace

QString folded(const QString& text) {
    QString kept;
    for (const char32_t point : text.normalized(QString::NormalizationForm_KC).toUcs4()) {
        if (isKept(point)) kept += QString::fromUcs4(&point, 1);
    }
    return kept.toUpper().replace(QChar(0x00DC), QLatin1Char('V'));
}

void expand(const SearchTerm& term, std::set<StoredTerm>& into) {
    const QString whole = folded(term.text);
    if (whole.isEmpty()) return;
    into.insert({false, whole, term.kind});
    switch (term.kind) {
        case TermKind::Plate:
        case TermKind::Name:
        case TermKind::Initials:
            addTails(whole, term.kind, 1, into);
            return;
        case TermKind::Phone:
        case TermKind::Vin:
            addTails(whole, term.kind, 4, into);
            return;
        case TermKind::Pinyin:
            addSyllableTails(term.text, into);
            return;
        case TermKind::Order:
            const QString tail = folded(term.text.section(QLatin1Char('-'), -1));
            if (!tail.isEmpty() && tail != whole) into.insert({true, tail, term.kind});
            return;
    }
}

QString wholesOf(const std::set<StoredTerm>& terms) {
    constexpr qsizetype Most = 300;
    QString wholes;
    for (const StoredTerm& term : terms)
        if (!term.inside) wholes += u'\n' + term.text;
    return wholes.left(Most);
}

}  // namespace baydesk

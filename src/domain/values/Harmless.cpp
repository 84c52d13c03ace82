#include "domain/values/Harmless.h"

namespace baydesk {

QString harmless(const QString& text) {
    // In full width too: spreadsheets set to Chinese take ＝ for =.
    const QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    const bool isFormula = !plain.isEmpty() && QStringLiteral("=+-@").contains(plain.front());
    const bool isOdd = text.startsWith(u'\t') || text.startsWith(u'\r') || text.startsWith(u'\n');
    return isFormula || isOdd ? u'\'' + text : text;
}

QString withoutGuard(const QString& text) {
    if (!text.startsWith(u'\'')) return text;
    const QString bare = text.mid(1);
    return harmless(bare) == text ? bare : text;
}

}  // namespace baydesk

#include "documents/Phrases.h"

#include "base/Contracts.h"

#include <QTranslator>

namespace baydesk {

Phrases::Phrases(const QString& language) {
    if (!language.startsWith(QLatin1String("zh"), Qt::CaseInsensitive)) return;
    const auto translator = std::make_shared<QTranslator>();
    const bool loaded = translator->load(QStringLiteral(":/i18n/documents_zh_CN.qm"));
    BD_EXPECTS(loaded);
    m_translator = translator;
}

QString Phrases::translate(const char* context, const char* source) const {
    if (m_translator) {
        const QString translated = m_translator->translate(context, source);
        if (!translated.isEmpty()) return translated;
    }
    return QString::fromUtf8(source);
}

QString Phrases::labelled(const QString& label, const QString& value) const {
    return label + (isChinese() ? QStringLiteral("：") : QStringLiteral(": ")) + value;
}

}  // namespace baydesk

#pragma once

#include <QString>
#include <memory>

class QTranslator;

namespace baydesk {

// The words of one paper in its own language, which need not be the program's: the customer's copy
// can be English while the desk works in Chinese. Source strings are English.
class Phrases {
public:
    // "zh_CN" (any name that begins with zh); every other language reads English.
    explicit Phrases(const QString& language);

    // Named and called as QCoreApplication's, so that lupdate finds the strings; the context is
    // always "Documents".
    QString translate(const char* context, const char* source) const;
    // "Label: value", with the colon the language writes.
    QString labelled(const QString& label, const QString& value) const;

    bool isChinese() const { return m_translator != nullptr; }

private:
    std::shared_ptr<const QTranslator> m_translator;  // none: English
};

}  // namespace baydesk

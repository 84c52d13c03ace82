#pragma once

#include <QObject>
#include <QTranslator>
#include <memory>
#include <optional>
#include <vector>

namespace baydesk {

enum class LanguageChoice { Chinese, English };

// The language of the screen, switched while the program runs: every widget then gets
// QEvent::LanguageChange and calls its retranslate(). One lives in main.
class Language : public QObject {
    Q_OBJECT

public:
    explicit Language(QObject* parent = nullptr);
    ~Language() override;

    // What was chosen last (QSettings "language"); else the system's, else Chinese.
    static LanguageChoice preferred();
    // "zh_CN" or "en"; anything else is nothing.
    static std::optional<LanguageChoice> ofCode(const QString& code);
    static QString code(LanguageChoice choice);
    // In its own words, for whoever can't read the other one: "中文", "English".
    static QString ownName(LanguageChoice choice);

    // `remember` keeps it for the next start.
    void use(LanguageChoice choice, bool remember = true);
    LanguageChoice current() const { return m_current; }

Q_SIGNALS:
    void changed();

private:
    void install(const QString& file);
    void removeAll();

    LanguageChoice m_current = LanguageChoice::English;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

}  // namespace baydesk

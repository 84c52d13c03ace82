#pragma once

#include "desktop/text/Language.h"

#include <QWidget>

class QPushButton;

namespace baydesk {

// 中文 | English, each in its own words, so that whoever can't read the one finds the other.
class LanguageSwitch : public QWidget {
    Q_OBJECT

public:
    explicit LanguageSwitch(Language& language, QWidget* parent = nullptr);

private:
    QPushButton* add(LanguageChoice choice);
    void showCurrent();

    Language& m_language;
    QPushButton* m_chinese;
    QPushButton* m_english;
};

}  // namespace baydesk

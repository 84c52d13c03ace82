#include "desktop/store/LanguageSwitch.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace baydesk {

LanguageSwitch::LanguageSwitch(Language& language, QWidget* parent)
    : QWidget(parent), m_language(language) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    m_chinese = add(LanguageChoice::Chinese);
    m_english = add(LanguageChoice::English);
    connect(&m_language, &Language::changed, this, &LanguageSwitch::showCurrent);
    showCurrent();
}

QPushButton* LanguageSwitch::add(LanguageChoice choice) {
    auto* button = new QPushButton(Language::ownName(choice), this);
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setAccessibleName(button->text());
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, choice] {
        m_language.use(choice);
        showCurrent();
    });
    return button;
}

void LanguageSwitch::showCurrent() {
    m_chinese->setChecked(m_language.current() == LanguageChoice::Chinese);
    m_english->setChecked(m_language.current() == LanguageChoice::English);
}

}  // namespace baydesk

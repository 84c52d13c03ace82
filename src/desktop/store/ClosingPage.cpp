#include "desktop/store/ClosingPage.h"

#include "desktop/text/ErrorText.h"

namespace baydesk {

ClosingPage::ClosingPage(QWidget* parent) : WaitPage(parent) { ClosingPage::retranslate(); }

void ClosingPage::showFailure(const Error& error) {
    m_failure = ErrorText::sentences(error);
    retranslate();
    showButton();
}

void ClosingPage::retranslate() {
    const bool failed = !m_failure.isEmpty();
    setTexts(failed ? tr("The backup could not be made") : tr("A backup of the day is being made"),
             failed ? m_failure : tr("The window closes by itself in a moment."),
             tr("Close without a backup"));
}

}  // namespace baydesk

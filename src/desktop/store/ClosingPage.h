#pragma once

#include "base/Error.h"
#include "desktop/widgets/WaitPage.h"

namespace baydesk {

// What is seen while the backup at closing is made: it takes a moment, and the window closes by
// itself. Where it fails it says why, and pressed() closes without.
class ClosingPage : public WaitPage {
    Q_OBJECT

public:
    explicit ClosingPage(QWidget* parent = nullptr);

    void showFailure(const Error& error);

private:
    void retranslate() override;

    QString m_failure;
};

}  // namespace baydesk

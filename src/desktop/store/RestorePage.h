#pragma once

#include "application/store/Restoring.h"
#include "desktop/widgets/WaitPage.h"

#include <optional>

namespace baydesk {

// What is seen while a backup takes the place of the store, and what has come of it; pressed()
// leads on.
class RestorePage : public WaitPage {
    Q_OBJECT

public:
    explicit RestorePage(const QString& backup, QWidget* parent = nullptr);

    void showEnd(const Result<RestoreReport>& report);

private:
    void retranslate() override;
    static QString reason(const Error& error);
    QString success(const RestoreReport& report) const;

    QString m_backup;
    std::optional<Result<RestoreReport>> m_end;
};

}  // namespace baydesk

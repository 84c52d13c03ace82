#include "desktop/store/RestorePage.h"

#include "desktop/text/ErrorText.h"

namespace baydesk {

RestorePage::RestorePage(const QString& backup, QWidget* parent)
    : WaitPage(parent), m_backup(backup) {
    RestorePage::retranslate();
}

void RestorePage::showEnd(const Result<RestoreReport>& report) {
    m_end = report;
    retranslate();
    showButton();
}

QString RestorePage::reason(const Error& error) {
    if (error.has(ErrorKind::StoreBusy))
        return tr(
            "Another program has the store open: Baydesk in another session, or baydeskctl. "
            "Close it there, and restore the backup again.");
    if (error.has(ErrorKind::StoreDamaged) || error.has(ErrorKind::StoreNotOurs))
        return tr("The backup is damaged or is no backup of Baydesk. Choose another one.");
    return ErrorText::sentences(error);
}

QString RestorePage::success(const RestoreReport& report) const {
    const auto orders = report.rows.find(QStringLiteral("repair_order"));
    const int count = orders == report.rows.end() ? 0 : static_cast<int>(orders->second);
    QStringList lines{tr("It holds %n order(s), from %1.", nullptr, count).arg(m_backup)};
    if (!report.replaced.isEmpty())
        lines << tr("The store of before was not deleted. It is kept as %1.").arg(report.replaced);
    if (report.withoutAttachments)
        lines << tr("The backup holds no photos and signatures, and there were none left here.");
    return lines.join(QStringLiteral("\n\n"));
}

void RestorePage::retranslate() {
    if (!m_end)
        setTexts(tr("The backup is being put in place"),
                 tr("This takes a moment. Leave the computer switched on."), tr("Go on"));
    else if (*m_end)
        setTexts(tr("The backup is restored"), success(**m_end), tr("Go on"));
    else
        setTexts(tr("The backup could not be restored"),
                 tr("%1\n\nNothing was changed: the store is as it was before.")
                     .arg(reason(m_end->error())),
                 tr("Go on"));
}

}  // namespace baydesk

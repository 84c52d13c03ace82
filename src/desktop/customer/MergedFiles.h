#pragma once

#include "desktop/text/Formats.h"
#include "domain/customer/FileChange.h"

#include <QWidget>
#include <map>
#include <vector>

class QVBoxLayout;

namespace baydesk {

// Which files were merged into the one that is shown: what they were called, who said so and when,
// and the way back while the business day lasts.
class MergedFiles : public QWidget {
    Q_OBJECT

public:
    explicit MergedFiles(const Formats& formats, QWidget* parent = nullptr);

    void setMerges(const std::vector<FileMerge>& merges, const std::map<StaffId, QString>& names,
                   QDate today, bool mayUndo);

Q_SIGNALS:
    void undoAsked(baydesk::FileMergeId merge);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();

    const Formats& m_formats;
    std::vector<FileMerge> m_merges;
    std::map<StaffId, QString> m_names;
    QDate m_today;
    bool m_mayUndo = false;
    QVBoxLayout* m_column;
};

}  // namespace baydesk

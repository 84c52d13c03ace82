#include "desktop/customer/MergedFiles.h"

#include "desktop/theme/Theme.h"
#include "desktop/widgets/LinkButton.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace baydesk {

MergedFiles::MergedFiles(const Formats& formats, QWidget* parent)
    : QWidget(parent), m_formats(formats), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    hide();
}

void MergedFiles::setMerges(const std::vector<FileMerge>& merges,
                            const std::map<StaffId, QString>& names, QDate today, bool mayUndo) {
    m_merges = merges;
    m_names = names;
    m_today = today;
    m_mayUndo = mayUndo;
    build();
}

void MergedFiles::build() {
    while (QLayoutItem* item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const FileMerge& merge : m_merges) {
        auto* row = new QWidget(this);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(metrics::Grid);
        const auto person = m_names.find(merge.by);
        auto* words = new WrappedLabel(
            tr("“%1” was merged into this file · %2 · %3")
                .arg(merge.goneName, m_formats.moment(merge.at),
                     person == m_names.end() ? QStringLiteral("–") : person->second),
            row);
        words->setTextFormat(Qt::PlainText);
        words->setToolTip(m_formats.exact(merge.at));
        markAs(words, "small");
        line->addWidget(words, 1);
        if (m_mayUndo && merge.canBeUndone(m_today)) {
            auto* undo = new LinkButton(row);
            undo->setAutoDefault(false);
            undo->setText(tr("Undo"));
            undo->setAccessibleName(tr("Undo the merge of %1").arg(merge.goneName));
            undo->setToolTip(
                tr("Both files are as they were; it can be done until the day closes"));
            connect(undo, &QPushButton::clicked, this,
                    [this, id = merge.id] { Q_EMIT undoAsked(id); });
            line->addWidget(undo);
        }
        m_column->addWidget(row);
        row->show();
    }
    setVisible(!m_merges.empty());
}

void MergedFiles::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { build(); });
    QWidget::changeEvent(event);
}

}  // namespace baydesk

#include "desktop/shell/FactsColumn.h"

#include "desktop/theme/Tokens.h"
#include "desktop/widgets/Retranslate.h"

namespace baydesk {

FactsColumn::FactsColumn(QWidget* parent) : QScrollArea(parent) {
    setObjectName(QStringLiteral("factsPanel"));
    setWidgetResizable(true);
    setFixedWidth(metrics::FactsWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    retranslate();
}

void FactsColumn::setContent(QWidget* content) {
    if (content == m_content && content == widget()) return;
    if (QWidget* before = takeWidget()) {
        before->hide();
        before->setParent(m_home);
        if (!m_home) before->deleteLater();
    }
    m_content = content;
    m_home = content ? content->parentWidget() : nullptr;
    if (!content) return;
    setWidget(content);
    content->show();
}

void FactsColumn::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QScrollArea::changeEvent(event);
}

void FactsColumn::retranslate() { setAccessibleName(tr("Facts")); }

}  // namespace baydesk

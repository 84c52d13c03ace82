#include "desktop/reception/SetAside.h"

#include "desktop/shell/Drafts.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/Retranslate.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>

namespace baydesk {

namespace {

const QString DraftName = QStringLiteral("reception-aside");
const QString ListKey = QStringLiteral("receptions");

}  // namespace

SetAside::SetAside(Drafts& drafts, QWidget* parent)
    : QFrame(parent), m_drafts(drafts), m_words(new QLabel(this)), m_line(new QHBoxLayout(this)) {
    markAs(this, "note");
    m_line->setContentsMargins(12, 4, 8, 4);
    m_line->addWidget(m_words);
    m_line->addStretch(1);
    hide();
}

void SetAside::load() {
    m_waiting.clear();
    if (const auto draft = m_drafts.find(DraftName)) {
        const QJsonArray list = draft->content.value(ListKey).toArray();
        for (const QJsonValue each : list)
            m_waiting.push_back(ReceptionDraft::fromJson(each.toObject()));
    }
    showWaiting();
}

void SetAside::put(const ReceptionDraft& reception) {
    load();  // what an earlier run put aside stays
    m_waiting.push_back(reception);
    keep();
}

void SetAside::take(std::size_t at) {
    if (at >= m_waiting.size()) return;
    const ReceptionDraft reception = m_waiting.at(at);
    m_waiting.erase(m_waiting.begin() + static_cast<std::ptrdiff_t>(at));
    keep();
    Q_EMIT taken(reception);
}

void SetAside::keep() {
    QJsonArray list;
    for (const ReceptionDraft& each : m_waiting) list.append(each.toJson());
    m_drafts.keep(DraftName, list.isEmpty() ? QJsonObject() : QJsonObject{{ListKey, list}});
    showWaiting();
}

void SetAside::showWaiting() {
    const auto buttons = findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly);
    for (QPushButton* button : buttons) {
        button->hide();
        button->deleteLater();
    }
    m_words->setText(tr("Set aside:"));
    for (std::size_t at = 0; at < m_waiting.size(); ++at) {
        const ReceptionDraft& each = m_waiting.at(at);
        const Plate plate = each.readPlate();
        const QString who = plate.isNone() ? each.senderName : plate.display();
        auto* button = new QPushButton(who.isEmpty() ? tr("no plate yet") : who, this);
        markAs(button, "link");
        button->setAutoDefault(false);
        button->setAccessibleName(tr("Go on with the reception of %1").arg(button->text()));
        button->setToolTip(button->accessibleName());
        connect(button, &QPushButton::clicked, this, [this, at] { take(at); });
        m_line->insertWidget(m_line->count() - 1, button);
    }
    setVisible(!m_waiting.empty());
}

void SetAside::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { showWaiting(); });
    QFrame::changeEvent(event);
}

}  // namespace baydesk

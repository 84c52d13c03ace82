#include "desktop/widgets/ActionBar.h"

#include "desktop/theme/Theme.h"
#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/LinkButton.h"
#include "desktop/widgets/Retranslate.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace baydesk {

namespace {

constexpr int MostLinks = 3;

void clear(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

}  // namespace

ActionBar::ActionBar(QWidget* parent)
    : QWidget(parent),
      m_lead(new QLabel(this)),
      m_room(new QWidget(this)),
      m_links(new QHBoxLayout(m_room)),
      m_others(new QHBoxLayout),
      m_primary(new PrimaryButton(this)) {
    markAs(m_lead, "second");
    m_primary->hide();
    m_links->setContentsMargins(0, 0, 0, 0);
    m_links->setSpacing(2);
    m_room->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_others->setSpacing(metrics::Grid);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, metrics::Grid, 0, metrics::Grid);
    line->setSpacing(metrics::Grid);
    line->addWidget(m_lead);
    line->addWidget(m_room, 1);
    line->addLayout(m_others);
    line->addWidget(m_primary);
    retranslate();
}

void ActionBar::setPrimary(QAction* action) {
    if (QAction* before = m_primary->followed()) disconnect(before, nullptr, this, nullptr);
    m_primary->follow(action);
    // Connected after the button's own, so that what is missing has the last word.
    if (action) connect(action, &QAction::changed, this, &ActionBar::updatePrimary);
    updatePrimary();
}

void ActionBar::setSecondary(const QList<QAction*>& actions) {
    clear(m_others);
    for (QAction* action : actions) {
        auto* button = new KeyButton(this);
        m_others->addWidget(button);
        button->follow(action);
    }
}

void ActionBar::setMissing(const QList<Missing>& missing) {
    if (missing == m_missing) return;
    m_missing = missing;
    showMissing();
}

void ActionBar::pressPrimary() {
    if (!m_missing.isEmpty()) {
        Q_EMIT missingChosen(m_missing.first().field);
    } else if (m_primary->isEnabled()) {
        m_primary->click();
    }
}

void ActionBar::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void ActionBar::retranslate() { showMissing(); }

void ActionBar::showMissing() {
    m_lead->setText(tr("Still missing:"));
    m_lead->setVisible(!m_missing.isEmpty());
    clear(m_links);
    for (qsizetype i = 0; i < std::min<qsizetype>(m_missing.size(), MostLinks); ++i) {
        const Missing& missing = m_missing.at(i);
        auto* link = new LinkButton(m_room);
        link->setText(missing.words);
        link->setAccessibleName(missing.words);
        const bool leads = !missing.field.isEmpty();
        link->setEnabled(leads);
        link->setAccessibleDescription(leads ? tr("Still missing. Goes to the field.")
                                             : tr("Still missing."));
        connect(link, &QPushButton::clicked, this,
                [this, field = missing.field] { Q_EMIT missingChosen(field); });
        m_links->addWidget(link);
    }
    m_rest = new QLabel(m_room);
    markAs(m_rest, "second");
    m_links->addWidget(m_rest);
    m_links->addStretch(1);
    fitLinks();
    updatePrimary();
}

void ActionBar::fitLinks() {
    if (!m_rest) return;
    const auto restWords = [this](qsizetype shown) {
        const int more = static_cast<int>(m_missing.size() - shown);
        return more > 0 ? tr("and %n more", nullptr, more) : QString();
    };
    int used = 0;
    qsizetype shown = 0;
    bool full = false;
    for (int i = 0; i < m_links->count(); ++i) {
        auto* link = qobject_cast<QPushButton*>(m_links->itemAt(i)->widget());
        if (!link) continue;
        const int wanted = used + link->sizeHint().width() + m_links->spacing();
        const int rest = m_rest->fontMetrics().horizontalAdvance(restWords(shown + 1));
        // The first is always shown, cut if it has to be.
        full = full || (shown > 0 && wanted + rest > m_room->width());
        link->setVisible(!full);
        if (full) continue;
        used = wanted;
        ++shown;
    }
    m_rest->setText(restWords(shown));
    m_rest->setVisible(!m_rest->text().isEmpty());
}

void ActionBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitLinks();
}

bool ActionBar::event(QEvent* event) {
    const bool known = QWidget::event(event);
    // The buttons beside the links changed their words, and with them the room.
    if (event->type() == QEvent::LayoutRequest) fitLinks();
    return known;
}

void ActionBar::updatePrimary() {
    const QAction* action = m_primary->followed();
    m_primary->setEnabled(action && action->isEnabled() && m_missing.isEmpty());
    QStringList words;
    for (const Missing& missing : m_missing) words.append(missing.words);
    const QString reason =
        words.isEmpty() ? QString() : tr("Still missing: %1").arg(words.join(QStringLiteral(", ")));
    m_primary->setAccessibleDescription(reason);
}

}  // namespace baydesk

#include "desktop/shell/StatusLine.h"

#include "desktop/text/Language.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/Retranslate.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace baydesk {

namespace {

constexpr int Height = 28;

LanguageChoice otherThan(LanguageChoice choice) {
    return choice == LanguageChoice::Chinese ? LanguageChoice::English : LanguageChoice::Chinese;
}

}  // namespace

StatusLine::StatusLine(Language& language, QWidget* parent)
    : QWidget(parent),
      m_language(language),
      m_saved(new QLabel(this)),
      m_store(new QLabel(this)),
      m_engine(new QLabel(this)),
      m_backup(new QPushButton(this)),
      m_shortcuts(new QPushButton(this)),
      m_switch(new QPushButton(this)) {
    setObjectName(QStringLiteral("statusLine"));
    setFixedHeight(Height);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(2 * metrics::Grid, 1, metrics::Grid, 0);
    line->setSpacing(2 * metrics::Grid);
    for (QWidget* each : {static_cast<QWidget*>(m_saved), static_cast<QWidget*>(m_store),
                          static_cast<QWidget*>(m_engine), static_cast<QWidget*>(m_backup)})
        line->addWidget(each);
    markAs(m_backup, "flat");
    line->addStretch(1);
    for (QPushButton* button : {m_shortcuts, m_switch}) {
        markAs(button, "flat");
        line->addWidget(button);
    }
    for (QLabel* label : {m_saved, m_store, m_engine}) markAs(label, "small");
    connect(m_backup, &QPushButton::clicked, this, &StatusLine::backupAsked);
    connect(m_shortcuts, &QPushButton::clicked, this, &StatusLine::shortcutsAsked);
    connect(m_switch, &QPushButton::clicked, this,
            [this] { m_language.use(otherThan(m_language.current())); });
    retranslate();
}

void StatusLine::setSavedAt(const QString& time) {
    m_savedAt = time;
    retranslate();
}

void StatusLine::setWaiting(bool waiting) {
    m_waiting = waiting;
    retranslate();
}

void StatusLine::setLost(bool lost) {
    m_lost = lost;
    retranslate();
    if (!lost) return;
    QAccessibleEvent heard(m_saved, QAccessible::Alert);
    QAccessible::updateAccessibility(&heard);
}

void StatusLine::setStore(const QString& name) {
    m_storeName = name;
    retranslate();
}

void StatusLine::setEngine(const QString& engine) {
    m_engine->setText(engine);
    m_engine->setVisible(!engine.isEmpty());
}

void StatusLine::setBackup(std::function<Backup()> backup) {
    m_backupWords = std::move(backup);
    retranslate();
}

void StatusLine::paintEvent(QPaintEvent* /*event*/) {
    const Tokens tokens = Tokens::current();
    QPainter painter(this);
    painter.fillRect(rect(), tokens(Token::Surface));
    painter.setPen(tokens(Token::Border));
    painter.drawLine(0, 0, width(), 0);
}

void StatusLine::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void StatusLine::retranslate() {
    const QString saved = m_savedAt.isEmpty() ? QString() : tr("✓ saved %1").arg(m_savedAt);
    m_saved->setText(m_lost      ? tr("The server does not answer. Connecting again …")
                     : m_waiting ? tr("Not saved yet: the store is busy …")
                                 : saved);
    markAs(m_saved, m_lost ? "error" : "small");
    m_saved->setVisible(!m_saved->text().isEmpty());
    m_store->setText(m_storeName.isEmpty() ? QString() : tr("store %1").arg(m_storeName));
    m_store->setVisible(!m_storeName.isEmpty());
    const Backup backup = m_backupWords ? m_backupWords() : Backup();
    m_backup->setText(backup.words);
    m_backup->setAccessibleName(backup.words);
    m_backup->setToolTip(backup.toolTip);
    m_backup->setAccessibleDescription(backup.toolTip);
    m_backup->setVisible(!backup.words.isEmpty());
    markAs(m_backup, backup.alarming ? "alarm" : "flat");
    m_shortcuts->setText(tr("F1 shortcuts"));
    m_shortcuts->setAccessibleName(m_shortcuts->text());
    // The way to the other language is written in that language.
    m_switch->setText(Language::ownName(otherThan(m_language.current())));
    m_switch->setAccessibleName(m_switch->text());
}

}  // namespace baydesk

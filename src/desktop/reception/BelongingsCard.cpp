#include "desktop/reception/BelongingsCard.h"

#include "desktop/theme/Icons.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/FlowLayout.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/TabOrder.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {
constexpr int ChipHeight = 26;
}

QStringList BelongingsCard::usualNames() {
    return {tr("Vehicle licence"),  tr("Spare wheel"), tr("Tools"),
            tr("Warning triangle"), tr("Dash camera"), tr("Charger"),
            tr("Cash or documents")};
}

BelongingsCard::BelongingsCard(QWidget* parent)
    : Card(parent),
      m_page(new QWidget(this)),
      m_line(new FlowLayout(6, m_page)),
      m_other(new QLineEdit(this)),
      m_add(new QPushButton(this)),
      m_none(new QPushButton(this)),
      m_count(new QLabel(this)) {
    markAs(m_count, "small");
    addToTitle(m_count);
    QSizePolicy grows(QSizePolicy::Preferred, QSizePolicy::Preferred);
    grows.setHeightForWidth(true);
    m_page->setSizePolicy(grows);
    for (int usual = 0; usual < usualNames().size(); ++usual) add({}, usual);
    auto* last = new QHBoxLayout;
    last->setSpacing(metrics::Grid);
    last->addWidget(m_other, 1);
    last->addWidget(m_add);
    last->addWidget(m_none);
    m_none->setCheckable(true);
    m_none->setAutoDefault(false);
    markAs(m_none, "chip");
    connect(m_none, &QPushButton::clicked, this, [this] {
        showCount();
        Q_EMIT edited();
    });
    m_add->setIcon(Icons::icon(Icon::Plus));
    m_add->setAutoDefault(false);
    m_other->setMaxLength(100);
    body()->addWidget(m_page);
    body()->addLayout(last);
    body()->addStretch(1);
    m_other->installEventFilter(this);
    connect(m_add, &QPushButton::clicked, this, &BelongingsCard::addTyped);
    tabThrough({m_page, m_other, m_add, m_none});
    retranslate();
}

QWidget* BelongingsCard::firstControl() const { return m_things.first().tick; }

void BelongingsCard::add(const QString& name, int usual) {
    auto* pair = new QWidget(m_page);
    auto* line = new QHBoxLayout(pair);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    Thing thing;
    thing.usual = usual;
    thing.tick = new QPushButton(name, pair);
    thing.star = new QToolButton(pair);
    thing.tick->setCheckable(true);
    thing.tick->setAutoDefault(false);
    markAs(thing.tick, "chip");
    markAs(thing.star, "chip");
    thing.star->setCheckable(true);
    thing.star->setText(QStringLiteral("☆"));
    thing.star->setFixedHeight(ChipHeight);
    // One stop for Tab; the star is reached by its key.
    thing.tick->setFocusPolicy(m_things.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
    thing.star->setFocusPolicy(Qt::ClickFocus);
    line->addWidget(thing.tick);
    line->addWidget(thing.star);
    thing.tick->installEventFilter(this);
    m_line->addWidget(pair);
    m_things.append(thing);
    const auto changed = [this, thing] {
        showThing(thing);
        showCount();
        Q_EMIT edited();
    };
    connect(thing.tick, &QPushButton::clicked, this, changed);
    connect(thing.star, &QToolButton::clicked, this, changed);
    showThing(thing);
    pair->show();
}

bool BelongingsCard::saysNone() const { return m_none->isChecked() && belongings().empty(); }

void BelongingsCard::setBelongings(const std::vector<Belonging>& belongings, bool none) {
    m_none->setChecked(none);
    while (m_things.size() > usualNames().size()) {
        const Thing thing = m_things.takeLast();
        QWidget* pair = thing.tick->parentWidget();
        m_line->removeWidget(pair);
        pair->deleteLater();
    }
    for (const Thing& thing : std::as_const(m_things)) {
        thing.tick->setChecked(false);
        thing.star->setChecked(false);
    }
    m_other->clear();
    for (const Belonging& each : belongings) {
        auto found = std::find_if(m_things.begin(), m_things.end(), [&](const Thing& thing) {
            return thing.tick->text() == each.name;
        });
        if (found == m_things.end()) {
            add(each.name, -1);
            found = std::prev(m_things.end());
        }
        found->tick->setChecked(true);
        found->star->setChecked(each.valuable);
    }
    for (const Thing& thing : std::as_const(m_things)) showThing(thing);
    showCount();
}

std::vector<Belonging> BelongingsCard::belongings() const {
    std::vector<Belonging> list;
    for (const Thing& thing : m_things) {
        if (!thing.tick->isChecked()) continue;
        Belonging belonging;
        belonging.name = thing.tick->text();
        belonging.valuable = thing.star->isChecked();
        list.push_back(belonging);
    }
    return list;
}

void BelongingsCard::addTyped() {
    const QString name = m_other->text().simplified();
    if (name.isEmpty()) {
        m_other->setFocus();
        return;
    }
    auto found = std::find_if(m_things.begin(), m_things.end(),
                              [&](const Thing& thing) { return thing.tick->text() == name; });
    if (found == m_things.end()) {
        add(name, -1);
        found = std::prev(m_things.end());
    }
    found->tick->setChecked(true);
    showThing(*found);
    m_other->clear();
    m_other->setFocus();
    showCount();
    Q_EMIT edited();
}

void BelongingsCard::showThing(const Thing& thing) {
    const bool in = thing.tick->isChecked();
    thing.tick->setIcon(in ? Icons::icon(Icon::Check, Token::Accent) : QIcon());
    thing.tick->setAccessibleName(thing.tick->text());
    thing.star->setVisible(in);
    if (!in) thing.star->setChecked(false);
    thing.star->setText(thing.star->isChecked() ? QStringLiteral("★") : QStringLiteral("☆"));
    const QString words = tr("%1 is valuable").arg(thing.tick->text());
    thing.star->setAccessibleName(words);
    thing.star->setToolTip(words);
    thing.tick->setToolTip(tr("Space ticks it, * marks it as valuable"));
}

void BelongingsCard::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    Card::changeEvent(event);
}

bool BelongingsCard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return Card::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_other) {
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !(key->modifiers() & Qt::ControlModifier) && !m_other->text().isEmpty()) {
            addTyped();
            return true;
        }
        return Card::eventFilter(watched, event);
    }
    switch (key->key()) {
        case Qt::Key_Left:
        case Qt::Key_Up:
            walk(watched, -1);
            return true;
        case Qt::Key_Right:
        case Qt::Key_Down:
            walk(watched, 1);
            return true;
        case Qt::Key_Asterisk:
            for (const Thing& thing : std::as_const(m_things)) {
                if (thing.tick != watched) continue;
                thing.tick->setChecked(true);
                thing.star->click();
            }
            return true;
        default:
            return Card::eventFilter(watched, event);
    }
}

void BelongingsCard::walk(const QObject* from, int step) {
    for (qsizetype i = 0; i < m_things.size(); ++i) {
        if (m_things.at(i).tick != from) continue;
        const qsizetype next = i + step;
        if (next >= 0 && next < m_things.size()) m_things.at(next).tick->setFocus();
        return;
    }
}

void BelongingsCard::retranslate() {
    setTitle(tr("Belongings in the car"));
    const QStringList names = usualNames();
    for (const Thing& thing : std::as_const(m_things)) {
        // What was ticked is on record in the words it was ticked in.
        const bool keepsWords = thing.tick->isChecked() && !thing.tick->text().isEmpty();
        if (thing.usual >= 0 && !keepsWords) thing.tick->setText(names.at(thing.usual));
        showThing(thing);
    }
    m_other->setPlaceholderText(tr("Something else"));
    m_other->setAccessibleName(tr("Something else"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add"));
    m_none->setText(tr("Nothing left in the car"));
    m_none->setAccessibleName(m_none->text());
    showCount();
}

void BelongingsCard::showCount() {
    const int count = static_cast<int>(belongings().size());
    // Said of an empty car alone: what was said before a thing was found is forgotten.
    if (count > 0) m_none->setChecked(false);
    m_none->setEnabled(count == 0);
    m_none->setIcon(m_none->isChecked() ? Icons::icon(Icon::Check, Token::Accent) : QIcon());
    m_count->setText(count > 0    ? tr("%n thing(s) listed", nullptr, count)
                     : saysNone() ? tr("none")
                                  : tr("not recorded yet"));
}

}  // namespace baydesk

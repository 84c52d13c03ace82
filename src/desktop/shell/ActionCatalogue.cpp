#include "desktop/shell/ActionCatalogue.h"

#include "base/Contracts.h"
#include "desktop/text/Names.h"
#include "desktop/widgets/FormField.h"

#include <QAction>
#include <algorithm>

namespace baydesk {

ActionCatalogue::ActionCatalogue(std::function<bool(Verb)> may, QObject* parent)
    : QObject(parent), m_may(std::move(may)) {}

QAction* ActionCatalogue::add(ActionSpec spec) {
    BD_EXPECTS(action(spec.id) == nullptr);
    auto* action = new QAction(this);
    action->setObjectName(spec.id);
    action->setShortcuts(spec.keys);
    if (spec.icon) action->setIcon(Icons::icon(*spec.icon));
    connect(action, &QAction::triggered, this, [effect = spec.effect] { effect(); });
    m_entries.push_back({std::move(spec), action});
    m_entries.back().action->setText(m_entries.back().spec.text());
    update(m_entries.back());
    return action;
}

QAction* ActionCatalogue::action(const QString& id) const {
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return entry.spec.id == id; });
    return found == m_entries.end() ? nullptr : found->action;
}

void ActionCatalogue::update() {
    for (const Entry& entry : m_entries) update(entry);
}

void ActionCatalogue::update(const Entry& entry) {
    const ActionSpec& spec = entry.spec;
    const bool allowed = !spec.verb || m_may(*spec.verb);
    const bool possible = !spec.possible || spec.possible();
    entry.action->setEnabled(allowed && possible);
    QString reason;
    if (!allowed) reason = tr("You may not %1.").arg(Names::of(rightFor(*spec.verb)));
    if (allowed && !possible && spec.reason) reason = spec.reason();
    entry.action->setToolTip(reason.isEmpty() ? withoutMnemonic(entry.action->text()) : reason);
}

void ActionCatalogue::retranslate() {
    for (const Entry& entry : m_entries) {
        entry.action->setText(entry.spec.text());
        update(entry);
    }
}

std::vector<ActionCatalogue::Line> ActionCatalogue::sheet() const {
    std::vector<Line> lines;
    for (const Entry& entry : m_entries) {
        if (entry.spec.keys.isEmpty()) continue;
        lines.push_back({entry.spec.group(), withoutMnemonic(entry.spec.text()),
                         entry.spec.keys.first().toString(QKeySequence::NativeText)});
    }
    return lines;
}

}  // namespace baydesk

#pragma once

#include "application/Verb.h"
#include "desktop/theme/Icons.h"

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

class QAction;

namespace baydesk {

// One action as data. Text and group are asked again when the language changes.
struct ActionSpec {
    QString id;  // "window.find"; stable
    std::function<QString()> group;
    std::function<QString()> text;
    std::function<void()> effect;
    QList<QKeySequence> keys = {};
    std::optional<Icon> icon = {};
    std::optional<Verb> verb = {};         // whose right is needed
    std::function<bool()> possible = {};   // whether it makes sense now; always if empty
    std::function<QString()> reason = {};  // why not, in words, for the tool tip
};

// Every action of the window in one place: menus, buttons, shortcuts, the sheet on F1 and the check
// of rights all read it (the use case checks the right again).
class ActionCatalogue : public QObject {
    Q_OBJECT

public:
    explicit ActionCatalogue(std::function<bool(Verb)> may, QObject* parent = nullptr);

    // Ids are different from each other. The action belongs to the catalogue; add it to the widget
    // in which its keys count.
    QAction* add(ActionSpec spec);
    // nullptr for an unknown id.
    QAction* action(const QString& id) const;

    // Asks rights and predicates again.
    void update();
    void retranslate();

    // A line of the sheet of shortcuts.
    struct Line {
        QString group;
        QString text;
        QString keys;

        bool operator==(const Line&) const = default;
    };
    // Actions that have a key, in the order they were added.
    std::vector<Line> sheet() const;

private:
    struct Entry {
        ActionSpec spec;
        QAction* action = nullptr;
    };
    void update(const Entry& entry);

    std::function<bool(Verb)> m_may;
    std::vector<Entry> m_entries;
};

}  // namespace baydesk

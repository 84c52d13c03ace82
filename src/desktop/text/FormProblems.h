#pragma once

#include "base/Error.h"

#include <QList>

class QLabel;

namespace baydesk {

class FormField;

// Spreads what was refused over a form: each violation at the field of its name, the rest on one
// line above the action bar. What was typed stays.
class FormProblems {
public:
    FormProblems() = default;
    // `rest` is hidden while it has nothing to say.
    FormProblems(QList<FormField*> fields, QLabel* rest);

    // The cursor goes to the first field that is wrong.
    void show(const Error& error) const;
    void clear() const;
    FormField* field(const QString& name) const;
    // Puts the cursor into a field, for ActionBar::missingChosen.
    void goTo(const QString& name) const;

private:
    QList<FormField*> m_fields;
    QLabel* m_rest = nullptr;
};

}  // namespace baydesk
